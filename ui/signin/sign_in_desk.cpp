#include "ui/signin/sign_in_desk.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>
#include <algorithm>

#include "office1_interface.h"

namespace sohoa::ui {

QString Face::initials() const {
    const QStringList names = fullName.split(' ', Qt::SkipEmptyParts);
    if (names.isEmpty()) return {};
    const QString family = names.first().left(1).toUpper();
    return names.size() == 1 ? family : family + names.last().left(1).toUpper();
}

int Face::shade() const {
    uint sum = 0;
    for (const QChar sign : login)
        sum = sum * 31 + sign.unicode();
    return int(sum % 6);
}

SignInDesk::SignInDesk(QObject* parent)
    : Desk(parent),
      people_({{"login", [](const Face& face) { return face.login; }},
               {"fullName", [](const Face& face) { return face.fullName; }},
               {"position", [](const Face& face) { return face.position; }},
               {"initials", [](const Face& face) { return face.initials(); }},
               {"shade", [](const Face& face) { return face.shade(); }},
               {"hasCard", [](const Face& face) { return face.hasCard; }}}) {}

void SignInDesk::componentComplete() {
    useSession(*Session::of(this));
    Desk::componentComplete();
}

void SignInDesk::useSession(Session& session) {
    session_ = &session;
    connect(session_, &Session::changed, this, &SignInDesk::follow);
    connect(session_, &Session::troubleChanged, this, &SignInDesk::hearOfRefusal);
    connect(session_, &Session::busyChanged, this, &SignInDesk::rest);
    follow();
}

void SignInDesk::begin() { look(); }

void SignInDesk::look() {
    ask([](Office1Interface& office) { return office.Faces(); },
        [this](const Answer& answer) {
            QList<Face> faces;
            for (const QJsonValue& person : answer.json()["people"].toArray())
                faces << Face{person["login"].toString(), person["full_name"].toString(), person["position"].toString(),
                              person["has_card"].toBool()};
            people_.show(faces);
            known_ = true;
            emit peopleChanged();
            follow();
        });
}

bool SignInDesk::hasCards() const {
    return std::any_of(people_.rows().begin(), people_.rows().end(), [](const Face& face) { return face.hasCard; });
}

Face SignInDesk::faceOf(const QString& login, const QString& fullName) const {
    for (const Face& face : people_.rows())
        if (face.login == login) return face;
    return {login, fullName, {}, false};
}

// The one whose session waits is the one who is expected.
void SignInDesk::follow() {
    if (isLocked() && !wasLocked_ && !hasChosen()) chosen_ = faceOf(session_->login(), session_->fullName());
    if (hasChosen()) chosen_ = faceOf(chosen_.login, chosen_.fullName);
    wasLocked_ = isLocked();
    emit changed();
}

void SignInDesk::rest() {
    if (!proving_ || session_->isBusy()) return;
    proving_ = false;
    emit changed();
}

void SignInDesk::stand(const Face& face) {
    chosen_ = face;
    reason_ = Reason::None;
    wrong_ = 0;
    forgetTrouble();
    emit changed();
}

void SignInDesk::choose(const QString& login) {
    for (const Face& face : people_.rows())
        if (face.login == login) return stand(face);
}

void SignInDesk::chooseAnother() {
    stand({});
    look();
}

void SignInDesk::readCard(SecretSource* card) {
    const auto number = card ? card->handOver() : std::nullopt;
    if (!number) return;
    ask([&](Office1Interface& office) { return office.CardHolder(*number); },
        [this](const Answer& answer) {
            const QJsonObject person = answer.json();
            stand(faceOf(person["login"].toString(), person["full_name"].toString()));
        },
        [this](const Answer& answer) {
            if (answer.trouble.code == "people.no_account")
                reason_ = Reason::UnknownCard;
            else if (answer.trouble.code == "people.locked_out")
                reason_ = Reason::TooManyCards;
            else
                setTrouble(answer.trouble);
            emit changed();
        });
}

void SignInDesk::prove(SecretSource* secret) {
    if (!hasChosen() || !session_) return;
    forgetTrouble();
    session_->signIn(chosen_.login, secret);
    proving_ = session_->isBusy();
    emit changed();
}

void SignInDesk::hearOfRefusal() {
    const Trouble& trouble = session_->trouble();
    if (!trouble.there()) return;
    proving_ = false;
    if (trouble.code == "people.wrong_secret") {
        reason_ = Reason::WrongSecret;
        ++wrong_;
    } else if (trouble.code == "people.locked_out") {
        reason_ = Reason::LockedOut;
        until_ = trouble.detail;
    } else if (trouble.code == "people.disabled") {
        reason_ = Reason::Disabled;
    } else {
        reason_ = Reason::None;
        setTrouble(trouble);
    }
    emit changed();
    emit refused();
}

// The service says "until 2026-11-22T02:15:42.123Z".
QString SignInDesk::lockedOutWords() const {
    const QDateTime end = QDateTime::fromString(until_.section(' ', -1), Qt::ISODateWithMs);
    if (!end.isValid()) return tr("Tài khoản tạm khóa vì nhập sai nhiều lần. Nhờ quản trị mở khóa nếu cần ngay.");
    const QString clock = end.toTimeZone(QTimeZone("Asia/Ho_Chi_Minh")).toString("HH:mm");
    const int minutes = int(std::max<qint64>(1, (QDateTime::currentDateTimeUtc().secsTo(end) + 59) / 60));
    return tr("Tài khoản tạm khóa đến %1 vì nhập sai nhiều lần (còn %n phút). Nhờ quản trị mở khóa nếu cần ngay.",
              nullptr, minutes)
        .arg(clock);
}

QString SignInDesk::warning() const {
    switch (reason_) {
        case Reason::None: return {};
        case Reason::WrongSecret:
            return wrong_ < 2 ? tr("Mã PIN hoặc mật khẩu không đúng. Hãy nhập lại.")
                              : tr("Đã nhập sai %n lần. Sai nhiều lần liên tiếp, tài khoản sẽ tạm khóa để giữ an toàn.",
                                   nullptr, wrong_);
        case Reason::LockedOut: return lockedOutWords();
        case Reason::Disabled: return tr("Tài khoản này đã ngừng sử dụng. Liên hệ quản trị.");
        case Reason::UnknownCard:
            return tr("Thẻ này chưa gắn với ai. Hãy chạm vào tên của bạn, hoặc nhờ quản trị gắn thẻ.");
        case Reason::TooManyCards: return tr("Đã đọc quá nhiều thẻ lạ. Chờ một phút rồi đưa thẻ lại.");
    }
    return {};
}

}  // namespace sohoa::ui
