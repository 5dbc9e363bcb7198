// What a verification says, in sentences: a permanent word for programs, Vietnamese and English for people. The words
// are those of sohoa-sign (checks, notes) and sohoa-pdfa (what a revision did); docs/verification.md lists them.
#pragma once

#include <string_view>
#include <vector>

#include "core/json.h"

namespace sohoa {

struct VerificationWord {
    std::string_view word, vi, en;
};

const std::vector<VerificationWord>& verificationWords();

// {"word", "vi", "en"}, and "detail" where there is one. A word that is not known is told as it is.
Json explained(std::string_view word, std::string_view detail = "");

// "hợp lệ", "không hợp lệ", "chưa xác định" for "valid", "invalid" and anything else.
std::string_view verdictInVietnamese(std::string_view verdict);

}  // namespace sohoa
