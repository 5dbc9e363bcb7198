#include "virtual/escl/scan_desk.h"

#include <algorithm>

#include "core/uuid.h"

namespace sohoa::escl {

int ScanDesk::pagesOf(const Job& job) const {
    const int count = pages_.count();
    if (!job.settings.feeder) return std::min(count, 1);
    // A sheet has two sides, also where the folder has no image for the last back.
    return job.settings.duplex ? count + count % 2 : count;
}

// The answer for faults that come instead of a job or a page.
Reply ScanDesk::misfortune(const Fault& fault) {
    Reply reply;
    switch (fault.kind) {
        case FaultKind::EmptyFeeder:
            feeder_ = FeederState::Empty;
            reply.httpStatus = fault.page == 0 ? 409 : 404;
            break;
        case FaultKind::Jam:
            feeder_ = FeederState::Jam;
            reply.httpStatus = 409;
            break;
        case FaultKind::CoverOpen:
            feeder_ = FeederState::CoverOpen;
            reply.httpStatus = 409;
            break;
        case FaultKind::Busy: reply.httpStatus = 503; break;
        case FaultKind::Hang: reply.delivery = Reply::Delivery::Never; break;
        case FaultKind::Http500: reply.httpStatus = 500; break;
        case FaultKind::Html:
            reply.body = Reply::Body::Html;
            reply.bytes = "<html><body>Sign in to the printer</body></html>";
            break;
        case FaultKind::Cut:
        case FaultKind::Torn: break;  // they happen to a page
    }
    return reply;
}

Reply ScanDesk::begin(const ScanSettings& settings) {
    const std::lock_guard lock(mutex_);
    job_.reset();
    feeder_ = pages_.count() > 0 ? FeederState::Loaded : FeederState::Empty;
    if (const Fault* fault = faults_.strike(0, settings.feeder)) return misfortune(*fault);
    Reply reply;
    if (pages_.count() == 0) {
        reply.httpStatus = 409;
        return reply;
    }
    job_ = Job{randomUuid(), settings};
    reply.httpStatus = 201;
    reply.bytes = job_->id;
    return reply;
}

Reply ScanDesk::deliver(Job& job) {
    const auto& settings = job.settings;
    auto jpeg = job.delivered < pages_.count() ? pages_.jpeg(job.delivered, settings.dpi, settings.color)
                                               : pages_.blankJpeg(settings.dpi, settings.color);
    Reply reply;
    if (!jpeg) {
        reply.httpStatus = 500;
        return reply;
    }
    ++job.delivered;
    reply.body = Reply::Body::Jpeg;
    reply.bytes = std::move(*jpeg);
    return reply;
}

Reply ScanDesk::next(const std::string& jobId) {
    const std::lock_guard lock(mutex_);
    Reply gone;
    gone.httpStatus = 404;
    if (!job_ || job_->id != jobId || !job_->processing) return gone;
    if (job_->delivered >= pagesOf(*job_)) {
        job_->processing = false;
        if (job_->settings.feeder) feeder_ = FeederState::Empty;
        return gone;
    }
    const Fault* fault = faults_.strike(job_->delivered + 1, job_->settings.feeder);
    const bool toThePage = fault && (fault->kind == FaultKind::Cut || fault->kind == FaultKind::Torn);
    if (fault && !toThePage) {
        if (fault->kind != FaultKind::Busy && fault->kind != FaultKind::Hang) job_->processing = false;
        return misfortune(*fault);
    }
    Reply page = deliver(*job_);
    if (toThePage && fault->kind == FaultKind::Cut) page.delivery = Reply::Delivery::CutMidway;
    if (toThePage && fault->kind == FaultKind::Torn) page.bytes.resize(page.bytes.size() / 2);
    return page;
}

bool ScanDesk::end(const std::string& jobId) {
    const std::lock_guard lock(mutex_);
    if (!job_ || job_->id != jobId) return false;
    job_.reset();
    feeder_ = pages_.count() > 0 ? FeederState::Loaded : FeederState::Empty;
    return true;
}

DeskStatus ScanDesk::status() const {
    const std::lock_guard lock(mutex_);
    DeskStatus status;
    status.feeder = feeder_;
    if (!job_) return status;
    status.jobId = job_->id;
    status.processing = job_->processing;
    status.pagesDelivered = job_->delivered;
    return status;
}

}  // namespace sohoa::escl
