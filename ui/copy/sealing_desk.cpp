#include "ui/copy/sealing_desk.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "office1_interface.h"

namespace sohoa::ui {

using namespace std::chrono_literals;

static constexpr auto Tick = 250ms;
static constexpr auto Painting = 300s;  // a preview of a large file
static constexpr int MostRenewals = 3;

static QString jsonText(const QJsonObject& json) {
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

SealingDesk::SealingDesk(QObject* parent) : Desk(parent) {
    clock_.setInterval(Tick);
    connect(&clock_, &QTimer::timeout, this, &SealingDesk::tick);
}

void SealingDesk::setJob(double job) {
    job_ = qint64(job);
    emit orderChanged();
}

void SealingDesk::begin() {
    connect(door(), &Door::reached, this, &SealingDesk::followReached, Qt::UniqueConnection);
    connect(door(), &Door::rested, this, &SealingDesk::followRested, Qt::UniqueConnection);
    connect(door(), &Door::tokenChanged, this, &SealingDesk::lookAtToken, Qt::UniqueConnection);
    look();
    lookAtToken();
}

int SealingDesk::secondsLeft() const { return life_.secondsLeft(QDateTime::currentDateTimeUtc()); }

double SealingDesk::partLeft() const { return life_.partLeft(QDateTime::currentDateTimeUtc()); }

int SealingDesk::secondsWaited() const { return signing_.isValid() ? int(signing_.elapsed() / 1000) : 0; }

void SealingDesk::stand(Step step) {
    step_ = step;
    step == Shown || step == Signing ? clock_.start() : clock_.stop();
    if (step == Signing)
        signing_.start();
    else
        signing_.invalidate();
    emit changed();
    emit ticked();
    if (step == Signed) emit isSealed();
}

void SealingDesk::look() {
    if (job_ <= 0) return;
    ask([&](Office1Interface& office) { return office.Record(job_); },
        [this](const Answer& answer) { take(answer.json()); });
}

// Where the copy stands: also after the kiosk or the service died in the middle of it.
void SealingDesk::take(const QJsonObject& record) {
    const QString state = record["state"].toString();
    if (state == "archived") return order();
    if (state != "certifying") {
        if (!record["signed_sha256"].toString().isEmpty()) return stand(Signed);
        setTrouble(Trouble::named("store.wrong_state", state));
        return stand(Stopped);
    }
    ask([](Office1Interface& office) { return office.SealState(); },
        [this](const Answer& answer) { answer.json()["left"].toInt() > 0 ? stand(Signing) : preview(); });
}

void SealingDesk::order() {
    const QJsonObject copy{{"form", form_}, {"source", source_}, {"pages", pages_}, {"medium", ""}};
    stand(Preparing);
    ask([&](Office1Interface& office) { return office.OrderCopy(job_, jsonText(copy)); },
        [this](const Answer&) { preview(); },
        [this](const Answer& answer) {
            setTrouble(answer.trouble);
            stand(Stopped);
        });
}

void SealingDesk::preview() {
    stand(Preparing);
    ask([&](Office1Interface& office) { return office.PreviewCopy(job_); },
        [this](const Answer& answer) { showPreview(answer.json()); },
        [this](const Answer& answer) {
            setTrouble(answer.trouble);
            stand(Stopped);
        },
        Painting);
}

void SealingDesk::showPreview(const QJsonObject& shown) {
    block_ = shown["block"].toString();
    sha256_ = shown["sha256"].toString();
    pageCount_ = shown["pages"].toInt();
    moved_ = shown["moved"].toBool();
    const QJsonArray rect = shown["rect"].toArray();
    rect_ = QRectF(QPointF(rect[0].toDouble(), rect[1].toDouble()), QPointF(rect[2].toDouble(), rect[3].toDouble()));
    life_ = {QDateTime::fromString(shown["printed_at"].toString(), Qt::ISODateWithMs),
             QDateTime::fromString(shown["good_until"].toString(), Qt::ISODateWithMs)};
    stand(Shown);
}

QRectF SealingDesk::blockRect(double pageHeight) const {
    if (rect_.isEmpty() || pageHeight <= 0) return {};
    return {rect_.left(), pageHeight - rect_.bottom(), rect_.width(), rect_.height()};
}

void SealingDesk::tick() {
    emit ticked();
    if (step_ != Shown || typing_ || !life_.isOver(QDateTime::currentDateTimeUtc())) return;
    if (renewals_ >= MostRenewals) return stand(Lapsed);
    ++renewals_;
    renewed_ = true;
    preview();
}

void SealingDesk::renew() {
    touched();
    forgetTrouble();
    renewed_ = false;
    look();
}

void SealingDesk::lookAtToken() {
    ask([](Office1Interface& office) { return office.SealTerms({}); },
        [this](const Answer&) {
            allowed_ = true;
            emit changed();
        },
        [this](const Answer& answer) {
            allowed_ = false;
            setTrouble(answer.trouble);
            emit changed();
        });
    ask([](Office1Interface& office) { return office.TokenStatus(); },
        [this](const Answer& answer) {
            token_ = TokenReadiness::from(answer.json());
            emit changed();
        });
}

void SealingDesk::sign(SecretSource* pin) {
    if (step_ != Shown || !pin) return;
    const auto secret = pin->handOver();
    if (!secret) return;
    touched();
    renewed_ = false;
    forgetTrouble();
    stand(Signing);
    ask([&](Office1Interface& office) { return office.CertifyPreview(job_, sha256_, *secret); }, {},
        [this](const Answer& answer) { failed(answer.trouble); });
}

// Nothing is signed then. What was shown may be used up or too old, so it is made anew.
void SealingDesk::failed(const Trouble& why) {
    setTrouble(why);
    emit refused();
    lookAtToken();
    preview();
}

void SealingDesk::followReached(qint64 id, const QString& state) {
    if (id == job_ && state == "certified") stand(Signed);
}

void SealingDesk::followRested(qint64 id, const QString&, const QString& code, const QString& detail) {
    if (id != job_ || step_ != Signing) return;
    if (!code.isEmpty()) return failed(Trouble::named(code, detail));
    look();
}

void SealingDesk::askSecondPerson(const QString& reason) {
    const QJsonObject request{{"action", "final-pin-try"}, {"job", job_}, {"page", 0}, {"reason", reason}};
    ask([&](Office1Interface& office) { return office.RequestOverride(jsonText(request)); },
        [this](const Answer&) {
            askedSecondPerson_ = true;
            emit changed();
        });
}

}  // namespace sohoa::ui
