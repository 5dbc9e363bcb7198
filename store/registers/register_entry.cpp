#include "store/registers/register_entry.h"

#include <fmt/format.h>

#include <array>

#include "core/day.h"

namespace sohoa {

static constexpr std::array registerNames{"incoming", "outgoing", "copies", "custody"};
static constexpr std::array printedNames{"SỔ ĐĂNG KÝ VĂN BẢN ĐẾN", "SỔ ĐĂNG KÝ VĂN BẢN ĐI", "SỔ ĐĂNG KÝ BẢN SAO",
                                         "SỔ GIAO NHẬN VĂN BẢN GIẤY"};

std::string_view name(Register book) { return registerNames[static_cast<std::size_t>(book)]; }
std::string_view printedName(Register book) { return printedNames[static_cast<std::size_t>(book)]; }

std::optional<Register> registerNamed(std::string_view wanted) {
    for (std::size_t i = 0; i < registerNames.size(); ++i)
        if (wanted == registerNames[i]) return static_cast<Register>(i);
    return std::nullopt;
}

static RegisterColumn words(std::string title, double millimetres) {
    return {std::move(title), TableColumn::Kind::Text, millimetres, false};
}
static RegisterColumn centred(std::string title, double millimetres) {
    return {std::move(title), TableColumn::Kind::Text, millimetres, true};
}
static RegisterColumn day(std::string title) { return {std::move(title), TableColumn::Kind::Date, 20, true}; }
static RegisterColumn number(std::string title, double millimetres) {
    return {std::move(title), TableColumn::Kind::Number, millimetres, true};
}

// The widths add up to the 265 millimetres between the margins of an A4 page on its side.
static std::vector<RegisterColumn> makeColumns(Register book) {
    switch (book) {
        case Register::Incoming:
            return {day("Ngày đến"),
                    number("Số đến", 14),
                    words("Tác giả", 37),
                    centred("Số, ký hiệu", 27),
                    day("Ngày tháng văn bản"),
                    words("Tên loại và trích yếu nội dung văn bản", 62),
                    words("Đơn vị hoặc người nhận", 27),
                    day("Ngày chuyển"),
                    words("Ký nhận", 17),
                    words("Ghi chú", 21)};
        case Register::Outgoing:
            return {centred("Số, ký hiệu văn bản", 28),
                    day("Ngày tháng văn bản"),
                    words("Tên loại và trích yếu nội dung văn bản", 68),
                    words("Người ký", 26),
                    words("Nơi nhận văn bản", 33),
                    words("Đơn vị, người nhận bản lưu", 20),
                    number("Số lượng bản", 12),
                    day("Ngày chuyển"),
                    words("Ký nhận", 17),
                    words("Ghi chú", 21)};
        case Register::Copies:
            return {centred("Số, ký hiệu bản sao", 25),
                    centred("Hình thức sao", 22),
                    words("Văn bản được sao", 66),
                    day("Ngày sao"),
                    words("Văn thư", 25),
                    words("Mã băm bản đã ký", 43),
                    words("Nơi nhận", 34),
                    words("Ghi chú", 30)};
        case Register::Custody:
            return {number("Số", 12),
                    day("Ngày"),
                    centred("Số, ký hiệu văn bản", 28),
                    words("Tên loại và trích yếu nội dung văn bản", 65),
                    words("Người giao", 27),
                    words("Người nhận", 27),
                    words("Nơi để", 34),
                    words("Ký nhận", 26),
                    words("Ghi chú", 26)};
    }
    return {};
}

const std::vector<RegisterColumn>& columnsOf(Register book) {
    static const std::array all{makeColumns(Register::Incoming), makeColumns(Register::Outgoing),
                                makeColumns(Register::Copies), makeColumns(Register::Custody)};
    return all[static_cast<std::size_t>(book)];
}

static std::string dayOf(UtcTime time) { return dayShown(dayInVietnam(time)); }

static void append(std::string& text, const std::string& more) {
    if (!text.empty() && !more.empty()) text += "; ";
    text += more;
}

std::string RegisterEntry::remarks() const {
    std::string text = note;
    if (corrects) append(text, fmt::format("Đính chính: {}", reason));
    if (struck) append(text, fmt::format("Gạch bỏ {}, {}: {}", dayOf(struck->at), struck->person, struck->reason));
    return text;
}

std::vector<std::string> RegisterEntry::cells() const {
    const auto count = [](std::int64_t amount_) { return amount_ > 0 ? fmt::format("{:02}", amount_) : std::string(); };
    const std::string copies = amount ? fmt::format("{}", *amount) : std::string();
    switch (book) {
        case Register::Incoming:
            return {day, count(number), author, code, documentDate, subject, receivers, movedOn, receivedBy, remarks()};
        case Register::Outgoing:
            return {code, documentDate, subject, signer, receivers, keeper, copies, movedOn, receivedBy, remarks()};
        case Register::Copies: return {code, form, subject, day, keeper, sha256, receivers, remarks()};
        case Register::Custody:
            return {count(number), day, code, subject, author, receivers, keeper, receivedBy, remarks()};
    }
    return {};
}

}  // namespace sohoa
