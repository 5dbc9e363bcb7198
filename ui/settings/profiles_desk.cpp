#include "ui/settings/profiles_desk.h"

#include <QJsonDocument>

#include "office1_interface.h"
#include "ui/batch/profile_words.h"

namespace sohoa::ui {

void ProfilesDesk::look() {
    ask([](Office1Interface& office) { return office.Profiles(); },
        [this](const Answer& answer) {
            told_ = answer.json();
            emit changed();
        });
}

QVariantList ProfilesDesk::profiles() const { return profilesShown(told_); }

void ProfilesDesk::set(const QString& name, const QString& key, const QVariant& value) {
    const QJsonObject request{{"name", name}, {"settings", QJsonObject{{key, QJsonValue::fromVariant(value)}}}};
    const QString text = QString::fromUtf8(QJsonDocument(request).toJson(QJsonDocument::Compact));
    ask([text](Office1Interface& office) { return office.SetProfile(text); },
        [this](const Answer&) {
            forgetTrouble();
            look();
        });
}

void ProfilesDesk::remove(const QString& name) {
    ask([name](Office1Interface& office) { return office.RemoveProfile(name); },
        [this](const Answer&) {
            forgetTrouble();
            look();
        });
}

}  // namespace sohoa::ui
