#include "ui/traffic/einbox_desk.h"

#include <QJsonArray>
#include <algorithm>
#include <chrono>

#include "office1_interface.h"

namespace sohoa::ui {

using namespace std::chrono_literals;

static constexpr auto Gathering = 400ms;
static constexpr int MostJobs = 1000;

QString EInboxDesk::wordsOf(Verdict verdict) {
    switch (verdict) {
        case Verdict::Unsigned: return tr("Không có chữ ký số");
        case Verdict::Valid: return tr("Hợp lệ");
        case Verdict::Invalid: return tr("Không hợp lệ");
        case Verdict::Unknown: return tr("Chưa xác định");
    }
    return {};
}

int EInboxDesk::badgeOf(Verdict verdict) {
    switch (verdict) {
        case Verdict::Unsigned: return 0;
        case Verdict::Valid: return 2;
        case Verdict::Unknown: return 3;
        case Verdict::Invalid: return 4;
    }
    return 0;
}

static QString checkWords(const QString& letter) {
    if (letter == "a") return EInboxDesk::tr("Thông tin người ký");
    if (letter == "b") return EInboxDesk::tr("Toàn vẹn nội dung");
    if (letter == "c") return EInboxDesk::tr("Chứng thư số");
    return EInboxDesk::tr("Dấu thời gian");
}

EInboxDesk::EInboxDesk(QObject* parent)
    : Desk(parent),
      documents_({{"job", [](const IncomingDocument& each) { return each.job; }},
                  {"title", [](const IncomingDocument& each) { return each.title; }},
                  {"code", [](const IncomingDocument& each) { return each.code; }},
                  {"receivedAt", [](const IncomingDocument& each) { return each.receivedAt; }},
                  {"verdict", [](const IncomingDocument& each) { return int(each.verdict); }},
                  {"verdictWords", [](const IncomingDocument& each) { return wordsOf(each.verdict); }},
                  {"badge", [](const IncomingDocument& each) { return badgeOf(each.verdict); }},
                  {"pages", [](const IncomingDocument& each) { return each.pages; }},
                  {"state", [](const IncomingDocument& each) { return int(each.state); }},
                  {"stateWord", [](const IncomingDocument& each) { return each.stateWord; }},
                  {"held", [](const IncomingDocument& each) { return QVariant::fromValue(each.held); }}}) {
    soon_.setSingleShot(true);
    soon_.setInterval(Gathering);
    connect(&soon_, &QTimer::timeout, this, &EInboxDesk::look);
}

void EInboxDesk::begin() {
    connect(door(), &Door::jobChanged, &soon_, [this] {
        if (!soon_.isActive()) soon_.start();
    });
    look();
    lookAtChosen();
}

void EInboxDesk::look() {
    ask([](Office1Interface& office) { return office.Records(MostJobs); },
        [this](const Answer& answer) {
            documents_.show(incomingOf(answer.json()["jobs"].toArray()));
            known_ = true;
            emit changed();
        });
}

void EInboxDesk::setJob(double wanted) {
    const qint64 job = qint64(wanted);
    if (job_ == job) return;
    job_ = job;
    originals_.clear();
    emit changed();
    lookAtChosen();
}

void EInboxDesk::lookAtChosen() {
    if (job_ == 0) return;
    ask([job = job_](Office1Interface& office) { return office.Record(job); },
        [this, job = job_](const Answer& answer) {
            if (job != job_) return;
            originals_ = originalsOf(answer.json());
            emit changed();
        });
}

// The list's words are made when they are shown.
void EInboxDesk::speakAgain() {
    const QList<IncomingDocument> rows = documents_.rows();
    documents_.show({});
    documents_.show(rows);
    emit changed();
}

QVariantMap EInboxDesk::document() const {
    const auto& rows = documents_.rows();
    const auto row =
        std::find_if(rows.begin(), rows.end(), [this](const IncomingDocument& each) { return each.job == job_; });
    if (row == rows.end()) return {};
    return {{"title", row->title},
            {"code", row->code},
            {"receivedAt", row->receivedAt},
            {"pages", row->pages},
            {"state", int(row->state)},
            {"stateWord", row->stateWord},
            {"held", QVariant::fromValue(row->held)}};
}

static QVariantMap judged(Verdict verdict, QVariantMap more) {
    more["verdict"] = int(verdict);
    more["verdictWords"] = EInboxDesk::wordsOf(verdict);
    more["badge"] = EInboxDesk::badgeOf(verdict);
    return more;
}

static QVariantMap shown(const SignatureFound& signature) {
    QVariantList checks;
    for (const SignatureCheck& check : signature.checks)
        checks << judged(check.verdict, {{"letter", check.letter},
                                         {"name", checkWords(check.letter)},
                                         {"whyVi", check.whyVi},
                                         {"whyEn", check.whyEn},
                                         {"detail", check.detail}});
    return judged(signature.verdict, {{"signer", signature.signer},
                                      {"organisation", signature.organisation},
                                      {"signedAt", signature.signedAt},
                                      {"stampedAt", signature.stampedAt},
                                      {"stampAuthority", signature.stampAuthority},
                                      {"level", signature.level},
                                      {"coversWholeFile", signature.coversWholeFile},
                                      {"checks", checks}});
}

QVariantList EInboxDesk::originals() const {
    QVariantList list;
    for (const OriginalFile& file : originals_) {
        QVariantList signatures;
        for (const SignatureFound& signature : file.signatures)
            signatures << shown(signature);
        list << judged(file.verdict, {{"kind", file.kind},
                                      {"kept", file.kept},
                                      {"pdfa", file.pdfa},
                                      {"pages", file.pages},
                                      {"verifiedAt", file.verifiedAt},
                                      {"failed", QVariant::fromValue(file.failed)},
                                      {"signatures", signatures}});
    }
    return list;
}

}  // namespace sohoa::ui
