// Looks at the rows of a page in a thread of its own while the next ones are still being read.
//
// What waits is bounded: a reader that is faster is held up. One thread adds, and takes what was found after finish().
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <span>
#include <thread>
#include <vector>

namespace sohoa::scanner {

class RowWorker {
  public:
    using Look = std::function<void(std::span<const std::byte> row)>;

    RowWorker(std::size_t bytesPerRow, Look look);
    ~RowWorker();
    RowWorker(const RowWorker&) = delete;
    RowWorker& operator=(const RowWorker&) = delete;

    // bytesPerRow bytes; they are copied.
    void add(std::span<const std::byte> row);

    // Every row was looked at when it returns.
    void finish();

  private:
    using Batch = std::vector<std::byte>;

    void hand();
    void run();

    const std::size_t bytesPerRow_;
    const Look look_;
    Batch filling_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Batch> waiting_;
    std::vector<Batch> spare_;
    bool ending_ = false;
    std::thread thread_;
};

}  // namespace sohoa::scanner
