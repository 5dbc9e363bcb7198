// Something that holds a secret which was typed, and hands it to the service once.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <optional>

namespace sohoa::ui {

class SecretSource : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("What a person types is one.")

  public:
    using QObject::QObject;

    // A memory file with the secret and nothing else, as the door's methods want it; the secret is wiped here. Nothing
    // where none was typed or the system has no room for one.
    virtual std::optional<QDBusUnixFileDescriptor> handOver() = 0;
};

}  // namespace sohoa::ui
