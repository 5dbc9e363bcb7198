// What the pages of a stack are to each other: where a document begins, and which page is another one's likeness.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/recognized_page.h"

namespace sohoa {

enum class PartAt { Separators, SeparatorsAndFirstPages };

// The document each page belongs to, counted from 0; none for blank pages and separators. A page that could not be read
// is null here, and stays with the pages before it. Without first pages a stack is one document between its
// separators.
std::vector<std::optional<std::size_t>> documentsOf(const std::vector<const RecognizedPage*>& pages, PartAt part);

// For each page the first page before it that may be the same paper scanned again (core/recognized_page.h).
std::vector<std::optional<std::size_t>> likenessesOf(const std::vector<const RecognizedPage*>& pages);

}  // namespace sohoa
