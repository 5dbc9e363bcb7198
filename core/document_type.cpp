#include "core/document_type.h"

#include "core/tone_marks.h"

namespace sohoa {

static constexpr std::array<DocumentType, 29> administrative{{
    {"Nghị quyết", "NQ"},      {"Quyết định", "QĐ"},     {"Chỉ thị", "CT"},      {"Quy chế", "QC"},
    {"Quy định", "QyĐ"},       {"Thông cáo", "TC"},      {"Thông báo", "TB"},    {"Hướng dẫn", "HD"},
    {"Chương trình", "CTr"},   {"Kế hoạch", "KH"},       {"Phương án", "PA"},    {"Đề án", "ĐA"},
    {"Dự án", "DA"},           {"Báo cáo", "BC"},        {"Biên bản", "BB"},     {"Tờ trình", "TTr"},
    {"Hợp đồng", "HĐ"},        {"Công văn", ""},         {"Công điện", "CĐ"},    {"Bản ghi nhớ", "BGN"},
    {"Bản thỏa thuận", "BTT"}, {"Giấy ủy quyền", "GUQ"}, {"Giấy mời", "GM"},     {"Giấy giới thiệu", "GGT"},
    {"Giấy nghỉ phép", "GNP"}, {"Phiếu gửi", "PG"},      {"Phiếu chuyển", "PC"}, {"Phiếu báo", "PB"},
    {"Thư công", ""},
}};

static constexpr std::array<DocumentType, 3> copies{{{"Sao y", "SY"}, {"Sao lục", "SL"}, {"Trích sao", "TrS"}}};

static constexpr std::array<DocumentType, 12> normative{{
    {"Hiến pháp", ""},
    {"Bộ luật", ""},
    {"Luật", ""},
    {"Pháp lệnh", ""},
    {"Lệnh", "L"},
    {"Nghị quyết", "NQ"},
    {"Nghị quyết liên tịch", "NQLT"},
    {"Nghị định", "NĐ"},
    {"Quyết định", "QĐ"},
    {"Thông tư", "TT"},
    {"Thông tư liên tịch", "TTLT"},
    {"Chỉ thị", "CT"},
}};

static constexpr std::array<std::string_view, 12> others{
    "Kết luận", "Thông tri", "Bản cam kết", "Giấy chứng nhận", "Giấy xác nhận", "Đơn",
    "Công ước", "Hiệp định", "Thư ngỏ",     "Danh sách",       "Phụ lục",       "Lời kêu gọi",
};

const std::array<DocumentType, 29>& documentTypes() { return administrative; }
const std::array<DocumentType, 3>& copyTypes() { return copies; }
const std::array<DocumentType, 12>& normativeTypes() { return normative; }
const std::array<std::string_view, 12>& otherKnownTypes() { return others; }

template <class Types>
static const DocumentType* named(const Types& types, std::string_view name) {
    const std::string wanted = withTonesLast(name);
    for (const DocumentType& type : types)
        if (withTonesLast(type.name) == wanted) return &type;
    return nullptr;
}

const DocumentType* documentTypeNamed(std::string_view name) { return named(administrative, name); }
const DocumentType* copyTypeNamed(std::string_view name) { return named(copies, name); }
const DocumentType* normativeTypeNamed(std::string_view name) { return named(normative, name); }

bool isOtherKnownType(std::string_view name) {
    const std::string wanted = withTonesLast(name);
    for (std::string_view other : others)
        if (withTonesLast(other) == wanted) return true;
    return false;
}

template <class Types>
static const DocumentType* abbreviated(const Types& types, std::string_view abbreviation) {
    for (const DocumentType& type : types)
        if (!abbreviation.empty() && type.abbreviation == abbreviation) return &type;
    return nullptr;
}

const DocumentType* typeAbbreviated(std::string_view abbreviation) {
    if (const auto* type = abbreviated(administrative, abbreviation)) return type;
    if (const auto* type = abbreviated(copies, abbreviation)) return type;
    return abbreviated(normative, abbreviation);
}

bool isLetter(std::string_view typeName) {
    const DocumentType* type = documentTypeNamed(typeName);
    return type != nullptr && type->abbreviation.empty();
}

}  // namespace sohoa
