// Số, ký hiệu văn bản, taken apart (Nghị định 30/2020 Phụ lục I Phần II mục II.3):
//
//   15/QĐ-BNV         the type's abbreviation and the agency's
//   12/UBND-VX        công văn: the agency and who drafted it
//   29/2021/QĐ-UBND   a legal normative document, with its year
//   33/2024/QH15      a law, with the term of the National Assembly
//   80-NQ/TW          a document of the Party, which has rules of its own
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sohoa {

struct DocumentSymbol {
    std::string number;  // as printed: "05", "12a"
    int year = 0;        // 0 where none is written
    std::vector<std::string> groups;
    bool ofParty = false;
};

// Nothing for what has none of these shapes. Takes NFC; spaces around "/" and "-" do not matter.
std::optional<DocumentSymbol> parseSymbol(std::string_view numberAndSymbol);

// The same from the two fields: "26" and "QĐ-UBND", "2021/QĐ-UBND" or "NQ/TW".
std::optional<DocumentSymbol> parseSymbol(std::string_view number, std::string_view notation);

}  // namespace sohoa
