// What the papers of a key token's custody say, as the blocks that sohoa-pdfa prints (print_form). The data are those
// of Nghị định 68/2024/NĐ-CP, forms 05 (revocation), 06 (unlocking), 08 (hand-over) and 09 (loss), as far as they are
// known: the wording of the forms themselves was not at hand, and every paper that stands in for one says so.
#pragma once

#include <optional>
#include <string>

#include "core/config.h"
#include "core/json.h"
#include "store/custody/token_book.h"

namespace sohoa {

enum class TokenPaper {
    Minutes,     // biên bản bàn giao: of an act in which the device changes hands
    Notice,      // thông báo lộ khóa
    Revocation,  // đề nghị thu hồi chứng thư số (form 05)
    Unlocking,   // đề nghị khôi phục thiết bị (form 06)
    Loss,        // biên bản mất thiết bị (form 09)
    Book,        // sổ giao, nhận thiết bị lưu khóa bí mật
};
std::string_view name(TokenPaper paper);  // "minutes", "notice", "revocation", "unlocking", "loss", "book"
std::optional<TokenPaper> tokenPaperNamed(std::string_view name);

// The act that the paper is about: by its number, or, where it is 0, the last one that such a paper can be about.
// Fails with service.custody_conflict where there is none; nothing for papers that are about no act.
Result<std::optional<CustodyAct>> actOfPaper(const TokenHistory& history, TokenPaper paper, std::int64_t sequence);

// A print_form request without its output. at: when it is printed.
Json tokenPaper(const Config& config, const TokenHistory& history, TokenPaper paper,
                const std::optional<CustodyAct>& act, UtcTime at);

// The book's columns and lines as text: for the paper and for tables.
std::vector<std::string> tokenBookColumns();
std::vector<std::vector<std::string>> tokenBookLines(const TokenHistory& history);

}  // namespace sohoa
