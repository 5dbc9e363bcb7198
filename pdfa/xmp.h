// The XMP packet of an archive file: PDF/A identification, Dublin Core, and the record fields in our own schema, which
// is described in the packet itself as ISO 19005-2 6.6.2.3 asks.
#pragma once

#include <string>

#include "pdfa/archive_request.h"

namespace sohoa::pdfa {

inline constexpr std::string_view producer = "sohoa 0.1";
inline constexpr std::string_view recordNamespace = "urn:sohoa:xmp:record:1#";

// UTF-8 with its xpacket frame; fields that are empty are left out. The same request gives the same bytes.
std::string xmpPacket(const ArchiveRequest& request);

std::string xmlText(std::string_view text);  // escaped, NFC, without the characters that XML 1.0 has no place for

}  // namespace sohoa::pdfa
