#include "virtual/papers/places.h"

#include <fmt/format.h>

namespace sohoa::papers {

const std::vector<Province>& provinces() {
    static const std::vector<Province> all{{"Hà Nội", true},    {"Hồ Chí Minh", true},
                                           {"Hải Phòng", true}, {"Đà Nẵng", true},
                                           {"Cần Thơ", true},   {"Huế", true},
                                           {"An Giang"},        {"Bà Rịa - Vũng Tàu"},
                                           {"Bạc Liêu"},        {"Bắc Giang"},
                                           {"Bắc Kạn"},         {"Bắc Ninh"},
                                           {"Bến Tre"},         {"Bình Dương"},
                                           {"Bình Định"},       {"Bình Phước"},
                                           {"Bình Thuận"},      {"Cà Mau"},
                                           {"Cao Bằng"},        {"Đắk Lắk"},
                                           {"Đắk Nông"},        {"Điện Biên"},
                                           {"Đồng Nai"},        {"Đồng Tháp"},
                                           {"Gia Lai"},         {"Hà Giang"},
                                           {"Hà Nam"},          {"Hà Tĩnh"},
                                           {"Hải Dương"},       {"Hậu Giang"},
                                           {"Hòa Bình"},        {"Hưng Yên"},
                                           {"Khánh Hòa"},       {"Kiên Giang"},
                                           {"Kon Tum"},         {"Lai Châu"},
                                           {"Lạng Sơn"},        {"Lào Cai"},
                                           {"Lâm Đồng"},        {"Long An"},
                                           {"Nam Định"},        {"Nghệ An"},
                                           {"Ninh Bình"},       {"Ninh Thuận"},
                                           {"Phú Thọ"},         {"Phú Yên"},
                                           {"Quảng Bình"},      {"Quảng Nam"},
                                           {"Quảng Ngãi"},      {"Quảng Ninh"},
                                           {"Quảng Trị"},       {"Sóc Trăng"},
                                           {"Sơn La"},          {"Tây Ninh"},
                                           {"Thái Bình"},       {"Thái Nguyên"},
                                           {"Thanh Hóa"},       {"Thừa Thiên Huế"},
                                           {"Tiền Giang"},      {"Trà Vinh"},
                                           {"Tuyên Quang"},     {"Vĩnh Long"},
                                           {"Vĩnh Phúc"},       {"Yên Bái"}};
    return all;
}

const std::vector<std::string_view>& districtNames() {
    static const std::vector<std::string_view> all{
        "Quỳ Hợp",    "Đô Lương",    "Yên Thành",  "Hương Khê",  "Kỳ Anh",   "Bố Trạch", "Lệ Thủy",     "Vĩnh Linh",
        "Phú Lộc",    "Điện Bàn",    "Duy Xuyên",  "Mộ Đức",     "Tây Sơn",  "Tuy An",   "Cam Lâm",     "Ninh Hải",
        "Hàm Tân",    "Di Linh",     "Đắk Mil",    "Krông Pắc",  "Chư Sê",   "Sa Thầy",  "Đồng Xoài",   "Trảng Bàng",
        "Thuận An",   "Long Khánh",  "Châu Đức",   "Bến Lức",    "Cai Lậy",  "Ba Tri",   "Càng Long",   "Cao Lãnh",
        "Tịnh Biên",  "Giồng Riềng", "Ô Môn",      "Phụng Hiệp", "Mỹ Xuyên", "Giá Rai",  "Đầm Dơi",     "Mộc Châu",
        "Than Uyên",  "Mường Chà",   "Bát Xát",    "Văn Chấn",   "Lâm Bình", "Đồng Văn", "Trùng Khánh", "Chợ Đồn",
        "Hữu Lũng",   "Phổ Yên",     "Lạng Giang", "Đông Triều", "Tiên Du",  "Chí Linh", "Khoái Châu",  "Quỳnh Phụ",
        "Nghĩa Hưng", "Kim Bảng",    "Gia Viễn",   "Hoằng Hóa",  "Lạc Thủy", "Thanh Ba", "Tam Đảo",     "Ba Vì"};
    return all;
}

const std::vector<std::string_view>& communeNames() {
    static const std::vector<std::string_view> all{
        "Tân Thạnh Đông", "Phước Vĩnh An", "Nghĩa Thuận", "Quỳnh Lâm",     "Yên Khê",    "Thạch Kim",   "Phong Nẫm",
        "Đông Hòa",       "Mỹ Hạnh Trung", "Hòa Khánh",   "Vĩnh Hựu",      "Tam Thái",   "Bình Trị",    "Ia Kênh",
        "Ea Wer",         "Đắk Rve",       "Lộc Thuận",   "Xuân Trường",   "Hưng Thạnh", "Cẩm Nhượng",  "Sơn Thủy",
        "Nậm Xé",         "Lùng Phình",    "Pa Ủ",        "Chiềng Khoong", "Mường Sang", "Thượng Giáo", "Khánh Xuân",
        "Vũ Muộn",        "Tân Quang",     "Đức Long",    "Phú Nghĩa",     "Gia Xuyên",  "Trực Đạo",    "Hải Lựu",
        "Ngọc Chiến",     "Kim Liên",      "Long Thuận",  "An Thủy",       "Thới Hưng",  "Vị Thắng",    "Khánh An"};
    return all;
}

const std::vector<std::string_view>& streetNames() {
    static const std::vector<std::string_view> all{
        "Trần Phú",      "Nguyễn Huệ",    "Phan Bội Châu", "Hùng Vương",   "Lý Thái Tổ",          "Hoàng Văn Thụ",
        "Quang Trung",   "Điện Biên Phủ", "Võ Thị Sáu",    "Ngô Quyền",    "Cách Mạng Tháng Tám", "Lê Hồng Phong",
        "Phạm Văn Đồng", "Nguyễn Trãi",   "Tôn Đức Thắng", "Hai Bà Trưng", "Bùi Thị Xuân"};
    return all;
}

std::string withKind(const Province& province) {
    return fmt::format("{} {}", province.city ? "thành phố" : "tỉnh", province.name);
}

}  // namespace sohoa::papers
