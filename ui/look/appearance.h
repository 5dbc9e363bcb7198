// How a person wants the screen: larger letters, more contrast, the actions at the left hand. Kept at this kiosk.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>
#include <QSettings>

namespace sohoa::ui {

class Appearance : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool largeText READ largeText WRITE setLargeText NOTIFY changed)
    Q_PROPERTY(bool highContrast READ highContrast WRITE setHighContrast NOTIFY changed)
    Q_PROPERTY(bool leftHand READ leftHand WRITE setLeftHand NOTIFY changed)

  public:
    explicit Appearance(QObject* parent = nullptr);

    bool largeText() const { return is("largeText"); }
    bool highContrast() const { return is("highContrast"); }
    bool leftHand() const { return is("leftHand"); }
    void setLargeText(bool wanted) { set("largeText", wanted); }
    void setHighContrast(bool wanted) { set("highContrast", wanted); }
    void setLeftHand(bool wanted) { set("leftHand", wanted); }

  signals:
    void changed();

  private:
    bool is(const char* key) const { return settings_.value(key, false).toBool(); }
    void set(const char* key, bool wanted);

    QSettings settings_;
};

}  // namespace sohoa::ui
