// The name under which a signature's validation data is kept (ETSI EN 319 142-1 5.4.2.3). SHA-1 only names here:
// nothing is proven by it.
#pragma once

#include <string>
#include <string_view>

namespace sohoa::pdfa {

// SHA-1 in upper-case digits over all of the decoded Contents, the zeros behind the CMS included.
std::string vriKey(std::string_view contents);

}  // namespace sohoa::pdfa
