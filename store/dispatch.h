// A dispatch: one signed file on its way to one receiver. There is never a second one for the same file and receiver.
//
//   queued ──▶ packed ──▶ sending ──▶ posted ──▶ sent ──▶ delivered (01) ──▶ accepted (03)
//     (the message     (asks the         (the receipt            │
//      is written)      exchange first    names our digest)      └──▶ refused (02)
//                       whether it has
//                       the message)
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/clock.h"
#include "core/sha256.h"
#include "core/units.h"

namespace sohoa {

enum class DispatchState {
    Queued,     // waits to be packed
    Packed,     // the edXML message lies in the spool
    Sending,    // the exchange may have it: ask before sending again
    Posted,     // the exchange gave it a number
    Sent,       // what the exchange holds under that number has our digest
    Delivered,  // status 01
    Accepted,   // status 03
    Refused,    // status 02
};
std::string_view name(DispatchState state);
std::optional<DispatchState> dispatchStateNamed(std::string_view name);

struct Dispatch {
    std::int64_t id = 0;
    JobId job;
    std::string receiver;  // agency code
    Sha256 signedFile;
    std::string documentId;  // <agency code>,<yyyy/MM/dd>,<số>/<ký hiệu>
    std::string contentId;   // "cid:<uuid>" of the attachment, chosen once
    UtcTime createdAt;       // the message's time stamp, chosen once
    DispatchState state = DispatchState::Queued;
    int attempts = 0;
    std::optional<Sha256> edxml;
    std::string docId;                   // the exchange's number
    std::string statusCode, statusText;  // the last that came back
    std::string errorCode;               // why it waits, where it does
};

}  // namespace sohoa
