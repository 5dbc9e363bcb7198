// A disk that forgets: what this process wrote, truncated, linked or renamed and did not sync is taken back, as when
// the power goes. Used by the saboteur; everything here is done by system calls, so that it is not counted.
//
// A file's content is kept by fsync of the file, a name by fsync of its folder. What another process has not synced,
// what was deleted, and a file that a rename replaced are not brought back.
#pragma once

#include <string>

namespace sohoa::test {

// Before the call that does it. at: -1 is where the file stands.
void noteWrite(int fd, long at, unsigned long bytes);
void noteTruncation(int fd, long length);
// After a new name was made; from: the name before, where it was a rename.
void noteName(const std::string& path, const std::string& from);

void noteSync(int fd);  // after it has succeeded; of a file or of a folder

// Takes everything back and lets nothing more be noted: the caller ends the process.
void forgetWhatWasNotSynced();

}  // namespace sohoa::test
