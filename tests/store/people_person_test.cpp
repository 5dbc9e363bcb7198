#include "store/people/person.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace sohoa {
namespace {

std::string whoMay(Permission permission) {
    std::string who;
    for (Role role : allRoles())
        if (may(role, permission)) who.append(who.empty() ? "" : " ").append(name(role));
    return who;
}

Person personWith(std::vector<Role> roles) { return {1, "a.b", "A B", "", std::move(roles)}; }

TEST(ARole, hasOneNameForTheStoreAndOneForPeople) {
    for (Role role : allRoles())
        EXPECT_EQ(roleNamed(name(role)), role);
    EXPECT_EQ(shownName(Role::VanThu), "Văn thư");
    EXPECT_EQ(shownName(Role::Operator), "Người vận hành");
    EXPECT_EQ(roleNamed("root"), std::nullopt);
}

TEST(APermission, hasANameOfItsOwn) {
    std::set<std::string_view> names;
    for (Permission permission : allPermissions()) {
        EXPECT_EQ(permissionNamed(name(permission)), permission);
        names.insert(name(permission));
    }
    EXPECT_EQ(names.size(), 16u);
    EXPECT_EQ(permissionNamed(""), std::nullopt);
}

TEST(TheRoles, mayDoThisAndNoMore) {
    EXPECT_EQ(whoMay(Permission::ReadRecords), "van-thu nguoi-van-hanh lanh-dao quan-tri");
    EXPECT_EQ(whoMay(Permission::Search), "van-thu nguoi-van-hanh lanh-dao");
    EXPECT_EQ(whoMay(Permission::Scan), "van-thu nguoi-van-hanh");
    EXPECT_EQ(whoMay(Permission::Confirm), "van-thu nguoi-van-hanh");
    EXPECT_EQ(whoMay(Permission::HoldAndCancel), "van-thu nguoi-van-hanh lanh-dao");
    EXPECT_EQ(whoMay(Permission::Certify), "van-thu");
    EXPECT_EQ(whoMay(Permission::Send), "van-thu");
    EXPECT_EQ(whoMay(Permission::Register), "van-thu");
    EXPECT_EQ(whoMay(Permission::LateIssue), "van-thu");
    EXPECT_EQ(whoMay(Permission::RequestOverride), "van-thu nguoi-van-hanh");
    EXPECT_EQ(whoMay(Permission::ApproveOverride), "van-thu lanh-dao");
    EXPECT_EQ(whoMay(Permission::LegalHold), "van-thu lanh-dao");
    EXPECT_EQ(whoMay(Permission::Recall), "van-thu lanh-dao");
    EXPECT_EQ(whoMay(Permission::ManagePeople), "quan-tri");
    EXPECT_EQ(whoMay(Permission::ManageOffice), "quan-tri");
    EXPECT_EQ(whoMay(Permission::Keep), "quan-tri");
}

TEST(TheRoles, addUpInAPerson) {
    const Person both = personWith({Role::Operator, Role::Administrator});
    EXPECT_TRUE(may(both, Permission::Scan));
    EXPECT_TRUE(may(both, Permission::Keep));
    EXPECT_FALSE(may(both, Permission::Certify));
    EXPECT_TRUE(has(both, Role::Operator));
    EXPECT_FALSE(has(both, Role::Leader));
}

TEST(Nobody, mayDoNothingWhateverTheRolesSay) {
    Person nobody = personWith({Role::VanThu, Role::Operator, Role::Leader, Role::Administrator});
    nobody.account = 0;
    for (Permission permission : allPermissions()) {
        EXPECT_FALSE(may(nobody, permission)) << name(permission);
        EXPECT_FALSE(may(personWith({}), permission)) << name(permission);
    }
}

}  // namespace
}  // namespace sohoa
