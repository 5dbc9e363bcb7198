#include "store/registers/number_series.h"

#include <fmt/format.h>

#include <array>

#include "core/error_codes.h"

namespace sohoa {

static constexpr std::array sourceNames{"own", "province"};
static constexpr std::int64_t largestArrivalNumber = 9'999'999'999;

std::string_view name(NumberSource source) { return sourceNames[static_cast<std::size_t>(source)]; }

std::optional<NumberSource> numberSourceNamed(std::string_view wanted) {
    for (std::size_t i = 0; i < sourceNames.size(); ++i)
        if (wanted == sourceNames[i]) return static_cast<NumberSource>(i);
    return std::nullopt;
}

int yearInVietnam(UtcTime time) { return inVietnam(time).year; }

static Result<> requireSource(Database& database, std::string_view series, int year, NumberSource source) {
    auto rows = database.query("SELECT source FROM series WHERE name = :1 AND year = :2", 1,
                               {std::string(series), std::int64_t(year)});
    if (!rows) return passOn(rows);
    if (rows->empty() || text(rows->front(), 0) == name(source)) return {};
    return fail(errors::NumberSourceMixed,
                fmt::format("{} {} takes its numbers from: {}", series, year, text(rows->front(), 0)));
}

static Result<> note(Database& database, std::string_view series, int year, std::int64_t number) {
    auto noted = database.execute("INSERT INTO given_number (series, year, number, given_at) VALUES (:1, :2, :3, :4)",
                                  {std::string(series), std::int64_t(year), number, isoUtc(now())});
    if (!noted) return passOn(noted);
    return {};
}

static Result<std::int64_t> nextNumber(Database& database, std::string_view series, int year) {
    auto rows = database.query(
        "INSERT INTO series (name, year, source, last) VALUES (:1, :2, :3, 1) "
        "ON CONFLICT (name, year) DO UPDATE SET last = series.last + 1 RETURNING last",
        1, {std::string(series), std::int64_t(year), std::string(name(NumberSource::Own))});
    if (!rows) return passOn(rows);
    if (rows->size() != 1) return fail(errors::StoreUnavailable, "a series gave no number");
    return integer(rows->front(), 0);
}

Result<std::int64_t> giveNumber(Database& database, std::string_view series, int year, const NumberedAct& act) {
    std::int64_t given = 0;
    auto done = database.transaction([&]() -> Result<> {
        if (auto right = requireSource(database, series, year, NumberSource::Own); !right) return right;
        auto number = nextNumber(database, series, year);
        if (!number) return passOn(number);
        if (auto noted = note(database, series, year, *number); !noted) return noted;
        given = *number;
        return act(given);
    });
    if (!done) return passOn(done);
    return given;
}

static Result<> requireFree(Database& database, int year, std::int64_t number) {
    auto rows = database.query("SELECT 1 FROM given_number WHERE series = :1 AND year = :2 AND number = :3", 1,
                               {std::string(arrivalSeries), std::int64_t(year), number});
    if (!rows) return passOn(rows);
    if (!rows->empty()) return fail(errors::NumberTaken, fmt::format("{} of {}", number, year));
    return {};
}

Result<> acceptArrivalNumber(Database& database, int year, std::int64_t number, const NumberedAct& act) {
    if (number < 1 || number > largestArrivalNumber) return fail(errors::NumberInvalid, fmt::format("{}", number));
    return database.transaction([&]() -> Result<> {
        if (auto right = requireSource(database, arrivalSeries, year, NumberSource::Province); !right) return right;
        if (auto free = requireFree(database, year, number); !free) return free;
        auto kept = database.execute(
            "INSERT INTO series (name, year, source, last) VALUES (:1, :2, :3, :4) "
            "ON CONFLICT (name, year) DO UPDATE SET last = "
            "CASE WHEN series.last < excluded.last THEN excluded.last ELSE series.last END",
            {std::string(arrivalSeries), std::int64_t(year), std::string(name(NumberSource::Province)), number});
        if (!kept) return passOn(kept);
        if (auto noted = note(database, arrivalSeries, year, number); !noted) return noted;
        return act(number);
    });
}

Result<SeriesState> seriesState(Database& database, std::string_view series, int year) {
    auto rows = database.query(
        "SELECT source, last, (SELECT COUNT(*) FROM given_number g WHERE g.series = s.name AND g.year = s.year) "
        "FROM series s WHERE name = :1 AND year = :2",
        3, {std::string(series), std::int64_t(year)});
    if (!rows) return passOn(rows);
    if (rows->empty()) return SeriesState{};
    const SqlRow& row = rows->front();
    return SeriesState{numberSourceNamed(text(row, 0)), integer(row, 1), integer(row, 2)};
}

}  // namespace sohoa
