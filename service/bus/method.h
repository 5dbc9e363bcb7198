// A method of the one door: what it is called, what a caller must be allowed, and what it does.
//
// The interface is written down in vn.sohoa.Office1.xml; the arguments that reach a handler have the types named there.
#pragma once

#include <QString>
#include <QVariantList>
#include <functional>
#include <optional>
#include <vector>

#include "core/config.h"
#include "core/json.h"
#include "core/result.h"
#include "service/bus/bus_records.h"
#include "service/devices/device_watch.h"
#include "service/keeping/keeper.h"
#include "service/lanes/lanes.h"
#include "service/people/sessions.h"
#include "store/people/person.h"
#include "store/store.h"

namespace sohoa {

// What methods work with. The store belongs to the thread that runs the method.
struct Desk {
    const Config& config;
    Store& store;
    Lanes& lanes;
    Sessions& sessions;
    KeepingProgress& progress;
    DeviceWatch& devices;
};

struct Call {
    QString client;  // the caller's unique name on the bus: ":1.42"
    Person person;   // who asks; nobody (account 0) only where the method is open to everybody
    QVariantList arguments;

    std::int64_t number(int index) const { return arguments.at(index).toLongLong(); }
    std::string text(int index) const { return arguments.at(index).toString().toStdString(); }
    Result<Json> json(int index) const;           // fails with service.bad_request
    Result<SecretBytes> secret(int index) const;  // of a pipe or memory file that the caller handed over
};

enum class Pace {
    Quick,  // milliseconds: answered on the spot
    Shown,  // a second or two, for a screen: answered when it is done, on a thread of its own, likewise
    Slow,   // answered when it is done, on the keeping thread; others are served meanwhile. Must not touch sessions
};

using Handler = std::function<Result<QVariantList>(Desk&, const Call&)>;

struct Method {
    QString name;
    std::optional<Permission> needs;  // none: open to everybody who reaches the bus
    Pace pace = Pace::Quick;
    bool touches = true;  // a person did something; false for what a display asks by itself
    Handler handler;
    // Where it depends on what is asked; then needs is only the least.
    std::function<Permission(const Call&)> needsFor = {};
};

using Methods = std::vector<Method>;

Methods recordMethods();     // jobs, pages, the outbox
Methods sealMethods();       // a list of copies in one attended session
Methods workMethods();       // confirm, certify, send, hold, cancel …
Methods copyMethods();       // copies: their source and pages, the preview, uses of the seal
Methods scanMethods();       // scan, going on, pages
Methods importMethods();     // files instead of paper
Methods signInMethods();     // names, cards, signing in and out
Methods kioskMethods();      // what waits, where a person stands
Methods pictureMethods();    // pages to look at
Methods reportMethods();     // days in counts
Methods peopleMethods();     // accounts, hand-over
Methods scannerMethods();    // scanners and scan profiles
Methods overrideMethods();   // four eyes
Methods keepingMethods();    // ledger, backup, fixity, retention
Methods preserveMethods();   // how long the evidence in signed files lasts
Methods registerMethods();   // the registers
Methods searchMethods();     // searching, saved searches, who looked at what
Methods packageMethods();    // archival packages, sidecars
Methods directoryMethods();  // agencies
Methods tokenMethods();      // who keeps the key token
Methods custodyMethods();    // the chain of custody, the paper, legal hold, recall, late issue, source files

QVariantList busAnswer(const Json& json);  // the document as one text

}  // namespace sohoa
