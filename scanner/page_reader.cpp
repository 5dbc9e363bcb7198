#include "scanner/page_reader.h"

#include <fmt/format.h>

#include <thread>
#include <vector>

#include "core/error_codes.h"
#include "scanner/status_error.h"

namespace sohoa::scanner {

namespace {

using Clock = std::chrono::steady_clock;

// Cuts a stream of bytes, in pieces of any size, into rows.
class Rows {
  public:
    Rows(const FrameShape& shape, const std::function<Result<>(std::span<const std::byte>)>& take)
        : shape_(shape), take_(take) {
        row_.reserve(static_cast<std::size_t>(shape.bytesPerLine));
    }

    Result<> add(std::span<const std::byte> bytes) {
        const auto rowBytes = static_cast<std::size_t>(shape_.bytesPerLine);
        while (!bytes.empty()) {
            if (done_ == shape_.lines) return fail(errors::ScannerPageTorn, "more bytes than promised");
            if (row_.empty() && bytes.size() >= rowBytes) {
                if (auto taken = take_(bytes.first(rowBytes)); !taken) return taken;
                bytes = bytes.subspan(rowBytes);
                ++done_;
                continue;
            }
            const auto piece = bytes.first(std::min(bytes.size(), rowBytes - row_.size()));
            row_.insert(row_.end(), piece.begin(), piece.end());
            bytes = bytes.subspan(piece.size());
            if (row_.size() < rowBytes) continue;
            if (auto taken = take_(row_); !taken) return taken;
            row_.clear();
            ++done_;
        }
        return {};
    }

    int done() const { return done_; }
    bool none() const { return done_ == 0 && row_.empty(); }
    bool whole() const { return done_ == shape_.lines && row_.empty(); }

  private:
    const FrameShape& shape_;
    const std::function<Result<>(std::span<const std::byte>)>& take_;
    std::vector<std::byte> row_;
    int done_ = 0;
};

}  // namespace

Result<PageEnd> readPage(Device& device, const FrameShape& shape, const ReadRules& rules,
                         const std::function<Result<>(std::span<const std::byte>)>& takeRow) {
    constexpr std::size_t blockSize = 256u << 10;
    constexpr auto progressEvery = std::chrono::milliseconds(500);
    std::vector<std::byte> block(blockSize);
    Rows rows(shape, takeRow);
    auto lastBytes = Clock::now(), lastProgress = lastBytes;
    for (;;) {
        ReadOutcome outcome;
        {
            const Watchdog::Call call(rules.watchdog);
            outcome = device.read(block);
        }
        if (rules.cancelled && !rules.finishCancelledPage)
            return fail(errors::Cancelled, fmt::format("after {} rows", rows.done()));
        if (outcome.status == Status::EndOfFile) {
            if (auto added = rows.add(std::span(block).first(outcome.bytes)); !added) return passOn(added);
            if (rules.cancelled) return fail(errors::Cancelled, "after the page");
            if (rows.whole()) return PageEnd::Whole;
            return fail(errors::ScannerPageTorn, fmt::format("{} of {} rows", rows.done(), shape.lines));
        }
        if (outcome.status == Status::NoDocuments && rows.none()) return PageEnd::NoPage;
        if (outcome.status != Status::Good)
            return failWith(outcome.status, fmt::format("reading after {} rows", rows.done()));
        const auto now = Clock::now();
        if (outcome.bytes == 0) {
            if (now - lastBytes > rules.emptyReads) return fail(errors::ScannerStalled, "empty reads only");
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
            continue;
        }
        if (auto added = rows.add(std::span(block).first(outcome.bytes)); !added) return passOn(added);
        lastBytes = Clock::now();
        if (rules.progress && now - lastProgress >= progressEvery) {
            rules.progress(rows.done(), shape.lines);
            lastProgress = now;
        }
    }
}

}  // namespace sohoa::scanner
