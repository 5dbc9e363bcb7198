// Who may call which method, as the office decided: the specification that the service is held against.
#pragma once

#include <QString>
#include <map>
#include <string_view>

namespace sohoa::test {

// V văn thư, O người vận hành, L lãnh đạo, Q quản trị; * is open to whoever reaches the bus, signed in or not.
// SetSecret is another person's, Accesses everybody's: one's own secret is one's own to change, one's own looks one's
// own to see.
inline const std::map<QString, std::string_view> rights{
    {"Office", "*"},
    {"Faces", "*"},
    {"CardHolder", "*"},
    {"SignIn", "*"},
    {"SignOut", "*"},
    {"Lock", "*"},
    {"WhoAmI", "*"},

    {"Touch", "VOLQ"},
    {"KeepPlace", "VOLQ"},
    {"Place", "VOLQ"},
    {"Waiting", "VOLQ"},
    {"Jobs", "VOLQ"},
    {"Job", "VOLQ"},
    {"Pages", "VOLQ"},
    {"ScanState", "VOLQ"},
    {"Records", "VOLQ"},
    {"Record", "VOLQ"},
    {"Original", "VOLQ"},
    {"Outbox", "VOLQ"},
    {"Overdue", "VOLQ"},
    {"Custody", "VOLQ"},
    {"Follow", "VOLQ"},
    {"SealState", "VOLQ"},
    {"Preservation", "VOLQ"},
    {"Overrides", "VOLQ"},
    {"VerifyLedger", "VOLQ"},
    {"RegisterLines", "VOLQ"},
    {"PrintRegister", "VOLQ"},
    {"Agencies", "VOLQ"},
    {"AgencyHistory", "VOLQ"},

    // The book itself lets văn thư and leaders act, and the keeper report.
    {"TokenCustody", "VOLQ"},
    {"TokenStatus", "VOLQ"},
    {"TokenHistory", "VOLQ"},
    {"EnterTokenAct", "VOLQ"},
    {"EnterTokenActTogether", "VOLQ"},
    {"EnterTokenActWithDevice", "VOLQ"},
    {"PrintTokenPaper", "VOLQ"},

    {"Devices", "VOLQ"},
    {"RefreshDevices", "VOLQ"},
    {"Profiles", "VOLQ"},
    {"Profile", "VOLQ"},

    {"Search", "VOL"},
    {"ExportSearch", "VOL"},
    {"Sidecar", "VOL"},
    {"ArchivePart", "VOL"},
    {"SaveSearch", "VOL"},
    {"SavedSearches", "VOL"},
    {"ForgetSearch", "VOL"},

    {"Scan", "VO"},
    {"GoOnScanning", "VO"},
    {"ExpectPages", "VO"},
    {"EditPages", "VO"},
    {"ImportFile", "VO"},
    {"Import", "VO"},
    {"Confirm", "VO"},
    {"AttachSource", "VO"},
    {"HandOver", "VO"},
    {"RequestOverride", "VO"},
    {"Hold", "VOL"},
    {"Resume", "VOL"},
    {"Cancel", "VOL"},
    {"Interrupt", "VOL"},

    {"Certify", "V"},
    {"CertifyList", "V"},
    {"CloseSeal", "V"},
    {"OrderCopy", "V"},
    {"PreviewCopy", "V"},
    {"CertifyPreview", "V"},
    {"SealTerms", "V"},
    {"EnterSealUse", "V"},
    {"Send", "V"},
    {"CorrectEntry", "V"},
    {"MakePackage", "V"},
    {"NoteForwarding", "V"},
    {"MovePaper", "V"},
    {"LateIssue", "V"},

    {"DecideOverride", "VL"},
    {"LegalHold", "VL"},
    {"Recall", "VL"},
    {"Accesses", "VL"},

    {"People", "Q"},
    {"AddPerson", "Q"},
    {"SetSecret", "Q"},
    {"SetRoles", "Q"},
    {"SetEnabled", "Q"},
    {"Unlock", "Q"},
    {"SetCard", "Q"},
    {"SetSubject", "Q"},
    {"ForgetDevice", "Q"},
    {"NameDevice", "Q"},
    {"LockDevice", "Q"},
    {"AddDevice", "Q"},
    {"SetProfile", "Q"},
    {"RemoveProfile", "Q"},
    {"ImportAgencies", "Q"},
    {"ImportAgenciesFromExchange", "Q"},
    {"AnchorLedger", "Q"},
    {"Backup", "Q"},
    {"TestRestore", "Q"},
    {"CheckFixity", "Q"},
    {"Dispose", "Q"},
    {"KeepingState", "Q"},
    {"StopKeeping", "Q"},
    {"Preserve", "Q"},
};

}  // namespace sohoa::test
