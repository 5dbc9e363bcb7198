// The manifest of a backup's run: what the run holds, to be checked without anything else. Written last.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/result.h"
#include "core/sha256.h"
#include "store/keeping/backup.h"
#include "store/keeping/table_dump.h"

namespace sohoa {

struct RunName {
    std::string set, run;  // "set-0001", "run-000001": counted on the medium, whatever the clock says
    friend auto operator<=>(const RunName&, const RunName&) = default;
};

struct Manifest {
    std::string medium;
    RunName name;
    BackupKind kind = BackupKind::Full;
    std::string startedAt;  // ISO UTC
    std::size_t schema = 0;
    std::int64_t ledgerSequence = 0;
    std::string ledgerHead;
    std::vector<TableFile> tables;
    std::uint64_t files = 0;  // in the list, the lacking ones among them
    Sha256 fileList;          // of files.jsonl.gz
    std::vector<LackingFile> lacking;
    std::string config;  // SHA-256 of sohoa.toml beside it; "" where there was none
    std::optional<RunName> previousRun;
    std::string previousSha256;  // of its manifest's file
};

// The file bears its own digest. Both fail with store.backup_damaged for what is not as manifestText writes it.
std::string manifestText(const Manifest& manifest);
Result<Manifest> manifestFrom(std::string_view text);
Result<Manifest> readManifest(const std::filesystem::path& file);

}  // namespace sohoa
