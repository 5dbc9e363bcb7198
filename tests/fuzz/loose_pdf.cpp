#include "tests/fuzz/loose_pdf.h"

#include <fmt/format.h>

#include <cctype>
#include <map>

namespace sohoa::fuzz {

namespace {

// "12 0 obj" at the beginning of the text; 0 where it is something else.
int objectNumber(std::string_view text) {
    std::size_t at = 0;
    int number = 0;
    while (at < 6 && at < text.size() && std::isdigit(static_cast<unsigned char>(text[at])) != 0)
        number = number * 10 + (text[at++] - '0');
    return at > 0 && text.substr(at).starts_with(" 0 obj") && number < 100000 ? number : 0;
}

std::string withTrueLength(std::string_view object) {
    std::string text(object);
    constexpr std::string_view word = "\nstream\n", key = "/Length ";
    const std::size_t stream = text.find(word), end = text.rfind("\nendstream");
    if (stream == std::string::npos || end == std::string::npos || end < stream + word.size() - 1) return text;
    const std::size_t length = text.substr(0, stream).find(key);
    if (length == std::string::npos) return text;
    std::size_t digits = length + key.size();
    while (digits < stream && std::isdigit(static_cast<unsigned char>(text[digits])) != 0)
        ++digits;
    const std::size_t data = stream + word.size();
    return text.replace(length, digits - length, fmt::format("/Length {}", end > data ? end - data : 0));
}

}  // namespace

std::string mended(std::string_view loose) {
    if (loose.find("startxref") != std::string_view::npos) return std::string(loose);
    std::string file;
    std::map<int, std::size_t> offsets;
    for (std::size_t at = 0; at < loose.size();) {
        std::size_t next = loose.find("endobj\n", at);
        next = next == std::string_view::npos ? loose.size() : next + 7;
        const std::string_view part = loose.substr(at, next - at);
        std::size_t begin = 0;  // of the object: behind the header there may be comments
        while (begin < part.size() && objectNumber(part.substr(begin)) == 0) {
            const std::size_t line = part.find('\n', begin);
            begin = line == std::string_view::npos ? part.size() : line + 1;
        }
        file += part.substr(0, begin);
        if (const int number = objectNumber(part.substr(begin)); number > 0) offsets[number] = file.size();
        file += withTrueLength(part.substr(begin));
        at = next;
    }
    const std::size_t table = file.size();
    const int last = offsets.empty() ? 0 : offsets.rbegin()->first;
    if (last > 2000) return file;
    file += fmt::format("xref\n0 {}\n0000000000 65535 f \n", last + 1);
    for (int number = 1; number <= last; ++number)
        file += offsets.contains(number) ? fmt::format("{:010} 00000 n \n", offsets[number]) : "0000000000 00000 f \n";
    file += fmt::format("trailer\n<< /Size {} /Root 1 0 R /ID [<31><31>] >>\nstartxref\n{}\n%%EOF\n", last + 1, table);
    return file;
}

}  // namespace sohoa::fuzz
