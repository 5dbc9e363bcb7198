// What may go wrong in the world, as a value: an error has a permanent code and a detail, a result has one of the two.
//
// Mistakes of our own end the process; what the world does wrong is returned. A library that throws is caught in the
// one file that includes it.
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

#include "core/error_code.h"

namespace sohoa {

struct Error {
    ErrorCode code;
    // For the journal and who repairs: counts, file names, library messages. Never recognised text, names or PINs.
    std::string detail;
};

template <class T = void>
using Result = tl::expected<T, Error>;

// return fail(errors::FileUnreadable, path);
inline tl::unexpected<Error> fail(ErrorCode code, std::string detail = {}) {
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

// Hands an error on from a result of another type: if (!page) return passOn(page);
template <class T>
tl::unexpected<Error> passOn(Result<T>& result) {
    return tl::unexpected<Error>(std::move(result.error()));
}
template <class T>
tl::unexpected<Error> passOn(Result<T>&& result) {
    return tl::unexpected<Error>(std::move(result.error()));
}

}  // namespace sohoa
