#include "service/package_parcel.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "core/day.h"
#include "core/error_codes.h"
#include "store/ledger.h"

namespace sohoa {

namespace {

FieldValue given(FieldContent content) {
    FieldValue value;
    value.content = std::move(content);
    value.confidence = 1;
    value.confirmed = true;
    return value;
}

int yearOfFile(const FileOfParcels& file, const std::vector<Parcel>& parcels) {
    if (file.year != 0) return file.year;
    std::string oldest;
    for (const Parcel& parcel : parcels)
        if (const std::string day = textOf(parcel.fields, Field::IssuedDate);
            !day.empty() && (oldest.empty() || day < oldest))
            oldest = day;
    const auto day = dayFromIso(oldest);
    return day ? yearOf(*day) : 0;
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

}  // namespace

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

Result<> completeFields(const Office& office, const FileOfParcels& file, std::vector<Parcel>& parcels) {
    const int year = yearOfFile(file, parcels);
    std::set<std::int64_t> taken;
    std::set<std::string> codes;
    for (Parcel& parcel : parcels) {
        RecordFields& fields = parcel.fields;
        if (textOf(fields, Field::OrganId).empty() && !office.config.office.code.empty())
            fields[Field::OrganId] = given(office.config.office.code);
        if (textOf(fields, Field::FileCatalog).empty() && year != 0)
            fields[Field::FileCatalog] = given(std::int64_t{year});
        if (textOf(fields, Field::FileNotation).empty() && !file.notation.empty())
            fields[Field::FileNotation] = given(file.notation);
        if (const auto ordinal = fields.find(Field::DocOrdinal); ordinal != fields.end())
            if (const auto* number = std::get_if<std::int64_t>(&ordinal->second.content)) taken.insert(*number);
        codes.insert(fmt::format("{}.{}.{}", textOf(fields, Field::OrganId), textOf(fields, Field::FileCatalog),
                                 textOf(fields, Field::FileNotation)));
        if (!file.notation.empty() && textOf(fields, Field::FileNotation) != file.notation)
            return fail(errors::PackageFilesMixed, fmt::format("job {}: {}", parcel.job.id.value, file.notation));
    }
    if (file.wanted && codes.size() > 1)
        return fail(errors::PackageFilesMixed, fmt::format("{}", fmt::join(codes, ", ")));
    std::int64_t next = 1;
    for (Parcel& parcel : parcels) {
        if (!textOf(parcel.fields, Field::DocOrdinal).empty() || !file.wanted) continue;
        while (taken.count(next) > 0)
            ++next;
        parcel.fields[Field::DocOrdinal] = given(next);
        taken.insert(next);
    }
    std::stable_sort(parcels.begin(), parcels.end(),
                     [](const Parcel& a, const Parcel& b) { return ordinalOf(a) < ordinalOf(b); });
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

}  // namespace sohoa
