// Who works in the office: a named account with its roles, and what each role may do.
//
// Nghị định 30/2020 Điều 32 gives the agency's key to a văn thư by name, who signs in person; so certifying and sending
// are the văn thư's alone. Roles add up; none of them contains another.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sohoa {

enum class Role {
    VanThu,         // văn thư: keeps registers, seal and key
    Operator,       // người vận hành: scans and confirms
    Leader,         // lãnh đạo: decides
    Administrator,  // quản trị: people, settings, backups; no record's content is theirs to change
};
std::string_view name(Role role);       // "van-thu", "nguoi-van-hanh", "lanh-dao", "quan-tri"
std::string_view shownName(Role role);  // "Văn thư", "Người vận hành", "Lãnh đạo", "Quản trị"
std::optional<Role> roleNamed(std::string_view name);
std::span<const Role> allRoles();

enum class Permission {
    ReadRecords,
    Scan,
    Confirm,
    HoldAndCancel,
    Certify,
    Send,
    Register,
    Search,
    RequestOverride,
    ApproveOverride,
    LegalHold,
    Recall,
    LateIssue,
    ManagePeople,
    ManageOffice,  // directory, retention, calendar
    Keep,          // backup, fixity, anchors
};
std::string_view name(Permission permission);  // "read-records", "scan", …
std::optional<Permission> permissionNamed(std::string_view name);
std::span<const Permission> allPermissions();

struct Person {
    std::int64_t account = 0;  // 0: nobody
    std::string login, fullName, position;
    std::vector<Role> roles;
};

bool may(Role role, Permission permission);
bool may(const Person& person, Permission permission);  // any of the person's roles may; nobody may nothing
bool has(const Person& person, Role role);

}  // namespace sohoa
