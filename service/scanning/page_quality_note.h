// What sohoa-scan measured on a page, as the service keeps it: JSON with "faults", and "accepted" once a person has
// looked.
#pragma once

#include <string>
#include <vector>

#include "store/job.h"

namespace sohoa {

// Names of the faults, "blurred", …; none for a page that was not measured.
std::vector<std::string> faultsOf(const StoredPage& page);

// It has faults that nobody has accepted.
bool isPoor(const StoredPage& page);

// The note with a person's word that the page will do.
std::string acceptedNote(const StoredPage& page, std::string_view byWhom);

}  // namespace sohoa
