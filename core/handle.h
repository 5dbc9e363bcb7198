// Owners for C handles: a C library's pointer becomes an owner in the expression that makes it.
//
//   auto key = Owned<EVP_PKEY, EVP_PKEY_free>{PEM_read_bio_PrivateKey(…)};
#pragma once

#include <memory>

namespace sohoa {

template <auto Free>
struct FreeWith {
    template <class T>
    void operator()(T* pointer) const noexcept {
        Free(pointer);
    }
};

template <class T, auto Free>
using Owned = std::unique_ptr<T, FreeWith<Free>>;

}  // namespace sohoa
