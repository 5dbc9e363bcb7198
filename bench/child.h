// Programs as they are measured: started with their output thrown away, waited for, their processor time and memory
// taken.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace sohoa::bench {

using Environment = std::vector<std::pair<std::string, std::string>>;

pid_t begin(const std::vector<std::string>& arguments, const Environment& environment);

// Processor time of the children that were waited for, seconds.
double cpuOfChildren();

// What all processes below this one hold in memory together, pages they share counted for each of them. Megabytes.
double memoryOfDescendants();

struct ChildRun {
    bool succeeded = false;
    double seconds = 0;     // wall clock
    double cpuSeconds = 0;  // with its own children
    double peakMegabytes = 0;
};
ChildRun runChild(const std::vector<std::string>& arguments, const Environment& environment);

// A folder below the temporary folder that goes with the object.
class Folder {
  public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path fresh(const char* name) const;  // empty, below it

  private:
    std::filesystem::path path_;
};

}  // namespace sohoa::bench
