#include "service/recognition.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <nlohmann/json.hpp>
#include <optional>
#include <thread>

#include "core/error_codes.h"
#include "core/json.h"
#include "service/stage_process.h"

namespace sohoa {

namespace fs = std::filesystem;

// The recognizer has its own limit on a page, well below this one; this one is for a process that hangs altogether.
static constexpr std::chrono::seconds longestPage{180};

static Result<RecognizedFile> recognize(std::optional<StageProcess>& recognizer, const fs::path& file,
                                        const fs::path& log) {
    if (!recognizer) {
        auto started = StageProcess::start("sohoa-ocr", log);
        if (!started) return passOn(started);
        recognizer.emplace(std::move(*started));
    }
    auto answer = recognizer->ask({{"do", "probe"}, {"file", file.string()}}, longestPage);
    // Reading the first page alone of a file that has several would lose the others.
    if (answer && integerOr(*answer, "pages", 1) != 1)
        return fail(errors::SeveralPagesInFile, fmt::format("{} pages", integerOr(*answer, "pages", 0)));
    if (answer) answer = recognizer->ask({{"do", "recognize"}, {"file", file.string()}}, longestPage);
    if (!answer) {
        // A process that crashed or hung on this page is gone; the next page gets a new one.
        if (answer.error().code == errors::StageCrashed || answer.error().code == errors::StageTimedOut)
            recognizer.reset();
        return passOn(answer);
    }
    auto page = recognizedPageFromJson(answer->value("page", Json()));
    if (!page) return passOn(page);
    return RecognizedFile{std::move(*page), stringOr(*answer, "secrecy", ""), boolOr(*answer, "ask", false)};
}

namespace {

// Hands finished pages from the worker threads to the caller's thread.
class Results {
  public:
    void put(std::size_t index, Result<RecognizedFile> result) {
        const std::lock_guard lock(mutex_);
        ready_.emplace_back(index, std::move(result));
        changed_.notify_one();
    }
    std::pair<std::size_t, Result<RecognizedFile>> take() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return !ready_.empty(); });
        auto first = std::move(ready_.front());
        ready_.pop_front();
        return first;
    }

  private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<std::pair<std::size_t, Result<RecognizedFile>>> ready_;
};

}  // namespace

Result<> recognizeAll(const std::vector<fs::path>& files, const fs::path& log, const OnRecognized& onRecognized) {
    const std::size_t workers = std::min<std::size_t>(files.size(), std::max(1u, std::thread::hardware_concurrency()));
    Results results;
    std::atomic<std::size_t> next{0};
    std::atomic<bool> stop{false};
    std::vector<std::jthread> threads;
    for (std::size_t w = 0; w < workers; ++w) {
        threads.emplace_back([&] {
            std::optional<StageProcess> recognizer;
            for (std::size_t i; !stop && (i = next++) < files.size();)
                results.put(i, recognize(recognizer, files[i], log));
        });
    }
    Result<> outcome;
    for (std::size_t done = 0; done < files.size() && outcome; ++done) {
        auto [index, result] = results.take();
        outcome = onRecognized(index, std::move(result));
    }
    stop = true;
    return outcome;
}

Result<ExtractedFields> extractFields(const std::vector<RecognizedPair>& pages, const fs::path& log) {
    Json list = Json::array();
    for (const auto& page : pages)
        list.push_back({{"file", page.image.string()}, {"recognized", page.recognized.string()}});
    auto recognizer = StageProcess::start("sohoa-ocr", log);
    if (!recognizer) return passOn(recognizer);
    auto answer = recognizer->ask({{"do", "document"}, {"pages", std::move(list)}}, longestPage);
    if (!answer) return passOn(answer);
    auto fields = recordFieldsFromJson(answer->value("fields", Json::object()));
    if (!fields) return passOn(fields);
    return ExtractedFields{std::move(*fields), stringOr(*answer, "secrecy", "")};
}

}  // namespace sohoa
