// The scan profiles of the office, as an administrator changes them.
#pragma once

#include <QJsonObject>
#include <QVariantList>

#include "ui/desk.h"

namespace sohoa::ui {

class ProfilesDesk : public sohoa::ui::Desk {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList profiles READ profiles NOTIFY changed)  // as ui/batch/profile_words.h shows them

  public:
    using Desk::Desk;

    QVariantList profiles() const;
    Q_INVOKABLE void set(const QString& name, const QString& key, const QVariant& value);
    Q_INVOKABLE void remove(const QString& name);  // one that ships under the name is there again

  signals:
    void changed();

  protected:
    void begin() override { look(); }
    void speakAgain() override { emit changed(); }

  private:
    void look();

    QJsonObject told_;
};

}  // namespace sohoa::ui
