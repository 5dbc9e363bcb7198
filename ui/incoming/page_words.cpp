#include "ui/incoming/page_words.h"

namespace sohoa::ui {

bool isToBeCompared(const TakenPage& page) {
    return page.removedWhy == "like_last_sheet" || page.removedWhy == "repeated";
}

TakenPage lookalikeOf(const TakenPage& page, const PageTake& take) {
    TakenPage found;
    if (!isToBeCompared(page)) return found;
    for (const TakenPage& other : take.pages)
        if (other.back == page.back && other.number < page.number && other.number > found.number) found = other;
    return found;
}

QString PageWords::fault(const QString& name) {
    if (name == "blurred") return tr("Ảnh mờ");
    if (name == "clipped") return tr("Chữ bị cắt ở mép");
    if (name == "overexposed") return tr("Quá sáng, chữ nhạt");
    if (name == "skewed") return tr("Trang bị lệch");
    if (name == "dark_border") return tr("Có viền đen");
    if (name == "folded_corner") return tr("Góc giấy bị gập");
    if (name == "torn_edge") return tr("Mép giấy bị rách");
    if (name == "uniform_tail") return tr("Cuối trang có dải màu lạ");
    return name;
}

QString PageWords::faults(const TakenPage& page) {
    QStringList words;
    for (const QString& name : page.faults)
        words << fault(name);
    if (!words.isEmpty() && page.accepted) words << tr("đã được chấp nhận");
    return words.join(" · ");
}

QString PageWords::aside(const QString& why) {
    if (why == "like_last_sheet" || why == "repeated") return tr("Giống tờ trước, chờ so");
    if (why == "same_sheet") return tr("Cùng một tờ, đã so");
    if (why == "replaced" || why == "scanned_again" || why == "half_sheet") return tr("Đã quét lại trang khác");
    if (why == "removed") return tr("Đã bỏ, hai người đồng ý");
    return tr("Để riêng");
}

QString PageWords::caption(const TakenPage& page) {
    if (page.place == 0) return tr("Trang quét số %1").arg(page.number);
    return page.back ? tr("Trang %1 (mặt sau)").arg(page.place) : tr("Trang %1").arg(page.place);
}

}  // namespace sohoa::ui
