#include "push/document_type.h"

#include <array>

#include "core/text.h"

namespace sohoa::push {

static constexpr std::array types = {
    DocumentType{"Nghị quyết", 2, 1, "NQ"},       DocumentType{"Quyết định", 2, 2, "QĐ"},
    DocumentType{"Chỉ thị", 2, 3, "CT"},          DocumentType{"Quy chế", 2, 4, "QC"},
    DocumentType{"Quy định", 2, 5, "QyĐ"},        DocumentType{"Thông cáo", 2, 6, "TC"},
    DocumentType{"Thông báo", 2, 7, "TB"},        DocumentType{"Hướng dẫn", 2, 8, "HD"},
    DocumentType{"Chương trình", 2, 9, "CTr"},    DocumentType{"Kế hoạch", 2, 10, "KH"},
    DocumentType{"Phương án", 2, 11, "PA"},       DocumentType{"Đề án", 2, 12, "ĐA"},
    DocumentType{"Dự án", 2, 13, "DA"},           DocumentType{"Báo cáo", 2, 14, "BC"},
    DocumentType{"Biên bản", 2, 15, "BB"},        DocumentType{"Tờ trình", 2, 16, "TTr"},
    DocumentType{"Hợp đồng", 2, 17, "HĐ"},        DocumentType{"Công văn", 2, 18, ""},
    DocumentType{"Công điện", 2, 19, "CĐ"},       DocumentType{"Bản ghi nhớ", 2, 20, "BGN"},
    DocumentType{"Bản thỏa thuận", 2, 22, "BTT"}, DocumentType{"Giấy ủy quyền", 2, 24, "GUQ"},
    DocumentType{"Giấy mời", 2, 25, "GM"},        DocumentType{"Giấy giới thiệu", 2, 26, "GGT"},
    DocumentType{"Giấy nghỉ phép", 2, 0, "GNP"},  DocumentType{"Phiếu gửi", 2, 0, "PG"},
    DocumentType{"Phiếu chuyển", 2, 0, "PC"},     DocumentType{"Phiếu báo", 2, 0, "PB"},
};

DocumentType documentTypeNamed(std::string_view name) {
    const std::string wanted = lowerCase(collapsed(name));
    for (const DocumentType& type : types)
        if (lowerCase(type.name) == wanted) return type;
    return {};
}

}  // namespace sohoa::push
