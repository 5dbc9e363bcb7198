// The documents in which an eSCL scanner describes itself, as far as they are of interest here: the texts right below
// the root. The only place that knows the XML library.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace sohoa::scanner {

// By name without its prefix: "AdfState", "SerialNumber"; the first of several. Nothing where the text is no XML, is
// larger than a megabyte, or has another root than the one named.
std::map<std::string, std::string> esclTexts(std::string_view xml, std::string_view root);

}  // namespace sohoa::scanner
