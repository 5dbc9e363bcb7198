// PINs and passwords as argon2id hashes (RFC 9106).
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "core/result.h"
#include "core/secret_bytes.h"

namespace sohoa {

// RFC 9106's second choice, for a machine that has other work to do: 64 MiB and three passes. One lane, because the
// kiosk has two cores and one of them reads pages. It takes 0.18 s of one core; a single pass over 19 MiB would take
// 0.015 s, and a PIN has but a million values.
inline constexpr std::uint32_t secretMemoryKiB = 64 * 1024;
inline constexpr std::uint32_t secretPasses = 3;
inline constexpr std::uint32_t secretLanes = 1;

// "$argon2id$v=19$m=65536,t=3,p=1$salt$hash", with a salt of its own. Fails with people.no_memory.
Result<std::string> secretHash(const SecretBytes& secret);

// Takes the parameters from the hash. The same time for right and wrong.
Result<bool> secretMatches(const std::string& hash, const SecretBytes& secret);
using SecretCheck = std::function<Result<bool>(const std::string& hash, const SecretBytes& secret)>;

// A hash of no known secret, with the present parameters: what is checked for a login that does not exist.
std::string nobodysSecretHash();

}  // namespace sohoa
