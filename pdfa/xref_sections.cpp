#include "pdfa/xref_sections.h"

#include <qpdf/BufferInputSource.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <set>
#include <vector>

#include "core/error_codes.h"

namespace sohoa::pdfa {

namespace {

constexpr std::size_t endOfFile = 1054, usualDictionary = 1u << 16, longestDictionary = 1u << 23, step = 1u << 20;
constexpr std::size_t mostSections = 20'000;

using Read = std::function<std::string(std::uint64_t, std::size_t)>;

struct Section {
    std::vector<std::uint64_t> others;  // Prev, XRefStm
    bool lengthElsewhere = false;
    bool whole = false;  // its dictionary ended within what was read
};

Section sectionIn(const std::string& bytes) {
    Section section;
    const auto input = std::make_shared<BufferInputSource>("section", bytes);
    QPDFTokenizer tokenizer;
    tokenizer.allowEOF();
    std::string key;
    int numbers = 0;  // after the key
    for (;;) {
        const auto token = tokenizer.readToken(input, "section", true);
        if (token.getType() == QPDFTokenizer::tt_eof) return section;
        if (token.isWord("stream") || token.isWord("startxref") || token.isWord("endobj")) {
            section.whole = true;
            return section;
        }
        if (token.getType() == QPDFTokenizer::tt_name) {
            key = token.getValue();
            numbers = 0;
        } else if (token.getType() == QPDFTokenizer::tt_integer) {
            if (++numbers == 1 && (key == "/Prev" || key == "/XRefStm"))
                section.others.push_back(std::strtoull(token.getValue().c_str(), nullptr, 10));
        } else if (token.isWord("R") && numbers == 2 && key == "/Length") {
            section.lengthElsewhere = true;
        }
    }
}

class Walk {
  public:
    Walk(std::uint64_t size, const Read& read) : size_(size), read_(read), mayLookAt_(2 * size + 16 * step) {}

    Result<> from(std::uint64_t first) {
        std::vector<std::uint64_t> open{first};
        while (!open.empty()) {
            const std::uint64_t offset = open.back();
            open.pop_back();
            if (offset >= size_ || !seen_.insert(offset).second) continue;
            const Section section = sectionAt(offset);
            if (section.lengthElsewhere)
                return fail(errors::PdfaUnreadable, "a cross-reference stream whose Length lies elsewhere");
            if (seen_.size() > mostSections || lookedAt_ > mayLookAt_)
                return fail(errors::PdfaUnreadable, "too many cross-reference sections");
            open.insert(open.end(), section.others.begin(), section.others.end());
        }
        return {};
    }

  private:
    std::string look(std::uint64_t offset, std::size_t length) {
        std::string bytes = read_(offset, length);
        lookedAt_ += bytes.size();
        return bytes;
    }
    Section sectionAt(std::uint64_t offset) {
        const std::string head = look(offset, 64);
        const std::size_t begin = head.find_first_not_of(" \t\r\n\f");
        if (begin != std::string::npos && head.compare(begin, 4, "xref") == 0) offset = trailerAfter(offset);
        const Section section = sectionIn(look(offset, usualDictionary));
        return section.whole ? section : sectionIn(look(offset, longestDictionary));
    }
    std::uint64_t trailerAfter(std::uint64_t offset) {
        constexpr std::string_view word = "trailer";
        while (offset < size_ && lookedAt_ <= mayLookAt_) {
            const std::string bytes = look(offset, step);
            if (const std::size_t at = bytes.find(word); at != std::string::npos) return offset + at;
            if (bytes.size() <= word.size()) break;
            offset += bytes.size() - word.size();
        }
        return size_;
    }

    std::uint64_t size_;
    const Read& read_;
    std::uint64_t mayLookAt_, lookedAt_ = 0;
    std::set<std::uint64_t> seen_;
};

}  // namespace

Result<> checkXrefSections(std::uint64_t size, const Read& read) {
    const std::uint64_t begin = size - std::min<std::uint64_t>(size, endOfFile);
    const std::string tail = read(begin, endOfFile);
    const std::size_t at = tail.rfind("startxref");
    if (at == std::string::npos) return {};
    return Walk(size, read).from(std::strtoull(tail.c_str() + at + 9, nullptr, 10));
}

}  // namespace sohoa::pdfa
