// Someone outside who vouches for a person: the provincial single sign-on over VNeID, or any OpenID Connect provider.
//
// Accounts by VNeID are the rule (Quyết định 69/2024 of Thái Nguyên, 3.1), the local PIN is for when the provider
// cannot be reached. An implementation checks signature, issuer, audience and expiry of the token; whoever has no such
// provider has no implementation, and then nobody signs in this way.
#pragma once

#include <string>
#include <string_view>

#include "core/result.h"

namespace sohoa {

class IdentityProvider {
  public:
    virtual ~IdentityProvider() = default;
    // The subject that the token was given to, as the provider names it for ever. Fails with people.wrong_secret for a
    // token that is not valid, and with the transport's own code where the provider cannot be asked.
    virtual Result<std::string> subjectOf(std::string_view token) = 0;
};

}  // namespace sohoa
