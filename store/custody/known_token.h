// A key token that the office knows, and the certificates that were seen on it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/clock.h"
#include "store/database.h"

namespace sohoa {

struct TokenCertificate {
    std::string sha256;  // of its DER form, hex
    std::string serial, subject, issuer;
    UtcTime notBefore, notAfter;
};

struct KnownToken {
    std::int64_t id = 0;
    std::string serial, label, module;           // module: the file's name, without its folder
    std::vector<TokenCertificate> certificates;  // in the order in which they became known

    const TokenCertificate* certificate(const std::string& sha256) const;
};

// What is seen for the first time is kept; what is known stays as it was. In a transaction of its own or the caller's.
Result<KnownToken> rememberToken(Database& database, const KnownToken& seen, UtcTime at);

// By its serial; nothing for one that was never seen.
Result<std::optional<KnownToken>> knownToken(Database& database, const std::string& serial);
Result<std::vector<KnownToken>> knownTokens(Database& database);  // in the order in which they became known

}  // namespace sohoa
