#include "core/toml_text.h"

#include <fmt/format.h>

namespace sohoa {

std::string tomlText(std::string_view text) {
    std::string all = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') all += '\\';
        if (byte < 0x20 || byte == 0x7f)
            all += fmt::format("\\u{:04x}", static_cast<unsigned>(byte));
        else
            all += c;
    }
    return all + "\"";
}

}  // namespace sohoa
