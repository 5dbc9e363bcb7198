// Where a job stands. The state is written to the store before anything is done about it, so that a program that is
// killed at any moment finds on its next start what it has to carry on with.
//
//   scanning ──▶ scanned ──▶ recognized ──▶ confirmed ──▶ archived ──▶ certifying ──▶ certified ──▶ sending ──▶ sent
//       │        (ocr)          (a person     (pdfa)        (a person    (signer)        (a person   (push)      │
//       │                       confirms)                    asks)                        names the              ▼
//       ▼                                                                                 receivers)         delivered
//       (01)
//   cancelled                                                                                                     │
//                                                                                            refused (02) ◀───────┤
//   held: a flag beside any state: (error code, detail), waiting for a person.                                    ▼
//                                                                                                            accepted
//                                                                                                            (03)
#pragma once

#include <optional>
#include <string_view>

namespace sohoa {

enum class JobState {
    Scanning,    // pages of the present take may still come
    Scanned,     // all pages of the take are stored; recognition goes on page by page
    Recognized,  // every page is read, the fields are proposed; a person confirms
    Confirmed,   // fields confirmed, or marked machine-read by a named person; the archive file is being written
    Archived,    // a conforming PDF/A lies in the spool
    Certifying,  // a person asked for the certified copy; the agency's key is needed
    Certified,   // the signed file verified and lies in the spool
    Sending,     // receivers are named; each has its dispatch
    Sent,        // every receipt names our digest
    Delivered,   // every receiver's system answered 01
    Accepted,    // every receiver answered 03
    Refused,     // a receiver answered 02: a person decides
    Cancelled,
};

std::string_view name(JobState state);  // the word used in the store, on the bus and in messages: "scanned"
std::optional<JobState> jobStateNamed(std::string_view name);

}  // namespace sohoa
