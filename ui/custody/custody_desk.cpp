#include "ui/custody/custody_desk.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "office1_interface.h"
#include "ui/copy/paper_printer.h"

namespace sohoa::ui {

static constexpr std::chrono::seconds Device{60};

static QString jsonText(const QJsonObject& json) {
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

CustodyDesk::CustodyDesk(QObject* parent)
    : Desk(parent),
      tokens_({{"place", [](const TokenCard& t) { return t.order; }},
               {"name", [](const TokenCard& t) { return t.name; }},
               {"serial", [](const TokenCard& t) { return t.serial; }},
               {"label", [](const TokenCard& t) { return t.label; }},
               {"tokenState", [](const TokenCard& t) { return t.state; }},
               {"keeper", [](const TokenCard& t) { return t.keeper; }},
               {"keeperPosition", [](const TokenCard& t) { return t.keeperPosition; }},
               {"substitutes", [](const TokenCard& t) { return t.substitutes; }},
               {"decision", [](const TokenCard& t) { return t.decision; }},
               {"subject", [](const TokenCard& t) { return t.subject; }},
               {"issuer", [](const TokenCard& t) { return t.issuer; }},
               {"validUntil", [](const TokenCard& t) { return t.validUntil; }},
               {"daysLeft", [](const TokenCard& t) { return t.daysLeft; }},
               {"partLeft", [](const TokenCard& t) { return t.partLeft; }},
               {"expiryWarning", [](const TokenCard& t) { return t.expiryWarning; }},
               {"reportDue", [](const TokenCard& t) { return t.reportDue; }},
               {"hoursToReport", [](const TokenCard& t) { return t.hoursToReport; }},
               {"device", [](const TokenCard& t) { return int(t.device.kind); }},
               {"deviceWords", [](const TokenCard& t) { return t.device.words(); }},
               {"canBeReported", [](const TokenCard& t) { return t.canBeReported(); }}}),
      history_({{"day", [](const CustodyLine& l) { return l.day; }},
                {"words", [](const CustodyLine& l) { return l.words; }},
                {"person", [](const CustodyLine& l) { return l.person; }},
                {"note", [](const CustodyLine& l) { return l.note; }}}) {}

void CustodyDesk::begin() {
    connect(door(), &Door::tokenChanged, this, &CustodyDesk::look, Qt::UniqueConnection);
    look();
}

// First from the book, at once; then with what the devices say, which takes as long as they take.
void CustodyDesk::look() {
    ask([](Office1Interface& office) { return office.TokenCustody(); },
        [this](const Answer& answer) {
            if (cards_.isEmpty()) cards_ = TokenCard::from(answer.json(), false);
            show();
            if (shown_ < 0 && !cards_.isEmpty()) showHistory(0);
        });
    ask([](Office1Interface& office) { return office.TokenStatus(); },
        [this](const Answer& answer) {
            cards_ = TokenCard::from(answer.json(), true);
            show();
            if (shown_ >= 0) showHistory(shown_);
        },
        {}, Device);
}

void CustodyDesk::show() {
    tokens_.show(cards_);
    emit changed();
}

void CustodyDesk::speakAgain() {
    tokens_.show({});
    show();
}

QJsonObject CustodyDesk::which(int place) const {
    return {{"token", cards_.value(place).name}, {"serial", cards_.value(place).serial}};
}

void CustodyDesk::showHistory(int place) {
    shown_ = place;
    emit changed();
    ask([&](Office1Interface& office) { return office.TokenHistory(jsonText(which(place))); },
        [this](const Answer& answer) { showLines(answer.json()); },
        [this](const Answer&) { history_.show({}); });  // a token that the book does not know yet
}

void CustodyDesk::showLines(const QJsonObject& history) {
    QList<CustodyLine> lines;
    for (const QJsonValue& act : history["acts"].toArray()) {
        const QString to = act["to"]["full_name"].toString();
        const QString by = act["by"]["full_name"].toString();
        lines.prepend({qint64(act["sequence"].toDouble()), shownDay(act["at"].toString()), act["act_vi"].toString(),
                       to.isEmpty() ? by : to, act["reason"].toString()});
    }
    history_.show(lines);
}

void CustodyDesk::reportCompromise(int place, const QString& reason) {
    QJsonObject act = which(place);
    act["act"] = "compromise-reported";
    act["reason"] = reason.trimmed();
    ask([&](Office1Interface& office) { return office.EnterTokenAct(jsonText(act)); },
        [this](const Answer&) {
            reported_ = true;
            forgetTrouble();
            look();
        });
}

void CustodyDesk::printNotice(int place) {
    notice_.clear();
    QJsonObject paper = which(place);
    paper["paper"] = "notice";
    ask([&](Office1Interface& office) { return office.PrintTokenPaper(jsonText(paper)); },
        [this](const Answer& answer) {
            printPaper(this, answer.file(0), [this](Printing outcome) {
                notice_ = outcome == Printing::Queued ? "printed" : "no_printer";
                emit changed();
            });
        },
        {}, Device);
}

}  // namespace sohoa::ui
