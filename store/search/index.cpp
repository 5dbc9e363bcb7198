#include "store/search/index.h"

#include <fmt/format.h>

#include "store/search/field_tokens.h"
#include "store/search/page_file.h"
#include "store/search/stored_document.h"
#include "store/search/tokens.h"
#include "store/search/vocabulary.h"

namespace sohoa {

static constexpr std::size_t mostWords = 200'000;

static std::vector<std::string> plainWords(std::string_view tokens) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < tokens.size();) {
        const std::size_t end = std::min(tokens.find(' ', at), tokens.size());
        words.emplace_back(tokens.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

Result<> indexJob(Database& database, const Job& job) {
    return database.transaction([&]() -> Result<> {
        auto present = storedDocument(database, job.id);
        if (!present) return passOn(present);
        const std::string fields = fieldTokens(job.fields);
        if (*present && (*present)->fields == fields) return {};
        if (auto done = addToVocabulary(database, plainWords(fields)); !done) return done;
        StoredDocument wanted = present->value_or(StoredDocument());
        wanted.fields = fields;
        return storeDocument(database, job.id, *present, wanted);
    });
}

static std::vector<StoredPageTokens> pageTokens(const std::vector<PageText>& pages, std::vector<std::string>& words) {
    std::vector<StoredPageTokens> stored;
    for (const PageText& page : pages) {
        StoredPageTokens read{page.number, {}};
        for (const Token& token : tokensOf(page.text)) {
            if (words.size() == mostWords) break;
            words.push_back(token.folded);
            read.tokens += (read.tokens.empty() ? "" : " ") + token.folded;
        }
        if (!read.tokens.empty()) stored.push_back(std::move(read));
    }
    return stored;
}

// Without fields: those that are there stay.
static Result<> store(Database& database, JobId job, const std::optional<std::string>& fields,
                      const std::vector<PageText>& pages) {
    std::vector<std::string> words;
    std::vector<StoredPageTokens> tokens = pageTokens(pages, words);
    for (std::string& word : plainWords(fields.value_or("")))
        words.push_back(std::move(word));
    return database.transaction([&]() -> Result<> {
        auto present = storedDocument(database, job);
        if (!present) return passOn(present);
        if (auto done = addToVocabulary(database, words); !done) return done;
        StoredDocument wanted = present->value_or(StoredDocument());
        wanted.pages = std::move(tokens);
        if (fields) wanted.fields = *fields;
        return storeDocument(database, job, *present, wanted);
    });
}

Result<> indexText(Database& database, JobId job, const std::vector<PageText>& pages) {
    return store(database, job, std::nullopt, pages);
}

Result<> indexDocument(Database& database, const Job& job, const std::vector<PageText>& pages) {
    return store(database, job.id, fieldTokens(job.fields), pages);
}

Result<> indexTextFromSpool(Database& database, const Spool& spool, const Job& job) {
    auto rows = database.query(
        "SELECT number, recognized_sha256 FROM page WHERE job_id = :1 AND take = :2 AND removed = 0 AND "
        "kind = 'content' AND recognized_sha256 IS NOT NULL ORDER BY number",
        2, {job.id.value, std::int64_t(job.take)});
    if (!rows) return passOn(rows);
    std::vector<PageText> pages;
    for (const SqlRow& row : *rows) {
        auto digest = Sha256::fromHex(text(row, 1));
        if (!digest) return passOn(digest);
        const auto page = recognizedPageIn(spool, *digest);
        if (page) pages.push_back({PageNumber{int(integer(row, 0))}, page->text});
    }
    return indexText(database, job.id, pages);
}

Result<> forgetJob(Database& database, JobId job) {
    return database.transaction([&] { return removeDocument(database, job); });
}

}  // namespace sohoa
