// Reads an .edxml file, a document or a status, from whoever wrote it.
//
// Order and prefixes do not matter, unknown elements are passed over, a missing Bussiness means a new document, odd
// trace entries are survived. Attachments that cannot be trusted are handed over with the reason, so that the message
// can still be answered (status 02).
#pragma once

#include <string>

#include "core/result.h"
#include "push/edxml_message.h"

namespace sohoa::push {

// Fails with push.edxml_invalid or push.edxml_bomb.
Result<EdxmlMessage> readEdxml(std::string bytes);

}  // namespace sohoa::push
