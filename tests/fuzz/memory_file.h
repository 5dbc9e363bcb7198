// Bytes that a program opens by a path: a file in memory where the system has a place for such, gone with this object.
#pragma once

#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace sohoa::fuzz {

inline std::filesystem::path fastFolder() {
    return std::filesystem::is_directory("/dev/shm") ? "/dev/shm" : std::filesystem::temp_directory_path();
}

class MemoryFile {
  public:
    explicit MemoryFile(std::string_view bytes)
        : path_(fastFolder() / ("sohoa-fuzz-" + std::to_string(::getpid()) + ".input")) {
        std::ofstream file(path_, std::ios::binary | std::ios::trunc);
        if (!file.write(bytes.data(), static_cast<std::streamsize>(bytes.size())).flush()) std::abort();
    }
    ~MemoryFile() { ::unlink(path_.c_str()); }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

inline std::string_view viewOf(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

}  // namespace sohoa::fuzz
