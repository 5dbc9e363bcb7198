#include "store/keeping/medium.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/atomic_file.h"
#include "core/clock.h"
#include "core/error_codes.h"
#include "core/json.h"
#include "core/uuid.h"

namespace sohoa {

namespace fs = std::filesystem;

static constexpr std::size_t largestIdFile = 1 << 16;
static constexpr std::size_t largestManifest = 64 << 20;

static fs::path idFileIn(const fs::path& root) { return root / "sohoa-medium.json"; }

Result<Medium> Medium::open(const fs::path& root) {
    auto text = readFile(idFileIn(root), largestIdFile);
    if (!text) return fail(errors::BackupMissing, text.error().detail);
    auto json = parseJson(*text);
    const std::string id = json ? stringOr(*json, "medium", "") : "";
    if (id.empty()) return fail(errors::BackupMissing, fmt::format("{}: no identifier", idFileIn(root).string()));
    return Medium(root, id);
}

Result<Medium> Medium::openOrMake(const fs::path& root) {
    std::error_code error;
    if (!fs::is_directory(root, error))
        return fail(errors::FileUnwritable, fmt::format("{}: is no folder; is the medium mounted?", root.string()));
    if (!fs::exists(idFileIn(root), error)) {
        const Json json = {{"medium", randomUuid()}, {"made_at", isoUtc(now())}};
        if (auto made = writeFileAtomically(idFileIn(root), jsonLine(json) + "\n", AtomicFile::Existing::Replace);
            !made)
            return passOn(made);
    }
    return open(root);
}

fs::path Medium::idFile() const { return idFileIn(root_); }
fs::path Medium::runFolder(const RunName& name) const { return root_ / "sets" / name.set / "runs" / name.run; }
fs::path Medium::file(const std::string& set, const Sha256& digest, std::string_view extension) const {
    const std::string hex = digest.hex();
    return root_ / "sets" / set / "files" / hex.substr(0, 2) / fmt::format("{}.{}", hex, extension);
}

static std::vector<std::string> foldersIn(const fs::path& folder) {
    std::vector<std::string> names;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder, none))
        if (entry.is_directory(none)) names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::vector<std::string> Medium::sets() const { return foldersIn(root_ / "sets"); }

std::vector<RunName> Medium::runs() const {
    std::vector<RunName> runs;
    std::error_code none;
    for (const std::string& set : sets())
        for (const std::string& run : foldersIn(root_ / "sets" / set / "runs"))
            if (fs::exists(manifest({set, run}), none)) runs.push_back({set, run});
    std::sort(runs.begin(), runs.end());
    return runs;
}

std::optional<RunName> Medium::newest() const {
    const auto all = runs();
    return all.empty() ? std::nullopt : std::optional(all.back());
}

static int numberOf(const std::string& name) {
    const std::size_t dash = name.find('-');
    return dash == std::string::npos ? 0 : std::atoi(name.c_str() + dash + 1);
}

RunName Medium::next(bool newSet) const {
    const auto all = sets();
    int set = 0, run = 0;
    for (const std::string& name : all) {
        set = std::max(set, numberOf(name));
        for (const std::string& each : foldersIn(root_ / "sets" / name / "runs"))
            run = std::max(run, numberOf(each));
    }
    const auto last = newest();
    const std::string into = newSet || !last ? fmt::format("set-{:04}", set + 1) : last->set;
    return {into, fmt::format("run-{:06}", run + 1)};
}

void Medium::removeRemains() const {
    std::error_code ignored;
    for (const std::string& set : sets()) {
        for (const std::string& run : foldersIn(root_ / "sets" / set / "runs"))
            if (!fs::exists(manifest({set, run}), ignored)) fs::remove_all(runFolder({set, run}), ignored);
        for (const std::string& part : foldersIn(root_ / "sets" / set / "files"))
            for (const auto& entry : fs::directory_iterator(root_ / "sets" / set / "files" / part, ignored))
                if (entry.path().extension() == ".part") fs::remove(entry.path(), ignored);
    }
}

Result<WholeRun> Medium::read(const RunName& name) const {
    auto text = readFile(manifest(name), largestManifest);
    if (!text) return fail(errors::BackupDamaged, text.error().detail);
    auto read = manifestFrom(*text);
    if (!read) return fail(errors::BackupDamaged, fmt::format("{}: {}", manifest(name).string(), read.error().detail));
    if (read->name != name || read->medium != id_)
        return fail(errors::BackupDamaged, fmt::format("{}: belongs elsewhere", manifest(name).string()));
    return WholeRun{name, std::move(*read), sha256Of(*text)};
}

Result<WholeRun> Medium::newestProven() const {
    const auto last = newest();
    if (!last) return fail(errors::BackupMissing, fmt::format("{}: no whole run", root_.string()));
    auto proven = read(*last);
    if (!proven) return proven;
    // Each manifest names the one before by its digest, back to the full run that began the set.
    Manifest at = proven->manifest;
    while (at.kind != BackupKind::Full) {
        if (!at.previousRun || at.previousRun->set != last->set || !(*at.previousRun < at.name))
            return fail(errors::BackupDamaged, fmt::format("{}: names no run before it", manifest(at.name).string()));
        auto before = read(*at.previousRun);
        if (!before) return before;
        if (before->sha256.hex() != at.previousSha256)
            return fail(errors::BackupDamaged,
                        fmt::format("{}: is not what the next run saw", manifest(before->name).string()));
        at = std::move(before->manifest);
    }
    return proven;
}

}  // namespace sohoa
