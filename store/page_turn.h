// Which way up pages lie: as the recognizer found, or as a person says. A turn is the clockwise one of the sheet that
// is undone to show it upright; the image itself stays as it was delivered.
#pragma once

#include <map>
#include <optional>
#include <string_view>

#include "core/result.h"
#include "core/units.h"
#include "store/database.h"
#include "store/job.h"

namespace sohoa {

struct PageTurn {
    std::optional<QuarterTurn> byPerson;
    std::optional<QuarterTurn> recognized;  // of the present reading

    // What is undone where somebody looks at it now.
    QuarterTurn shown() const { return recognized.value_or(byPerson.value_or(QuarterTurn::None)); }
};

// From now on the page is read, written and shown so. What was read from it before no longer counts: it is read again.
// In the ledger. Fails with service.page_unknown.
Result<> setPageTurn(Database& database, const Job& job, PageNumber page, QuarterTurn undone, std::string_view byWhom);

// In the transaction in which the reading is stored.
Result<> noteRecognizedTurn(Database& database, const Job& job, PageNumber page, QuarterTurn undone);

// Of the pages of the present take.
Result<std::map<PageNumber, PageTurn>> turnsOf(Database& database, const Job& job);

}  // namespace sohoa
