// An administrative paper to print: a title and, below it, headings, paragraphs, labelled rows, tables and places for
// signatures, in that order. Where an agency is named, the first page opens with its name and Quốc hiệu (Nghị định
// 30/2020 Phụ lục I Phần I.II.1–4).
#pragma once

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "core/clock.h"
#include "core/json.h"
#include "core/result.h"
#include "pdfa/form_code.h"

namespace sohoa::pdfa {

enum class FormAlign { Left, Centre, Right, Justify };

struct FormText {  // a heading or a paragraph
    std::string text;
    bool heading = false, bold = false, italic = false;
    FormAlign align = FormAlign::Left;
};

struct FormRow {
    std::string label, value;
};
using FormRows = std::vector<FormRow>;

struct FormColumn {
    std::string title;
    double millimetres = 0;
};
struct FormTable {
    std::vector<FormColumn> columns;
    std::vector<std::vector<std::string>> rows;  // each as wide as the columns
};

struct FormSignature {
    std::string title, note, name;  // "NGƯỜI GIAO", "(Ký, ghi rõ họ tên)", "Trần Thị Bình"; the name may be ""
};
using FormSignatures = std::vector<FormSignature>;

using FormBlock = std::variant<FormText, FormRows, FormTable, FormSignatures, FormCode>;

struct FormRequest {
    std::filesystem::path output;
    std::string id;  // a UUID
    UtcTime createdAt;
    std::string inCharge, agency;   // cơ quan chủ quản, cơ quan; both may be ""
    std::string number, placeDate;  // "Số: 03/BB-SNV"; "Ví Dụ, ngày 22 tháng 11 năm 2026"
    std::string title, subtitle;
    std::string language = "vi";  // "vi" or "en": of the text, for readers that speak
    std::vector<FormBlock> blocks;
};

inline constexpr double formWidth = 160;  // millimetres between the margins of A4

// {"output", "title", "blocks": [{"kind": "heading", "text", "align"}, {"kind": "paragraph", "text", "bold", "italic",
//  "align"}, {"kind": "rows", "rows": [[label, value], …]}, {"kind": "table", "columns": [{"title", "mm"}], "rows":
//  [[…], …]}, {"kind": "signatures", "columns": [{"title", "note", "name"}]}, {"kind": "qr", "text", "mm": 15 to 90}]};
//  and, where wanted: "language",
//  "subtitle", "agency": {"in_charge", "name"}, "number", "place_date", "id" (else taken from what is printed, so that
//  the same paper has the same), "created_at" (else now). align: left, center, right, justify; a paragraph is justified
//  and a heading stands left. Columns without mm share what the others leave. Fails with core.bad_message, also above
//  2,000 blocks, 20,000 rows, 8 MB of text.
Result<FormRequest> formRequestFromJson(const Json& json);

}  // namespace sohoa::pdfa
