// A folder of the test's own, gone with everything in it at the end.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace sohoa::test {

class TemporaryFolder {
  public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path operator/(std::string_view name) const { return path_ / name; }
    std::filesystem::path with(std::string_view name, std::string_view content) const;  // a file written there
    std::vector<std::string> names() const;                                             // what lies in it, in order

  private:
    std::filesystem::path path_;
};

}  // namespace sohoa::test
