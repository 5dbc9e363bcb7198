// What a person looks for, and the words they type it in: words that must all occur, "words in this order", and
//
//   co-quan:"Sở Nội vụ"  so:26/2021/QĐ-UBND  ngay:2026-01..2026-03  loai:"quyết định"  nguoi-ky:lan trang-thai:archived
//
// A document number anywhere is looked for as a whole and never guessed at.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/job_state.h"

namespace sohoa {

struct Query {
    std::vector<std::string> words;
    std::vector<std::string> phrases;
    std::string agency, number, type, signer;  // "" where it does not matter; words in this order within the field
    std::string issuedFrom, issuedTo;          // ISO days, both included; both or neither
    std::optional<JobState> state;
    std::vector<std::string> ignored;  // what was not understood, for the person to see: a field's value, or the rest
                                       // beyond sixteen words or a thousand letters
};

// Never fails: there is nothing that one must not type.
Query parseQuery(std::string_view typed);

}  // namespace sohoa
