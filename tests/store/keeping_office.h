// An office's store with a few jobs, and folders that stand for backup media.
#pragma once

#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/json.h"
#include "store/keeping/backup.h"
#include "store/keeping/backup_state.h"
#include "store/store.h"
#include "tests/support/test_database.h"

namespace sohoa::test {

class KeepingOffice : public OnBothDatabases {
  protected:
    Config config_ = config();
    Store store_ = *Store::open(config_);
    TemporaryFolder elsewhere_;

    Database& database() { return store_.database(); }
    BackupSource source() { return {store_.database(), store_.spool(), config_.home}; }

    std::filesystem::path medium(std::string_view name) {
        std::filesystem::create_directory(elsewhere_ / name);
        return elsewhere_ / name;
    }
    // As if each folder were a disk of its own.
    static std::string eachItsOwn(const std::filesystem::path& path) { return path.filename().string(); }
    Result<BackupReport> backUp(std::string_view name, BackupKind kind = BackupKind::Incremental,
                                const Watch& watch = {}) {
        return backupTo(source(), {medium(name), kind, eachItsOwn}, watch);
    }

    JobId addJob(const std::vector<std::string>& pages) { return addJobTo(store_, pages); }
    static JobId addJobTo(Store& store, const std::vector<std::string>& pages) {
        ScanOrder order;
        order.operatorName = "Nguyễn Văn Ánh";
        Job job = *store.job(*store.createJob(order));
        EXPECT_TRUE(store.startTake(job));
        for (std::size_t i = 0; i < pages.size(); ++i) {
            const SpoolFile file = *store.spool().put(pages[i], "tif");
            Page page;
            page.number.value = page.sheet.value = int(i) + 1;
            page.file = file.path;
            page.sha256 = file.sha256;
            page.size = {10, 20};
            page.dpi.value = 300;
            page.device = "test";
            page.scannedAt = now();
            EXPECT_TRUE(store.addPage(job, page, file));
        }
        return job.id;
    }
    void accept(JobId id) {
        Job job = *store_.job(id);
        ASSERT_TRUE(store_.advance(job, JobState::Accepted, {}));
    }
    std::filesystem::path spoolFile(std::string_view content) {
        return store_.spool().pathOf(sha256Of(content), "tif");
    }
    // What a failing disk does.
    static void spoil(const std::filesystem::path& file, std::streamoff at = 0) {
        std::filesystem::permissions(file, std::filesystem::perms::owner_all);
        std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
        stream.seekg(at);
        const char byte = static_cast<char>(stream.get() ^ 1);
        stream.seekp(at);
        stream.put(byte);
        ASSERT_TRUE(stream.good());
    }
    std::string lastEvent() {
        return text(database().query("SELECT event FROM ledger ORDER BY sequence DESC LIMIT 1", 1)->at(0), 0);
    }
    std::int64_t count(const std::string& sql) { return integer(database().query(sql, 1)->at(0), 0); }
    // The triggers keep honest programs from it; a person with the tools is not kept.
    void tamperWithLedger(const std::string& sql) {
        const bool postgres = GetParam() == Dialect::Postgres;
        for (const char* trigger : {"ledger_is_not_changed", "ledger_is_not_cut"})
            ASSERT_TRUE(
                database().execute(std::string("DROP TRIGGER IF EXISTS ") + trigger + (postgres ? " ON ledger" : "")));
        ASSERT_TRUE(database().execute(sql));
    }
};

// Lets so many steps of that name pass, then stops the work as a kill would.
inline Watch stopAt(std::string_view what, int pass = 0) {
    return [what = std::string(what), left = pass](const KeepingStep& step) mutable -> Result<> {
        if (step.what == what && left-- == 0) return fail(errors::Cancelled);
        return {};
    };
}

}  // namespace sohoa::test
