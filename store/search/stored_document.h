// What the index holds of one job, as folded words with a space between. Used by store/search alone.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/result.h"
#include "core/units.h"
#include "store/database.h"

namespace sohoa {

struct StoredPageTokens {
    PageNumber number;
    std::string tokens;
};

struct StoredDocument {
    std::string fields;
    std::vector<StoredPageTokens> pages;

    std::string allTokens() const;  // the fields, then the pages: what the index is made of
};

std::string pagesColumn(const std::vector<StoredPageTokens>& pages);
std::vector<StoredPageTokens> pagesFromColumn(std::string_view column);

Result<std::optional<StoredDocument>> storedDocument(Database& database, JobId job);

// Replaces what is there. Fails as the database does; nothing is done where nothing changes.
Result<> storeDocument(Database& database, JobId job, const std::optional<StoredDocument>& present,
                       const StoredDocument& wanted);
Result<> removeDocument(Database& database, JobId job);

// tsvector's own spelling: 'word':1,5 …, within its limits (1 MB, 255 places a word).
std::string tsvectorOf(std::string_view tokens);

}  // namespace sohoa
