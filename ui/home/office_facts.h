// Whose office this is, and what everybody should know about its key token.
#pragma once

#include <QVariantMap>

#include "ui/desk.h"

namespace sohoa::ui {

class OfficeFacts : public sohoa::ui::Desk {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QString tokenNotice READ tokenNotice NOTIFY changed)
    Q_PROPERTY(bool tokenUrgent READ isTokenUrgent NOTIFY changed)

  public:
    using Desk::Desk;

    QString name() const { return facts_["name"].toString(); }
    QString code() const { return facts_["code"].toString(); }
    QString tokenNotice() const;  // "" where there is nothing to say
    bool isTokenUrgent() const;   // nothing can be signed, or a report is due

    void show(const QVariantMap& facts);  // as the method Office answers

  signals:
    void changed();

  protected:
    void begin() override;
    void speakAgain() override { emit changed(); }

  private:
    void look();

    QVariantMap facts_;
};

}  // namespace sohoa::ui
