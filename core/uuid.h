// Random identifiers.
#pragma once

#include <string>

namespace sohoa {

std::string randomUuid();  // version 4, lower case: 3f0c9b1e-6a0d-4c58-8c3b-0f5b7f1f2a01

}  // namespace sohoa
