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

constexpr std::uint64_t usualObject = 1u << 16, longestObject = 16u << 20;
constexpr int mostSections = 1000;

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\f' || c == '\0' || isEol(c); }

void hexString(std::string_view digits, const QPDFObjGen& id, Findings& findings) {
    std::size_t count = 0;
    bool others = false;
    for (const char c : digits) {
        if (isSpace(c)) continue;
        ++count;
        others = others || !isHex(c);
    }
    if (others) findings.add("6.1.6", "2", "a hexadecimal string with something other than digits", id);
    if (count % 2 != 0) findings.add("6.1.6", "1", "a hexadecimal string with an odd number of digits", id);
}

enum class ObjectEnd { None, EndObj, Stream };

// Looks at every hexadecimal string of an object, up to its stream. None where the object does not end in these bytes.
ObjectEnd readTokens(const std::string& raw, const QPDFObjGen& id, Findings& findings) {
    const auto input = std::make_shared<BufferInputSource>("object", raw);
    QPDFTokenizer tokenizer;
    tokenizer.allowEOF();
    for (;;) {
        const auto token = tokenizer.readToken(input, "object", true);
        if (token.getType() == QPDFTokenizer::tt_eof) return ObjectEnd::None;
        if (token.isWord("stream")) return ObjectEnd::Stream;
        if (token.isWord("endobj")) return ObjectEnd::EndObj;
        const std::string& text = token.getRawValue();
        const bool whole = token.getType() == QPDFTokenizer::tt_string;
        if (text.size() < 2 || text.front() != '<' || text[1] == '<') continue;
        // A wrong digit ends qpdf's token there: what follows it is told by the digit alone.
        if (whole)
            hexString(std::string_view(text).substr(1, text.size() - 2), id, findings);
        else if (token.getType() == QPDFTokenizer::tt_bad)
            findings.add("6.1.6", "2", "a hexadecimal string with something other than digits", id);
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

namespace {

// What follows the keyword xref.
void tableHead(const std::string& table, Findings& findings) {
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
             gap == std::string::npos || gap + 1 >= table.size() || table[gap] != ' ' || table[gap + 1] < '0' ||
             table[gap + 1] > '9')
        findings.add("6.1.4", "1", "a subsection's two numbers are not separated by one space");
}

// The trailer of a table lies behind its entries; of a cross-reference stream the dictionary is it.
std::uint64_t trailerOf(Subject& subject, std::uint64_t section) {
    std::uint64_t at = section + 4;
    for (int i = 0; i < mostSections; ++i) {
        const std::string line = subject.file.read(at, 64);
        const std::size_t first = line.find_first_not_of(" \r\n\t");
        if (first == std::string::npos || line[first] < '0' || line[first] > '9') break;
        const std::size_t gap = line.find(' ', first);
        if (gap == std::string::npos) break;
        const std::size_t end = line.find_first_not_of("0123456789", gap + 1);
        if (end == std::string::npos) break;
        const std::uint64_t entries = std::strtoull(line.c_str() + gap, nullptr, 10);
        if (entries > subject.file.size() / 20) break;
        at += end + 1 + entries * 20;
    }
    return at;
}

std::uint64_t previousSection(Subject& subject, std::uint64_t trailer) {
    const auto input = std::make_shared<BufferInputSource>("trailer", subject.file.read(trailer, usualObject));
    QPDFTokenizer tokenizer;
    tokenizer.allowEOF();
    for (bool wanted = false;;) {
        const auto token = tokenizer.readToken(input, "trailer", true);
        if (token.getType() == QPDFTokenizer::tt_eof || token.isWord("startxref") || token.isWord("stream")) return 0;
        if (wanted && token.getType() == QPDFTokenizer::tt_integer)
            return std::strtoull(token.getValue().c_str(), nullptr, 10);
        wanted = token.getType() == QPDFTokenizer::tt_name && token.getValue() == "/Prev";
    }
}

}  // namespace

void crossReferences(Subject& subject, Findings& findings) {
    const std::uint64_t size = subject.file.size();
    const std::string tail = subject.file.read(size - std::min<std::uint64_t>(size, 1024), 1024);
    const std::size_t at = tail.rfind("startxref");
    if (at == std::string::npos) return findings.add("6.1.4", "a", "no startxref");
    std::set<std::uint64_t> seen;
    for (std::uint64_t section = std::strtoull(tail.c_str() + at + 9, nullptr, 10);
         section != 0 && section < size && seen.size() < mostSections && seen.insert(section).second;) {
        const std::string table = subject.file.read(section, 40);
        const bool classic = table.starts_with("xref");
        if (classic) tableHead(table, findings);
        section = previousSection(subject, classic ? trailerOf(subject, section) : section);
    }
}

void indirectObjects(Subject& subject, Findings& findings) {
    const auto all = offsets(subject);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::uint64_t begin = all[i].first;
        const QPDFObjGen id = all[i].second;
        const std::uint64_t end = i + 1 < all.size() ? all[i + 1].first : subject.file.size();
        objectFrame(subject, begin, end, id, findings);
        const auto raw = [&](std::uint64_t most) {
            return subject.file.read(begin, static_cast<std::size_t>(std::min(end - begin, most)));
        };
        Findings found;
        ObjectEnd ends = readTokens(raw(usualObject), id, found);
        if (ends == ObjectEnd::None && end - begin > usualObject) {
            found = {};
            ends = readTokens(raw(longestObject), id, found);
        }
        for (const Finding& f : found.all())
            findings.add(f.clause, f.test, f.message, id);
        // qpdf takes no stream for one whose end it does not find where Length says.
        if (ends == ObjectEnd::Stream && !subject.pdf.getObject(id).isStream())
            findings.add("6.1.7.1", "1", "a stream whose Length does not lead to endstream", id);
    }
}

}  // namespace sohoa::pdfa::check
