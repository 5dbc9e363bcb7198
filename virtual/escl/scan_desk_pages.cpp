// How the desk comes from a request for the next page to its answer.
#include "virtual/escl/scan_desk.h"

namespace sohoa::escl {

// The side that is read next.
std::optional<ScanDesk::ReadSide> ScanDesk::onPaper() const {
    if (job_->stopped) return {};
    if (stack_.frontIsRead) return ReadSide{{stack_.path().front(), true}, stack_.fed()};
    if (stack_.tray().empty()) return {};
    return ReadSide{{stack_.tray().front(), false}, stack_.fed() + 1};
}

// The side that is handed out next, be it in the scanner's memory already or still on paper.
std::optional<ScanDesk::ReadSide> ScanDesk::upcoming() const {
    if (job_->settings.feeder) return memory_.empty() ? onPaper() : memory_.front();
    if (job_->delivered > 0) return {};
    return ReadSide{{1, false}, 0};
}

std::optional<Fault> ScanDesk::strike(Moment::Of of, int page, const ReadSide& read) {
    const ScanSettings& settings = job_->settings;
    return misfortunes_.strike({of, page, paper_->number(read.side, settings.duplex), settings.feeder, read.fed,
                                !settings.duplex || read.side.back});
}

void ScanDesk::read(const ReadSide& read) {
    if (!read.side.back) stack_.draw();
    stack_.frontIsRead = job_->settings.duplex && !read.side.back;
    if (!stack_.frontIsRead) stack_.pass();
    memory_.push_back(read);
    ++job_->read;
}

void ScanDesk::readAhead() {
    const ScanSettings& settings = job_->settings;
    const auto most = static_cast<std::size_t>(options_.buffer) * (settings.duplex ? 2 : 1);
    while (settings.feeder && memory_.size() < most) {
        const auto coming = onPaper();
        if (!coming) return;
        if (const auto fault = strike(Moment::Of::Feeding, job_->read + 1, *coming)) {
            job_->stopped = happen(*fault).httpStatus;
            return;
        }
        read(*coming);
    }
}

ScanDesk::Plan ScanDesk::plan(const std::string& jobId) {
    Plan gone;
    gone.reply.httpStatus = 404;
    if (!job_ || job_->id != jobId || !job_->processing) return gone;
    if (job_->repeats) {
        job_->repeats = false;
        return handOut(*last_, {});
    }
    readAhead();
    const auto coming = upcoming();
    if (!coming) {
        job_->processing = false;
        gone.reply.httpStatus = job_->stopped.value_or(404);
        return gone;
    }
    const auto of = memory_.empty() ? Moment::Of::FedAnswer : Moment::Of::Answer;
    const auto fault = strike(of, job_->delivered + 1, *coming);
    if (fault && placeOf(fault->kind) != FaultPlace::Page) {
        if (fault->kind != FaultKind::Busy && fault->kind != FaultKind::Hang) job_->processing = false;
        Plan instead;
        instead.reply = happen(*fault);
        return instead;
    }
    if (job_->settings.feeder && memory_.empty()) read(*coming);
    if (job_->settings.feeder) memory_.pop_front();
    ++job_->delivered;
    const Plan page = handOut(*coming, fault);
    readAhead();
    return page;
}

static Reply::Delivery deliveryWith(FaultKind kind) {
    if (kind == FaultKind::Slow) return Reply::Delivery::Slow;
    if (kind == FaultKind::Cut) return Reply::Delivery::CutMidway;
    if (kind == FaultKind::CutChunked) return Reply::Delivery::CutChunked;
    if (kind == FaultKind::HangMidway) return Reply::Delivery::HangMidway;
    return kind == FaultKind::TornNoLength ? Reply::Delivery::NoLength : Reply::Delivery::Whole;
}

ScanDesk::Plan ScanDesk::handOut(const ReadSide& read, const std::optional<Fault>& fault) {
    const ScanSettings& settings = job_->settings;
    Plan page{{}, paper_->number(read.side, settings.duplex), settings, {}};
    page.reply.body = Reply::Body::Jpeg;
    last_ = read;
    if (fault) {
        page.fault = fault->kind;
        page.reply.delivery = deliveryWith(fault->kind);
        job_->repeats = fault->kind == FaultKind::Repeat;
        if (fault->kind == FaultKind::WrongSize) page.look.dpi.value = settings.dpi.value * 3 / 4;
        if (fault->kind == FaultKind::WrongSizeLarge) page.look.dpi.value = settings.dpi.value * 5 / 4;
    }
    const bool whole = !fault || fault->kind == FaultKind::Slow || fault->kind == FaultKind::Repeat;
    if (whole && settings.feeder) page.reply.carries = read.side;
    return page;
}

Reply ScanDesk::make(const Plan& plan) const {
    Reply reply = plan.reply;
    if (plan.side == 0) return reply;
    auto jpeg = paper_->jpeg(plan.side, plan.look);
    if (!jpeg) {
        Reply failed;
        failed.httpStatus = 500;
        return failed;
    }
    reply.bytes = std::move(*jpeg);
    if (plan.fault == FaultKind::Torn || plan.fault == FaultKind::TornNoLength)
        reply.bytes.resize(reply.bytes.size() / 2);
    if (plan.fault == FaultKind::EmptyBody) reply.bytes.clear();
    return reply;
}

// What happens to the paper, and what is answered then. Of a page and of a job the same.
Reply ScanDesk::happen(const Fault& fault) {
    Reply reply;
    reply.httpStatus = 409;
    const bool ofAJob = fault.page == 0 && fault.side == 0;
    switch (fault.kind) {
        case FaultKind::EmptyFeeder:
            lie_ = Lie::UntilEnd;
            if (!ofAJob) reply.httpStatus = 404;
            return reply;
        case FaultKind::FalseEmptyLying:
            lie_ = Lie::UntilNextJob;
            reply.httpStatus = 404;
            return reply;
        case FaultKind::FalseEmpty: reply.httpStatus = 404; return reply;
        case FaultKind::CoverOpen: trouble_ = FeederState::CoverOpen; return reply;
        case FaultKind::Jam:
        case FaultKind::DoubleFeed:
            if (stack_.path().empty()) stack_.draw();
            if (fault.kind == FaultKind::DoubleFeed) stack_.draw();
            trouble_ = fault.kind == FaultKind::Jam ? FeederState::Jam : FeederState::DoubleFeed;
            return reply;
        case FaultKind::Busy: reply.httpStatus = 503; return reply;
        case FaultKind::Http500: reply.httpStatus = 500; return reply;
        case FaultKind::Hang:
            reply.httpStatus = 200;
            reply.delivery = Reply::Delivery::Never;
            return reply;
        case FaultKind::Html:
            reply.httpStatus = 200;
            reply.body = Reply::Body::Html;
            reply.bytes = "<html><body>Sign in to the printer</body></html>";
            return reply;
        case FaultKind::Vanish:
            leave(options_.away);
            reply.delivery = Reply::Delivery::Dropped;
            return reply;
        case FaultKind::BusyStatus:
        case FaultKind::HangMidway:
        case FaultKind::Cut:
        case FaultKind::CutChunked:
        case FaultKind::Torn:
        case FaultKind::TornNoLength:
        case FaultKind::EmptyBody:
        case FaultKind::WrongSize:
        case FaultKind::WrongSizeLarge:
        case FaultKind::Slow:
        case FaultKind::Repeat: return reply;  // they happen elsewhere
    }
    return reply;
}

}  // namespace sohoa::escl
