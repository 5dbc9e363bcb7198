// Where files of the hot folder go when they are done with: taken/, or refused/ with a note beside each that says why.
#pragma once

#include <optional>
#include <string>

#include "core/result.h"
#include "service/intake/folder_watch.h"

namespace sohoa {

// Moves the file within its file system, never over another: "letter.pdf" becomes "letter (2).pdf". Where why is given
// it goes to refused/, with "letter.pdf.txt" in Vietnamese and English. state: only that file; another that took its
// name meanwhile stays. Fails with core.file_unwritable.
Result<> moveAside(const Descriptor& folder, const std::string& name, const std::optional<Error>& why,
                   const std::optional<FileState>& state = {});

}  // namespace sohoa
