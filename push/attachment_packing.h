// How a file becomes the bytes of an edXML attachment, and back: some formats lie in it as they are, every other one
// inside a zip archive with a single entry.
//
// Reading goes by what the bytes are, not by what the label says: real servers hand out zip archives labelled
// application/pdf, and PDF files destroyed by a round trip through a text decoder (every byte above 7F become EF BF
// BD).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/result.h"

namespace sohoa::push {

struct Packing {
    bool zip = false;
    std::string contentType;
};

// By the extension, upper or lower case: pdf, doc, docx, xsl, xslx (sic) and zip lie raw.
Packing packingFor(std::string_view attachmentName);

// The entry's name is made from the content id, so that packing again gives the same bytes.
Result<std::string> packedZip(std::string_view content, std::string_view attachmentName, std::string_view contentId);

// The file's own bytes. Fails with push.attachment_damaged (no zip, no PDF, binary that went through a text decoder) or
// push.attachment_bomb (it expands beyond `largest` bytes, or a hundredfold).
Result<std::string> unpackedAttachment(std::string bytes, std::string_view attachmentName, std::string_view contentType,
                                       std::size_t largest);

// "pdf", lower case letters and digits only; "" where there is none.
std::string extensionOf(std::string_view attachmentName);

}  // namespace sohoa::push
