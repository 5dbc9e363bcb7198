// An import becomes a job: from a tray of files, of one person who declares that there is no state secret among them.
#pragma once

#include <string>

#include "core/config.h"
#include "core/json.h"
#include "service/intake/import_tray.h"
#include "store/store.h"

namespace sohoa {

struct ImportOrder {
    std::string operatorName;
    Direction direction = Direction::Incoming;
    Dpi dpi{300};  // of images that say nothing of theirs
    std::optional<int> expectedPages;
    Origin origin = Origin::Command;
    Json mark = Json::object();  // for the ledger: how the source is known again; no names
};

// The job is in the store, in state scanning, and the tray is its own. Fails with store.no_room, service.bad_request
// (the tray is empty, or another job's).
Result<JobId> createImport(const Config& config, Store& store, ImportTray& tray, const ImportOrder& order);

// New files for an import that has lost its own, by a power cut or because a mark of secrecy wiped them before two
// persons let it pass: it begins anew with these. Fails with store.wrong_state where it is no import that waits for its
// files, and as createImport does.
Result<> refillImport(const Config& config, Store& store, ImportTray& tray, JobId job, std::string_view person);

// The tray of the job's newest beginning; "" where it has none. For the ledger's sake it is known there.
Result<std::string> trayOf(Database& database, JobId job);

// What a killed service leaves: trays that no job waits for are wiped (those that somebody still fills, after an hour).
void sweepTrays(const Config& config, Store& store);

// Imports that were cut off when the service ended go on by themselves where their files are still there: no paper lies
// anywhere. After holdInterruptedScans (service/lanes/lanes.h), before the lanes start.
Result<> resumeImports(const Config& config, Store& store);

}  // namespace sohoa
