#include "service/input_pages.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "service/intake/import_tray.h"
#include "service/stage_process.h"

namespace sohoa {

namespace fs = std::filesystem;

static constexpr std::chrono::seconds longestSilence{180};  // beyond the renderer's own time-out

enum class Container { None, Tiff, Pdf };

static Container containerOf(const fs::path& file) {
    std::array<char, 1024> buffer{};
    std::ifstream stream(file, std::ios::binary);
    stream.read(buffer.data(), buffer.size());
    const std::string_view head(buffer.data(), static_cast<std::size_t>(stream.gcount()));
    if (head.starts_with("II*") || head.starts_with("MM")) return Container::Tiff;
    // Readers of PDF let something stand before its name.
    return head.find("%PDF-") == std::string_view::npos ? Container::None : Container::Pdf;
}

static bool holdsSeveral(const fs::path& file, Recognizers& recognizers) {
    switch (containerOf(file)) {
        case Container::None: return false;
        case Container::Pdf: return true;
        // What cannot be probed is told by the recognizer when it comes to the page.
        case Container::Tiff: return recognizers.pagesIn(file).value_or(1) != 1;
    }
    return false;
}

static Result<std::vector<InputPage>> takenApart(const InputPage& whole, const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    auto stage = StageProcess::start("sohoa-intake");
    if (!stage) return passOn(stage);
    std::vector<InputPage> pages;
    auto done = stage->ask({{"do", "intake"},
                            {"file", whole.image.string()},
                            {"folder", folder.string()},
                            {"most_pages", mostImportPages},
                            {"most_bytes", mostImportBytes}},
                           longestSilence, [&](const Json& event) -> Result<StageProcess::Reply> {
                               const std::string what = stringOr(event, "event", "");
                               if (what == "pdf") return StageProcess::Reply::Ack;
                               if (what != "page") return StageProcess::Reply::None;
                               auto page = pageFromJson(event.value("page", Json()));
                               if (!page) return passOn(page);
                               pages.push_back({whole.file, int(integerOr(event, "source_page", 1)), page->file, {}});
                               return StageProcess::Reply::Ack;
                           });
    if (!done) return passOn(done);
    if (integerOr(*done, "pages", -1) != static_cast<std::int64_t>(pages.size()))
        return fail(errors::PageCountDiffers, fmt::format("{} of a file", pages.size()));
    if (stringOr(*done, "kind", "") == "pdf") {
        auto digest = sha256OfFile(whole.image);
        if (!digest) return passOn(digest);
        for (InputPage& page : pages)
            page.pdf = InputPdf{*digest, integerOr(*done, "signatures", 0) > 0};
    }
    return pages;
}

std::vector<InputPage> inputPagesOf(const std::vector<fs::path>& files, Recognizers& recognizers,
                                    const fs::path& workFolder) {
    std::vector<InputPage> pages;
    std::error_code ignored;
    for (std::size_t i = 0; i < files.size(); ++i) {
        InputPage whole{files[i], 1, fs::absolute(files[i], ignored), {}};
        if (!holdsSeveral(whole.image, recognizers)) {
            pages.push_back(std::move(whole));
            continue;
        }
        auto parts = takenApart(whole, workFolder / fmt::format("file-{:06}", i + 1));
        if (parts) {
            pages.insert(pages.end(), parts->begin(), parts->end());
        } else {
            whole.error = parts.error();
            pages.push_back(std::move(whole));
        }
    }
    return pages;
}

Result<std::optional<InputPage>> signedFileOf(const std::vector<const InputPage*>& document) {
    const auto first = std::find_if(document.begin(), document.end(),
                                    [](const InputPage* page) { return page->pdf && page->pdf->isSigned; });
    if (first == document.end()) return std::optional<InputPage>();
    const InputPage& one = **first;
    if (!std::all_of(document.begin(), document.end(), [&](const InputPage* page) { return page->file == one.file; }))
        return fail(errors::IntakeSignedAmongOthers, one.file.filename().string());
    return std::optional(one);
}

std::vector<Sha256> pdfsOf(const std::vector<const InputPage*>& document) {
    std::vector<Sha256> pdfs;
    for (const InputPage* page : document)
        if (page->pdf && std::find(pdfs.begin(), pdfs.end(), page->pdf->sha256) == pdfs.end())
            pdfs.push_back(page->pdf->sha256);
    return pdfs;
}

}  // namespace sohoa
