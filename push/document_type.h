// The kinds of administrative documents (Nghị định 30/2020 Điều 7) as edXML numbers and abbreviates them.
//
// Receivers go by the name; numbers that no table gives are 0.
#pragma once

#include <string_view>

namespace sohoa::push {

struct DocumentType {
    std::string_view name;
    int type = 2;               // group B of QCVN 102: hành chính
    int detail = 0;             // its number in the group
    std::string_view notation;  // Nghị định 30/2020 Phụ lục III; "" for công văn, which has none
};

// Case does not matter. What is not in the table is an administrative document without number and abbreviation.
DocumentType documentTypeNamed(std::string_view name);

}  // namespace sohoa::push
