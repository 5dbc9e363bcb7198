#include "pdfa/archive.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "pdfa/archive_writer.h"
#include "pdfa/check/conformance.h"

namespace sohoa::pdfa {

Result<> requireConformance(const std::filesystem::path& path) {
    auto conformance = checkConformance(path);
    if (!conformance) return passOn(conformance);
    if (conformance->conforms) return {};
    std::string detail;
    for (const Finding& f : conformance->findings) {
        detail += fmt::format("{}-{} {} ({}); ", f.clause, f.test, f.message, f.object);
        if (detail.size() > 600) break;
    }
    return fail(errors::PdfaNonconforming, detail);
}

Result<WrittenFile> makeArchive(const ArchiveRequest& request, const std::function<void(std::size_t)>& pageDone) {
    auto file = AtomicFile::create(request.output);
    if (!file) return passOn(file);
    if (auto written = writeArchive(request, file->partPath(), pageDone); !written) return passOn(written);
    if (auto right = requireConformance(file->partPath()); !right) return passOn(right);
    auto digest = sha256OfFile(file->partPath());
    if (!digest) return passOn(digest);
    const auto bytes = std::filesystem::file_size(file->partPath());
    if (auto committed = file->commit(); !committed) return passOn(committed);
    return WrittenFile{bytes, *digest};
}

}  // namespace sohoa::pdfa
