#include "service/lanes/seal_desk.h"

#include <algorithm>
#include <utility>

#include "core/error_codes.h"

namespace sohoa {

namespace {

// The next document would fail as this one did: the token, its session, its certificate, the servers it needs, or the
// keeper's right is at fault, and not the document.
bool isOfTheSeal(const ErrorCode& code) {
    for (const ErrorCode& each : {errors::DigestMismatch, errors::BadByteRange, errors::PrintedTimeOff})
        if (code == each) return false;
    for (const ErrorCode& each : {errors::NotAttended, errors::Cancelled, errors::ListChanged, errors::TokenUnassigned,
                                  errors::NotKeeper, errors::KeyCompromised})
        if (code == each) return true;
    return code.name.starts_with("signer.");
}

bool waitsOnly(const ErrorCode& code) { return code == errors::GaveWay || code == errors::StoreConflict; }

auto find(ApprovedList& list, JobId job) {
    return std::find_if(list.copies.begin(), list.copies.end(),
                        [job](const ApprovedCopy& copy) { return copy.job == job; });
}

bool holds(const ApprovedList& list, JobId job) {
    return std::any_of(list.copies.begin(), list.copies.end(),
                       [job](const ApprovedCopy& copy) { return copy.job == job; });
}

}  // namespace

void SealDesk::give(ApprovedList list) {
    const std::lock_guard guard(mutex_);
    lists_.push_back({std::move(list), Clock::now()});
}

bool SealDesk::covers(JobId job) const {
    const std::lock_guard guard(mutex_);
    return !lists_.empty() && !lists_.front().ended && holds(lists_.front().list, job);
}

bool SealDesk::approves(JobId job, const std::optional<Sha256>& archive) const {
    const std::lock_guard guard(mutex_);
    return !lists_.empty() && archive &&
           std::any_of(lists_.front().list.copies.begin(), lists_.front().list.copies.end(),
                       [&](const ApprovedCopy& copy) { return copy.job == job && copy.archive == *archive; });
}

SealDeskState SealDesk::state() const {
    const std::lock_guard guard(mutex_);
    SealDeskState state;
    if (lists_.empty()) return state;
    const Entry& entry = lists_.front();
    state.keeper = entry.list.keeper;
    state.done = entry.done;
    state.failed = entry.failed;
    state.left = static_cast<int>(entry.list.copies.size());
    if (!session_ || entry.ended) return state;
    state.open = !session_->isOver();
    state.tokenSerial = session_->tokenSerial();
    state.pinWarning = session_->pinWarning();
    state.idleLeft = session_->idleLeft();
    return state;
}

void SealDesk::leave(const std::string& client) {
    const std::lock_guard guard(mutex_);
    for (Entry& entry : lists_)
        if (entry.list.client == client) entry.ended = true;
}

void SealDesk::end() {
    const std::lock_guard guard(mutex_);
    for (Entry& entry : lists_)
        entry.ended = true;
}

bool SealDesk::isEnded() const {
    const std::lock_guard guard(mutex_);
    return !lists_.empty() && lists_.front().ended;
}

Result<SealSession*> SealDesk::session(const FinalTryConsent& consent, std::function<bool()> mustStop) {
    SecretBytes pin;
    {
        const std::lock_guard guard(mutex_);
        if (lists_.empty() || lists_.front().ended) return fail(errors::NotAttended);
        if (session_) return &*session_;
        if (std::exchange(lists_.front().begun, true)) return fail(errors::SessionOver);
        pin = std::move(lists_.front().list.pin);
    }
    const TokenConfig& token = config_.signer.token;
    auto opened = SealSession::open(config_, token, pin, false, mustStop);
    if (!opened && opened.error().code == errors::PinFinalTry && consent) {
        auto agreed = consent();
        if (!agreed) return passOn(agreed);
        if (*agreed) opened = SealSession::open(config_, token, pin, true, mustStop);
    }
    if (!opened) return passOn(opened);
    const std::lock_guard guard(mutex_);
    session_.emplace(std::move(*opened));
    return &*session_;
}

bool SealDesk::isOver(const Entry& entry) const {
    const std::chrono::minutes patience(std::max<std::int64_t>(config_.signer.idleMinutes, 1));
    if (entry.ended || entry.list.copies.empty()) return true;
    if (&entry == &lists_.front() && session_) return session_->isOver();
    return Clock::now() - entry.touched > patience;
}

void SealDesk::rest(JobId job, const Result<Job>& outcome) {
    const std::lock_guard guard(mutex_);
    if (lists_.empty()) return;
    for (Entry& entry : lists_)
        entry.touched = Clock::now();
    Entry& entry = lists_.front();
    const auto found = find(entry.list, job);
    if (found == entry.list.copies.end() || (!outcome && waitsOnly(outcome.error().code))) return;
    entry.list.copies.erase(found);
    ++(outcome ? entry.done : entry.failed);
    if (!outcome && isOfTheSeal(outcome.error().code)) entry.ended = true;
}

std::vector<JobId> SealDesk::tidy() {
    std::vector<JobId> left;
    for (;;) {
        std::optional<SealSession> session;  // closed without the lock: that takes a while
        const std::lock_guard guard(mutex_);
        const auto over = std::find_if(lists_.begin(), lists_.end(), [&](const Entry& e) { return isOver(e); });
        if (over == lists_.end()) return left;
        if (over == lists_.begin()) session = std::exchange(session_, std::nullopt);
        for (const ApprovedCopy& copy : over->list.copies)
            left.push_back(copy.job);
        lists_.erase(over);
    }
}

void SealDesk::close() {
    end();
    (void)tidy();
}

}  // namespace sohoa
