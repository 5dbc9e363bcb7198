// Persons of an office for the tests of people.
#pragma once

#include <algorithm>
#include <string_view>

#include "store/people/accounts.h"

namespace sohoa::test {

inline SecretBytes secretOf(std::string_view text) {
    SecretBytes secret(text.size());
    std::copy(text.begin(), text.end(), secret.bytes().begin());
    return secret;
}

inline NewAccount accountOf(std::string_view login, std::vector<Role> roles, std::string_view secret = "") {
    NewAccount account;
    account.login = login;
    account.fullName = "Nguyễn Thị Hoa";
    account.position = "Chuyên viên";
    account.roles = std::move(roles);
    account.secret = secretOf(secret);
    return account;
}

}  // namespace sohoa::test
