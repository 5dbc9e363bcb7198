#include "virtual/papers/kinds.h"

namespace sohoa::papers {

const std::vector<Kind>& kinds() {
    static const std::vector<Kind> all{
        {"Công văn", "", Shape::Letter, 24, {"{subject}"}},
        {"Quyết định",
         "QĐ",
         Shape::Decision,
         18,
         {"Về việc {decision}", "Về việc {decision}", "{Decision}", "{Decision}", "V/v {decision}",
          "Ban hành Quy chế phối hợp trong {area}"}},
        {"Thông báo",
         "TB",
         Shape::Items,
         8,
         {"Kết luận của đồng chí {person} tại cuộc họp về {area}", "Về việc {subject}", "Kết quả kiểm tra {area}"}},
        {"Tờ trình", "TTr", Shape::Submission, 7, {"Về việc đề nghị {decision}", "Đề nghị {decision}"}},
        {"Báo cáo",
         "BC",
         Shape::Items,
         8,
         {"Kết quả thực hiện {area} {quarter} năm {year}", "Sơ kết {area} giai đoạn {year} - 2030",
          "Về việc {subject}"}},
        {"Kế hoạch",
         "KH",
         Shape::Items,
         8,
         {"Triển khai {area} năm {year}", "Thực hiện {area} trên địa bàn", "Kiểm tra {area} năm {year}"}},
        {"Giấy mời",
         "GM",
         Shape::Invitation,
         6,
         {"Dự hội nghị tổng kết {area}", "Họp nghe báo cáo về {area}", "Tập huấn {area}"}},
        {"Chỉ thị", "CT", Shape::Directive, 4, {"Về việc tăng cường {area}", "Về {area} trong tình hình mới"}},
        {"Nghị quyết", "NQ", Shape::Resolution, 4, {"Về việc {decision}", "Về {area} giai đoạn {year} - 2030"}},
        {"Biên bản",
         "BB",
         Shape::Minutes,
         5,
         {"Làm việc về {area}", "Họp bàn {area}", "Kiểm tra thực tế {area} tại {commune}"}},
        {"Hướng dẫn", "HD", Shape::Items, 2, {"Thực hiện {area}", "Về việc {subject}"}},
        {"Chương trình", "CTr", Shape::Items, 2, {"Hành động về {area} năm {year}"}},
        {"Phương án", "PA", Shape::Items, 2, {"Bảo đảm {area} năm {year}"}},
        {"Đề án", "ĐA", Shape::Items, 1, {"Nâng cao hiệu quả {area} giai đoạn {year} - 2030"}},
        {"Công điện", "CĐ", Shape::Directive, 2, {"Về việc {subject}"}}};
    return all;
}

}  // namespace sohoa::papers
