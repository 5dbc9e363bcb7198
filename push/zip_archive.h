// A zip archive with one entry: how edXML carries files whose format it does not name. The only user of libarchive.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/result.h"

namespace sohoa::push {

struct ExpansionLimit {
    std::size_t bytes = 200u << 20;
    std::size_t ratio = 100;               // expanded to packed…
    std::size_t alwaysAllowed = 1u << 20;  // …which small files may exceed
};

// The same bytes for the same content and name: the entry bears no time and no owner. The name is plain ASCII.
Result<std::string> zipped(std::string_view content, const std::string& entryName);

// The content of the only entry; its name is not looked at. Fails with push.attachment_bomb above the limit, and with
// push.attachment_damaged for what is no zip archive, is damaged or encrypted, or has no or several files.
Result<std::string> unzippedSingle(std::string_view archive, const ExpansionLimit& limit = {});

}  // namespace sohoa::push
