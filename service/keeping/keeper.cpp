#include "service/keeping/keeper.h"

#include <fmt/format.h>

#include "core/base64.h"
#include "core/error_codes.h"
#include "service/stage_process.h"
#include "store/keeping/anchor.h"
#include "store/keeping/backup_state.h"
#include "store/keeping/fixity.h"
#include "store/keeping/restore.h"
#include "store/keeping/retention.h"

namespace sohoa {

Watch KeepingProgress::begin() {
    stopped_ = false;
    return [this](const KeepingStep& step) -> Result<> {
        if (stopped_) return fail(errors::Cancelled);
        tell_(step.what, step.done, step.total);
        return {};
    };
}

Result<Json> Keeper::backup(const std::filesystem::path& medium, BackupKind kind) {
    if (!medium.is_absolute()) return fail(errors::BadRequest, "a medium is an absolute path");
    // A connection of its own: the snapshot is one long reading.
    auto own = Store::open(config_);
    if (!own) return passOn(own);
    auto report = backupTo({own->database(), own->spool(), config_.home}, {medium, kind}, watch_);
    if (!report) return passOn(report);
    Json lacking = Json::array();
    for (const LackingFile& file : report->lacking)
        lacking.push_back({{"sha256", file.sha256.hex()}, {"reason", file.reason}});
    return Json{{"medium", report->medium},           {"run", report->run.string()},
                {"kind", name(report->kind)},         {"verified", report->verified},
                {"independent", report->independent}, {"files", report->files},
                {"copied", report->copied},           {"bytes_copied", report->bytesCopied},
                {"sequence", report->sequence},       {"ledger_whole", report->ledger.brokenAt == 0},
                {"lacking", std::move(lacking)}};
}

Result<Json> Keeper::testRestore(const std::filesystem::path& medium) {
    auto report = sohoa::testRestore(medium, store_.database(), config_.home / "work", watch_);
    if (!report) return passOn(report);
    return Json{{"medium", report->medium}, {"run", report->run.string()}, {"rows", report->rows},
                {"files", report->files},   {"lacking", report->lacking},  {"entries", report->entries}};
}

static Result<TimeStampToken> stampBy(const SignerConfig& signer, const Sha256& digest) {
    if (signer.tsaUrl.empty()) return fail(errors::BadConfig, "[signer] tsa_url");
    auto stage = StageProcess::start("sohoa-sign");
    if (!stage) return passOn(stage);
    auto answer = stage->ask({{"do", "time_stamp"},
                              {"digest", digest.hex()},
                              {"tsa_url", signer.tsaUrl},
                              {"trust", signer.trustFolder.string()},
                              {"chain", signer.chainFile.string()}},
                             std::chrono::seconds(60));
    if (!answer) return passOn(answer);
    auto token = fromBase64(stringOr(*answer, "token", ""));
    auto time = parseIsoUtc(stringOr(*answer, "gen_time", ""));
    if (!token) return fail(errors::BadMessage, "the token is no base64");
    if (!time) return passOn(time);
    return TimeStampToken{std::move(*token), *time};
}

Result<Json> Keeper::anchor() {
    auto report = anchorLedger(store_.database(), store_.spool(), anchors(),
                               [this](const Sha256& digest) { return stampBy(config_.signer, digest); });
    if (!report) return passOn(report);
    return Json{{"sequence", report->anchor.sequence},
                {"head", report->anchor.head},
                {"time", report->anchor.time},
                {"stamped_at", report->anchor.stampedAt},
                {"unsigned_because", report->unsignedBecause ? toJson(*report->unsignedBecause) : Json()},
                {"upgraded", report->upgraded}};
}

Result<Json> Keeper::verifyLedger() {
    auto outside = anchorsIn(anchors());
    if (!outside) return passOn(outside);
    auto verdict = sohoa::verifyLedger(store_.database(), std::move(*outside));
    if (!verdict) return passOn(verdict);
    return Json{{"whole", verdict->brokenAt == 0},
                {"entries", verdict->entries},
                {"head", verdict->head},
                {"anchors", verdict->anchors},
                {"newest_anchor", verdict->newestAnchor},
                {"broken_at", verdict->brokenAt},
                {"reason", verdict->reason}};
}

Result<Json> Keeper::checkFixity(std::int64_t files) {
    FixityOrder order;
    if (files > 0) order.files = static_cast<std::uint64_t>(files);
    order.media = config_.keeping.media;
    auto report = fixityCheck(store_.database(), store_.spool(), order, watch_);
    if (!report) return passOn(report);
    Json unsound = Json::array();
    for (const UnsoundFile& file : report->unsound)
        unsound.push_back({{"sha256", file.sha256.hex()}, {"extension", file.extension}, {"state", file.state}});
    return Json{{"checked", report->checked}, {"bytes", report->bytes},   {"damaged", report->damaged},
                {"missing", report->missing}, {"healed", report->healed}, {"unsound", std::move(unsound)}};
}

Result<Json> Keeper::dispose() {
    RetentionRule rule;
    rule.daysAfterAcceptance = static_cast<int>(config_.keeping.imageDays);
    auto report = deleteByRule(store_.database(), store_.spool(), rule, now(), watch_);
    if (!report) return passOn(report);
    return Json{{"files", report->files}, {"bytes", report->bytes}, {"finished", report->finished}};
}

Result<Json> Keeper::state() {
    auto state = backupState(store_.database(), now());
    if (!state) return passOn(state);
    Json media = Json::array();
    for (const MediumState& m : state->media)
        media.push_back({{"id", m.id},
                         {"place", m.place},
                         {"verified_at", m.verifiedAt},
                         {"full_at", m.fullAt},
                         {"entries_behind", m.entriesBehind},
                         {"last_error", m.lastError},
                         {"behind", m.behind},
                         {"full_due", m.fullDue}});
    return Json{{"media", std::move(media)},
                {"independent_up_to_date", state->independentUpToDate},
                {"enough", state->enough},
                {"restore_tested_at", state->restoreTestedAt},
                {"restore_test_due", state->restoreTestDue}};
}

}  // namespace sohoa
