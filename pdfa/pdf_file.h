// An existing PDF file, read through libqpdf: the only qpdf headers, for the checks, the increments and the signatures.
//
// Nothing is repaired: what qpdf would have to guess is an error here. qpdf throws; work on its objects is wrapped in
// guarded().
#pragma once

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <cstdint>
#include <exception>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/error_codes.h"
#include "core/result.h"

namespace sohoa::pdfa {

class OpenedFile;

// One thread. The file stays open: what is read later are bytes of the same file, even if another was put in its place.
class PdfFile {
  public:
    // Fails with core.file_unreadable, pdfa.unreadable, pdfa.encrypted.
    static Result<PdfFile> open(const std::filesystem::path& path);
    // The same open file as it was when it was that long: one of its revisions. Fails with pdfa.unreadable,
    // pdfa.encrypted.
    Result<PdfFile> upTo(std::uint64_t end) const;

    QPDF& pdf() { return *pdf_; }
    std::uint64_t size() const;
    std::string read(std::uint64_t offset, std::size_t length) const;  // raw bytes; shorter at the end

    std::vector<std::string> takeWarnings();  // what qpdf complained about since the last call

  private:
    Result<> parse();

    std::shared_ptr<OpenedFile> file_;
    std::unique_ptr<QPDF> pdf_;
};

// Runs work and turns what qpdf (or memory running out over a hostile file) throws into pdfa.unreadable.
template <class Work>
auto guarded(Work&& work) -> decltype(work()) {
    try {
        return work();
    } catch (const std::exception& error) {
        return fail(errors::PdfaUnreadable, error.what());
    }
}

// A stream's data, decoded or as it lies in the file; throws std::runtime_error where it is damaged or longer than the
// limit.
std::string streamData(QPDFObjectHandle stream, bool decoded, std::size_t limit);
// As much of the undecoded data as there is, up to the limit.
std::string streamBeginning(QPDFObjectHandle stream, std::size_t limit);

std::string deflated(std::string_view data);  // for /FlateDecode

std::string objectName(const QPDFObjGen& id);                             // "12 0"
bool isName(const QPDFObjectHandle& object, std::string_view name);       // with its slash
std::string nameIn(QPDFObjectHandle dictionary, const std::string& key);  // the name there, "" where there is none

}  // namespace sohoa::pdfa
