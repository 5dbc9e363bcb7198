#include "virtual/exchange/edxml_edit.h"

#include <fmt/format.h>

#include "core/base64.h"

namespace sohoa::virtual_exchange {

std::string edxmlTimestamp(UtcTime at) {
    const auto t = inVietnam(at);
    return fmt::format("{:04}/{:02}/{:02} {:02}:{:02}:{:02}", t.year, t.month, t.day, t.hour, t.minute, t.second);
}

std::string withTrace(std::string edxml, std::string_view organId, UtcTime at) {
    const std::size_t name = edxml.rfind("TraceHeaderList>");
    const std::size_t tag = name == edxml.npos ? name : edxml.rfind("</", name);
    if (tag == edxml.npos || name - tag > 50) return edxml;
    const std::string prefix = edxml.substr(tag + 2, name - tag - 2);
    edxml.insert(tag, fmt::format("<{0}TraceHeader><{0}OrganId>{1}</{0}OrganId><{0}Timestamp>{2}</{0}Timestamp>"
                                  "</{0}TraceHeader>",
                                  prefix, organId, edxmlTimestamp(at)));
    return edxml;
}

std::string withOtherAttachment(std::string edxml, std::string_view content) {
    const std::size_t element = edxml.find("ContentTransferEncoded");
    const std::size_t start = element == edxml.npos ? element : edxml.find('>', element);
    if (start == edxml.npos) return edxml;
    const std::size_t end = edxml.find('<', start);
    return edxml.replace(start + 1, end - start - 1, toBase64(content));
}

}  // namespace sohoa::virtual_exchange
