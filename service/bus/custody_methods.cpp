// A document's chain of custody, its paper, and what is decided about it as a whole: legal hold, recall, late issue,
// source files.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDBusUnixFileDescriptor>
#include <cerrno>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "service/bus/access_note.h"
#include "service/bus/method.h"
#include "service/job_decisions.h"
#include "service/record_json.h"
#include "store/attachments.h"
#include "store/people/proper_line.h"
#include "store/registers/custody_chain.h"

namespace sohoa {

namespace {

Json linkJson(const CustodyLink& link) {
    return {{"kind", name(link.kind)},   {"page", link.page},       {"sheet", link.sheet}, {"receiver", link.receiver},
            {"digest", link.digest},     {"status", link.status},   {"time", link.time},   {"person", link.person},
            {"sequence", link.sequence}, {"ledger_hash", link.hash}};
}

Json movementJson(const PaperMovement& m) {
    return {
        {"at", isoUtc(m.at)},        {"from", m.from},       {"to", m.to}, {"by", m.by}, {"received_by", m.receivedBy},
        {"number", m.custodyNumber}, {"year", m.custodyYear}};
}

Result<QVariantList> custody(Desk& desk, const Call& call) {
    auto custody = custodyOf(desk.store.database(), JobId{call.number(0)});
    if (!custody) return passOn(custody);
    if (auto noted = noteOpened(desk, call, custody->job); !noted) return passOn(noted);
    Json links = Json::array(), paper = Json::array(), broken;
    for (const CustodyLink& link : custody->links)
        links.push_back(linkJson(link));
    for (const PaperMovement& movement : custody->paper)
        paper.push_back(movementJson(movement));
    if (custody->broken)
        broken = {{"kind", name(custody->broken->at)},
                  {"reason", name(custody->broken->reason)},
                  {"page", custody->broken->page},
                  {"receiver", custody->broken->receiver},
                  {"sequence", custody->broken->sequence}};
    return busAnswer({{"job", custody->job.value},
                      {"whole", custody->whole()},
                      {"broken", std::move(broken)},
                      {"links", std::move(links)},
                      {"paper", std::move(paper)}});
}

Result<QVariantList> move(Desk& desk, const Call& call) {
    auto request = call.json(1);
    if (!request) return passOn(request);
    const JobId id{call.number(0)};
    constexpr std::size_t longest = 200;
    const auto to = properLine(stringOr(*request, "to", ""), longest);
    const auto receivedBy = properLine(stringOr(*request, "received_by", ""), longest);
    if (!to || !receivedBy) return fail(errors::BadRequest, "to, received_by: a line of 200 characters at most");
    auto lock = desk.store.lock(id);
    if (!lock) return passOn(lock);
    auto job = desk.store.job(id);
    if (!job) return passOn(job);
    PaperMovement movement;
    movement.at = now();
    movement.to = *to;
    movement.by = call.person.login;
    movement.receivedBy = *receivedBy;
    auto moved = movePaper(desk.store.database(), *job, movement);
    if (!moved) return passOn(moved);
    return busAnswer(movementJson(*moved));
}

// Screens hear of it, and a lane that was about to begin looks again.
Result<QVariantList> decided(Desk& desk, const Call& call, Result<> decision) {
    if (!decision) return passOn(decision);
    desk.lanes.wake(JobId{call.number(0)});
    return QVariantList{};
}

Result<QVariantList> holdIt(Desk& desk, const Call& call) {
    return decided(desk, call, holdByLaw(desk.store, JobId{call.number(0)}, call.text(1), call.person.login));
}

Result<QVariantList> recallIt(Desk& desk, const Call& call) {
    return decided(desk, call, recall(desk.store, JobId{call.number(0)}, call.text(1), call.person.login));
}

Result<QVariantList> issueItLate(Desk& desk, const Call& call) {
    auto request = call.json(1);
    if (!request) return passOn(request);
    const auto from = parseIsoUtc(stringOr(*request, "from", "")), to = parseIsoUtc(stringOr(*request, "to", ""));
    if (!from || !to) return fail(errors::BadRequest, "from, to as 2026-11-22T02:15:42Z");
    const LateIssue late{stringOr(*request, "reason", ""), *from, *to};
    return decided(desk, call, issueLate(desk.store, JobId{call.number(0)}, late, call.person.login));
}

constexpr off_t longestSource = 50 << 20;

// What the caller's descriptor holds now, whatever becomes of it afterwards.
Result<> copySource(const QVariant& argument, const std::filesystem::path& target) {
    const auto handed = argument.value<QDBusUnixFileDescriptor>();
    struct stat status {};
    if (!handed.isValid() || ::fstat(handed.fileDescriptor(), &status) != 0 || !S_ISREG(status.st_mode) ||
        status.st_size == 0 || status.st_size > longestSource)
        return fail(errors::BadRequest, "a regular file of 1 byte to 50 MB");
    auto file = AtomicFile::create(target);
    if (!file) return passOn(file);
    std::vector<std::byte> piece(1 << 16);
    off_t at = 0;
    while (at < status.st_size) {
        const auto wanted = std::min(piece.size(), static_cast<std::size_t>(status.st_size - at));
        const ssize_t got = ::pread(handed.fileDescriptor(), piece.data(), wanted, at);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return fail(errors::FileUnreadable, "the source file became shorter");
        if (auto written = file->write(std::span(piece).first(static_cast<std::size_t>(got))); !written) return written;
        at += got;
    }
    return file->commit();
}

Result<QVariantList> attachSource(Desk& desk, const Call& call) {
    const JobId id{call.number(0)};
    const auto title = properLine(call.text(1), 200);
    if (!title || title->empty() || title->find('/') != std::string::npos)
        return fail(errors::BadRequest, "a file's name of 200 characters at most");
    auto lock = desk.store.lock(id);
    if (!lock) return passOn(lock);
    auto job = desk.store.job(id);
    if (!job) return passOn(job);
    const bool secret = job->held && job->held->code == errors::StateSecret;
    if (secret || job->recalledAt || job->state == JobState::Cancelled)
        return fail(errors::WrongState, std::string(name(job->state)));
    auto folder = desk.store.freshWorkFolder(id);
    if (!folder) return passOn(folder);
    const std::filesystem::path copy = *folder / "source";
    if (auto copied = copySource(call.arguments.at(2), copy); !copied) {
        desk.store.clearWorkFolder(id);
        return passOn(copied);
    }
    auto attached = attach(desk.store, id, copy, *title, call.person.login);
    desk.store.clearWorkFolder(id);
    if (!attached) return passOn(attached);
    return busAnswer(attachmentJson(desk.store, *attached));
}

Result<QVariantList> overdue(Desk& desk, const Call&) {
    constexpr int mostShown = 1000;
    auto jobs = overdueJobs(desk.store, now(), mostShown);
    if (!jobs) return passOn(jobs);
    Json list = Json::array();
    for (const Job& job : *jobs)
        list.push_back(jobJson(desk.store, job));
    return busAnswer({{"jobs", std::move(list)}});
}

}  // namespace

Methods custodyMethods() {
    return {{"Custody", Permission::ReadRecords, Pace::Quick, true, custody},
            {"MovePaper", Permission::Register, Pace::Quick, true, move},
            {"LegalHold", Permission::LegalHold, Pace::Quick, true, holdIt},
            {"Recall", Permission::Recall, Pace::Quick, true, recallIt},
            {"LateIssue", Permission::LateIssue, Pace::Quick, true, issueItLate},
            {"AttachSource", Permission::Confirm, Pace::Slow, true, attachSource},
            {"Overdue", Permission::ReadRecords, Pace::Quick, false, overdue}};
}

}  // namespace sohoa
