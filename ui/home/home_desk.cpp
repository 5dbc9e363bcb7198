#include "ui/home/home_desk.h"

#include <chrono>

#include "office1_interface.h"

namespace sohoa::ui {

using namespace std::chrono_literals;

static constexpr auto Gathering = 400ms;  // a scan changes its job with every page
static constexpr auto LookAgain = 20s;

HomeDesk::HomeDesk(QObject* parent)
    : Desk(parent),
      waiting_({{"what", [](const WaitingLine& l) { return l.what; }},
                {"words", [](const WaitingLine& l) { return l.words; }},
                {"symbol", [](const WaitingLine& l) { return l.symbol; }},
                {"screen", [](const WaitingLine& l) { return l.screen; }},
                {"count", [](const WaitingLine& l) { return l.count; }}}) {
    soon_.setSingleShot(true);
    soon_.setInterval(Gathering);
    later_.setInterval(LookAgain);
    connect(&soon_, &QTimer::timeout, this, &HomeDesk::look);
    connect(&later_, &QTimer::timeout, this, &HomeDesk::look);
    show();
}

void HomeDesk::begin() {
    connect(door(), &Door::jobChanged, &soon_, [this] {
        if (!soon_.isActive()) soon_.start();
    });
    look();
    later_.start();
}

void HomeDesk::look() {
    ask([](Office1Interface& office) { return office.Waiting(); },
        [this](const Answer& answer) {
            counts_ = answer.json();
            forgetTrouble();
            show();
        });
}

void HomeDesk::show() {
    const auto line = [&](int order, const char* what, const QString& words, const char* symbol, const char* screen) {
        return WaitingLine{order, what, words, symbol, screen, counts_[what].toInt()};
    };
    waiting_.show({
        line(1, "to_review", tr("Chờ kiểm tra"), "eye", "reviewlist"),
        line(2, "to_sign", tr("Chờ ký số"), "seal", "signlist"),
        line(3, "to_send", tr("Chờ gửi đi"), "send", "outbox"),
        line(4, "held", tr("Đang giữ lại, cần người xử lý"), "hand", "held"),
        line(5, "overdue", tr("Quá hạn"), "clock", "overdue"),
        line(6, "overrides", tr("Chờ người thứ hai"), "users", "overrides"),
    });
    emit changed();
}

int HomeDesk::total() const {
    int total = 0;
    for (const WaitingLine& line : waiting_.rows())
        total += line.count;
    return total;
}

}  // namespace sohoa::ui
