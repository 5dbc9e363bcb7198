#include "service/archive_parts.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "service/package_parcel.h"
#include "service/proven_copy.h"

namespace sohoa {

namespace fs = std::filesystem;

static constexpr std::chrono::seconds longestSilence{1800};  // parts are measured, written and checked in one go
static constexpr std::int64_t mostParts = 100'000;

Result<std::vector<ArchivePart>> splitArchive(StageProcess& pdfa, const fs::path& file, std::uint64_t largest,
                                              const fs::path& folder, int only) {
    auto made = pdfa.ask({{"do", "split_pages"},
                          {"file", file.string()},
                          {"folder", folder.string()},
                          {"largest", largest},
                          {"only", only}},
                         longestSilence);
    if (!made) return passOn(made);
    std::vector<ArchivePart> parts;
    for (const Json& json : made->value("parts", Json::array())) {
        auto digest = Sha256::fromHex(stringOr(json, "sha256", ""));
        if (!digest) return passOn(digest);
        parts.push_back({stringOr(json, "file", ""), static_cast<int>(integerOr(json, "of", 0)),
                         static_cast<int>(integerOr(json, "first_page", 0)),
                         static_cast<int>(integerOr(json, "last_page", 0)),
                         static_cast<std::uint64_t>(integerOr(json, "bytes", 0)), *digest});
    }
    return parts;
}

Result<> placeParts(std::vector<ArchivePart>& parts, const std::vector<fs::path>& targets) {
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (auto copied = copyProven(parts[i].file, parts[i].sha256, targets.at(i)); !copied) {
            std::error_code ignored;
            for (std::size_t placed = 0; placed < i; ++placed)
                fs::remove(targets[placed], ignored);
            return passOn(copied);
        }
    }
    for (std::size_t i = 0; i < parts.size(); ++i)
        parts[i].file = targets[i];
    return {};
}

Result<Json> archivePartOf(const Office& office, JobId id, std::int64_t largest, std::int64_t number,
                           const fs::path& folder) {
    if (largest <= 0 || number < 1 || number > mostParts) return fail(errors::BadRequest, "largest, number");
    auto parcel = parcelOf(office, id);
    if (!parcel) return passOn(parcel);
    if (!textOf(parcel->fields, Field::Secrecy).empty()) return fail(errors::StateSecret);
    const Sha256 whole = *parcel->job.archive;
    auto archive = office.store.spool().verified(whole, "pdf");
    if (!archive) return passOn(archive);
    const std::string stem = fmt::format("job-{}", id.value);
    std::error_code ignored;
    if (const std::uint64_t bytes = fs::file_size(*archive, ignored); bytes <= static_cast<std::uint64_t>(largest)) {
        if (number != 1) return fail(errors::BadRequest, "number");
        const fs::path file = folder / (stem + ".pdf");
        if (auto copied = copyProven(*archive, whole, file); !copied) return passOn(copied);
        return Json{{"file", file.string()}, {"number", 1},           {"of", 1},
                    {"bytes", bytes},        {"sha256", whole.hex()}, {"whole_sha256", whole.hex()}};
    }
    auto pdfa = office.startStage("sohoa-pdfa");
    if (!pdfa) return passOn(pdfa);
    auto parts =
        splitArchive(*pdfa, *archive, static_cast<std::uint64_t>(largest), folder / "parts", static_cast<int>(number));
    if (!parts) return passOn(parts);
    if (auto placed = placeParts(*parts, {folder / fmt::format("{}-{}.pdf", stem, number)}); !placed)
        return passOn(placed);
    const ArchivePart& part = parts->front();
    return Json{{"file", part.file.string()},   {"number", number},           {"of", part.of},
                {"first_page", part.firstPage}, {"last_page", part.lastPage}, {"bytes", part.bytes},
                {"sha256", part.sha256.hex()},  {"whole_sha256", whole.hex()}};
}

}  // namespace sohoa
