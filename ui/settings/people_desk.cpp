#include "ui/settings/people_desk.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "office1_interface.h"
#include "ui/door/facts.h"

namespace sohoa::ui {

static QString roleWords(const QString& role) {
    if (role == "van-thu") return PeopleDesk::tr("Văn thư");
    if (role == "nguoi-van-hanh") return PeopleDesk::tr("Người vận hành");
    if (role == "lanh-dao") return PeopleDesk::tr("Lãnh đạo");
    if (role == "quan-tri") return PeopleDesk::tr("Quản trị");
    return role;
}

QVariantList PeopleDesk::allRoles() const {
    const auto role = [](const char* name, const QString& note) {
        return QVariantMap{{"name", name}, {"words", roleWords(name)}, {"note", note}};
    };
    return {role("van-thu", tr("Quét, ký số, gửi, giữ sổ và con dấu số")),
            role("nguoi-van-hanh", tr("Quét và kiểm tra tài liệu")),
            role("lanh-dao", tr("Quyết định việc cần hai người, thu hồi văn bản")),
            role("quan-tri", tr("Quản lý tài khoản, thiết bị và sao lưu"))};
}

void PeopleDesk::look() {
    ask([](Office1Interface& office) { return office.People(); },
        [this](const Answer& answer) {
            told_ = answer.json();
            emit changed();
        });
}

static QVariantMap shown(const QJsonObject& told) {
    QStringList roles, words;
    for (const QJsonValue& role : told["roles"].toArray()) {
        roles << role.toString();
        words << roleWords(role.toString());
    }
    const bool enabled = told["enabled"].toBool();
    const QString locked = timeShown(told["locked_until"].toString());
    const bool ready = told["has_secret"].toBool();
    return {{"login", told["login"].toString()},
            {"fullName", told["full_name"].toString()},
            {"position", told["position"].toString()},
            {"roles", roles},
            {"rolesWords", words.join(", ")},
            {"enabled", enabled},
            {"hasSecret", ready},
            {"hasCard", told["has_card"].toBool()},
            {"lockedUntil", locked},
            {"stateWords", !enabled            ? PeopleDesk::tr("Đã ngừng")
                           : !locked.isEmpty() ? PeopleDesk::tr("Tạm khóa đến %1").arg(locked)
                           : !ready            ? PeopleDesk::tr("Chưa có mã PIN")
                                               : PeopleDesk::tr("Đang dùng")},
            {"badge", !enabled                      ? 0
                      : !locked.isEmpty() || !ready ? 3
                                                    : 2}};
}

QVariantList PeopleDesk::people() const {
    QVariantList list;
    for (const QJsonValue& person : told_["people"].toArray())
        list << shown(person.toObject());
    return list;
}

QVariantMap PeopleDesk::person(const QString& login) const {
    for (const QJsonValue& person : told_["people"].toArray())
        if (person["login"].toString() == login) return shown(person.toObject());
    return {};
}

void PeopleDesk::change(const Door::Call& call, const std::function<void()>& then) {
    ask(call, [this, then](const Answer&) {
        forgetTrouble();
        if (then) then();
        look();
    });
}

void PeopleDesk::add(const QString& login, const QString& fullName, const QString& position, const QStringList& roles) {
    const QJsonObject account{{"login", login.trimmed()},
                              {"full_name", fullName.trimmed()},
                              {"position", position.trimmed()},
                              {"roles", QJsonArray::fromStringList(roles)}};
    const QString text = QString::fromUtf8(QJsonDocument(account).toJson(QJsonDocument::Compact));
    change([text](Office1Interface& office) { return office.AddPerson(text); },
           [this, login] { emit added(login.trimmed()); });
}

void PeopleDesk::setRole(const QString& login, const QString& role, bool wanted) {
    QStringList roles = person(login)["roles"].toStringList();
    roles.removeAll(role);
    if (wanted) roles << role;
    change([=](Office1Interface& office) { return office.SetRoles(login, roles); });
}

void PeopleDesk::setEnabled(const QString& login, bool enabled) {
    change([=](Office1Interface& office) { return office.SetEnabled(login, enabled); });
}

void PeopleDesk::unlock(const QString& login) {
    change([=](Office1Interface& office) { return office.Unlock(login); });
}

void PeopleDesk::setCard(const QString& login, const QString& number) {
    change([=](Office1Interface& office) { return office.SetCard(login, number); }, [this] { emit cardSet(); });
}

void PeopleDesk::setSecret(const QString& login, SecretSource* secret) {
    auto file = secret ? secret->handOver() : std::nullopt;
    if (!file) return;
    change([login, handed = *file](Office1Interface& office) { return office.SetSecret(login, handed); },
           [this] { emit secretSet(); });
}

}  // namespace sohoa::ui
