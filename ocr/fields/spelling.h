// Words whose spelling is fixed, put right where the letters were read and a mark on one of them was not: positions,
// family names, common abbreviations. Nothing is put where nothing like it was read.
#pragma once

#include <string>
#include <string_view>

namespace sohoa::ocr {

// "PHO CHU TỊCH" → "PHÓ CHỦ TỊCH"; other words as they were read.
std::string spelledPosition(std::string_view capitals);

// "PHÓ GIÁM ĐỐC SỞ" begins with a position, however its marks were read.
bool namesPosition(std::string_view capitals);

// Signs that no name holds go; the family name gets its marks: "Nguyên" → "Nguyễn".
std::string spelledName(std::string_view name);

// Whether its first word is a family name as they are spelled; degrees before it are passed over.
bool beginsWithFamilyName(std::string_view name);

// "Lưu: VI" → "Lưu: VT", "HDND" → "HĐND".
std::string spelledAbbreviations(std::string text);

// Capitals of an agency's name: "TRUYEN THONG" → "TRUYỀN THÔNG".
std::string spelledAgency(std::string_view capitals);

}  // namespace sohoa::ocr
