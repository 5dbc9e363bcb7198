// Looking into a register: a page of lines, by number or by day. Fast at any size, because a page begins where the one
// before ended and never counts what lies before it.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/result.h"
#include "store/database.h"
#include "store/registers/register_entry.h"

namespace sohoa {

struct RegisterQuery {
    enum class Order {
        ByNumber,  // of one year: number, then the order of entering; a correction stands below its line
        ByDay,     // across years
    };
    Register book = Register::Incoming;
    Order order = Order::ByNumber;
    int year = 0;                                      // Order::ByNumber
    std::optional<std::int64_t> fromNumber, toNumber;  // Order::ByNumber, both included
    std::string fromDay, toDay;                        // Order::ByDay, ISO, both included; "" is open
    std::string cursor;                                // "" is the beginning; RegisterPage::next goes on
    std::size_t limit = 100;                           // at most 1000
};

struct RegisterPage {
    std::vector<RegisterEntry> entries;
    std::string next;  // "" at the end
};

// Fails with core.bad_message for a cursor or a day that is none.
Result<RegisterPage> registerPage(Database& database, const RegisterQuery& query);

// One line by its id. Fails with store.entry_unknown.
Result<RegisterEntry> registerEntry(Database& database, std::int64_t id);

// Every line of the query in order, page by page; an error of the visitor ends it.
Result<> visitRegister(Database& database, RegisterQuery query,
                       const std::function<Result<>(const RegisterEntry& entry)>& visit);

// For CSV and XLSX, and for what a screen shows; struck lines are in it, and say so in the last column.
Result<Table> registerTable(Database& database, const RegisterQuery& query);

}  // namespace sohoa
