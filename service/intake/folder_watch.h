// Looks into the hot folder, by name and state alone, until a file has stayed as it is for long enough: then, and only
// then, it is opened, once, as a regular file of one name that nobody has open for writing.
//
// Links, devices, pipes and sockets are never opened, whoever put them there; hidden names and folders are passed over.
// One thread.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/result.h"

namespace sohoa {

// An open file or folder, closed with its owner.
class Descriptor {
  public:
    Descriptor() = default;
    explicit Descriptor(int fd) : fd_(fd) {}
    Descriptor(Descriptor&& other) noexcept;
    Descriptor& operator=(Descriptor&& other) noexcept;
    ~Descriptor();
    int get() const { return fd_; }
    explicit operator bool() const { return fd_ >= 0; }

  private:
    int fd_ = -1;
};

// By what a file is known again, also after a restart.
struct FileState {
    std::uint64_t inode = 0, bytes = 0;
    std::int64_t modified = 0;  // nanoseconds
    friend auto operator<=>(const FileState&, const FileState&) = default;
};

struct StableFile {
    std::string name;
    FileState state;
    Descriptor file;
};

struct RefusedFile {
    std::string name;
    Error why;
};

class FolderWatch {
  public:
    using Clock = std::chrono::steady_clock;
    FolderWatch(std::filesystem::path folder, std::chrono::seconds stable)
        : folder_(std::move(folder)), stable_(stable) {}

    struct Seen {
        Descriptor folder;
        std::vector<StableFile> ready;     // in the order of their names
        std::vector<RefusedFile> refused;  // intake.not_a_file
    };
    // Fails with core.bad_config where the folder is none, is a link, or everybody may write to it.
    Result<Seen> look(Clock::time_point now);

    void forget(const std::string& name) { since_.erase(name); }  // its time begins anew

  private:
    struct Since {
        FileState state;
        Clock::time_point time;
    };
    std::filesystem::path folder_;
    std::chrono::seconds stable_;
    std::map<std::string, Since> since_;
};

}  // namespace sohoa
