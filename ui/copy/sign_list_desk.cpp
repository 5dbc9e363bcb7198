#include "ui/copy/sign_list_desk.h"

#include <QJsonDocument>

#include "office1_interface.h"

namespace sohoa::ui {

using namespace std::chrono_literals;

static constexpr auto Gathering = 300ms;
static constexpr auto SessionLook = 500ms;
static constexpr int MostListed = 500;
static constexpr auto Ordering = 120s;  // a long list

SignListDesk::SignListDesk(QObject* parent)
    : Desk(parent),
      shown_({{"job", [](const WaitingCopy& c) { return double(c.id); }},
              {"title", [](const WaitingCopy& c) { return c.title; }},
              {"code", [](const WaitingCopy& c) { return c.code; }},
              {"pages", [](const WaitingCopy& c) { return c.pages; }},
              {"form", [](const WaitingCopy& c) { return c.form; }},
              {"source", [](const WaitingCopy& c) { return c.source; }},
              {"chosenPages", [](const WaitingCopy& c) { return c.chosenPages; }},
              {"urgency", [](const WaitingCopy& c) { return c.urgency; }},
              {"ordered", [](const WaitingCopy& c) { return c.ordered; }},
              {"checked", [](const WaitingCopy& c) { return c.checked; }},
              {"outcome", [](const WaitingCopy& c) { return int(c.outcome); }},
              {"why", [](const WaitingCopy& c) { return QVariant::fromValue(c.why); }},
              {"archive", [](const WaitingCopy& c) { return c.archive; }}}) {
    soon_.setSingleShot(true);
    soon_.setInterval(Gathering);
    session_.setInterval(SessionLook);
    connect(&soon_, &QTimer::timeout, this, &SignListDesk::look);
    connect(&session_, &QTimer::timeout, this, &SignListDesk::lookAtSession);
}

void SignListDesk::begin() {
    connect(door(), &Door::jobChanged, &soon_, qOverload<>(&QTimer::start), Qt::UniqueConnection);
    connect(door(), &Door::rested, this, &SignListDesk::followRested, Qt::UniqueConnection);
    connect(door(), &Door::reached, this, &SignListDesk::followReached, Qt::UniqueConnection);
    connect(door(), &Door::tokenChanged, this, &SignListDesk::lookAtToken, Qt::UniqueConnection);
    look();
    lookAtToken();
    lookAtSession();
}

void SignListDesk::show() {
    shown_.show(list_.copies());
    emit changed();
}

void SignListDesk::look() {
    ask([](Office1Interface& office) { return office.Records(MostListed); },
        [this](const Answer& answer) {
            list_.take(answer.json()["jobs"].toArray());
            known_ = true;
            show();
        });
}

void SignListDesk::lookAtToken() {
    const auto allowed = [this](bool may) {
        allowed_ = may;
        emit changed();
    };
    ask([](Office1Interface& office) { return office.SealTerms({}); }, [allowed](const Answer&) { allowed(true); },
        [this, allowed](const Answer& answer) {
            setTrouble(answer.trouble);
            allowed(false);
        });
    ask([](Office1Interface& office) { return office.TokenStatus(); },
        [this](const Answer& answer) {
            token_ = TokenReadiness::from(answer.json());
            emit changed();
        });
}

// A list that was begun before this screen was opened is followed to its end, too.
void SignListDesk::lookAtSession() {
    ask([](Office1Interface& office) { return office.SealState(); },
        [this](const Answer& answer) {
            const QJsonObject state = answer.json();
            const int left = state["left"].toInt();
            if (left > 0) {
                signing_ = true;
                done_ = state["done"].toInt();
                failed_ = state["failed"].toInt();
                session_.start();
            } else if (signing_) {
                signing_ = false;
                over_ = true;
                session_.stop();
                list_.stop();
                soon_.start();
                lookAtToken();
            }
            left_ = left;
            show();
        });
}

void SignListDesk::check(double job, bool checked) {
    list_.check(qint64(job), checked);
    show();
}

void SignListDesk::checkAll(bool checked) {
    list_.checkAll(checked);
    show();
}

void SignListDesk::choose(double job, const QString& source, const QString& form, const QString& pages) {
    list_.choose(qint64(job), source, form, pages);
    show();
}

void SignListDesk::sign(SecretSource* pin) {
    if (signing_ || list_.checked() == 0 || !pin) return;
    const auto secret = pin->handOver();
    if (!secret) return;
    const QString request = QString::fromUtf8(QJsonDocument(list_.request()).toJson(QJsonDocument::Compact));
    forgetTrouble();
    signing_ = true;
    over_ = false;
    left_ = list_.checked();
    done_ = failed_ = 0;
    list_.begin();
    show();
    ask([&](Office1Interface& office) { return office.CertifyList(request, *secret); },
        [this](const Answer&) { session_.start(); },
        [this](const Answer& answer) {
            setTrouble(answer.trouble);
            signing_ = false;
            list_.stop();
            emit refused();
            lookAtToken();
            look();
        },
        Ordering);
}

void SignListDesk::stop() {
    ask([](Office1Interface& office) { return office.CloseSeal(); }, [this](const Answer&) { lookAtSession(); });
}

void SignListDesk::followReached(qint64 id, const QString& state) {
    if (state != "certified") return;
    list_.rest(id, {});
    ++done_;
    show();
}

void SignListDesk::followRested(qint64 id, const QString&, const QString& code, const QString& detail) {
    if (code.isEmpty() || !list_.find(id)) return;
    const Trouble why = Trouble::named(code, detail);
    list_.rest(id, why);
    if (signing_) setTrouble(why);  // the last one speaks for the list; each card keeps its own
    show();
}

}  // namespace sohoa::ui
