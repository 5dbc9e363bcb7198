#include "service/package_order.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "core/day.h"
#include "core/error_codes.h"
#include "core/file_name.h"
#include "core/uuid.h"
#include "store/ledger.h"

namespace sohoa {

namespace fs = std::filesystem;

namespace {

constexpr std::chrono::seconds longestSilence{3600};  // a package is written and checked in one go
constexpr int mostJobsLookedAt = 100'000;
constexpr auto fileNamePattern = "{FileCode}.{DocOrdinal:3}";                      // Thông tư 05/2025/TT-BNV
constexpr auto documentNamePattern = "{OrganId}_{type}_{CodeNumber:6}_V1_{date}";  // Công văn 7197/BKHCN-CĐSQG

// One document on its way into the package.
struct Parcel {
    Job job;
    RecordFields fields;
    std::vector<StoredPage> pages;  // with content
};

bool isOfFile(const std::string& kind) { return kind.ends_with("-hoso"); }

FieldValue given(FieldContent content) {
    FieldValue value;
    value.content = std::move(content);
    value.confidence = 1;
    value.confirmed = true;
    return value;
}

fs::path schemaFolder() { return programPath("../share/sohoa/schemas"); }

Result<Parcel> parcelOf(const Office& office, JobId id) {
    auto job = office.store.job(id);
    if (!job) return passOn(job);
    if (!job->archive || job->state == JobState::Cancelled || job->recalledAt)
        return fail(errors::WrongState, fmt::format("job {} is {}", id.value, name(job->state)));
    auto pages = office.store.pages(*job);
    if (!pages) return passOn(pages);
    Parcel parcel{std::move(*job), {}, {}};
    for (const auto& [field, value] : parcel.job.fields)
        if (value.confirmed || field == Field::Secrecy) parcel.fields.emplace(field, value);
    for (StoredPage& page : *pages)
        if (page.kind == "content") parcel.pages.push_back(std::move(page));
    return parcel;
}

Result<std::vector<JobId>> jobsOf(const Office& office, const PackageOrder& order) {
    if (!order.jobs.empty()) return order.jobs;
    if (order.fileNotation.empty()) return fail(errors::BadRequest, "jobs, or a file's notation");
    auto all = office.store.jobs(mostJobsLookedAt);
    if (!all) return passOn(all);
    std::vector<JobId> jobs;
    for (const Job& job : *all) {
        const bool rests = job.archive && job.state != JobState::Cancelled && !job.recalledAt;
        if (rests && textOf(job.fields, Field::FileNotation) == order.fileNotation) jobs.push_back(job.id);
    }
    if (jobs.empty()) return fail(errors::JobUnknown, "no archived job of that file");
    std::reverse(jobs.begin(), jobs.end());
    return jobs;
}

int yearOf(const PackageOrder& order, const std::vector<Parcel>& parcels) {
    if (order.year != 0) return order.year;
    std::string oldest;
    for (const Parcel& parcel : parcels)
        if (const std::string day = textOf(parcel.fields, Field::IssuedDate);
            !day.empty() && (oldest.empty() || day < oldest))
            oldest = day;
    const auto day = dayFromIso(oldest);
    return day ? sohoa::yearOf(*day) : 0;
}

// What the system gives, and one file for all of them.
Result<> completeFields(const Office& office, const PackageOrder& order, std::vector<Parcel>& parcels) {
    const int year = yearOf(order, parcels);
    std::set<std::int64_t> taken;
    std::set<std::string> codes;
    for (Parcel& parcel : parcels) {
        RecordFields& fields = parcel.fields;
        if (textOf(fields, Field::OrganId).empty() && !office.config.office.code.empty())
            fields[Field::OrganId] = given(office.config.office.code);
        if (textOf(fields, Field::FileCatalog).empty() && year != 0)
            fields[Field::FileCatalog] = given(std::int64_t{year});
        if (textOf(fields, Field::FileNotation).empty() && !order.fileNotation.empty())
            fields[Field::FileNotation] = given(order.fileNotation);
        if (const auto ordinal = fields.find(Field::DocOrdinal); ordinal != fields.end())
            if (const auto* number = std::get_if<std::int64_t>(&ordinal->second.content)) taken.insert(*number);
        codes.insert(fmt::format("{}.{}.{}", textOf(fields, Field::OrganId), textOf(fields, Field::FileCatalog),
                                 textOf(fields, Field::FileNotation)));
    }
    if (isOfFile(order.kind) && codes.size() > 1)
        return fail(errors::PackageFilesMixed, fmt::format("{}", fmt::join(codes, ", ")));
    std::int64_t next = 1;
    for (Parcel& parcel : parcels) {
        if (!textOf(parcel.fields, Field::DocOrdinal).empty() || !isOfFile(order.kind)) continue;
        while (taken.count(next) > 0)
            ++next;
        parcel.fields[Field::DocOrdinal] = given(next);
        taken.insert(next);
    }
    return {};
}

std::int64_t ordinalOf(const Parcel& parcel) {
    const auto found = parcel.fields.find(Field::DocOrdinal);
    const auto* number = found == parcel.fields.end() ? nullptr : std::get_if<std::int64_t>(&found->second.content);
    return number == nullptr ? 0 : *number;
}

std::string fileCodeOf(const Office& office, const RecordFields& fields) {
    const std::string notation = textOf(fields, Field::FileNotation);
    if (notation.empty()) return "";
    const std::string& archive = office.config.packages.archiveCode;
    return fmt::format("{}{}{}.{}.{}", archive, archive.empty() ? "" : ".", textOf(fields, Field::OrganId),
                       textOf(fields, Field::FileCatalog), notation);
}

std::string documentCode(const std::string& fileCode, const NamedThing& thing) {
    if (!fileCode.empty()) return fmt::format("{}.{:03}", fileCode, thing.number);
    // MCQ_LV_STT_PB: the first scan is V1.
    const auto pattern = NamePattern::parse("{OrganId}_{type}_{CodeNumber:6}_V1");
    return pattern ? pattern->stem(thing, 60) : "";
}

// When it was archived, checked and signed, as the ledger has it.
Result<> addTimes(const Office& office, const Parcel& parcel, Json& document) {
    auto history = ledgerOf(office.store.database(), parcel.job.id);
    if (!history) return passOn(history);
    for (const LedgerEntry& entry : *history) {
        if (entry.event == "job.archived") {
            document["checked_at"] = entry.time;
            // A file that was kept as it came says so (service/archive_step.cpp).
            const auto detail = parseJson(entry.detail);
            document["kept"] = detail && detail->contains("kept") && !parcel.job.signedFile;
            if (detail && detail->contains("kept")) document["pdfa"] = stringOr(*detail, "pdfa", "");
        }
        if (entry.event != "job.certified" || !parcel.job.signedFile) continue;
        auto detail = parseJson(entry.detail);
        document["signed_at"] = detail ? stringOr(*detail, "time_stamp", entry.time) : entry.time;
        if (!parseIsoUtc(stringOr(document, "signed_at", ""))) document["signed_at"] = entry.time;
        document["signer"] = office.config.office.name;
    }
    if (parcel.job.archivePlan) document["archived_at"] = isoUtc(parcel.job.archivePlan->createdAt);
    return {};
}

Result<Json> documentJson(const Office& office, const Parcel& parcel, const std::string& fileName,
                          const std::string& docCode) {
    const Sha256 digest = parcel.job.signedFile.value_or(*parcel.job.archive);
    std::set<int> sheets;
    std::set<std::string> devices;
    std::string scannedAt;
    for (const StoredPage& page : parcel.pages) {
        sheets.insert(page.page.sheet.value);
        if (!page.page.device.empty()) devices.insert(page.page.device);
        if (const std::string time = isoUtc(page.page.scannedAt); scannedAt.empty() || time < scannedAt)
            scannedAt = time;
    }
    Json document = {{"file", office.store.spool().pathOf(digest, "pdf").string()},
                     {"name", fileName},
                     {"sha256", digest.hex()},
                     {"fields", toJson(parcel.fields)},
                     {"pages", parcel.pages.size()},
                     {"sheets", sheets.size()},
                     {"doc_code", docCode},
                     {"devices", devices},
                     {"from_files", devices.count("import") > 0},
                     {"scanned_at", scannedAt}};
    if (auto added = addTimes(office, parcel, document); !added) return passOn(added);
    return document;
}

}  // namespace

Result<PackageOrder> packageOrderFrom(const Json& request) {
    PackageOrder order;
    order.kind = stringOr(request, "kind", "");
    if (order.kind != "sip-tailieu" && order.kind != "sip-hoso" && order.kind != "aip-tailieu" &&
        order.kind != "aip-hoso")
        return fail(errors::BadRequest, "kind");
    const Json jobs = request.value("jobs", Json::array());
    if (!jobs.is_array()) return fail(errors::BadRequest, "jobs");
    for (const Json& job : jobs) {
        if (!job.is_number_integer()) return fail(errors::BadRequest, "jobs");
        order.jobs.push_back(JobId{job.get<std::int64_t>()});
    }
    if (!isOfFile(order.kind) && order.jobs.size() != 1) return fail(errors::BadRequest, "one job, or a hồ sơ");
    order.fileNotation = stringOr(request, "file", "");
    const std::int64_t year = integerOr(request, "year", 0);
    if (year != 0 && (year < 1900 || year > 9999)) return fail(errors::BadRequest, "year");
    order.year = static_cast<int>(year);
    order.description = request.value("description", Json::object());
    if (!order.description.is_object()) return fail(errors::BadRequest, "description");
    order.uuid = stringOr(request, "uuid", "");
    order.createdAt = stringOr(request, "created_at", "");
    return order;
}

Result<Json> makePackage(const Office& office, const PackageOrder& order, std::string_view byWhom,
                         const fs::path& folder) {
    auto jobs = jobsOf(office, order);
    if (!jobs) return passOn(jobs);
    std::vector<Parcel> parcels;
    for (const JobId job : *jobs) {
        auto parcel = parcelOf(office, job);
        if (!parcel) return passOn(parcel);
        parcels.push_back(std::move(*parcel));
    }
    if (auto complete = completeFields(office, order, parcels); !complete) return passOn(complete);
    std::stable_sort(parcels.begin(), parcels.end(),
                     [](const Parcel& a, const Parcel& b) { return ordinalOf(a) < ordinalOf(b); });

    const std::string fileCode = fileCodeOf(office, parcels.front().fields);
    const std::string& chosen = office.config.packages.namePattern;
    auto pattern = NamePattern::parse(!chosen.empty()    ? chosen
                                      : fileCode.empty() ? std::string(documentNamePattern)
                                                         : std::string(fileNamePattern));
    if (!pattern) return passOn(pattern);
    const std::string uuid = order.uuid.empty() ? randomUuid() : order.uuid;
    const std::string createdAt = order.createdAt.empty() ? isoUtc(now()) : order.createdAt;
    FileNames names;
    Json documents = Json::array(), warnings = Json::array();
    for (const Parcel& parcel : parcels) {
        const std::string day = parcel.pages.empty() ? "" : isoDay(dayInVietnam(parcel.pages.front().page.scannedAt));
        const NamedThing thing{parcel.fields, day, static_cast<int>(std::max<std::int64_t>(1, ordinalOf(parcel))),
                               fileCode};
        const std::string fileName = names.unused(*pattern, thing, "pdf");
        auto document = documentJson(office, parcel, fileName, documentCode(fileCode, thing));
        if (!document) return passOn(document);
        std::error_code ignored;
        if (const auto bytes = fs::file_size(stringOr(*document, "file", ""), ignored); !ignored && bytes > largestFile)
            warnings.push_back({{"file", fileName}, {"bytes", bytes}, {"warning", "larger_than_50_mb"}});
        documents.push_back(std::move(*document));
    }
    auto stage = office.startStage("sohoa-packages");
    if (!stage) return passOn(stage);
    auto made = stage->ask({{"do", "package"},
                            {"output", folder.string()},
                            {"schemas", schemaFolder().string()},
                            {"kind", order.kind},
                            {"uuid", uuid},
                            {"created_at", createdAt},
                            {"office",
                             {{"code", office.config.office.code},
                              {"name", office.config.office.name},
                              {"fonds", office.config.packages.fonds}}},
                            {"file_code", fileCode},
                            {"description", order.description},
                            {"documents", std::move(documents)}},
                           longestSilence);
    if (!made) return passOn(made);
    for (const Parcel& parcel : parcels) {
        auto noted = appendToLedger(office.store.database(), parcel.job.id, "job.packaged",
                                    {{"kind", order.kind},
                                     {"objid", stringOr(*made, "objid", "")},
                                     {"sha256", stringOr(*made, "sha256", "")},
                                     {"uuid", uuid},
                                     {"created_at", createdAt},
                                     {"by", byWhom}});
        if (!noted) return passOn(noted);
    }
    (*made)["uuid"] = uuid;
    (*made)["created_at"] = createdAt;
    (*made)["warnings"] = std::move(warnings);
    return made;
}

Json sidecarsRequest(const std::vector<std::string>& kinds, const fs::path& stem, const std::string& title,
                     const std::vector<SidecarPageFile>& pages) {
    Json list = Json::array();
    for (const SidecarPageFile& page : pages)
        list.push_back({{"recognized", page.recognized.string()}, {"image", page.image}});
    return {
        {"do", "sidecars"}, {"kinds", kinds}, {"stem", stem.string()}, {"title", title}, {"pages", std::move(list)}};
}

Result<Json> makeSidecars(const Office& office, JobId id, const std::vector<std::string>& kinds,
                          const fs::path& folder) {
    for (const std::string& kind : kinds)
        if (kind != "text" && kind != "hocr" && kind != "alto") return fail(errors::BadRequest, "text, hocr, alto");
    if (kinds.empty()) return fail(errors::BadRequest, "text, hocr, alto");
    auto parcel = parcelOf(office, id);
    if (!parcel) return passOn(parcel);
    if (!textOf(parcel->fields, Field::Secrecy).empty()) return fail(errors::StateSecret);
    std::vector<SidecarPageFile> pages;
    for (const StoredPage& page : parcel->pages)
        if (page.recognized)
            pages.push_back(
                {office.store.spool().pathOf(*page.recognized, "json"), page.page.file.filename().string()});
    auto stage = office.startStage("sohoa-packages");
    if (!stage) return passOn(stage);
    const fs::path stem = folder / fmt::format("job-{}", id.value);
    return stage->ask(sidecarsRequest(kinds, stem, textOf(parcel->fields, Field::Subject), pages), longestSilence);
}

Result<Json> checkedPackage(const fs::path& zip) {
    auto stage = StageProcess::start("sohoa-packages");
    if (!stage) return passOn(stage);
    std::error_code ignored;
    return stage->ask(
        {{"do", "check"}, {"file", fs::absolute(zip, ignored).string()}, {"schemas", schemaFolder().string()}},
        longestSilence);
}

}  // namespace sohoa
