#include "ui/incoming/count_words.h"

namespace sohoa::ui {

static QString figure(int count) { return count < 0 ? QStringLiteral("–") : QString::number(count); }

static int missing(const FourCounts& counts) { return counts.expected < 0 ? 0 : counts.expected - counts.inDocument; }

Mood CountWords::mood(const FourCounts& counts, bool feeding) {
    if (missing(counts) < 0) return Mood::Warn;
    if (feeding) return Mood::Work;
    const bool agrees = missing(counts) == 0 && counts.fed - counts.notKept == counts.stored && counts.inDocument > 0;
    return agrees ? Mood::Good : Mood::Warn;
}

QString CountWords::verdict(const FourCounts& counts, bool feeding) {
    const int lacking = missing(counts);
    if (lacking < 0) return tr("Thừa %n trang so với số đã đếm.", "", -lacking);
    if (feeding)
        return counts.fed == 0 ? tr("Máy đang nhận giấy.")
                               : tr("Máy đang nạp giấy. Mỗi trang được lưu ngay khi quét xong.");
    if (lacking > 0) return tr("Thiếu %n trang so với số đã đếm.", "", lacking);
    if (counts.inDocument == 0) return tr("Chưa có trang nào.");
    if (counts.fed - counts.notKept != counts.stored) return tr("Số trang đã nạp và đã lưu không khớp.");
    if (counts.expected >= 0) return tr("Khớp: đủ %n trang như đã đếm.", "", counts.expected);
    return tr("Khớp: mọi trang đã nạp đều được lưu.");
}

QList<CountCard> CountWords::cards(const FourCounts& counts, bool feeding) {
    QStringList stored;
    if (counts.setAside > 0) stored << tr("%n trang để riêng", "", counts.setAside);
    const QString again = counts.notKept > 0 ? tr("%n trang phải nạp lại", "", counts.notKept) : QString();
    const bool differs = counts.expected >= 0 && counts.expected != counts.inDocument;
    const Mood expected = counts.expected < 0 ? Mood::Neutral
                          : !differs          ? Mood::Good
                          : feeding           ? Mood::Work
                                              : Mood::Warn;
    return {
        {1, tr("Đã đếm"), figure(counts.expected), counts.expected < 0 ? tr("không đếm trước") : QString(), expected},
        {2, tr("Đã nạp"), figure(counts.fed), again, counts.notKept > 0 ? Mood::Warn : Mood::Neutral},
        {3, tr("Đã lưu"), figure(counts.stored), stored.join(", "), counts.stored > 0 ? Mood::Good : Mood::Neutral},
        {4, tr("Trong PDF"), figure(counts.inPdf), counts.inPdf < 0 ? tr("ghi sau khi kiểm tra") : QString(),
         counts.inPdf < 0 ? Mood::Neutral : Mood::Good},
    };
}

}  // namespace sohoa::ui
