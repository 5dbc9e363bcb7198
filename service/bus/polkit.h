// polkit's yes to administration: on the machine's system bus, what changes people, settings and backups needs the
// operating system's authorization beside the person's role (action vn.sohoa.administer, systemd/vn.sohoa.policy).
//
// Main thread; nothing blocks while a person types their password.
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <functional>

#include "core/result.h"
#include "store/people/person.h"

namespace sohoa {

bool isAdministration(Permission permission);

class Polkit final : public QObject {
    Q_OBJECT

  public:
    explicit Polkit(QDBusConnection bus) : bus_(std::move(bus)) {}

    // Tells service.not_authorized where polkit says no or does not answer.
    void ask(const QString& client, std::function<void(const Result<>&)> then);

  private:
    QDBusConnection bus_;
};

}  // namespace sohoa
