// Which documents also go on paper after the electronic one (edXML's flag Paper): legal normative documents, and
// matters such as finance, personnel and complaints. The list is the office's own, by its regulation; the chairman may
// change it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/record_fields.h"

namespace sohoa {

// An entry is a type's name, words of a matter that the subject may hold, or this for every legal normative document.
inline constexpr std::string_view normativeDocuments = "văn bản quy phạm pháp luật";

std::vector<std::string> usualPaperList();

// By the type alone. Case and the place of tone marks do not matter.
bool paperAlsoNeeded(std::string_view typeName, const std::vector<std::string>& list);

// By type, symbol and subject: the entry of the list that asks for paper. A person may still decide otherwise.
std::optional<std::string> paperAskedBy(const RecordFields& fields, const std::vector<std::string>& list);

}  // namespace sohoa
