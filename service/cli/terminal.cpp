#include "service/cli/terminal.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>
#include <nlohmann/json.hpp>

#include "service/job_words.h"

namespace sohoa::cli {

int report(const Error& error, bool json) {
    const std::string detail = error.detail.empty() ? "" : fmt::format("\n  {}", error.detail);
    fmt::print(stderr, "{}\n  {}\n  {}{}\n", error.code.name, error.code.vi, error.code.en, detail);
    if (json) printJson({{"error", toJson(error)}});
    return exitStatus(error.code);
}

void printJson(const Json& json) {
    fmt::print("{}\n", json.dump(1, ' ', false, Json::error_handler_t::replace));
    std::fflush(stdout);
}

void printLine(std::string_view line) {
    fmt::print("{}\n", line);
    std::fflush(stdout);
}

ProgressBar::ProgressBar() : onTerminal_(::isatty(STDERR_FILENO) == 1) {}
ProgressBar::~ProgressBar() { clear(); }

void ProgressBar::show(std::int64_t done, std::int64_t of) {
    if (!onTerminal_) return;
    constexpr int width = 30;
    if (of > 0) {
        const auto filled = static_cast<std::size_t>(std::min<std::int64_t>(width, done * width / of));
        fmt::print(stderr, "\r  [{:<{}}] {}/{}", std::string(filled, '='), width, done, of);
    } else {
        fmt::print(stderr, "\r  {} …", done);
    }
    std::fflush(stderr);
    shown_ = true;
}

void ProgressBar::clear() {
    if (shown_) fmt::print(stderr, "\r\033[K");
    shown_ = false;
}

void TerminalReporter::started(JobId, JobState from) {
    if (silent_) return;
    fmt::print("… {}\n", workingWords(from).vi);
    std::fflush(stdout);
}

void TerminalReporter::progress(JobId, std::int64_t done, std::int64_t of) {
    if (!silent_) bar_.show(done, of);
}

void TerminalReporter::keeping(std::string_view, std::int64_t done, std::int64_t of) {
    if (!silent_) bar_.show(done, of);
}

void TerminalReporter::noted(JobId, std::string_view vi, std::string_view en, const std::filesystem::path& file) {
    if (silent_) return;
    bar_.clear();
    fmt::print("    {} · {}\n", vi, en);
    if (!file.empty()) fmt::print("      {}\n", file.string());
    std::fflush(stdout);
}

void TerminalReporter::reached(JobId job, JobState state, std::chrono::milliseconds took) {
    if (silent_) return;
    bar_.clear();
    const Words words = stateWords(state);
    fmt::print("✓ {} · {} (#{}, {:.1f} s)\n", words.vi, words.en, job.value, double(took.count()) / 1000);
    std::fflush(stdout);
}

}  // namespace sohoa::cli
