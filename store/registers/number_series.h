// Number series: from 01 on 1 January to the last of 31 December, Vietnamese time, without a gap and never twice (Nghị
// định 30/2020 Điều 15, Điều 22.2). State secrets have numbers of their own elsewhere and never come here.
//
// A number is given with its act, in one transaction: the caller's where one is open. The office's write lock makes
// givers wait for each other, so the number of an act that failed or was killed goes to the next one.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

#include "core/clock.h"
#include "core/result.h"
#include "store/database.h"

namespace sohoa {

// Where a series' numbers come from. Decided for a year by its first number; the other is refused until the next year
// (store.number_source_mixed): a register counts in one place.
enum class NumberSource {
    Own,       // this office's series
    Province,  // the provincial system gives them (Phụ lục VI Phần I mục III.1c, đ); its gaps are its own
};
std::string_view name(NumberSource source);  // "own", "province"
std::optional<NumberSource> numberSourceNamed(std::string_view name);

inline constexpr std::string_view arrivalSeries = "incoming";
inline constexpr std::string_view copySeries = "copies";  // of all forms of copies together
inline constexpr std::string_view custodySeries = "custody";

int yearInVietnam(UtcTime time);

// What the number is given for. Where it fails, the caller's transaction has to fail with it.
using NumberedAct = std::function<Result<>(std::int64_t number)>;

Result<std::int64_t> giveNumber(Database& database, std::string_view series, int year, const NumberedAct& act);

// A số đến that the provincial system gave. Fails with store.number_taken where the year has it already, and with
// store.number_invalid below 1 or above ten digits (Phụ lục VI field 13).
Result<> acceptArrivalNumber(Database& database, int year, std::int64_t number, const NumberedAct& act);

// A look at a series from outside: whether what was given is 1 … last, each once.
struct SeriesState {
    std::optional<NumberSource> source;  // none: not begun in that year
    std::int64_t last = 0;               // the highest
    std::int64_t given = 0;              // how many
    bool gapless() const { return given == last; }
};
Result<SeriesState> seriesState(Database& database, std::string_view series, int year);

}  // namespace sohoa
