#include "store/rows.h"

#include <fmt/format.h>

#include <charconv>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/json.h"

namespace sohoa {

Result<> changedOne(const Result<std::int64_t>& changed, std::string_view what) {
    if (!changed) return tl::unexpected(changed.error());
    if (*changed != 1) return fail(errors::StoreConflict, std::string(what));
    return {};
}

static SqlValue orNull(const std::optional<Sha256>& digest) {
    return digest ? SqlValue(digest->hex()) : SqlValue(nullptr);
}

static SqlValue timeOrNull(const std::optional<UtcTime>& time) {
    return time ? SqlValue(isoUtc(*time)) : SqlValue(nullptr);
}

static Json toJson(const ScanPlan& plan) {
    Json json = {{"kind", name(plan.kind)}, {"page", plan.page.value}, {"place", plan.place}};
    if (plan.source) json["source"] = name(*plan.source);
    return json;
}

std::vector<SqlValue> changeableValues(const Job& job) {
    const auto optionalText = [](bool present, auto make) {
        return present ? SqlValue(std::string(make())) : SqlValue(nullptr);
    };
    return {optionalText(job.held.has_value(), [&] { return job.held->code.name; }),
            optionalText(job.held.has_value(), [&] { return job.held->detail; }),
            std::int64_t(job.take),
            jsonLine(toJson(job.fields)),
            optionalText(job.archivePlan.has_value(), [&] { return job.archivePlan->id; }),
            optionalText(job.archivePlan.has_value(), [&] { return isoUtc(job.archivePlan->createdAt); }),
            orNull(job.archive),
            optionalText(job.copy.has_value(), [&] { return name(job.copy->form); }),
            optionalText(job.copy.has_value(), [&] { return job.copy->keeper; }),
            orNull(job.signedFile),
            std::string(name(job.direction)),
            std::int64_t(job.urgency),
            job.responsible,
            timeOrNull(job.receivedAt),
            timeOrNull(job.dueAt),
            std::int64_t(job.gateReleased),
            optionalText(job.legalHold.has_value(), [&] { return *job.legalHold; }),
            timeOrNull(job.recalledAt),
            optionalText(job.lateIssue.has_value(), [&] { return *job.lateIssue; }),
            std::int64_t(job.paperAlso),
            optionalText(job.scanPlan.has_value(), [&] { return jsonLine(toJson(*job.scanPlan)); }),
            job.order.expectedPages ? SqlValue(std::int64_t(*job.order.expectedPages)) : SqlValue(nullptr),
            std::string(job.copy && job.copy->source ? name(*job.copy->source) : ""),
            job.copy ? job.copy->pages.text() : "",
            std::string(job.copy && job.copy->medium ? name(*job.copy->medium) : "")};
}

static Result<std::optional<Sha256>> digestIn(const SqlRow& row, std::size_t column) {
    if (!row.at(column)) return std::optional<Sha256>();
    auto digest = Sha256::fromHex(*row[column]);
    if (!digest) return passOn(digest);
    return std::optional<Sha256>(*digest);
}

static tl::unexpected<Error> failRow(std::string_view table) {
    return fail(errors::StoreUnavailable, fmt::format("a row of {} cannot be read", table));
}

static bool readTime(const SqlRow& row, std::size_t column, std::optional<UtcTime>& into) {
    if (!row.at(column)) return true;
    const auto time = parseIsoUtc(*row[column]);
    if (time) into = *time;
    return time.has_value();
}

static bool readScanPlan(const SqlRow& row, std::size_t column, std::optional<ScanPlan>& into) {
    if (!row.at(column)) return true;
    const auto json = parseJson(*row[column]);
    if (!json) return false;
    const auto kind = scanPlanNamed(stringOr(*json, "kind", ""));
    if (!kind) return false;
    into = ScanPlan{*kind,
                    {int(integerOr(*json, "page", 0))},
                    int(integerOr(*json, "place", 0)),
                    paperSourceNamed(stringOr(*json, "source", ""))};
    return true;
}

// What an office decides about a job: the columns from 20 on.
static bool readOfficeColumns(const SqlRow& row, Job& job) {
    const auto origin = originNamed(text(row, 20));
    const auto direction = directionNamed(text(row, 21));
    if (!origin || !direction) return false;
    job.order.origin = *origin;
    job.direction = *direction;
    job.urgency = int(integer(row, 22));
    job.responsible = text(row, 23);
    job.gateReleased = integer(row, 26) != 0;
    job.legalHold = row.at(27);
    job.lateIssue = row.at(29);
    job.paperAlso = integer(row, 30) != 0;
    job.paperPlace = text(row, 31);
    return readTime(row, 24, job.receivedAt) && readTime(row, 25, job.dueAt) && readTime(row, 28, job.recalledAt);
}

Result<Job> jobFromRow(const SqlRow& row) {
    Job job;
    job.id.value = integer(row, 0);
    const auto state = jobStateNamed(text(row, 1));
    const auto created = parseIsoUtc(text(row, 5));
    const auto source = paperSourceNamed(text(row, 8));
    const auto mode = colorModeNamed(text(row, 10));
    if (!state || !created || !source || !mode) return failRow("job");
    job.state = *state;
    job.attempts = int(integer(row, 2));
    if (row.at(3)) job.held = Error{errorCodeNamed(*row[3]), text(row, 4)};
    job.createdAt = *created;
    job.order.operatorName = text(row, 6);
    job.order.device = text(row, 7);
    job.order.source = *source;
    job.order.dpi.value = int(integer(row, 9));
    job.order.mode = *mode;
    job.order.paper = text(row, 32);
    job.order.profile = text(row, 33);
    job.order.manualDuplex = integer(row, 34) != 0;
    job.order.settings = text(row, 35);
    if (!readScanPlan(row, 36, job.scanPlan)) return failRow("job");
    if (row.at(11)) job.order.expectedPages = int(integer(row, 11));
    job.take = int(integer(row, 12));
    auto fieldsJson = parseJson(text(row, 13));
    if (!fieldsJson) return failRow("job");
    auto fields = recordFieldsFromJson(*fieldsJson);
    if (!fields) return failRow("job");
    job.fields = std::move(*fields);
    if (row.at(14)) {
        const auto planned = parseIsoUtc(text(row, 15));
        if (!planned) return failRow("job");
        job.archivePlan = ArchivePlan{*row[14], *planned};
    }
    auto archive = digestIn(row, 16), signedFile = digestIn(row, 19);
    if (!archive || !signedFile) return failRow("job");
    job.archive = *archive;
    job.signedFile = *signedFile;
    if (row.at(17)) {
        const auto form = copyFormNamed(*row[17]);
        const auto pages = PageChoice::from(text(row, 38));
        if (!form || !pages) return failRow("job");
        job.copy =
            CopyOrder{*form, text(row, 18), copySourceNamed(text(row, 37)), *pages, sourceMediumNamed(text(row, 39))};
    }
    if (!readOfficeColumns(row, job)) return failRow("job");
    return job;
}

// Without locale, unlike std::stod.
static double decimal(const std::string& digits) {
    double value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

Result<StoredPage> pageFromRow(const SqlRow& row, const Spool& spool) {
    StoredPage stored;
    Page& page = stored.page;
    const auto side = sideNamed(text(row, 2));
    const auto mode = colorModeNamed(text(row, 8));
    const auto scanned = parseIsoUtc(text(row, 10));
    auto digest = digestIn(row, 3), recognized = digestIn(row, 11), origin = digestIn(row, 20);
    if (!side || !mode || !scanned || !digest || !*digest || !recognized || !origin) return failRow("page");
    page.number.value = int(integer(row, 0));
    page.sheet.value = int(integer(row, 1));
    page.side = *side;
    page.sha256 = **digest;
    page.bytes = static_cast<std::uint64_t>(integer(row, 4));
    page.size = {int(integer(row, 5)), int(integer(row, 6))};
    page.dpi.value = int(integer(row, 7));
    page.mode = *mode;
    page.device = text(row, 9);
    page.scannedAt = *scanned;
    page.file = spool.pathOf(page.sha256, text(row, 14));
    stored.recognized = *recognized;
    stored.kind = text(row, 12);
    stored.confidence = decimal(text(row, 13));
    stored.place = int(integer(row, 15));
    // Pages that were removed before there was a word for why.
    stored.removedWhy = integer(row, 16) != 0 && text(row, 17).empty() ? "removed" : text(row, 17);
    stored.print = text(row, 18);
    stored.quality = text(row, 19);
    stored.origin = *origin;
    return stored;
}

Result<Dispatch> dispatchFromRow(const SqlRow& row) {
    Dispatch d;
    const auto created = parseIsoUtc(text(row, 6));
    const auto state = dispatchStateNamed(text(row, 7));
    auto file = digestIn(row, 3), edxml = digestIn(row, 9);
    if (!created || !state || !file || !*file || !edxml) return failRow("dispatch");
    d.id = integer(row, 0);
    d.job.value = integer(row, 1);
    d.receiver = text(row, 2);
    d.signedFile = **file;
    d.documentId = text(row, 4);
    d.contentId = text(row, 5);
    d.createdAt = *created;
    d.state = *state;
    d.attempts = int(integer(row, 8));
    d.edxml = *edxml;
    d.docId = text(row, 10);
    d.statusCode = text(row, 11);
    d.statusText = text(row, 12);
    d.errorCode = text(row, 13);
    return d;
}

}  // namespace sohoa
