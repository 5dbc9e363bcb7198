#include "service/preservation/preserve_round.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "service/preservation/raise_level.h"
#include "service/work_folder.h"

namespace sohoa {

namespace {

constexpr int mostAtOnce = 200;  // the clock has other work too; the next round goes on

bool endsSoon(const Preservation& file) {
    const auto until = parseIsoUtc(file.evidenceUntil);
    return until && *until < now() + renewalMargin;
}

bool lacks(const Preservation& file, SignatureLevel wanted) {
    const auto level = signatureLevelFrom(file.level);
    return !level || *level < wanted || endsSoon(file);
}

SignatureLevel wantedBy(const Config& config) {
    return signatureLevelFrom(config.signer.level).value_or(SignatureLevel::BT);
}

// What it is worth is found out once, from the file itself.
Result<Preservation> looked(const Config& config, Store& store, Preservation file, const MustStop& mustStop) {
    if (!file.level.empty()) return file;
    auto path = store.spool().verified(file.version, "pdf");
    if (!path) return passOn(path);
    auto state = evidenceOf(config, *path, mustStop);
    if (!state) return passOn(state);
    file.level = name(state->level);
    file.evidenceUntil = state->evidenceUntil;
    if (auto noted = noteEvidence(store.database(), file, file.level, file.evidenceUntil); !noted) return passOn(noted);
    return file;
}

Result<bool> prolong(const Config& config, Store& store, const Preservation& unlooked, SignatureLevel wanted,
                     const MustStop& mustStop) {
    auto file = looked(config, store, unlooked, mustStop);
    if (!file) return passOn(file);
    if (!lacks(*file, wanted)) return false;
    auto path = store.spool().verified(file->version, "pdf");
    if (!path) return passOn(path);
    auto work = WorkFolder::in(config.home / "work");
    if (!work) return passOn(work);
    const auto out = work->path() / "preserved.pdf";
    const bool renewing = endsSoon(*file);
    auto raised = renewing ? renewEvidence(config, *path, work->path(), out, mustStop)
                           : raiseLevel(config, *path, wanted, work->path(), out, mustStop);
    if (!raised) return passOn(raised);
    if (!raised->changed) {
        if (auto noted = noteEvidence(store.database(), *file, std::string(name(raised->level)), raised->evidenceUntil);
            !noted)
            return passOn(noted);
        return false;
    }
    auto taken = store.spool().take(out, "pdf");
    if (!taken) return passOn(taken);
    if (taken->sha256 != raised->sha256) return fail(errors::FileDamaged, "the new version as it was stored");
    if (auto added = store.addFile(*taken, "pdf"); !added) return passOn(added);
    auto noted =
        notePreserved(store.database(), *file,
                      {raised->sha256, std::string(name(raised->level)), raised->evidenceUntil, isoUtc(now())});
    if (!noted) return passOn(noted);
    return true;
}

}  // namespace

Result<bool> preserveFile(const Config& config, Store& store, const Preservation& file, SignatureLevel wanted,
                          const MustStop& mustStop) {
    auto done = prolong(config, store, file, wanted, mustStop);
    if (done || done.error().code == errors::Cancelled) return done;
    if (auto noted = notePreservationFailed(store.database(), file, done.error()); !noted) return passOn(noted);
    return done;
}

Result<Json> preserveDue(const Config& config, Store& store, const MustStop& mustStop) {
    auto listed = listSignedFiles(store.database());
    if (!listed) return passOn(listed);
    auto files = preservations(store.database());
    if (!files) return passOn(files);
    const std::string time = isoUtc(now());
    int lookedAt = 0, preserved = 0, failed = 0;
    for (const Preservation& file : *files) {
        if (mustStop && mustStop()) break;
        if (file.nextTryAt > time || !lacks(file, wantedBy(config))) continue;
        if (lookedAt++ == mostAtOnce) break;
        auto done = preserveFile(config, store, file, wantedBy(config), mustStop);
        if (done) {
            preserved += *done ? 1 : 0;
            continue;
        }
        if (done.error().code == errors::Cancelled) break;
        ++failed;
        if (done.error().code == errors::TsaUnreachable) break;
    }
    return Json{
        {"looked", std::min(lookedAt, mostAtOnce)}, {"preserved", preserved}, {"failed", failed}, {"listed", *listed}};
}

Result<Json> preservationJson(Store& store, const Preservation& file) {
    auto versions = preservedVersions(store.database(), file.file);
    if (!versions) return passOn(versions);
    Json made = Json::array();
    for (const PreservedVersion& version : *versions)
        made.push_back({{"sha256", version.version.hex()},
                        {"level", version.level},
                        {"evidence_until", version.evidenceUntil},
                        {"made_at", version.madeAt}});
    return Json{{"sha256", file.file.hex()},
                {"job", file.job.value},
                {"version_sha256", file.version.hex()},
                {"version_file", store.spool().pathOf(file.version, "pdf").string()},
                {"level", file.level},
                {"evidence_until", file.evidenceUntil},
                {"looked_at", file.lookedAt},
                {"next_try_at", file.nextTryAt},
                {"tries", file.tries},
                {"error_code", file.errorCode},
                {"versions", std::move(made)}};
}

}  // namespace sohoa
