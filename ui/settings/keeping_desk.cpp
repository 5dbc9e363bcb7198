#include "ui/settings/keeping_desk.h"

#include <QJsonArray>
#include <chrono>

#include "office1_interface.h"
#include "ui/door/facts.h"

namespace sohoa::ui {

using namespace std::chrono_literals;

static constexpr auto LedgerPatience = 30min;

void KeepingDesk::begin() {
    ask([](Office1Interface& office) { return office.KeepingState(); },
        [this](const Answer& answer) {
            told_ = answer.json();
            emit changed();
        });
}

QVariantList KeepingDesk::media() const {
    QVariantList list;
    for (const QJsonValue& medium : told_["media"].toArray()) {
        const QString error = medium["last_error"].toString();
        list << QVariantMap{{"place", medium["place"].toString()},
                            {"verifiedAt", timeShown(medium["verified_at"].toString())},
                            {"fullAt", timeShown(medium["full_at"].toString())},
                            {"entriesBehind", medium["entries_behind"].toInt()},
                            {"behind", medium["behind"].toBool(true)},
                            {"fullDue", medium["full_due"].toBool(true)},
                            {"trouble", QVariant::fromValue(error.isEmpty() ? Trouble() : Trouble::named(error))}};
    }
    return list;
}

QString KeepingDesk::restoreTestedAt() const { return timeShown(told_["restore_tested_at"].toString()); }

void KeepingDesk::verifyLedger() {
    if (verifying_) return;
    verifying_ = true;
    ledger_.clear();
    emit changed();
    ask([](Office1Interface& office) { return office.VerifyLedger(); },
        [this](const Answer& answer) {
            const QJsonObject verdict = answer.json();
            verifying_ = false;
            ledger_ = {{"whole", verdict["whole"].toBool()},
                       {"entries", verdict["entries"].toInteger()},
                       {"anchors", verdict["anchors"].toInteger()},
                       {"brokenAt", verdict["broken_at"].toInteger()},
                       {"reason", verdict["reason"].toString()}};
            forgetTrouble();
            emit changed();
        },
        [this](const Answer& refused) {
            verifying_ = false;
            setTrouble(refused.trouble);
            emit changed();
        },
        LedgerPatience);
}

}  // namespace sohoa::ui
