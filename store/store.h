// The store: jobs, pages, dispatches and the ledger in a database, their files in the spool. What processes share, and
// the only thing they share.
//
// Every change names the state that it starts from and writes its ledger entry in the same transaction; a change that
// comes too late fails with store.conflict. One thread.
#pragma once

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <vector>

#include "core/config.h"
#include "store/database.h"
#include "store/dispatch.h"
#include "store/job.h"
#include "store/job_lock.h"
#include "store/ledger.h"
#include "store/spool.h"

namespace sohoa {

// What is known of a page besides what the scanner's entry says.
struct PageNotes {
    int place = 0;                // 0: behind all others
    std::string removedWhy = {};  // not "": kept, but not in the document
    std::string print = {}, quality = {};
};

class Store {
  public:
    // Makes what is missing below home, and migrates. Fails with store.unavailable.
    static Result<Store> open(const Config& config);

    Spool& spool() { return spool_; }
    Database& database() { return database_; }
    // A folder on the spool's file system for files in the making; what a killed process left there may be removed by
    // whoever holds the job's lock.
    Result<std::filesystem::path> freshWorkFolder(JobId job);
    void clearWorkFolder(JobId job);
    Result<JobLock> lock(JobId job);

    // --- jobs
    Result<JobId> createJob(const ScanOrder& order);
    Result<Job> job(JobId id);
    Result<std::vector<Job>> jobs(int most);  // newest first
    // Counts an attempt at the present step, before the work.
    Result<> claim(Job& job);
    Result<> takeBackClaim(Job& job);  // the step gave way to others: that was no attempt
    // The step is done: from the job's state to the next. job is brought up to date. Fields, plan and digests of job
    // are stored with it.
    Result<> advance(Job& job, JobState to, const nlohmann::json& ledgerDetail);
    // Stores job's plan, fields or orders without changing the state; the ledger says which.
    Result<> record(const Job& job, std::string_view event, const nlohmann::json& ledgerDetail);
    Result<> hold(Job& job, const Error& error);
    Result<> release(Job& job, std::string_view byWhom);  // a person looked: the flag goes, the attempts start anew

    // --- pages (pages.cpp)
    Result<> startTake(Job& job);
    Result<> addPage(const Job& job, const Page& page, const SpoolFile& file, const PageNotes& notes = {});
    Result<std::vector<StoredPage>> pages(const Job& job);     // of the present take, in order, without those removed
    Result<std::vector<StoredPage>> allPages(const Job& job);  // with those removed, in the order of scanning
    Result<int> pageCount(const Job& job);
    // It leaves the document, with a word for why; its file and place stay, and it can come back. Fails with
    // service.page_unknown.
    Result<> removePage(const Job& job, PageNumber page, std::string_view why, std::string_view byWhom);
    Result<> restorePage(const Job& job, PageNumber page, std::string_view byWhom);
    // To stand where the page with that place (from 1, counted without the removed) stands now.
    Result<> movePage(const Job& job, PageNumber page, int to, std::string_view byWhom);
    Result<> setQuality(const Job& job, PageNumber page, const std::string& quality);
    Result<> forgetPrints(const Job& job);  // nothing is compared any more
    Result<> setRecognized(const Job& job, PageNumber page, const SpoolFile& recognized, std::string_view kind,
                           double confidence);
    // Overwrites and removes every page of every take with what was read on it, and every attachment; what another job
    // refers to stays.
    Result<> wipePages(const Job& job);

    // --- dispatches
    Result<> queueDispatch(const Dispatch& dispatch);  // the same file to the same receiver twice is one dispatch
    Result<std::vector<Dispatch>> dispatches(JobId job);
    Result<std::vector<Dispatch>> allDispatches();  // newest first
    Result<> claim(Dispatch& dispatch);
    Result<> advance(Dispatch& dispatch, DispatchState to, const nlohmann::json& ledgerDetail);
    Result<> noteDelay(Dispatch& dispatch, const Error& error);  // it waits; why

    Result<> addFile(const SpoolFile& file, std::string_view extension);

  private:
    Store(Database database, Spool spool, std::filesystem::path home)
        : database_(std::move(database)), spool_(std::move(spool)), home_(std::move(home)) {}

    Database database_;
    Spool spool_;
    std::filesystem::path home_;
};

}  // namespace sohoa
