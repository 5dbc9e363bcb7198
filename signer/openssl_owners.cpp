#include "signer/openssl_owners.h"

#include <openssl/err.h>

#include <ctime>

namespace sohoa::signer {

UtcTime timeOf(const ASN1_TIME* time) {
    std::tm broken{};
    if (time == nullptr || ASN1_TIME_to_tm(time, &broken) != 1) return {};
    return UtcTime(std::chrono::seconds(::timegm(&broken)));
}

std::string opensslReason() {
    const unsigned long error = ERR_peek_last_error();
    const char* reason = error == 0 ? nullptr : ERR_reason_error_string(error);
    ERR_clear_error();
    return reason == nullptr ? "no reason given" : reason;
}

}  // namespace sohoa::signer
