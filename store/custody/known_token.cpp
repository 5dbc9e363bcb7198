#include "store/custody/known_token.h"

#include <algorithm>

#include "core/error_codes.h"

namespace sohoa {

const TokenCertificate* KnownToken::certificate(const std::string& sha256) const {
    const auto found = std::find_if(certificates.begin(), certificates.end(),
                                    [&](const TokenCertificate& known) { return known.sha256 == sha256; });
    return found == certificates.end() ? nullptr : &*found;
}

static Result<> readCertificates(Database& database, KnownToken& token) {
    auto rows = database.query(
        "SELECT sha256, serial, subject, issuer, not_before, not_after FROM token_certificate WHERE token_id = :1 "
        "ORDER BY known_at, not_before, sha256",
        6, {token.id});
    if (!rows) return passOn(rows);
    for (const SqlRow& row : *rows) {
        const auto from = parseIsoUtc(text(row, 4)), to = parseIsoUtc(text(row, 5));
        if (!from || !to) return fail(errors::StoreUnavailable, "a token's certificate cannot be read");
        token.certificates.push_back({text(row, 0), text(row, 1), text(row, 2), text(row, 3), *from, *to});
    }
    return {};
}

static Result<std::vector<KnownToken>> tokensWhere(Database& database, const std::string& condition,
                                                   const std::vector<SqlValue>& values) {
    auto rows = database.query("SELECT id, serial, label, module FROM token " + condition + " ORDER BY id", 4, values);
    if (!rows) return passOn(rows);
    std::vector<KnownToken> tokens;
    for (const SqlRow& row : *rows) {
        KnownToken token{integer(row, 0), text(row, 1), text(row, 2), text(row, 3), {}};
        if (auto read = readCertificates(database, token); !read) return passOn(read);
        tokens.push_back(std::move(token));
    }
    return tokens;
}

Result<std::vector<KnownToken>> knownTokens(Database& database) { return tokensWhere(database, "", {}); }

Result<std::optional<KnownToken>> knownToken(Database& database, const std::string& serial) {
    auto tokens = tokensWhere(database, "WHERE serial = :1", {serial});
    if (!tokens) return passOn(tokens);
    return tokens->empty() ? std::optional<KnownToken>() : std::optional(std::move(tokens->front()));
}

Result<KnownToken> rememberToken(Database& database, const KnownToken& seen, UtcTime at) {
    if (seen.serial.empty()) return fail(errors::CustodyIncomplete, "the token's serial");
    KnownToken token;
    auto done = database.transaction([&]() -> Result<> {
        auto added = database.execute(
            "INSERT INTO token (serial, label, module, known_at) VALUES (:1, :2, :3, :4) ON CONFLICT (serial) DO "
            "NOTHING",
            {seen.serial, seen.label, seen.module, isoUtc(at)});
        if (!added) return passOn(added);
        auto known = knownToken(database, seen.serial);
        if (!known) return passOn(known);
        if (!*known) return fail(errors::StoreUnavailable, "a token was not kept");
        for (const TokenCertificate& c : seen.certificates) {
            auto kept = database.execute(
                "INSERT INTO token_certificate (token_id, sha256, serial, subject, issuer, not_before, not_after, "
                "known_at) VALUES (:1, :2, :3, :4, :5, :6, :7, :8) ON CONFLICT (token_id, sha256) DO NOTHING",
                {(*known)->id, c.sha256, c.serial, c.subject, c.issuer, isoUtc(c.notBefore), isoUtc(c.notAfter),
                 isoUtc(at)});
            if (!kept) return passOn(kept);
        }
        known = knownToken(database, seen.serial);
        if (!known) return passOn(known);
        token = std::move(**known);
        return {};
    });
    if (!done) return passOn(done);
    return token;
}

}  // namespace sohoa
