// The agencies at the other end: each document that was sent to one is answered with status messages, as files, in the
// order and after the time that were asked for.
//
// Nothing runs in the background: what is due is made when somebody looks, so a restart loses and repeats nothing.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "core/result.h"
#include "virtual/exchange/document_shelf.h"

namespace sohoa::virtual_exchange {

struct AnswerPlan {
    std::vector<std::string> codes{"01", "03"};
    std::chrono::milliseconds delay{0};  // before the first, and between two
};

// "01,03", "02", "none"; nothing for a code that is no status.
std::optional<std::vector<std::string>> answerCodes(const std::string& text);

// The status file an agency writes about a document.
std::string statusLetter(const HeldMessage& document, const Party& receiver, const std::string& code, UtcTime at);

// Puts every answer that is due and not there yet on the shelf. `outside` are the agencies that are not ours to play.
Result<> answerDue(DocumentShelf& shelf, const AnswerPlan& plan, const std::vector<Party>& outside, UtcTime at);

}  // namespace sohoa::virtual_exchange
