#include "service/keeping/housekeeping.h"

#include <array>
#include <chrono>

#include "core/day.h"
#include "core/error_codes.h"
#include "service/keeping/token_round.h"
#include "service/preservation/preserve_round.h"
#include "store/keeping/backup_state.h"
#include "store/search/index.h"

namespace sohoa {

using namespace std::chrono_literals;

// A fresh start has work to do for people first.
static constexpr std::chrono::seconds firstLook = 60s, nextLook = 600s;

Housekeeping::Housekeeping(Config config, Done done)
    : config_(std::move(config)), done_(std::move(done)), thread_([this] { run(); }) {}

Housekeeping::~Housekeeping() {
    {
        const std::lock_guard guard(mutex_);
        ending_ = true;
    }
    changed_.notify_all();
    thread_.join();
}

bool Housekeeping::isEnding() const {
    const std::lock_guard guard(mutex_);
    return ending_;
}

void Housekeeping::run() {
    if (auto store = Store::open(config_)) {
        auto needed = indexNeedsRebuild(store->database());
        if (needed && *needed) {
            auto rebuilt = rebuildIndex(store->database(), store->spool(), {}, [](const Job& job) {
                return job.held && job.held->code == errors::StateSecret;
            });
            done_("index", rebuilt ? Result<Json>(Json::object()) : Result<Json>(passOn(rebuilt)));
        }
    }
    for (auto wait = firstLook;; wait = nextLook) {
        {
            std::unique_lock guard(mutex_);
            if (changed_.wait_for(guard, wait, [&] { return ending_; })) return;
        }
        if (auto store = Store::open(config_)) runDue(*store);
    }
}

// True where the event was not entered into the ledger today, Vietnamese time.
static bool notYetToday(Database& database, const char* event) {
    auto last = database.query("SELECT time FROM ledger WHERE event = :1 ORDER BY sequence DESC LIMIT 1", 1,
                               {std::string(event)});
    if (!last) return false;
    if (last->empty()) return true;
    const auto time = parseIsoUtc(text(last->front(), 0));
    return !time || dayInVietnam(*time) != dayInVietnam(now());
}

// The devices once a day, and after a start.
void Housekeeping::lookAfterTokens(Store& store) {
    const UtcTime at = now();
    auto round = tokenRound(config_, store, tokensRead_ != dayInVietnam(at), at);
    tokensRead_ = dayInVietnam(at);
    if (!round || !round->at("warned").empty() || !round->at("pins").empty()) done_("token-warning", round);
}

void Housekeeping::runDue(Store& store) {
    const Watch untilTheEnd = [this](const KeepingStep&) -> Result<> {
        if (isEnding()) return fail(errors::Cancelled);
        return {};
    };
    Keeper keeper(config_, store, untilTheEnd);
    Database& database = store.database();
    lookAfterTokens(store);
    if (notYetToday(database, "ledger.anchored")) done_("anchor", keeper.anchor());
    for (const auto& medium : config_.keeping.media) {
        std::error_code none;
        if (isEnding() || !std::filesystem::is_directory(medium, none)) continue;  // not plugged in
        auto state = backupState(database, now());
        if (!state) return;
        const auto known = std::find_if(state->media.begin(), state->media.end(),
                                        [&](const MediumState& m) { return m.place == medium.string(); });
        const bool isNew = known == state->media.end();
        if (isNew || known->fullDue)
            done_("backup", keeper.backup(medium, BackupKind::Full));
        else if (known->behind)
            done_("backup", keeper.backup(medium, BackupKind::Incremental));
        if (!isNew && state->restoreTestDue) done_("test-restore", keeper.testRestore(medium));
    }
    if (isEnding()) return;
    if (!config_.signer.tsaUrl.empty()) {
        auto preserved = preserveDue(config_, store, [this] { return isEnding(); });
        if (!preserved || preserved->at("looked") != 0) done_("preserve", preserved);
    }
    if (isEnding()) return;
    if (config_.keeping.fixityFilesPerDay > 0 && notYetToday(database, "fixity.checked"))
        done_("fixity", keeper.checkFixity(config_.keeping.fixityFilesPerDay));
    if (!isEnding() && notYetToday(database, "pages.deleted")) done_("retention", keeper.dispose());
}

}  // namespace sohoa
