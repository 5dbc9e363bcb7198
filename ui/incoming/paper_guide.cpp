#include "ui/incoming/paper_guide.h"

#include <QHash>

namespace sohoa::ui {

namespace {

// What the trouble asks of the person.
enum class Need {
    FeedOn,     // the paper is put right and the rest fed
    FirstFeed,  // nothing was fed yet
    Count,      // the counts differ
    Compare,    // two sheets look alike
    Look,       // poor pages
    Turn,       // the stack is turned over
    Backs,      // the backs did not come out even
    TakeOut,    // not on this machine
    Stopped,    // by the person
    Mend,       // the scanner itself, a disk: then again
};

struct Row {
    const char* picture;
    Need need;
    bool namesSheet = false;
};

const QHash<QString, Row>& rows() {
    static const QHash<QString, Row> all{
        {"scanner.paper_jam", {"paper-jam", Need::FeedOn, true}},
        {"scanner.double_feed", {"paper-double", Need::FeedOn, true}},
        {"scanner.cover_open", {"paper-cover", Need::FeedOn, true}},
        {"scanner.false_empty", {"paper-straight", Need::FeedOn, true}},
        {"scanner.page_torn", {"paper-top", Need::FeedOn, true}},
        {"scanner.wrong_size", {"paper-straight", Need::FeedOn, true}},
        {"scanner.other_sheet", {"paper-top", Need::FeedOn, true}},
        {"scanner.cut_off", {"paper-top", Need::FeedOn, true}},
        {"scanner.stalled", {"paper-cable", Need::FeedOn, true}},
        {"scanner.io_error", {"paper-cable", Need::FeedOn, true}},
        {"scanner.stopped_at_device", {"paper-top", Need::FeedOn, true}},
        {"scanner.back_missing", {"paper-top", Need::FeedOn, true}},
        {"scanner.too_many_pages", {"paper-top", Need::FeedOn, true}},
        {"scanner.feeder_empty", {"paper-load", Need::FirstFeed}},
        {"service.no_pages", {"paper-load", Need::FirstFeed}},
        {"service.page_count_differs", {"paper-count", Need::Count}},
        {"scanner.sheet_again", {"paper-compare", Need::Compare}},
        {"scanner.page_poor", {"paper-poor", Need::Look}},
        {"scanner.turn_over", {"paper-turn", Need::Turn}},
        {"scanner.backs_differ", {"paper-turn", Need::Backs}},
        {"document.state_secret", {"paper-out", Need::TakeOut}},
        {"core.cancelled", {"paper-stop", Need::Stopped, true}},
        {"scanner.no_device", {"paper-cable", Need::Mend}},
        {"scanner.access_denied", {"paper-cable", Need::Mend}},
        {"scanner.other_device", {"paper-cable", Need::Mend}},
        {"scanner.several_devices", {"paper-cable", Need::Mend}},
    };
    return all;
}

QList<WayOn> numbered(QList<WayOn> ways) {
    for (int i = 0; i < ways.size(); ++i)
        ways[i].order = i;
    return ways;
}

}  // namespace

PaperGuide PaperGuides::of(const QString& errorCode, int pages, bool scanning) {
    const WayOn rest{0, "more", tr("Giấy đã đặt lại, quét tiếp"), tr("Các trang đã lưu được giữ nguyên."), "play"};
    const WayOn first{0, "more", tr("Giấy đã vào khay, quét"), {}, "scan"};
    const WayOn kept{0, "done", tr("Hết giấy rồi, dùng %n trang đã lưu", "", pages), {}, "check"};
    const WayOn over{0, "over", tr("Quét lại từ đầu"), tr("Đặt lại cả chồng giấy. Các trang cũ được để riêng."),
                     "refresh"};
    const WayOn again{0, scanning ? "" : "resume", tr("Làm tiếp"), {}, "play"};
    if (!scanning) return {"paper-safe", false, numbered({again})};

    const Row row = rows().value(errorCode, {"paper-safe", Need::Mend});
    PaperGuide guide{row.picture, row.namesSheet, {}};
    const bool some = pages > 0;
    switch (row.need) {
        case Need::FeedOn:
            guide.ways << rest;
            if (some) guide.ways << kept;
            guide.ways << over;
            break;
        case Need::FirstFeed:
            guide.ways << first;
            if (some) guide.ways << kept;
            break;
        case Need::Count:
            guide.ways << WayOn{0, "more", tr("Còn thiếu giấy, quét tiếp"), tr("Đặt các tờ còn thiếu vào khay."),
                                "play"}
                       << WayOn{0, "count", tr("Đã đếm lại: đúng %n trang", "", pages),
                                tr("Sửa số đã đếm rồi làm tiếp."), "check"}
                       << over;
            break;
        case Need::Compare:
            guide.ways << WayOn{0, "pages", tr("So hai trang"), tr("Hai tờ khác nhau thì đưa trang trở lại."), "eye"}
                       << WayOn{0, "done", tr("Cùng một tờ, làm tiếp"), tr("Bản quét lần hai vẫn được để riêng."),
                                "check"}
                       << over;
            break;
        case Need::Look:
            guide.ways << WayOn{0, "pages", tr("Xem trang được đánh dấu"), tr("Quét lại trang đó nếu cần."), "eye"}
                       << WayOn{0, "done", tr("Chấp nhận như vậy"), tr("Tên bạn được ghi cùng quyết định này."),
                                "check"}
                       << over;
            break;
        case Need::Turn:
            guide.ways << WayOn{0, "backs", tr("Đã lật chồng giấy, quét mặt sau"), {}, "play"}
                       << WayOn{0, "done", tr("Không có mặt sau, dùng %n trang đã lưu", "", pages), {}, "check"};
            break;
        case Need::Backs:
            guide.ways << WayOn{0, "backs", tr("Đã lật lại, quét lại các mặt sau"), {}, "play"} << over;
            break;
        case Need::TakeOut: break;  // it is taken out and the job ended
        case Need::Stopped:
            guide.ways << WayOn{0, "more", tr("Quét tiếp phần còn lại"), tr("Các trang đã lưu được giữ nguyên."),
                                "play"};
            if (some) guide.ways << kept;
            break;
        case Need::Mend: guide.ways << again; break;
    }
    guide.ways = numbered(guide.ways);
    return guide;
}

}  // namespace sohoa::ui
