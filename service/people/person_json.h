// A person as the bus answers it: with roles and with what they allow.
#pragma once

#include "core/json.h"
#include "store/people/person.h"

namespace sohoa {

Json toJson(const Person& person);

}  // namespace sohoa
