// Backup onto a medium: a folder on a disk of its own, holding whole copies that restore into SQLite and PostgreSQL
// alike (BTC's rule after Quyết định 3999: two sets on independent media, incremental daily, full monthly, logged).
//
//   DIR/sohoa-medium.json          what makes it a medium: its identifier
//   DIR/anchors/                   anchors of the ledger, kept for ever
//   DIR/sets/SET/files/ab/abcd….tif   the spool's files, named by their SHA-256
//   DIR/sets/SET/runs/RUN/         manifest.json, files.jsonl.gz, tables/NAME.jsonl.gz, sohoa.toml
//
// A run is whole when its manifest is there; that is written last. A full run begins a new set, an incremental run adds
// to the newest one. Nothing on a medium is changed or removed, except what a killed run left half-made and files that
// were wiped here because they must not exist (Store::wipePages). Of the configuration sohoa.toml goes along, with
// passwords in it blanked; secret files, keys and PINs are not copied and must be kept elsewhere. Tables named search_…
// are left out: they are made anew from the rest.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "core/result.h"
#include "core/sha256.h"
#include "store/database.h"
#include "store/keeping/watch.h"
#include "store/ledger.h"
#include "store/spool.h"

namespace sohoa {

enum class BackupKind { Incremental, Full };
std::string_view name(BackupKind kind);  // "incremental", "full"

struct BackupSource {
    Database& database;  // nobody else's; others go on working on connections of their own
    const Spool& spool;
    std::filesystem::path home;  // for sohoa.toml and anchors/
};

// Which file system a path lies on, the same through mounts: what makes two media independent.
using FileSystemOf = std::function<std::string(const std::filesystem::path&)>;
std::string fileSystemOf(const std::filesystem::path& path);

struct BackupOrder {
    std::filesystem::path medium;
    BackupKind kind = BackupKind::Incremental;  // the first run on a medium is full, whatever was asked
    FileSystemOf fileSystem = fileSystemOf;
};

struct LackingFile {
    Sha256 sha256;
    std::string extension;
    std::string reason;  // "damaged", "missing" (in the spool), "deleted" (by rule, while the backup ran)
};

struct BackupReport {
    std::string medium;  // its identifier
    std::filesystem::path run;
    BackupKind kind = BackupKind::Full;
    bool verified = false;    // all that was written was read back and matches, no file is lacking and the ledger holds
    bool independent = true;  // false: it shares a file system with the office or with another medium
    std::uint64_t files = 0, copied = 0, bytesCopied = 0;
    std::int64_t sequence = 0;  // the ledger's end that it holds
    std::vector<LackingFile> lacking;
    LedgerVerdict ledger;  // held against the anchors on the medium and the medium's newest manifest
    Sha256 manifest;
};

// Consistent while others work: one snapshot of all tables, then the files that it names. Fails with core.disk_full,
// core.file_unwritable (also for a medium that is read-only), core.file_unreadable, store.unavailable,
// store.backup_damaged when what was written does not read back; the run before then stands as it did.
Result<BackupReport> backupTo(const BackupSource& source, const BackupOrder& order, const Watch& watch = {});

}  // namespace sohoa
