// The code lists of Thông tư 05/2025/TT-BNV, as builders of such packages read them.
#pragma once

#include <span>
#include <string_view>

namespace sohoa::packages {

struct Code {
    std::string_view code, meaning;
};

std::span<const Code> maintenanceCodes();  // thời hạn bảo quản: 01 vĩnh viễn … 07 khác
std::span<const Code> modeCodes();         // chế độ sử dụng: 01 công khai, 02 có điều kiện, 03 mật

bool isCodeOf(std::span<const Code> list, std::string_view code);

// "01" for Tiếng Việt; another language stays what it is called, since its code is not known to us.
std::string_view languageCode(std::string_view language);

// PRONOM's identifier of PDF/A of that part and level ("2u": fmt/478); "" for what is none.
std::string_view pronomOfPdfa(std::string_view level);

inline constexpr std::string_view digitizedConfidence = "02";  // mức độ tin cậy: số hóa

}  // namespace sohoa::packages
