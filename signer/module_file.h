// The file of a token's PKCS#11 module, before any of its code runs in our process.
//
// A module sees the PIN, so it is used only where it lies in a folder for installed libraries, nobody but root and
// ourselves can change it, it is a library for this word size, and its SHA-256 is the pinned one. All of that is said
// of one open descriptor, and what is loaded is that descriptor: a file put in its place meanwhile is not looked at.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/result.h"

namespace sohoa::signer {

struct ModulePlace {
    std::filesystem::path path;
    std::string sha256;                          // hex; "" is no pin, and nothing is loaded without one
    std::vector<std::filesystem::path> folders;  // beside /usr/lib, /usr/lib64, /usr/local/lib and /opt
};

class ModuleFile {
  public:
    // Fails with signer.module_unusable (no such file, no library, another word size), signer.module_not_allowed,
    // signer.module_unpinned (the digest that was found is the detail) or signer.module_changed (both digests).
    static Result<ModuleFile> open(const ModulePlace& place);

    ModuleFile(ModuleFile&& other) noexcept;
    ModuleFile& operator=(ModuleFile&&) = delete;
    ~ModuleFile();

    std::string loadPath() const;  // names the descriptor; good while this object lives

  private:
    explicit ModuleFile(int fd) : fd_(fd) {}
    int fd_;
};

}  // namespace sohoa::signer
