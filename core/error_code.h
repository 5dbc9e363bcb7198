// An error code is a permanent name and a remedy. The name is the one word used in the journal, the store, the bus, the
// translations and docs/errors.md; once released it is never changed and never used for anything else.
#pragma once

#include <span>
#include <string_view>

namespace sohoa {

enum class Remedy {
    Retry,        // the program tries again by itself
    AskOperator,  // a person at the machine can mend it
    Refuse,       // the input will not be taken, whoever asks
    Defect,       // a mistake of ours or a damaged installation: call for support
};

struct ErrorCode {
    std::string_view name;  // "scanner.paper_jam"
    Remedy remedy;
    std::string_view vi;  // what a clerk reads: what happened and what to do with the paper
    std::string_view en;

    friend constexpr bool operator==(const ErrorCode& a, const ErrorCode& b) { return a.name == b.name; }
};

// Every code of the product (core/error_codes.h), for look-up and for the test that docs/errors.md is complete.
std::span<const ErrorCode> allErrorCodes();

// The code of that name; a name that is not known (a newer peer's) becomes errors::UnknownCode.
ErrorCode errorCodeNamed(std::string_view name);

std::string_view name(Remedy remedy);  // "retry", "ask_operator", "refuse", "defect"

// What the command line exits with for an error: 3 refused (Refuse, AskOperator), 4 the machine failed (Retry, Defect).
int exitStatus(const ErrorCode& code);

}  // namespace sohoa
