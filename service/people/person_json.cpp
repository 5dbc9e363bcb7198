#include "service/people/person_json.h"

#include <nlohmann/json.hpp>

namespace sohoa {

Json toJson(const Person& person) {
    Json roles = Json::array(), permissions = Json::array();
    for (Role role : person.roles)
        roles.push_back(name(role));
    for (Permission permission : allPermissions())
        if (may(person, permission)) permissions.push_back(name(permission));
    return {{"login", person.login},
            {"full_name", person.fullName},
            {"position", person.position},
            {"roles", std::move(roles)},
            {"permissions", std::move(permissions)}};
}

}  // namespace sohoa
