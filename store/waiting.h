// What waits for people, in counts: for a screen that shows them at all times, so cheap, however many jobs are done.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/clock.h"
#include "core/result.h"
#include "store/database.h"
#include "store/job.h"

namespace sohoa {

struct Waiting {
    std::int64_t held = 0;
    std::int64_t toReview = 0;    // recognized
    std::int64_t toSign = 0;      // archived and not a file that came signed; or the copy was ordered and is not signed
    std::int64_t toSend = 0;      // certified
    std::int64_t unanswered = 0;  // sent, and a receiver has neither accepted (03) nor refused (02)
    std::int64_t overdue = 0;
    std::int64_t overrides = 0;  // what one person asked for and another one decides
    std::int64_t scanning = 0;
};

// What is held waits as held and nowhere else, but may be overdue; what is recalled waits for nobody.
Result<Waiting> whatWaits(Database& database, UtcTime at);

// Recognized and not recalled, held or not, the most urgent and then the oldest first; origin: of that one alone.
Result<std::vector<Job>> jobsToReview(Database& database, std::optional<Origin> origin, int most);

// The jobs that are due before :1 and neither gone out nor ended, as a condition on the table job.
inline constexpr std::string_view overdueAt1 =
    "due_at < :1 AND recalled_at IS NULL AND state NOT IN ('sent', 'delivered', 'accepted', 'refused', 'cancelled')";

}  // namespace sohoa
