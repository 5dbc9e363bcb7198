// The record fields of a document. Names follow Nghị định 30/2020/NĐ-CP Phụ lục VI Phần II and edXML (QCVN 102:2016).
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/field_doubt.h"
#include "core/units.h"

namespace sohoa {

enum class Field {
    Code,                  // số, ký hiệu as printed: "26/2021/QĐ-UBND"
    CodeNumber,            // số: "26"
    CodeNotation,          // ký hiệu: "QĐ-UBND"
    IssuedDate,            // ISO: 2021-06-30
    Place,                 // địa danh
    OrganizationInCharge,  // cơ quan chủ quản
    OrganName,             // cơ quan ban hành
    TypeName,              // tên loại văn bản: "Quyết định", "Công văn"
    Subject,               // trích yếu, without "V/v"
    Competence,            // quyền hạn, a list: TM., KT.
    Position,              // chức vụ
    FullName,              // họ và tên người ký
    ToPlaces,              // nơi nhận, a list
    Priority,              // 0 thường, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc
    Secrecy,               // "", "Mật", "Tối mật", "Tuyệt mật"
    PageAmount,            // pages with content
    ArrivalNumber,         // số đến
    ArrivalDate,           // ngày đến, ISO
    Language,
    OrganId,          // mã định danh cơ quan lập danh mục hồ sơ
    FileCatalog,      // năm hình thành hồ sơ
    FileNotation,     // số và ký hiệu hồ sơ
    DocOrdinal,       // số thứ tự văn bản trong hồ sơ
    Description,      // ghi chú
    IssuedAmount,     // số lượng bản phát hành
    DueDate,          // hạn trả lời (đi), thời hạn giải quyết (đến), ISO
    ToOrganId,        // To/OrganId: mã định danh các cơ quan nhận, a list
    ToOrganName,      // To/OrganName: tên các cơ quan nhận, a list
    TraceHeaderList,  // ý kiến phân phối, chỉ đạo, trạng thái xử lý
    DocumentId,       // mã định danh văn bản: "H99.07,2025/11/21,125/QĐ-SNV", or what its sender chose
};

std::string_view name(Field field);
std::optional<Field> fieldNamed(std::string_view name);
std::vector<Field> allFields();

enum class FieldType { Text, Number, Date, List };  // a date is a text in ISO 8601
FieldType typeOf(Field field);

using FieldContent = std::variant<std::string, std::int64_t, std::vector<std::string>>;

struct FieldValue {
    FieldContent content;
    double confidence = 0;   // 0…1: of fields at c, a share of c is right; what a person confirmed is 1
    PageNumber page{};       // where it was read, counted in the document from 1; 0 where it was not read off the paper
    PixelBox box{};          // on that page
    bool confirmed = false;  // by a named person
    std::vector<FieldDoubt> doubts{};
};

using RecordFields = std::map<Field, FieldValue>;

// The field's text, its number in digits, or its items joined by "; "; "" where it is missing.
std::string textOf(const RecordFields& fields, Field field);

// Puts the text a person typed into the shape of the field (number, list separated by ";", text).
// Nothing for a number that is none or a date that is not ISO.
std::optional<FieldContent> contentFromText(Field field, std::string_view text);

}  // namespace sohoa
