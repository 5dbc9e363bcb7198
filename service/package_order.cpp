#include "service/package_order.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/day.h"
#include "core/error_codes.h"
#include "core/file_name.h"
#include "core/uuid.h"
#include "service/package_parcel.h"
#include "store/ledger.h"

namespace sohoa {

namespace fs = std::filesystem;

namespace {

constexpr std::chrono::seconds longestSilence{3600};  // a package is written and checked in one go
constexpr int mostJobsLookedAt = 100'000;
constexpr auto fileNamePattern = "{FileCode}.{DocOrdinal:3}";                      // Thông tư 05/2025/TT-BNV
constexpr auto documentNamePattern = "{OrganId}_{type}_{CodeNumber:6}_V1_{date}";  // Công văn 7197/BKHCN-CĐSQG

bool isOfFile(const std::string& kind) { return kind.ends_with("-hoso"); }

fs::path schemaFolder() { return programPath("../share/sohoa/schemas"); }

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
    if (auto complete = completeFields(office, {order.fileNotation, order.year, isOfFile(order.kind)}, parcels);
        !complete)
        return passOn(complete);

    const std::string fileCode = fileCodeOf(office, parcels.front().fields);
    // Without a place in a file a document is known by its own code alone.
    const bool placed = !fileCode.empty() && ordinalOf(parcels.front()) > 0;
    const std::string& chosen = office.config.packages.namePattern;
    auto pattern = NamePattern::parse(!chosen.empty() ? chosen
                                      : placed        ? std::string(fileNamePattern)
                                                      : std::string(documentNamePattern));
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
        auto document = documentJson(office, parcel, fileName, documentCode(placed ? fileCode : "", thing));
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
