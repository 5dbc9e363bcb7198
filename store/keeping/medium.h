// A backup medium: the folder that bears an identifier, its sets and runs.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/result.h"
#include "core/sha256.h"
#include "store/keeping/manifest.h"

namespace sohoa {

struct WholeRun {
    RunName name;
    Manifest manifest;
    Sha256 sha256;  // of the manifest's file
};

class Medium {
  public:
    // Fails with store.backup_missing where the folder is not there or is no medium.
    static Result<Medium> open(const std::filesystem::path& root);
    // Makes a medium of a folder that is there; an unmounted disk's folder must not be filled by mistake, so the folder
    // itself is never made.
    static Result<Medium> openOrMake(const std::filesystem::path& root);

    const std::string& id() const { return id_; }
    const std::filesystem::path& root() const { return root_; }
    std::filesystem::path anchors() const { return root_ / "anchors"; }
    std::filesystem::path idFile() const;
    std::filesystem::path runFolder(const RunName& name) const;
    std::filesystem::path tables(const RunName& name) const { return runFolder(name) / "tables"; }
    std::filesystem::path fileList(const RunName& name) const { return runFolder(name) / "files.jsonl.gz"; }
    std::filesystem::path manifest(const RunName& name) const { return runFolder(name) / "manifest.json"; }
    std::filesystem::path file(const std::string& set, const Sha256& digest, std::string_view extension) const;

    std::vector<std::string> sets() const;  // oldest first
    std::vector<RunName> runs() const;      // with a manifest, oldest first
    std::optional<RunName> newest() const;  // of them
    RunName next(bool newSet) const;        // a name never used before
    void removeRemains() const;             // of killed runs

    // The newest run with its manifest, proven back to the run that began its set. Fails with store.backup_missing or
    // store.backup_damaged.
    Result<WholeRun> newestProven() const;

  private:
    Medium(std::filesystem::path root, std::string id) : root_(std::move(root)), id_(std::move(id)) {}
    Result<WholeRun> read(const RunName& name) const;
    std::filesystem::path root_;
    std::string id_;
};

}  // namespace sohoa
