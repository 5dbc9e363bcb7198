// What a message must have, and how long its texts may be, before it leaves the house: the platform does not validate,
// the receivers' systems do.
//
// Lengths are characters of NFC text (QCVN 102:2016 as its implementations have them). Where no limit is documented the
// longest one of the format, 500, holds.
#pragma once

#include "core/result.h"
#include "push/edxml_message.h"

namespace sohoa::push {

// `written` is the message's own time: a document is not promulgated after the message that carries it.
// Fails with push.field_missing, push.field_too_long or push.field_invalid, the detail names the field, or with
// document.state_secret (secret documents are outside QCVN 102).
Result<> checkLimits(const DocumentMessage& message, UtcTime written);
Result<> checkLimits(const StatusMessage& message);
Result<> checkLimits(const OutgoingAttachment& attachment);

}  // namespace sohoa::push
