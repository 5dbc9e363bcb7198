// How long an ASN.1 value is, without understanding it: what separates a CMS from the zeros behind it.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace sohoa::pdfa {

// Of the SEQUENCE at the beginning, its own header included; also of BER with indefinite lengths. Nothing where there
// is no SEQUENCE or it is cut off.
std::optional<std::size_t> derLength(std::string_view bytes);

}  // namespace sohoa::pdfa
