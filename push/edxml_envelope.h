// The envelope of an edXML file: header and manifest, in the order and the spelling of the samples.
#pragma once

#include <string>
#include <vector>

#include "push/edxml_message.h"

namespace sohoa::push {

struct ManifestEntry {
    std::string contentId, contentType, description, attachmentName;
};

// From the XML declaration to the end of edXMLEnvelope. The message has passed checkLimits().
std::string documentEnvelope(const DocumentMessage& message, const std::vector<ManifestEntry>& manifest);

// A whole status file: it has neither body nor attachments, and the platform routes it by ResponseFor/OrganId.
std::string statusFile(const StatusMessage& message);

}  // namespace sohoa::push
