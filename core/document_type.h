// Tên loại văn bản: the 29 types of administrative documents (Nghị định 30/2020 Điều 7, Phụ lục III), the copies, and
// what else arrives at an office. Names are found whatever their case and wherever their tone marks stand.
#pragma once

#include <array>
#include <string_view>

namespace sohoa {

struct DocumentType {
    std::string_view name;
    std::string_view abbreviation;  // "" for công văn and thư công, whose symbols begin with the agency
};

const std::array<DocumentType, 29>& documentTypes();  // in the order of Phụ lục III
const std::array<DocumentType, 3>& copyTypes();       // SY, SL, TrS
const std::array<DocumentType, 12>& normativeTypes();  // văn bản quy phạm pháp luật; quyết định is in both lists
const std::array<std::string_view, 12>& otherKnownTypes();  // neither of Điều 7 nor normative, yet seen every week

// Null where there is none.
const DocumentType* documentTypeNamed(std::string_view name);
const DocumentType* copyTypeNamed(std::string_view name);
const DocumentType* normativeTypeNamed(std::string_view name);
bool isOtherKnownType(std::string_view name);

// Letter by letter: CT is chỉ thị, CTr is chương trình. Of the 29 types, the copies and the normative types, in this
// order; null where there is none.
const DocumentType* typeAbbreviated(std::string_view abbreviation);

// Công văn or thư công.
bool isLetter(std::string_view typeName);

}  // namespace sohoa
