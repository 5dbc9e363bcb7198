// The object /vn/sohoa/Office1: the interface of vn.sohoa.Office1.xml over the store. It reads; people's decisions come
// with the screens that ask for them.
//
// Lives on the main thread. Every change that any process makes ends up in the ledger, so that is what it watches.
#pragma once

#include <QDBusContext>
#include <QList>
#include <QObject>
#include <QTimer>
#include <QVariantMap>

#include "core/config.h"
#include "store/store.h"

namespace sohoa {

class OfficeObject final : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "vn.sohoa.Office1")

  public:
    OfficeObject(Config config, Store store);

  public slots:
    Q_SCRIPTABLE QVariantMap Office();
    Q_SCRIPTABLE QList<QVariantMap> Jobs();
    Q_SCRIPTABLE QVariantMap Job(qlonglong id);
    Q_SCRIPTABLE QList<QVariantMap> Pages(qlonglong id);

  signals:
    Q_SCRIPTABLE void JobChanged(qlonglong id, const QString& state);

  private:
    void refuse(const Error& error);  // answers the call with vn.sohoa.Error.CODE
    void tellWhatIsNew();

    Config config_;
    Store store_;
    QTimer watch_;
    std::int64_t lastSeen_ = 0;  // sequence of the last ledger entry that was told
};

}  // namespace sohoa
