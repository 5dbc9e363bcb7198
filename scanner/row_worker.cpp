#include "scanner/row_worker.h"

#include <algorithm>

namespace sohoa::scanner {

static constexpr std::size_t batchBytes = 256u << 10, mostWaiting = 6;

RowWorker::RowWorker(std::size_t bytesPerRow, Look look)
    : bytesPerRow_(std::max<std::size_t>(1, bytesPerRow)), look_(std::move(look)), thread_([this] { run(); }) {}

RowWorker::~RowWorker() { finish(); }

void RowWorker::add(std::span<const std::byte> row) {
    if (row.size() != bytesPerRow_) return;
    filling_.insert(filling_.end(), row.begin(), row.end());
    if (filling_.size() >= batchBytes) hand();
}

void RowWorker::hand() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return waiting_.size() < mostWaiting; });
    waiting_.push_back(std::move(filling_));
    filling_.clear();
    if (!spare_.empty()) {
        filling_ = std::move(spare_.back());
        spare_.pop_back();
    }
    lock.unlock();
    changed_.notify_all();
}

void RowWorker::finish() {
    if (!thread_.joinable()) return;
    if (!filling_.empty()) hand();
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
    }
    changed_.notify_all();
    thread_.join();
}

void RowWorker::run() {
    for (;;) {
        Batch batch;
        {
            std::unique_lock lock(mutex_);
            changed_.wait(lock, [this] { return ending_ || !waiting_.empty(); });
            if (waiting_.empty()) return;
            batch = std::move(waiting_.front());
            waiting_.pop_front();
        }
        changed_.notify_all();
        for (std::size_t at = 0; at + bytesPerRow_ <= batch.size(); at += bytesPerRow_)
            look_(std::span<const std::byte>(batch).subspan(at, bytesPerRow_));
        batch.clear();
        const std::lock_guard lock(mutex_);
        spare_.push_back(std::move(batch));
    }
}

}  // namespace sohoa::scanner
