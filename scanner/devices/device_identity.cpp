#include "scanner/devices/device_identity.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/text.h"

namespace sohoa::scanner {

std::string DeviceIdentity::id() const {
    if (!host.empty()) return fmt::format("net:{}:{}:{}", host, backend, model);
    if (!usb.empty()) return fmt::format("usb:{}:{}", usb, serial.empty() ? "@" + socket : serial);
    if (backend == "airscan" && !uuid.empty()) return "escl:" + uuid;
    if (backend == "airscan" && !serial.empty()) return "escl:" + serial;
    if (!url.empty()) return "escl:" + url;
    return "sane:" + name;
}

static std::string_view takeWord(std::string_view& text) {
    const std::size_t end = std::min(text.find(':'), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return word;
}

SaneName wordsOf(std::string_view name) {
    SaneName words;
    std::string_view rest = name;
    words.backend = takeWord(rest);
    // An IPv6 host stands in brackets.
    if (words.backend == "net" && rest.starts_with('[') && rest.find("]:") != std::string_view::npos) {
        words.host = rest.substr(0, rest.find("]:") + 1);
        rest.remove_prefix(words.host.size() + 1);
        words.backend = takeWord(rest);
    } else if (words.backend == "net") {
        words.host = takeWord(rest);
        words.backend = takeWord(rest);
    }
    words.rest = rest;
    if (words.backend != "airscan") return words;
    const std::string_view protocol = takeWord(rest);
    const std::size_t scheme = rest.find("://");
    if ((protocol != "escl" && protocol != "wsd") || scheme == std::string_view::npos) return words;
    words.protocol = protocol;
    words.url = rest.substr(rest.rfind(':', scheme - 1) + 1);
    return words;
}

std::string cleanSerial(std::string_view text) {
    constexpr std::size_t longest = 100;
    static constexpr std::array<std::string_view, 5> everywhere{"123456789", "1234567890", "0123456789", "none",
                                                                "unknown"};
    std::string clean;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > 0x20 && byte < 0x7f && c != '"' && c != '\'' && c != '\\') clean += c;
    }
    if (clean.size() > longest) clean.resize(longest);
    const bool zeros = clean.find_first_not_of("0-.:xX") == std::string::npos;
    const bool common = std::find(everywhere.begin(), everywhere.end(), lowerCase(clean)) != everywhere.end();
    return zeros || common ? "" : clean;
}

Json toJson(const DeviceIdentity& identity) {
    return {{"id", identity.id()},     {"name", identity.name},      {"vendor", identity.vendor},
            {"model", identity.model}, {"serial", identity.serial},  {"uuid", identity.uuid},
            {"url", identity.url},     {"backend", identity.backend}};
}

}  // namespace sohoa::scanner
