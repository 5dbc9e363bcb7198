#include "ui/incoming/pages_desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

#include "office1_interface.h"
#include "ui/incoming/page_words.h"

namespace sohoa::ui {

static std::vector<RowList<PageRow>::Role> roles() {
    return {{"number", [](const PageRow& r) { return r.page.number; }},
            {"place", [](const PageRow& r) { return r.page.place; }},
            {"image", [](const PageRow& r) { return r.page.image; }},
            {"poor", [](const PageRow& r) { return r.page.isPoor(); }},
            {"caption", [](const PageRow& r) { return r.caption; }},
            {"note", [](const PageRow& r) { return r.note; }},
            {"chosen", [](const PageRow& r) { return r.chosen; }}};
}

PagesDesk::PagesDesk(QObject* parent) : Desk(parent), pages_(roles()), aside_(roles()) {}

void PagesDesk::begin() {
    if (!listening_) {
        listening_ = true;
        connect(door(), &Door::jobChanged, this, [this](qint64 id) {
            if (id == job_) look();
        });
    }
    look();
}

void PagesDesk::setJob(double job) {
    if (job_ == qint64(job)) return;
    job_ = qint64(job);
    take_ = {};
    chosen_ = 0;
    override_ = 0;
    show();
    emit jobSet();
    if (door() && door()->isOpen()) look();
}

void PagesDesk::look() {
    if (job_ == 0) return;
    const qint64 asked = job_;
    ask([=](Office1Interface& office) { return office.ScanState(asked); },
        [=, this](const Answer& answer) {
            if (asked != job_) return;
            take_ = PageTake::from(answer.json());
            show();
        });
}

// What somebody has to look at comes into the hand first.
static int firstToLookAt(const PageTake& take) {
    const auto like = std::find_if(take.aside.begin(), take.aside.end(), isToBeCompared);
    if (like != take.aside.end()) return like->number;
    const auto poor =
        std::find_if(take.pages.begin(), take.pages.end(), [](const TakenPage& page) { return page.isPoor(); });
    if (poor != take.pages.end()) return poor->number;
    return take.pages.isEmpty() ? 0 : take.pages.first().number;
}

TakenPage PagesDesk::inHand() const {
    for (const auto* list : {&take_.pages, &take_.aside})
        for (const TakenPage& page : *list)
            if (page.number == chosen_) return page;
    return {};
}

void PagesDesk::show() {
    if (inHand().number == 0) chosen_ = firstToLookAt(take_);
    const auto rowsOf = [this](const QList<TakenPage>& pages) {
        QList<PageRow> rows;
        for (const TakenPage& page : pages) {
            const QString note =
                page.removedWhy.isEmpty() ? PageWords::faults(page) : PageWords::aside(page.removedWhy);
            rows << PageRow{page, PageWords::caption(page), note, page.number == chosen_};
        }
        return rows;
    };
    pages_.show(rowsOf(take_.pages));
    aside_.show(rowsOf(take_.aside));
    emit changed();
}

TakenPage PagesDesk::twin() const { return lookalikeOf(inHand(), take_); }

QString PagesDesk::twinCaption() const {
    const TakenPage like = twin();
    return like.number == 0 ? QString() : PageWords::caption(like);
}

QString PagesDesk::caption() const { return chosen_ == 0 ? QString() : PageWords::caption(inHand()); }

QString PagesDesk::note() const {
    const TakenPage page = inHand();
    return page.removedWhy.isEmpty() ? PageWords::faults(page) : PageWords::aside(page.removedWhy);
}

void PagesDesk::choose(int number) {
    chosen_ = number;
    override_ = 0;
    show();
}

void PagesDesk::chooseBeside(int by) {
    const TakenPage page = inHand();
    if (page.place > 0 && page.place + by >= 1 && page.place + by <= pageCount())
        choose(take_.pages[page.place + by - 1].number);
}

static QString lineOf(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void PagesDesk::edit(const QJsonObject& what, bool scans) {
    forgetTrouble();
    ask([&](Office1Interface& office) { return office.EditPages(job_, lineOf(what)); },
        [=, this](const Answer&) {
            if (scans) emit scanning();
            look();
        });
}

void PagesDesk::turn(int quarters) {
    edit({{"do", "turn"}, {"page", chosen_}, {"quarters", ((quarters % 4) + 4) % 4}});
}

void PagesDesk::moveTo(int number, int place) {
    if (place >= 1 && place <= pageCount()) edit({{"do", "move"}, {"page", number}, {"to", place}});
}

void PagesDesk::moveBy(int places) {
    if (place() > 0) moveTo(chosen_, place() + places);
}

void PagesDesk::accept() { edit({{"do", "accept"}, {"page", chosen_}}); }

void PagesDesk::restore() { edit({{"do", "restore"}, {"page", chosen_}}); }

void PagesDesk::scanAgain(const QString& source) {
    edit({{"do", "rescan"}, {"page", chosen_}, {"source", source}}, true);
}

void PagesDesk::insertBehind(const QString& source) {
    edit({{"do", "insert"}, {"to", place() + 1}, {"source", source}}, true);
}

void PagesDesk::askToRemove(const QString& reason) {
    forgetTrouble();
    const QJsonObject wish{{"action", "page-deletion"}, {"job", double(job_)}, {"page", chosen_}, {"reason", reason}};
    ask([&](Office1Interface& office) { return office.RequestOverride(lineOf(wish)); },
        [this](const Answer& answer) {
            override_ = answer.number();
            emit changed();
            askColleagues();
        });
}

void PagesDesk::askColleagues() {
    ask([](Office1Interface& office) { return office.Faces(); },
        [this](const Answer& answer) {
            colleagues_.clear();
            for (const QJsonValue& person : answer.json()["people"].toArray())
                if (person["login"].toString() != self_)
                    colleagues_ << QVariantMap{{"login", person["login"].toString()},
                                               {"name", person["full_name"].toString()},
                                               {"position", person["position"].toString()}};
            emit changed();
        });
}

void PagesDesk::agreeTogether(const QString& login, SecretSource* secret) {
    const auto file = secret ? secret->handOver() : std::nullopt;
    if (!file || override_ == 0) return;
    forgetTrouble();
    ask([&](Office1Interface& office) { return office.DecideOverrideTogether(override_, true, login, *file); },
        [this](const Answer&) {
            override_ = 0;
            emit removed();
            look();
        });
}

}  // namespace sohoa::ui
