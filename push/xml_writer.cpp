#include "push/xml_writer.h"

namespace sohoa::push {

std::string xmlEscaped(std::string_view text) {
    std::string escaped;
    escaped.reserve(text.size());
    for (const char c : text) {
        if (c == '&')
            escaped += "&amp;";
        else if (c == '<')
            escaped += "&lt;";
        else if (c == '>')
            escaped += "&gt;";
        else
            escaped += c;
    }
    return escaped;
}

void XmlWriter::open(std::string_view name, std::string_view attributes) {
    indent();
    opened_.emplace_back(name);
    out_ += '<' + prefix_ + opened_.back();
    if (!attributes.empty()) out_ += ' ' + std::string(attributes);
    out_ += ">\n";
    ++level_;
}

void XmlWriter::close() {
    --level_;
    indent();
    out_ += "</" + prefix_ + opened_.back() + ">\n";
    opened_.pop_back();
}

void XmlWriter::leaf(std::string_view name, std::string_view text) {
    indent();
    const std::string full = prefix_ + std::string(name);
    out_ += '<' + full + '>' + xmlEscaped(text) + "</" + full + ">\n";
}

void XmlWriter::leafUnlessEmpty(std::string_view name, std::string_view text) {
    if (!text.empty()) leaf(name, text);
}

}  // namespace sohoa::push
