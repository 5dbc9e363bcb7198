#include "ui/batch/batch_desk.h"

#include <QDBusArgument>
#include <QJsonDocument>
#include <chrono>

#include "office1_interface.h"
#include "ui/batch/profile_words.h"
#include "ui/door/facts.h"
#include "ui/pictures/page_image_provider.h"

namespace sohoa::ui {

using namespace std::chrono_literals;

static constexpr auto Gathering = 300ms;  // a scan changes its job with every page
static constexpr int MostJobs = 500;
static constexpr int MostPictures = 4;

static QString wordsOf(StackPhase phase) {
    switch (phase) {
        case StackPhase::Waiting: return BatchDesk::tr("Chờ máy quét");
        case StackPhase::Scanning: return BatchDesk::tr("Đang quét");
        case StackPhase::Paused: return BatchDesk::tr("Đang tạm dừng");
        case StackPhase::Stuck: return BatchDesk::tr("Cần người xử lý");
        case StackPhase::Reading: return BatchDesk::tr("Đang đọc chữ");
        case StackPhase::ToReview: return BatchDesk::tr("Chờ kiểm tra");
        case StackPhase::Done: return BatchDesk::tr("Đã kiểm tra");
        case StackPhase::Cancelled: return BatchDesk::tr("Đã hủy");
    }
    return {};
}

// Badge.Kind: neutral, work, good, warn, bad.
static int kindOf(StackPhase phase) {
    switch (phase) {
        case StackPhase::Waiting:
        case StackPhase::Cancelled: return 0;
        case StackPhase::Scanning:
        case StackPhase::Reading: return 1;
        case StackPhase::ToReview:
        case StackPhase::Done: return 2;
        case StackPhase::Paused: return 3;
        case StackPhase::Stuck: return 4;
    }
    return 0;
}

BatchDesk::BatchDesk(QObject* parent)
    : Desk(parent),
      stacks_({{"job", [](const Stack& s) { return s.id; }},
               {"number", [](const Stack& s) { return s.number; }},
               {"kind", [](const Stack& s) { return kindOf(s.phase); }},
               {"isPaused", [](const Stack& s) { return s.phase == StackPhase::Paused; }},
               {"isStuck", [](const Stack& s) { return s.phase == StackPhase::Stuck; }},
               {"isToReview", [](const Stack& s) { return s.phase == StackPhase::ToReview; }},
               {"words", [](const Stack& s) { return s.words; }},
               {"title", [](const Stack& s) { return s.title; }},
               {"begunAt", [](const Stack& s) { return s.begunAt; }},
               {"pages", [](const Stack& s) { return s.pages; }},
               {"expected", [](const Stack& s) { return s.expected; }},
               {"done", [](const Stack& s) { return s.done; }},
               {"of", [](const Stack& s) { return s.of; }},
               {"pictures", [](const Stack& s) { return s.pictures; }},
               {"trouble", [](const Stack& s) { return QVariant::fromValue(s.trouble); }}}) {
    soon_.setSingleShot(true);
    soon_.setInterval(Gathering);
    connect(&soon_, &QTimer::timeout, this, &BatchDesk::look);
}

void BatchDesk::begin() {
    connect(door(), &Door::jobChanged, &soon_, [this] {
        if (!soon_.isActive()) soon_.start();
    });
    connect(door(), &Door::progress, &soon_, [this](qint64 id, qint64 done, qint64 of) {
        progress_[id] = {int(done), int(of)};
        show();
    });
    connect(door(), &Door::reached, &soon_, [this](qint64 id) { progress_.remove(id); });
    ask([](Office1Interface& office) { return office.Profiles(); },
        [this](const Answer& answer) {
            profilesTold_ = answer.json();
            showProfiles();
        });
    look();
}

void BatchDesk::showProfiles() {
    profiles_ = profilesShown(profilesTold_);
    emit profilesChanged();
}

void BatchDesk::look() {
    ask([](Office1Interface& office) { return office.Records(MostJobs); },
        [this](const Answer& answer) {
            today_ = stacksOf(answer.json()["jobs"].toArray(), todayInVietnam());
            known_ = true;
            for (const Stack& stack : today_)
                findPictures(stack);
            show();
        });
}

void BatchDesk::findPictures(const Stack& stack) {
    const qint64 id = stack.id;
    if (stack.pages == 0 || picturedPages_.value(id) == stack.pages) return;
    picturedPages_[id] = stack.pages;
    ask([id](Office1Interface& office) { return office.Pages(id); },
        [this, id](const Answer& answer) {
            QStringList urls;
            const auto pages = qdbus_cast<QList<QVariantMap>>(answer.values.value(0));
            for (const QVariantMap& page : pages.mid(std::max<qsizetype>(0, pages.size() - MostPictures)))
                urls << PageImageProvider::urlOf(page.value("file").toString());
            pictures_[id] = urls;
            show();
        },
        [](const Answer&) {});
}

void BatchDesk::show() {
    for (Stack& stack : today_) {
        stack.words = wordsOf(stack.phase);
        stack.pictures = pictures_.value(stack.id);
        const auto progress = progress_.value(stack.id);
        const bool runs = stack.phase == StackPhase::Scanning || stack.phase == StackPhase::Reading;
        stack.done = runs ? progress.first : 0;
        stack.of = runs ? progress.second : 0;
    }
    stacks_.show(today_);
    total_ = totalOf(today_);
    emit changed();
}

void BatchDesk::speakAgain() {
    show();
    showProfiles();
}

void BatchDesk::startStack(const QString& profile, int expected, bool declared) {
    const QJsonObject order{
        {"profile", profile}, {"expect", expected}, {"origin", "batch"}, {"no_state_secret", declared}};
    const QString text = QString::fromUtf8(QJsonDocument(order).toJson(QJsonDocument::Compact));
    ask([text](Office1Interface& office) { return office.Scan(text); },
        [this](const Answer& answer) {
            forgetTrouble();
            emit started(answer.number());
            look();
        });
}

// What only waits is held; what is in hand cannot be (store.conflict) and is interrupted, after which the service holds
// it. The newest first, so that nothing moves up to the scanner in between.
void BatchDesk::pause() {
    for (const Stack& stack : today_)
        if (stack.isUnfinished()) stop(stack.id);
}

void BatchDesk::stop(qint64 id) {
    ask([id](Office1Interface& office) { return office.Hold(id); }, [this](const Answer&) { look(); },
        [this, id](const Answer& refused) {
            if (refused.trouble.code != "store.conflict") return setTrouble(refused.trouble);
            ask([id](Office1Interface& office) { return office.Interrupt(id); });
        });
}

void BatchDesk::goOn() {
    for (auto stack = today_.crbegin(); stack != today_.crend(); ++stack)
        if (stack->phase == StackPhase::Paused) resume(stack->id);
}

void BatchDesk::resume(qint64 id) {
    ask([id](Office1Interface& office) { return office.Resume(id); }, [this](const Answer&) { look(); });
}

void BatchDesk::cancel(qint64 id) {
    ask([id](Office1Interface& office) { return office.Cancel(id); }, [this](const Answer&) { look(); });
}

}  // namespace sohoa::ui
