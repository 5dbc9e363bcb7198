// A file of lines, compressed with gzip: tables and file lists of a backup. Read and written piece by piece.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/result.h"
#include "core/sha256.h"

namespace sohoa {

struct PackedFile {
    Sha256 sha256;  // of the file as it lies there
    std::uint64_t bytes = 0, lines = 0;
};

// There whole after finish(), or not at all.
class PackedLinesWriter {
  public:
    static Result<PackedLinesWriter> create(const std::filesystem::path& target);
    PackedLinesWriter(PackedLinesWriter&&) noexcept;
    ~PackedLinesWriter();

    Result<> write(std::string_view line);  // without its end
    Result<PackedFile> finish();            // once

  private:
    struct State;
    explicit PackedLinesWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

// Fails with store.backup_damaged where the file ends early, is not gzip or has a line above 64 MiB.
class PackedLinesReader {
  public:
    static Result<PackedLinesReader> open(const std::filesystem::path& path);
    PackedLinesReader(PackedLinesReader&&) noexcept;
    ~PackedLinesReader();

    Result<std::optional<std::string>> next();  // nothing at the end

  private:
    struct State;
    explicit PackedLinesReader(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace sohoa
