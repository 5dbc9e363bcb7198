// What the command line writes: results on standard output, everything for people who wait or repair on standard error.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "core/json.h"
#include "core/result.h"
#include "service/reporter.h"

namespace sohoa::cli {

// The error's Vietnamese and English sentence, its code and detail, on standard error; with --json also {"error": …} on
// standard output. Returns the exit status.
int report(const Error& error, bool json);

void printJson(const Json& json);
void printLine(std::string_view line);

// A bar on a terminal, nothing in a pipe.
class ProgressBar {
  public:
    ProgressBar();
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;
    void show(std::int64_t done, std::int64_t of);
    void clear();

  private:
    bool onTerminal_, shown_ = false;
};

// Tells the chain's steps as lines for people; silent with --json.
class TerminalReporter final : public Reporter {
  public:
    explicit TerminalReporter(bool silent) : silent_(silent) {}
    void started(JobId job, JobState from) override;
    void progress(JobId job, std::int64_t done, std::int64_t of) override;
    void keeping(std::string_view what, std::int64_t done, std::int64_t of) override;
    void noted(JobId job, std::string_view vi, std::string_view en, const std::filesystem::path& file) override;
    void reached(JobId job, JobState state, std::chrono::milliseconds took) override;

  private:
    bool silent_;
    ProgressBar bar_;
};

}  // namespace sohoa::cli
