#include "packages/xml_writer.h"

#include "core/text.h"

namespace sohoa::packages {

static bool isXmlCharacter(char32_t c) {
    if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
    return c < 0xD800 || (c > 0xDFFF && c < 0xFFFE) || (c > 0xFFFF && c <= 0x10FFFF);
}

std::string xmlEscaped(std::string_view text) {
    std::u32string allowed = codePoints(nfc(text));
    for (char32_t& c : allowed)
        if (!isXmlCharacter(c)) c = 0xFFFD;
    std::string escaped;
    for (const char c : utf8(allowed))
        switch (c) {
            case '&': escaped += "&amp;"; break;
            case '<': escaped += "&lt;"; break;
            case '>': escaped += "&gt;"; break;
            case '"': escaped += "&quot;"; break;
            case '\t': escaped += "&#9;"; break;
            case '\n': escaped += "&#10;"; break;
            case '\r': escaped += "&#13;"; break;
            default: escaped += c;
        }
    return escaped;
}

void XmlWriter::declaration() { out_ += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"; }

void XmlWriter::begin(std::string_view name, Attributes attributes) {
    indent();
    out_.append("<").append(name);
    for (const auto& [key, value] : attributes)
        out_.append(" ").append(key).append("=\"").append(xmlEscaped(value)).append("\"");
}

void XmlWriter::open(std::string_view name, Attributes attributes) {
    begin(name, attributes);
    out_ += ">\n";
    opened_.emplace_back(name);
}

void XmlWriter::close() {
    const std::string name = std::move(opened_.back());
    opened_.pop_back();
    indent();
    out_.append("</").append(name).append(">\n");
}

void XmlWriter::leaf(std::string_view name, std::string_view text, Attributes attributes) {
    begin(name, attributes);
    out_.append(">").append(xmlEscaped(text)).append("</").append(name).append(">\n");
}

void XmlWriter::empty(std::string_view name, Attributes attributes) {
    begin(name, attributes);
    out_ += "/>\n";
}

}  // namespace sohoa::packages
