#include "ocr/fields/given_names.h"

#include <algorithm>
#include <array>

#include "core/text.h"
#include "ocr/fields/matching.h"
#include "ocr/language/syllable.h"

namespace sohoa::ocr {

namespace {

constexpr std::string_view names =
    "An Anh Ánh Ân Ấn Bá Bạch Bài Bái Ban Bàn Bảo Bào Bằng Bắc Bế Bích Biên Bình Bính Bổn Bồng Bửu Ca Cai Cảnh Cát Cầm "
    "Cần Cẩm Cẩn Châm Chấn Châu Chi Chí Chiến Chiểu Chinh Chính Chung Chuẩn Chuyên Chương Chức Công Cúc Cung Cư Cừ Cử "
    "Cương Cường Danh Dân Dần Dậu Diễm Diên Diễn Diện Diệp Diệu Dinh Doãn Doanh Du Dụ Dung Dũng Duy Duyên Dư Dự Dương "
    "Dưỡng Đa Đài Đại Đàm Đan Đàn Đáng Đào Đáo Đạo Đạt Đăng Đặng Đẳng Đắc Điềm Điền Điển Điệp Điều Điểu Định Đính Đỉnh "
    "Đoan Đoàn Đô Độ Đôn Đông Đồng Đức Đường Được Gấm Gia Giang Giáp Giác Giao Giàu Hà Hạ Hạc Hách Hai Hải Hài Hàm Hán "
    "Hàn Hãn Hạnh Hành Hào Hảo Hạo Hân Hậu Hằng Hiên Hiền Hiển Hiện Hiến Hiếu Hiệp Hiểu Hiệu Hinh Hoa Hòa Hóa Hoài "
    "Hoan Hoàn Hoán Hoàng Hoành Hoạt Hoạch Học Hồ Hổ Hội Hồi Hồng Hợi Hợp Huân Huấn Huệ Huề Hùng Huy Huyền Huyên Huyện "
    "Huỳnh Huynh Hưng Hương Hướng Hường Hưởng Hữu Hựu Hứa Kế Kha Khả Khai Khải Khang Khánh Khanh Khảo Khắc Khâm Khiêm "
    "Khiết Khoa Khoan Khoát Khôi Khởi Khuê Khương Khuyên Khuyến Kiên Kiện Kiệm Kiệt Kiều Kim Kỳ Kỷ Kỵ La Lạc Lai Lam "
    "Lan Lành Lãm Lãng Lâm Lân Lập Lễ Lệ Lịch Liêm Liên Liễu Linh Lĩnh Loan Long Lộc Lợi Luân Luận Luật Lục Lụa Lũy "
    "Luyến Luyện Lư Lực Lượng Lương Lưu Lý Mai Mạnh Mão Mẫn Mậu Mến Miên Miền Minh Mị Mơ Mùa Mùi Muội Mười Mừng Mỹ "
    "Na Nam Năm Nga Ngà Ngạn Ngân Nghi Nghị Nghĩa Nghiêm Nghiệp Ngọ Ngoan Ngọc Ngôn Nguyên Nguyện Nguyệt Nhã Nhạc Nhài "
    "Nhàn Nhạn Nhân Nhẫn Nhâm Nhất Nhật Nhi Nhị Nhiên Nho Nhơn Như Nhu Nhung Nhượng Nhựt Ninh Nụ Nương Oanh Ổn Phát "
    "Phán Phấn Phẩm Phê Phi Phiên Phong Phòng Phú Phúc Phụ Phụng Phùng Phước Phương Phượng Quán Quang Quảng Quân Quế "
    "Qui "
    "Quốc Quy Quý Quyên Quyền Quyết Quyến Quỳnh Sa Sang Sáng Sánh Sâm Sen Sinh Song Sơn Sử Sự Sương Sỹ Sĩ Sửu Tài Tạo "
    "Tám Tâm Tân Tấn Tần Tập Tất Tế Thạch Thái Thám Thanh Thành Thạnh Thảo Thạo Tháp Thắm Thăng Thắng Thân Thận Thập "
    "Thế Thêm Thêu Thi Thị Thiên Thiện Thiệp Thiết Thiệu Thiều Thìn Thịnh Tho Thọ Thoa Thoại Thoan Thông Thống Thơ "
    "Thời "
    "Thơm Thu Thủ Thụ Thuân Thuần Thuấn Thuận Thuật Thục Thùy Thúy Thủy Thuyên Thuyết Thư Thứ Thương Thường Thưởng "
    "Thực "
    "Tiên Tiến Tiệp Tiếp Tín Tình Tính Tĩnh Toán Toàn Toại Toản Tố Tôn Tông Trà Trạch Trang Tráng Trâm Trân Trấn Trận "
    "Tri Trí Trị Triển Triết Triều Triệu Trinh Trình Trọng Trúc Trung Trường Trực Trưởng Truyền Tú Tuân Tuấn Tuất Tuệ "
    "Tùng Tuy Tuyên Tuyến Tuyền Tuyết Tư Từ Tứ Tựu Tường Tưởng Tươi Tý Tỵ Uyên Út Ưng Ước Vân Vấn Văn Vệ Vi Viên Viễn "
    "Việt "
    "Viết Vinh Vĩnh Vịnh Vĩ Võ Vọng Vũ Vui Vụ Vượng Vương Xanh Xinh Xuân Xuyên Xuyến Xứng Ước Y Ý Yên Yến "
    "Đình Sáu Bảy Chín Bốn Tám Mận Lựu Lài Phóng Súng Tơ Vóc Mẩy Páo Pao Chứ Dình Sính Mỷ Xín Tủa Thào Lừ Pá Nhìa Sình "
    "Và Tòng Lò Khăm Ún Chẩn Phừ Sài Mỵ Lả Chà Cà Lèng Dìn Dền Vàng Sùng Má Giàng Lầu Thò";

}  // namespace

std::string spelledGivenName(std::string_view word) {
    const std::string letters = foldedLetters(word), lower = lowerCase(word);
    // A dot below is taken for no other mark.
    if (const auto read = syllableOf(word); !read || read->tone == Tone::Dot) return std::string(word);
    std::string only;
    for (std::size_t at = 0; at < names.size();) {
        const std::size_t end = std::min(names.find(' ', at), names.size());
        const std::string_view name = names.substr(at, end - at);
        at = end + 1;
        if (lowerCase(name) == lower) return std::string(word);
        if (foldedLetters(name) != letters) continue;
        if (!only.empty() && only != name) return std::string(word);  // two names: no telling which
        only = name;
    }
    if (only.empty()) return std::string(word);
    return upperCase(word) == nfc(word) && codePoints(word).size() > 1 ? upperCase(only) : only;
}

}  // namespace sohoa::ocr
