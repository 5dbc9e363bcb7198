#include "service/recognition.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <nlohmann/json.hpp>
#include <optional>
#include <thread>

#include "core/day.h"
#include "core/error_codes.h"
#include "core/json.h"
#include "service/stage_process.h"

namespace sohoa {

namespace fs = std::filesystem;

// The recognizer has its own limit on a page, well below this one; this one is for a process that hangs altogether.
static constexpr std::chrono::seconds longestPage{180};

// A thread and the process it talks to: a stage program ends with the thread that started it.
class Recognizers::Worker {
  public:
    Worker(fs::path logFile, const std::vector<std::string>& agencies)
        : logFile_(std::move(logFile)), agencies_(agencies) {
        thread_ = std::jthread([this](const std::stop_token& stop) { work(stop); });
    }

    using Task = std::function<void(Worker&)>;
    void post(Task task) {
        const std::lock_guard lock(mutex_);
        tasks_.push_back(std::move(task));
        changed_.notify_one();
    }

    // On the worker's thread.
    Result<Json> ask(const Json& request) {
        if (!process_) {
            auto started = StageProcess::start("sohoa-ocr", logFile_);
            if (!started) return passOn(started);
            process_.emplace(std::move(*started));
            if (auto told = tellAgencies(); !told) {
                process_.reset();
                return passOn(told);
            }
        }
        auto answer = process_->ask(request, longestPage);
        // A process that crashed or hung on this page is gone; the next page gets a new one.
        if (!answer && (answer.error().code == errors::StageCrashed || answer.error().code == errors::StageTimedOut))
            process_.reset();
        return answer;
    }

  private:
    // In parts: a request is one line, and a province has thousands.
    Result<> tellAgencies() {
        constexpr std::size_t atOnce = 1000;
        for (std::size_t from = 0; from < agencies_.size(); from += atOnce) {
            Json turns = Json::array();
            for (std::size_t i = from; i < std::min(from + atOnce, agencies_.size()); ++i)
                turns.push_back(agencies_[i]);
            auto told = process_->ask({{"do", "know"}, {"turns", std::move(turns)}}, longestPage);
            if (!told) return passOn(told);
        }
        return {};
    }

    void work(const std::stop_token& stop) {
        for (;;) {
            std::unique_lock lock(mutex_);
            if (!changed_.wait(lock, stop, [&] { return !tasks_.empty(); })) break;
            const Task task = std::move(tasks_.front());
            tasks_.pop_front();
            lock.unlock();
            task(*this);
        }
        process_.reset();
    }

    fs::path logFile_;
    const std::vector<std::string>& agencies_;
    std::optional<StageProcess> process_;
    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::deque<Task> tasks_;
    std::jthread thread_;  // last: it uses all the others
};

namespace {

// Hands finished pages from the worker threads to the caller's thread.
class Results {
  public:
    struct Finished {
        std::size_t index, worker;
        Result<RecognizedFile> result;
    };
    void put(Finished finished) {
        const std::lock_guard lock(mutex_);
        ready_.push_back(std::move(finished));
        changed_.notify_one();
    }
    Finished take() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return !ready_.empty(); });
        auto first = std::move(ready_.front());
        ready_.pop_front();
        return first;
    }

  private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Finished> ready_;
};

template <class Worker>
Result<RecognizedFile> recognize(Worker& worker, const ImageToRead& image) {
    const std::string file = image.file.string();
    auto answer = worker.ask({{"do", "probe"}, {"file", file}});
    // Reading the first page alone of a file that has several would lose the others.
    if (answer && integerOr(*answer, "pages", 1) != 1)
        return fail(errors::SeveralPagesInFile, fmt::format("{} pages", integerOr(*answer, "pages", 0)));
    Json request = {{"do", "recognize"}, {"file", file}};
    if (image.turn) request["turn"] = static_cast<int>(*image.turn);
    if (answer) answer = worker.ask(request);
    if (!answer) return passOn(answer);
    auto page = recognizedPageFromJson(answer->value("page", Json()));
    if (!page) return passOn(page);
    return RecognizedFile{std::move(*page), stringOr(*answer, "secrecy", ""), boolOr(*answer, "ask", false)};
}

// What the workers of one reading share; the last of them that lets go ends it.
struct Reading {
    std::vector<ImageToRead> images;
    Results results;
    std::atomic<std::size_t> next{0};
    std::atomic<bool> stop{false};
};

}  // namespace

Recognizers::Recognizers(fs::path logFile, std::vector<std::string> agencies)
    : logFile_(std::move(logFile)), agencies_(std::move(agencies)) {}
Recognizers::~Recognizers() = default;

Recognizers::Worker& Recognizers::worker(std::size_t index) {
    while (workers_.size() <= index)
        workers_.push_back(std::make_unique<Worker>(logFile_, agencies_));
    return *workers_[index];
}

Result<> Recognizers::read(const std::vector<ImageToRead>& images, const OnRecognized& onRecognized) {
    const std::size_t most = std::max(1u, std::thread::hardware_concurrency());
    const auto reading = std::make_shared<Reading>();
    reading->images = images;
    for (std::size_t w = 0; w < std::min(images.size(), most); ++w)
        worker(w).post([reading, w](Worker& self) {
            for (std::size_t i; !reading->stop && (i = reading->next++) < reading->images.size();)
                reading->results.put({i, w, recognize(self, reading->images[i])});
        });
    Result<> outcome;
    for (std::size_t done = 0; done < images.size() && outcome; ++done) {
        auto finished = reading->results.take();
        readBy_[images[finished.index].file] = finished.worker;
        outcome = onRecognized(finished.index, std::move(finished.result));
    }
    reading->stop = true;
    return outcome;
}

Result<ExtractedFields> Recognizers::fieldsOf(const std::vector<RecognizedPair>& pages) {
    Json list = Json::array();
    for (const auto& page : pages) {
        const auto* kept = std::get_if<const RecognizedPage*>(&page.recognized);
        list.push_back({{"file", page.image.string()},
                        {"recognized", kept ? toJson(**kept) : Json(std::get<fs::path>(page.recognized).string())}});
    }
    const auto known = pages.empty() ? readBy_.end() : readBy_.find(pages.front().image);
    Json request = {{"do", "document"}, {"pages", std::move(list)}, {"today", isoDay(dayInVietnam(now()))}};
    auto answer = ask(known == readBy_.end() ? 0 : known->second, std::move(request));
    if (!answer) return passOn(answer);
    auto fields = recordFieldsFromJson(answer->value("fields", Json::object()));
    if (!fields) return passOn(fields);
    return ExtractedFields{std::move(*fields), stringOr(*answer, "secrecy", "")};
}

Result<int> Recognizers::pagesIn(const fs::path& file) {
    auto answer = ask(0, {{"do", "probe"}, {"file", file.string()}});
    if (!answer) return passOn(answer);
    return static_cast<int>(integerOr(*answer, "pages", 1));
}

Result<Json> Recognizers::ask(std::size_t index, const Json& request) {
    std::promise<Result<Json>> promise;
    worker(index).post([&](Worker& self) { promise.set_value(self.ask(request)); });
    return promise.get_future().get();
}

}  // namespace sohoa
