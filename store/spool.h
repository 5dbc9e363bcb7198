// The spool: files named by their SHA-256, written once, never changed. Everything that lies here was whole and on the
// disk before its name appeared.
#pragma once

#include <filesystem>
#include <string_view>

#include "core/result.h"
#include "core/sha256.h"

namespace sohoa {

struct SpoolFile {
    Sha256 sha256;
    std::uint64_t bytes = 0;
    std::filesystem::path path;
};

class Spool {
  public:
    // root is made where it is missing.
    static Result<Spool> open(const std::filesystem::path& root);

    // Where a file of that digest lies or would lie.
    std::filesystem::path pathOf(const Sha256& digest, std::string_view extension) const;

    // Takes a finished file from a work folder on the same file system: hashes it, fsyncs it and gives it its name; the
    // work file is gone afterwards. Taking the same content twice is no error.
    Result<SpoolFile> take(const std::filesystem::path& workFile, std::string_view extension) const;
    Result<SpoolFile> put(std::string_view content, std::string_view extension) const;

    // Fails with store.file_damaged when the content no longer matches its name.
    Result<std::filesystem::path> verified(const Sha256& digest, std::string_view extension) const;

    // Overwrites and removes a file; one that is gone already is no error. Only when nothing refers to it any more.
    Result<> wipe(const Sha256& digest, std::string_view extension) const;

    // Gives the room back; for the retention rule alone. A file that is gone already is no error.
    Result<> remove(const Sha256& digest, std::string_view extension) const;

  private:
    explicit Spool(std::filesystem::path root) : root_(std::move(root)) {}
    std::filesystem::path root_;
};

}  // namespace sohoa
