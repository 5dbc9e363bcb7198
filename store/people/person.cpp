#include "store/people/person.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace sohoa {

static constexpr std::array roles{Role::VanThu, Role::Operator, Role::Leader, Role::Administrator};
static constexpr std::array roleNames{"van-thu", "nguoi-van-hanh", "lanh-dao", "quan-tri"};
static constexpr std::array shownNames{"Văn thư", "Người vận hành", "Lãnh đạo", "Quản trị"};

std::string_view name(Role role) { return roleNames[static_cast<std::size_t>(role)]; }
std::string_view shownName(Role role) { return shownNames[static_cast<std::size_t>(role)]; }

std::optional<Role> roleNamed(std::string_view wanted) {
    for (Role role : roles)
        if (wanted == name(role)) return role;
    return std::nullopt;
}

std::span<const Role> allRoles() { return roles; }

namespace {

struct Rule {
    Permission permission;
    std::string_view name;
    bool vanThu, operates, leader, administrator;
};

constexpr bool yes = true, never = false;

// One row a permission.
constexpr std::array rules{
    // Whoever helps at the machine has to see where a job stands; the whole archive is not the administrator's to go
    // through.
    Rule{Permission::ReadRecords, "read-records", yes, yes, yes, yes},
    Rule{Permission::Search, "search", yes, yes, yes, never},
    // The work at the machine. A leader who wants it done asks; whoever keeps the machine must not shape what it
    // records.
    Rule{Permission::Scan, "scan", yes, yes, never, never},
    Rule{Permission::Confirm, "confirm", yes, yes, never, never},
    // To stop is never dangerous for the record, and whoever sees the mistake may.
    Rule{Permission::HoldAndCancel, "hold-and-cancel", yes, yes, yes, never},
    // Key and registers belong to the văn thư by name (Điều 32, Điều 15, 22); issuing late is issuing.
    Rule{Permission::Certify, "certify", yes, never, never, never},
    Rule{Permission::Send, "send", yes, never, never, never},
    Rule{Permission::Register, "register", yes, never, never, never},
    Rule{Permission::LateIssue, "late-issue", yes, never, never, never},
    // Who meets the obstacle asks; who answers for the record decides. The one may be the other's, never one's own.
    Rule{Permission::RequestOverride, "request-override", yes, yes, never, never},
    Rule{Permission::ApproveOverride, "approve-override", yes, never, yes, never},
    // A leader orders it, the văn thư carries it out (Điều 18.4; Phụ lục VI Phần I mục IV.1g).
    Rule{Permission::LegalHold, "legal-hold", yes, never, yes, never},
    Rule{Permission::Recall, "recall", yes, never, yes, never},
    // Who gives others their rights uses none of them on records.
    Rule{Permission::ManagePeople, "manage-people", never, never, never, yes},
    Rule{Permission::ManageOffice, "manage-office", never, never, never, yes},
    Rule{Permission::Keep, "keep", never, never, never, yes},
};

const Rule& ruleOf(Permission permission) {
    return *std::find_if(rules.begin(), rules.end(), [&](const Rule& rule) { return rule.permission == permission; });
}

}  // namespace

static constexpr auto permissions = [] {
    std::array<Permission, rules.size()> all{};
    for (std::size_t i = 0; i < rules.size(); ++i)
        all[i] = rules[i].permission;
    return all;
}();

static_assert(rules.size() == static_cast<std::size_t>(Permission::Keep) + 1, "every permission has its row");

std::string_view name(Permission permission) { return ruleOf(permission).name; }

std::optional<Permission> permissionNamed(std::string_view wanted) {
    for (const Rule& rule : rules)
        if (wanted == rule.name) return rule.permission;
    return std::nullopt;
}

std::span<const Permission> allPermissions() { return permissions; }

bool may(Role role, Permission permission) {
    const Rule& rule = ruleOf(permission);
    switch (role) {
        case Role::VanThu: return rule.vanThu;
        case Role::Operator: return rule.operates;
        case Role::Leader: return rule.leader;
        case Role::Administrator: return rule.administrator;
    }
    return false;
}

bool may(const Person& person, Permission permission) {
    return person.account > 0 &&
           std::any_of(person.roles.begin(), person.roles.end(), [&](Role role) { return may(role, permission); });
}

bool has(const Person& person, Role role) {
    return std::find(person.roles.begin(), person.roles.end(), role) != person.roles.end();
}

}  // namespace sohoa
