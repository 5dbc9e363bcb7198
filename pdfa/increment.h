// An incremental update (ISO 32000-1 7.5.6) of an existing file, byte for byte behind it: objects, then a
// cross-reference section of the same kind as the file's last one, with /Prev. The file itself is never rewritten: it
// is what keeps earlier signatures acceptable.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/atomic_file.h"
#include "pdfa/pdf_file.h"

namespace sohoa::pdfa {

class Increment {
  public:
    // Fails with pdfa.unreadable where the file's end is not as it must be, and above 4 GiB.
    static Result<Increment> on(PdfFile& file);

    // The number of an object to come: above every number that the file has or refers to, so that no dangling reference
    // of a signed page comes to mean something.
    QPDFObjGen reserve();
    void put(QPDFObjGen id, std::string body);  // a new object, or the new state of an existing one
    void putStream(QPDFObjGen id, const std::string& entries,
                   const std::string& data);  // entries without << >> and Length

    // What is to be appended to the file, with the offset within it at which an object's body begins.
    struct Bytes {
        std::string bytes;
        std::map<QPDFObjGen, std::size_t> bodies;
    };
    // newId: 16 bytes, the second half of the file's ID (the first half stays).
    Bytes finish(const std::string& newId);

  private:
    std::string trailerEntries(const std::string& newId) const;
    std::string table(const std::map<QPDFObjGen, std::uint64_t>& offsets) const;
    std::string stream(std::map<QPDFObjGen, std::uint64_t> offsets, std::uint64_t at);

    QPDF* pdf_ = nullptr;
    std::uint64_t base_ = 0, previous_ = 0;
    bool asStream_ = false;
    int size_ = 0;  // the trailer's /Size: one more than the highest number
    std::string root_, info_, firstId_, newId_;
    std::vector<std::pair<QPDFObjGen, std::string>> objects_;
};

std::string randomFileId();  // for finish()

// The file as it is, and the update behind it.
Result<> copyWithUpdate(const PdfFile& source, const std::string& update, AtomicFile& output);

}  // namespace sohoa::pdfa
