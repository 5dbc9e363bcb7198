#include "pdfa/object_streams.h"

#include <qpdf/BufferInputSource.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <memory>
#include <set>

#include "core/error_codes.h"

namespace sohoa::pdfa {

namespace {

constexpr std::size_t longestDictionary = 1u << 16;

// The objects that the dictionary before a stream refers to.
std::set<QPDFObjGen> referencesIn(const std::string& object) {
    std::set<QPDFObjGen> references;
    const auto input = std::make_shared<BufferInputSource>("object", object);
    QPDFTokenizer tokenizer;
    tokenizer.allowEOF();
    int before = 0, last = 0;  // the two numbers that an R would make a reference
    for (;;) {
        const auto token = tokenizer.readToken(input, "object", true);
        if (token.getType() == QPDFTokenizer::tt_eof || token.isWord("stream") || token.isWord("endobj"))
            return references;
        if (token.isWord("R")) references.insert(QPDFObjGen(before, last));
        before = last;
        last = token.getType() == QPDFTokenizer::tt_integer && token.getValue().size() < 10
                   ? std::stoi(token.getValue())
                   : 0;
    }
}

}  // namespace

Result<> checkObjectStreams(QPDF& pdf, const std::function<std::string(std::uint64_t, std::size_t)>& read) {
    const auto table = pdf.getXRefTable();
    constexpr int compressed = 2;
    std::set<int> containers;
    for (const auto& [id, entry] : table)
        if (entry.getType() == compressed) containers.insert(entry.getObjStreamNumber());
    for (const int number : containers) {
        const auto container = table.find(QPDFObjGen(number, 0));
        if (container == table.end()) continue;  // then it is none to qpdf either
        if (container->second.getType() == compressed)
            return fail(errors::PdfaUnreadable, "an object stream in another");
        const auto offset = static_cast<std::uint64_t>(container->second.getOffset());
        for (const QPDFObjGen& id : referencesIn(read(offset, longestDictionary))) {
            const auto found = table.find(id);
            if (found != table.end() && found->second.getType() == compressed)
                return fail(errors::PdfaUnreadable, "an object stream that needs another to be read");
        }
    }
    return {};
}

}  // namespace sohoa::pdfa
