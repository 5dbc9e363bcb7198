#include "service/archive_request.h"

#include <nlohmann/json.hpp>

namespace sohoa {

Json archiveRequest(const OfficeConfig& office, const ArchivePlan& plan, const RecordFields& fields,
                    const std::vector<ArchivedPage>& pages, const std::filesystem::path& output,
                    const ArchiveSource& source, bool wholePages) {
    Json list = Json::array();
    for (const auto& [page, recognized] : pages) {
        list.push_back({{"image", page.file.string()},
                        {"sha256", page.sha256.hex()},
                        {"dpi", page.dpi.value},
                        {"width", page.size.width},
                        {"height", page.size.height},
                        {"device", page.device},
                        {"scanned_at", isoUtc(page.scannedAt)},
                        {"recognized", recognized.string()}});
    }
    Json originals = Json::array();
    for (const Sha256& file : source.files)
        originals.push_back({{"sha256", file.hex()}});
    const std::string subject = textOf(fields, Field::Subject);
    return {{"do", "archive"},
            {"output", output.string()},
            {"id", plan.id},
            {"created_at", isoUtc(plan.createdAt)},
            {"office", {{"code", office.code}, {"name", office.name}}},
            {"title", subject.empty() ? textOf(fields, Field::Code) : subject},
            {"fields", toJson(fields)},
            {"coding", wholePages ? "whole" : "auto"},
            {"source", source.files.empty() ? "paper" : "file"},
            {"originals", std::move(originals)},
            {"pages", std::move(list)}};
}

}  // namespace sohoa
