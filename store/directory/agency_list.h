// Lists of agencies from outside, read and checked: the exchange's, and tables that people keep. Pure.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "store/directory/agency.h"

namespace sohoa {

struct ListedAgency {
    Agency agency;                         // its days where the list gives them
    std::vector<std::string> formerCodes;  // under which it, or what was merged into it, went before
};

struct AgencyList {
    std::vector<ListedAgency> agencies;
    int refused = 0;  // lines of the exchange without a usable code or name; a table is taken whole or not at all
};

// {"agencies": [{"code", "name", "code102", "old_code"}]}, as sohoa-push returns it. Fails with core.bad_message.
Result<AgencyList> agenciesFromExchange(const nlohmann::json& answer);

// CSV in UTF-8 with the columns code, name and perhaps old_code, former_codes (separated by blanks), valid_from,
// valid_to (ISO days), in any order; "," or ";" between them. Fails with store.agency_list_unusable, naming the line.
Result<AgencyList> agenciesFromCsv(std::string_view csv);

}  // namespace sohoa
