// Rows of the account table as accounts, and what the parts of an account may look like. For Accounts alone.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/database.h"
#include "store/people/accounts.h"

namespace sohoa {

struct AccountRow {
    Account account;
    std::optional<std::string> secret;  // its hash
};

// With the condition on the account table, by login.
Result<std::vector<AccountRow>> accountRows(Database& database, std::string_view condition,
                                            const std::vector<SqlValue>& values);
Result<std::optional<AccountRow>> accountRow(Database& database, std::string_view condition, const SqlValue& value);

// What was typed as the login that is meant; nothing where no login looks like that.
std::optional<std::string> loginFrom(std::string_view typed);
bool isOsUser(std::string_view osUser);
std::optional<std::string> cardFrom(std::string_view cardNumber);  // without spaces, upper case
bool isSubject(std::string_view oidcSubject);

std::vector<Role> inOrder(const std::vector<Role>& roles);  // each once
std::string joined(const std::vector<Role>& roles);         // as the table has them: "van-thu lanh-dao"

}  // namespace sohoa
