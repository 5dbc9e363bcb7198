// Clauses 6.1.2, 6.1.3, 6.1.4, 6.1.6 and 6.1.9: the bytes around the objects.
#include <fmt/format.h>
#include <qpdf/BufferInputSource.hh>

#include <algorithm>

#include "pdfa/check/subject.h"

namespace sohoa::pdfa::check {

namespace {

bool isEol(char c) { return c == '\r' || c == '\n'; }
bool isHex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

// Where each object of the newest revision that lies outside an object stream begins.
std::vector<std::pair<std::uint64_t, QPDFObjGen>> offsets(Subject& subject) {
    std::vector<std::pair<std::uint64_t, QPDFObjGen>> found;
    for (const auto& [id, entry] : subject.pdf.getXRefTable())
        if (entry.getType() == 1) found.emplace_back(static_cast<std::uint64_t>(entry.getOffset()), id);
    std::sort(found.begin(), found.end());
    return found;
}

void hexStrings(const std::string& raw, const QPDFObjGen& id, Findings& findings) {
    const auto input = std::make_shared<BufferInputSource>("object", raw);
    QPDFTokenizer tokenizer;
    tokenizer.allowEOF();
    for (;;) {
        const auto token = tokenizer.readToken(input, "object", true);
        if (token.getType() == QPDFTokenizer::tt_eof || token.isWord("stream") || token.isWord("endobj")) return;
        const std::string& text = token.getRawValue();
        if (token.getType() != QPDFTokenizer::tt_string || text.front() != '<') continue;
        std::size_t digits = 0;
        for (const char c : text.substr(1, text.size() - 2))
            digits += isHex(c) ? 1 : 0;
        if (digits % 2 != 0) findings.add("6.1.6", "1", "a hexadecimal string with an odd number of digits", id);
    }
}

void objectFrame(Subject& subject, std::uint64_t begin, std::uint64_t end, const QPDFObjGen& id, Findings& findings) {
    const std::string head = fmt::format("{} {} obj", id.getObj(), id.getGen());
    const std::string before = begin == 0 ? "\n" : subject.file.read(begin - 1, 1);
    const std::string first = subject.file.read(begin, head.size() + 1);
    const bool opens = !before.empty() && isEol(before[0]) && first.size() == head.size() + 1 &&
                       first.starts_with(head) && isEol(first.back());
    if (!opens) findings.add("6.1.9", "1", "an object's number, generation and obj are not set as they must be", id);
    const std::uint64_t tailBegin = end - std::min<std::uint64_t>(end - begin, 200);
    const std::string tail = subject.file.read(tailBegin, static_cast<std::size_t>(end - tailBegin));
    const std::size_t at = tail.rfind("endobj");
    if (at == std::string::npos || at == 0) return;
    const bool closes = isEol(tail[at - 1]) && (at + 6 == tail.size() || isEol(tail[at + 6]));
    if (!closes) findings.add("6.1.9", "1", "endobj does not stand on a line of its own", id);
}

}  // namespace

void fileHeader(Subject& subject, Findings& findings) {
    const std::string head = subject.file.read(0, 64);
    const bool version =
        head.size() > 9 && head.starts_with("%PDF-1.") && head[7] >= '0' && head[7] <= '7' && isEol(head[8]);
    if (!version) return findings.add("6.1.2", "1", "the file does not begin with %PDF-1.n and a line end");
    const std::size_t comment = head[8] == '\r' && head[9] == '\n' ? 10 : 9;
    bool marked = head.size() >= comment + 5 && head[comment] == '%';
    for (std::size_t i = 1; marked && i <= 4; ++i)
        marked = static_cast<unsigned char>(head[comment + i]) > 127;
    if (!marked) findings.add("6.1.2", "2", "no comment of four bytes above 127 after the header");
}

void fileTrailer(Subject& subject, Findings& findings) {
    QPDFObjectHandle trailer = subject.pdf.getTrailer();
    QPDFObjectHandle id = trailer.getKey("/ID");
    if (!id.isArray() || id.getArrayNItems() != 2 || !id.getArrayItem(0).isString() || !id.getArrayItem(1).isString())
        findings.add("6.1.3", "1", "the trailer has no ID");
    if (trailer.hasKey("/Encrypt")) findings.add("6.1.3", "2", "the file is encrypted");
    const std::uint64_t size = subject.file.size();
    const std::string tail = subject.file.read(size - std::min<std::uint64_t>(size, 32), 32);
    const std::size_t end = tail.rfind("%%EOF");
    const bool clean = end != std::string::npos && (tail.substr(end + 5).empty() || tail.substr(end + 5) == "\n" ||
                                                    tail.substr(end + 5) == "\r" || tail.substr(end + 5) == "\r\n");
    if (!clean) findings.add("6.1.3", "3", "data follow the last %%EOF");
}

void crossReferences(Subject& subject, Findings& findings) {
    const std::uint64_t size = subject.file.size();
    const std::string tail = subject.file.read(size - std::min<std::uint64_t>(size, 1024), 1024);
    const std::size_t at = tail.rfind("startxref");
    if (at == std::string::npos) return findings.add("6.1.4", "1", "no startxref");
    const auto offset = std::strtoull(tail.c_str() + at + 9, nullptr, 10);
    const std::string table = subject.file.read(offset, 40);
    if (!table.starts_with("xref")) return;  // a cross-reference stream is an object like others
    std::size_t line = 4;
    if (table.substr(line, 2) == "\r\n")
        line += 2;
    else if (line < table.size() && isEol(table[line]))
        line += 1;
    else
        return findings.add("6.1.4", "2", "xref is not followed by one line end");
    if (line >= table.size() || table[line] < '0' || table[line] > '9')
        findings.add("6.1.4", "2", "xref is not followed by one line end");
    else if (const std::size_t gap = table.find_first_not_of("0123456789", line);
             gap + 1 >= table.size() || table[gap] != ' ' || table[gap + 1] < '0' || table[gap + 1] > '9')
        findings.add("6.1.4", "1", "a subsection's two numbers are not separated by one space");
}

void indirectObjects(Subject& subject, Findings& findings) {
    const auto all = offsets(subject);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto& [begin, id] = all[i];
        const std::uint64_t end = i + 1 < all.size() ? all[i + 1].first : subject.file.size();
        objectFrame(subject, begin, end, id, findings);
        hexStrings(subject.file.read(begin, static_cast<std::size_t>(std::min<std::uint64_t>(end - begin, 1 << 20))),
                   id, findings);
    }
}

}  // namespace sohoa::pdfa::check
