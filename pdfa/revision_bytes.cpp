#include "pdfa/revision_bytes.h"

#include <fmt/format.h>
#include <qpdf/BufferInputSource.hh>

#include <algorithm>
#include <charconv>
#include <map>

namespace sohoa::pdfa {

namespace {

constexpr std::size_t usualObject = 1u << 16, longestObject = 1u << 24, step = 1u << 20;

struct ObjectEnd {
    std::uint64_t at = 0;  // behind "endobj"; behind "stream" and its line end
    bool isStream = false;
};

std::optional<ObjectEnd> endOf(const std::string& bytes) {
    const auto input = std::make_shared<BufferInputSource>("object", bytes);
    QPDFTokenizer tokenizer;
    tokenizer.allowEOF();
    for (;;) {
        const auto token = tokenizer.readToken(input, "object", true);
        if (token.getType() == QPDFTokenizer::tt_eof) return std::nullopt;
        const auto at = static_cast<std::size_t>(input->tell());
        if (token.isWord("endobj")) return ObjectEnd{at, false};
        if (!token.isWord("stream")) continue;
        const std::size_t lineEnd = bytes.compare(at, 2, "\r\n") == 0        ? 2
                                    : at < bytes.size() && bytes[at] == '\n' ? 1
                                                                             : 0;
        return ObjectEnd{at + lineEnd, true};
    }
}

std::uint64_t lengthOf(QPDFObjectHandle object) {
    if (!object.isStream()) return 0;
    QPDFObjectHandle length = object.getDict().getKey("/Length");
    return length.isInteger() && length.getIntValue() > 0 ? static_cast<std::uint64_t>(length.getIntValue()) : 0;
}

// Behind the object that begins at the offset; the offset itself where it has no end.
std::uint64_t behind(PdfFile& file, std::uint64_t offset, QPDFObjGen id) {
    auto found = endOf(file.read(offset, usualObject));
    if (!found) found = endOf(file.read(offset, longestObject));
    if (!found) return offset;
    if (!found->isStream) return offset + found->at;
    const std::uint64_t data = offset + found->at + (id.getObj() == 0 ? 0 : lengthOf(file.pdf().getObject(id)));
    const std::string tail = file.read(data, 64);
    const std::size_t end = tail.find("endobj");
    return end == std::string::npos ? data : data + end + 6;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

// "12 0 obj" anywhere in the bytes.
std::optional<std::size_t> objectIn(const std::string& bytes) {
    for (std::size_t at = bytes.find("obj"); at != std::string::npos; at = bytes.find("obj", at + 1)) {
        std::size_t i = at;
        const auto back = [&](auto matches) {
            const std::size_t from = i;
            while (i > 0 && matches(bytes[i - 1]))
                --i;
            return i < from;
        };
        const auto blank = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
        (void)back(blank);
        if (back(isDigit) && back(blank) && back(isDigit)) return at;
    }
    return std::nullopt;
}

// The section that the end of the file names may be a stream: an object that need not name itself.
std::uint64_t lastSection(const PdfFile& file, std::uint64_t end) {
    const std::uint64_t from = end - std::min<std::uint64_t>(end, 1024);
    const std::string tail = file.read(from, static_cast<std::size_t>(end - from));
    const std::size_t at = tail.rfind("startxref");
    if (at == std::string::npos) return end;
    const std::size_t digits = tail.find_first_of("0123456789", at);
    std::uint64_t offset = end;
    if (digits != std::string::npos) std::from_chars(tail.data() + digits, tail.data() + tail.size(), offset);
    return offset;
}

}  // namespace

std::optional<std::string> unnamedObjects(PdfFile& file, std::uint64_t begin, std::uint64_t end) {
    std::map<std::uint64_t, QPDFObjGen> named;
    if (const std::uint64_t section = lastSection(file, end); section >= begin && section < end) named[section];
    for (const auto& [id, entry] : file.pdf().getXRefTable())
        if (entry.getType() == 1)
            if (const auto offset = static_cast<std::uint64_t>(entry.getOffset()); offset >= begin && offset < end)
                named[offset] = id;
    named[end];
    std::uint64_t at = begin;
    for (const auto& [offset, id] : named) {
        while (at < offset) {
            const auto length = static_cast<std::size_t>(std::min<std::uint64_t>(step, offset - at));
            if (const auto found = objectIn(file.read(at, length)))
                return fmt::format("an object at byte {} that no table names", at + *found);
            at += length;
        }
        if (offset < end) at = std::max(at, behind(file, offset, id));
    }
    return std::nullopt;
}

}  // namespace sohoa::pdfa
