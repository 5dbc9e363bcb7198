#include "service/seal_custody.h"

#include <algorithm>

#include "core/error_codes.h"
#include "core/text.h"
#include "store/custody/token_book.h"
#include "store/people/accounts.h"

namespace sohoa {

namespace {

struct Found {
    KnownToken token;
    TokenState state;
};

Result<Found> keptToken(Database& database, const TokenConfig& config) {
    auto tokens = knownTokens(database);
    if (!tokens) return passOn(tokens);
    TokenBook book(database);
    std::vector<Found> kept;
    for (KnownToken& token : *tokens) {
        if (!config.serial.empty() && token.serial != config.serial) continue;
        auto state = book.state(token);
        if (!state) return passOn(state);
        if (state->acts > 0 && (!state->returned || !config.serial.empty()))
            kept.push_back({std::move(token), std::move(*state)});
    }
    if (kept.size() != 1) return fail(errors::TokenUnassigned, config.serial);
    return std::move(kept.front());
}

Result<> mustBeUsable(const TokenState& state) {
    if (state.compromised) return fail(errors::KeyCompromised, isoUtc(state.compromised->at));
    if (state.lost) return fail(errors::KeyCompromised, "lost");
    if (state.returned || state.keeper.isNobody()) return fail(errors::TokenUnassigned, "returned");
    if (state.revoked) return fail(errors::KeyCompromised, "revoked by " + state.revoked->paper.number);
    if (state.suspended) return fail(errors::NotKeeper, "suspended");
    return {};
}

Result<> mustBeValid(const Found& found, const TokenConfig& config, UtcTime now) {
    const TokenCertificate* certificate = found.token.certificate(found.state.certificate);
    if (certificate == nullptr) return fail(errors::TokenUnassigned, "no certificate");
    if (!config.certificateSha256.empty() && lowerCase(config.certificateSha256) != certificate->sha256)
        return fail(errors::TokenUnassigned, "the certificate is another one than was entered");
    if (now < certificate->notBefore || now >= certificate->notAfter)
        return fail(errors::CertificateExpired, isoUtc(certificate->notAfter));
    return {};
}

}  // namespace

Result<SealTerms> requireMaySeal(Store& store, const TokenConfig& config, const Person& person, UtcTime now) {
    Database& database = store.database();
    auto found = keptToken(database, config);
    if (!found) return passOn(found);
    const TokenState& state = found->state;
    if (auto usable = mustBeUsable(state); !usable) return passOn(usable);
    // Roles and sign-in as they are at this moment.
    auto today = Accounts(database).ofAccount(person.account);
    if (!today) return passOn(today);
    if (!*today || !may(**today, Permission::Certify)) return fail(errors::NotKeeper, "certify");
    const std::string& login = (*today)->login;
    SealTerms terms{found->token.serial, state.certificate, {}, state.keeper, state.decision, {}, {}};
    if (login == state.keeper.login) {
        terms.signer = state.keeper;
    } else {
        const auto allowed =
            std::find_if(state.substitutes.begin(), state.substitutes.end(), [&](const Substitute& substitute) {
                return substitute.person.login == login && substitute.mayActOn(dayInVietnam(now));
            });
        if (allowed == state.substitutes.end()) return fail(errors::NotKeeper, login);
        terms.signer = allowed->person;
        terms.permission = allowed->permission;
        terms.permittedUntil = allowed->untilDay;
    }
    if (auto valid = mustBeValid(*found, config, now); !valid) return passOn(valid);
    return terms;
}

}  // namespace sohoa
