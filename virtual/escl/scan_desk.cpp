#include "virtual/escl/scan_desk.h"

#include "core/uuid.h"

namespace sohoa::escl {

using Clock = std::chrono::steady_clock;

ScanDesk::ScanDesk(std::unique_ptr<Paper> paper, DeskOptions options)
    : paper_(std::move(paper)),
      options_(std::move(options)),
      misfortunes_(options_.faults, options_.random),
      stack_(paper_->sheets(false)) {}

Reply ScanDesk::begin(const ScanSettings& settings) {
    const std::lock_guard lock(mutex_);
    forgetJob();
    lie_ = Lie::None;
    if (settings.feeder) stack_.lay(paper_->sheets(settings.duplex));
    reloadWhenDue();
    if (const auto fault = misfortunes_.strike({Moment::Of::Job, 0, 0, settings.feeder})) return happen(*fault);
    Reply reply;
    reply.httpStatus = 409;
    const bool paperWaits = trouble_ == FeederState::Loaded && !stack_.tray().empty();
    if (paper_->sides() == 0 || (settings.feeder && !paperWaits)) return reply;
    job_ = Job{randomUuid(), settings};
    ++jobs_;
    readAhead();
    reply.httpStatus = 201;
    reply.bytes = job_->id;
    return reply;
}

Reply ScanDesk::next(const std::string& jobId) {
    std::unique_lock lock(mutex_);
    const Plan planned = plan(jobId);
    lock.unlock();
    return make(planned);
}

bool ScanDesk::end(const std::string& jobId) {
    const std::lock_guard lock(mutex_);
    if (!job_ || job_->id != jobId) return false;
    forgetJob();
    if (lie_ == Lie::UntilEnd) lie_ = Lie::None;
    reloadWhenDue();
    return true;
}

DeskStatus ScanDesk::status() {
    const std::lock_guard lock(mutex_);
    DeskStatus status;
    status.feeder = feeder();
    const bool processing = job_ && job_->processing;
    const int page = processing ? job_->delivered + 1 : 0;
    status.busy = misfortunes_.strike({Moment::Of::Status, page}).has_value();
    if (!job_) return status;
    status.jobId = job_->id;
    status.processing = processing;
    status.pagesDelivered = job_->delivered;
    return status;
}

void ScanDesk::arrived(const SheetSide& side) {
    const std::lock_guard lock(mutex_);
    stack_.arrived(side);
}

void ScanDesk::load() {
    const std::lock_guard lock(mutex_);
    mend();
    lie_ = Lie::None;
}

bool ScanDesk::refeed(int from) {
    const std::lock_guard lock(mutex_);
    if (from < 1 || from > stack_.sheets()) return false;
    stack_.refeed(from);
    trouble_ = FeederState::Loaded;
    lie_ = Lie::None;
    return true;
}

void ScanDesk::clear() {
    const std::lock_guard lock(mutex_);
    stack_.pass();
    if (trouble_ != FeederState::CoverOpen) trouble_ = FeederState::Loaded;
    lie_ = Lie::None;
}

void ScanDesk::closeCover() {
    const std::lock_guard lock(mutex_);
    if (trouble_ == FeederState::CoverOpen) trouble_ = FeederState::Loaded;
}

void ScanDesk::power(bool on) {
    const std::lock_guard lock(mutex_);
    if (on)
        backAt_ = {};
    else
        leave(std::chrono::milliseconds(0));
}

bool ScanDesk::isOn() const {
    const std::lock_guard lock(mutex_);
    return Clock::now() >= backAt_;
}

StackReport ScanDesk::stack() const {
    const std::lock_guard lock(mutex_);
    return {{stack_.tray().begin(), stack_.tray().end()},
            stack_.path(),
            stack_.output(),
            stack_.delivered(),
            jobs_,
            stack_.fed()};
}

FeederState ScanDesk::feeder() const {
    if (trouble_ != FeederState::Loaded) return trouble_;
    return lie_ != Lie::None || stack_.tray().empty() ? FeederState::Empty : FeederState::Loaded;
}

void ScanDesk::mend() {
    stack_.load();
    trouble_ = FeederState::Loaded;
}

void ScanDesk::reloadWhenDue() {
    const bool allWentThrough = stack_.tray().empty() && trouble_ == FeederState::Loaded;
    if (options_.reload == Reload::Job || (options_.reload == Reload::WhenEmpty && allWentThrough)) mend();
}

void ScanDesk::forgetJob() {
    job_.reset();
    memory_.clear();
    last_.reset();
    if (trouble_ == FeederState::Loaded) stack_.pass();  // a sheet that is half through is carried out
}

void ScanDesk::leave(std::chrono::milliseconds away) {
    forgetJob();
    backAt_ = away.count() > 0 ? Clock::now() + away : Clock::time_point::max();
}

}  // namespace sohoa::escl
