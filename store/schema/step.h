// One step of the schema: what changes the store from one version to the next. A step is never changed once released; a
// new need is a new step.
//
// The common part is written once for both databases, in the words of SQLite: @id@ is a key that is given
// automatically, INTEGER is 64 bits wide, STRICT ends a table. What only one of them understands stands in a part of
// its own, run after the common one. A statement ends with ";" at the end of a line, so a trigger's body stands on one
// line.
#pragma once

#include <string_view>

namespace sohoa {

struct SchemaStep {
    std::string_view name;
    std::string_view common;
    std::string_view sqlite = {};
    std::string_view postgres = {};
};

extern const SchemaStep chainStep;         // 1: jobs, pages, files, dispatches, the ledger
extern const SchemaStep officeStep;        // 2: what an office decides about a job: urgency, holds, papers, attachments
extern const SchemaStep peopleStep;        // 3: accounts, overrides by two persons
extern const SchemaStep registersStep;     // 4: registers and their number series
extern const SchemaStep directoryStep;     // 5: agencies over time, identities and fingerprints for duplicate alerts
extern const SchemaStep searchStep;        // 6: the index of fields and text, saved searches, who looked at what
extern const SchemaStep keepingStep;       // 7: anchors, backups, fixity checks
extern const SchemaStep recallStep;        // 8: why a document was recalled
extern const SchemaStep pagePlacesStep;    // 9: where pages stand in their document, the runs of the scanner
extern const SchemaStep originalsStep;     // 10: what files that were handed in are: signed, PDF/A, other
extern const SchemaStep tokenCustodyStep;  // 11: who keeps the key token
extern const SchemaStep copiesStep;        // 12: what copies are made as
extern const SchemaStep preservationStep;  // 13: how long the evidence in signed files lasts
extern const SchemaStep kioskStep;         // 14: where people stand at the kiosk, pages that a person turns

}  // namespace sohoa
