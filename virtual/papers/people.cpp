#include "virtual/papers/people.h"

#include <fmt/format.h>

namespace sohoa::papers {

static const std::vector<std::string_view> families{
    "Nguyễn", "Trần", "Lê",  "Phạm",   "Hoàng", "Vũ",    "Đặng",  "Bùi",   "Đỗ",    "Hồ",    "Ngô",  "Dương",
    "Lý",     "Phan", "Võ",  "Trương", "Đinh",  "Đoàn",  "Lương", "Trịnh", "Tạ",    "Quách", "Lò",   "Vi",
    "Tô",     "Cao",  "Mai", "Châu",   "La",    "Thạch", "Giàng", "Nông",  "Triệu", "Hà",    "Kiều", "Từ"};
static const std::vector<std::string_view> menMiddle{"Văn", "Đức", "Quang", "Xuân", "Đình", "Hữu",   "Trọng",
                                                     "Bá",  "Duy", "Tiến",  "Viết", "Sỹ",   "Thanh", "Khắc"};
static const std::vector<std::string_view> men{"Thịnh", "Lực",  "Hiệp",  "Quyết", "Bảo",    "Cường", "Tuấn",
                                               "Lộc",   "Giáp", "Nghĩa", "Tùng",  "Đông",   "Phúc",  "Huấn",
                                               "Toản",  "Khôi", "Việt",  "Ước",   "Thuyên", "Kỳ",    "Chiểu",
                                               "Hoạt",  "Sáu",  "Dũng",  "Lũy",   "Mẫn",    "Nhượng"};
static const std::vector<std::string_view> womenMiddle{"Thị", "Thị Mỹ", "Thị Bích", "Ngọc", "Thị Kim", "Thu", "Diệu"};
static const std::vector<std::string_view> women{"Hương", "Lan",   "Thủy",  "Yến",  "Tuyết", "Hạnh",
                                                 "Ngân",  "Quỳnh", "Trâm",  "Vân",  "Hoa",   "Mận",
                                                 "Liễu",  "Uyên",  "Duyên", "Nhài", "Lệ",    "Xuyến"};

std::string personName(Dice& dice) {
    const std::string_view family = dice.oneOf(families);
    if (dice.chance(0.35)) return fmt::format("{} {} {}", family, dice.oneOf(womenMiddle), dice.oneOf(women));
    if (dice.chance(0.1)) return fmt::format("{} {}", family, dice.oneOf(men));
    return fmt::format("{} {} {}", family, dice.oneOf(menMiddle), dice.oneOf(men));
}

}  // namespace sohoa::papers
