// The whole demonstration office for flows at the kiosk: the real service with scanner, token, time stamps and
// exchange.
#pragma once

#include <QObject>
#include <QQuickWindow>
#include <QStringList>
#include <QVariantMap>

#include "ui/secret/secret_source.h"

namespace sohoa::ui::test {

// In QML: RealOffice { id: office }. One office serves all flows of a program: fresh() makes its store as it was at
// first.
class RealOffice : public QObject {
    Q_OBJECT

  public:
    explicit RealOffice(QObject* parent = nullptr) : QObject(parent) {}

    // No jobs, an empty exchange, the usual two pages of paper in the feeder, and the service running. False where it
    // failed.
    Q_INVOKABLE bool fresh();
    // Image files of tests/data or virtual/paper in the feeder, in that order; and how the scanner shall misbehave
    // ("--fault", …).
    Q_INVOKABLE bool feed(const QStringList& files, const QStringList& options = {});
    // The operator's hands at the scanner: "load", "refeed?from=2", "close-cover" (virtual/escl/operator_panel.h).
    Q_INVOKABLE bool hands(const QString& deed);
    Q_INVOKABLE bool exchange(const QStringList& options);  // starts it again, with its faults
    Q_INVOKABLE bool trust(const QStringList& options);     // time stamps and revocation, with their faults
    Q_INVOKABLE void killService();                         // and starts it again, as systemd does
    Q_INVOKABLE QVariantMap
    sohoa(const QStringList& words);                     // {status, out, err} of a command of the office's own person
    Q_INVOKABLE QVariant ask(const QStringList& words);  // its answer with --json
    Q_INVOKABLE QString pinOf(const QString& name);      // "vanthu", "lanhdao", "pin" (the key token's)
    Q_INVOKABLE QString folder();                        // the office's home: demo/pin, demo/paper, …
    Q_INVOKABLE sohoa::ui::SecretSource* secretOf(const QString& name);

    // With SOHOA_SCREENSHOTS=FOLDER: saves what the window shows as FOLDER/LANGUAGE/SIZE/name.png in both languages and
    // three sizes, and leaves the window as it was. Without: nothing.
    Q_INVOKABLE void picture(QQuickWindow* window, const QString& name);
};

}  // namespace sohoa::ui::test
