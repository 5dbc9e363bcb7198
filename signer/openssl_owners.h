// Owners for OpenSSL's objects, DER in and out, and what its error queue says.
#pragma once

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <string>
#include <string_view>

#include "core/clock.h"
#include "core/handle.h"

namespace sohoa::signer {

using X509Owner = Owned<X509, X509_free>;
using StoreOwner = Owned<X509_STORE, X509_STORE_free>;
using BioOwner = Owned<BIO, BIO_free>;

inline void freeCertificates(STACK_OF(X509) * stack) { sk_X509_pop_free(stack, X509_free); }
using X509Stack = Owned<STACK_OF(X509), freeCertificates>;
// A stack of certificates that somebody else owns.
inline void freeStackOnly(STACK_OF(X509) * stack) { sk_X509_free(stack); }
using X509Borrowed = Owned<STACK_OF(X509), freeStackOnly>;

// derOf(i2d_TS_REQ, request)
template <class Encode, class T>
std::string derOf(Encode encode, T* object) {
    const int size = encode(object, nullptr);
    if (size <= 0) return {};
    std::string der(static_cast<std::size_t>(size), '\0');
    auto* to = reinterpret_cast<unsigned char*>(der.data());
    encode(object, &to);
    return der;
}

// fromDer(d2i_TS_RESP, bytes): null for what is not exactly one such object.
template <class Decode>
auto fromDer(Decode decode, std::string_view der) {
    const auto* from = reinterpret_cast<const unsigned char*>(der.data());
    const auto* const end = from + der.size();
    auto* object = decode(nullptr, &from, static_cast<long>(der.size()));
    return std::pair(object, object != nullptr && from == end);
}

inline std::string_view textOf(const ASN1_STRING* string) {
    return {reinterpret_cast<const char*>(ASN1_STRING_get0_data(string)),
            static_cast<std::size_t>(ASN1_STRING_length(string))};
}

// UTCTime or GeneralizedTime; the epoch for what is neither.
UtcTime timeOf(const ASN1_TIME* time);

// The last thing OpenSSL complained about, in its words; empties the queue of this thread.
std::string opensslReason();

}  // namespace sohoa::signer
