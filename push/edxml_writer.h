// Writes an .edxml file: the envelope, then each attachment streamed from its file as base64 in one line.
//
// The same message and the same attachments give the same bytes, so writing again after a crash is harmless. The file
// is there whole or not at all.
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "core/result.h"
#include "core/sha256.h"
#include "push/edxml_message.h"

namespace sohoa::push {

inline constexpr std::uint64_t DefaultLargestEdxml = 50u << 20;  // the exchange's limit, in bytes

struct PackedAttachment {
    std::string name;
    Sha256 sha256;  // of the file itself, before any packing: what a receipt is compared with
};

struct PackedMessage {
    Sha256 sha256;
    std::uint64_t bytes = 0;
    std::vector<PackedAttachment> attachments;
};

// The message has passed checkLimits(). Fails with push.too_large, core.file_unreadable (an attachment) or what
// AtomicFile fails with.
Result<PackedMessage> writeEdxml(const DocumentMessage& message, const std::vector<OutgoingAttachment>& attachments,
                                 const std::filesystem::path& target, std::uint64_t largest = DefaultLargestEdxml);
Result<PackedMessage> writeEdxml(const StatusMessage& message, const std::filesystem::path& target);

}  // namespace sohoa::push
