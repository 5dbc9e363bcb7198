#include "service/page_picture.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "service/copy_preview.h"
#include "service/stage_process.h"
#include "service/work_folder.h"
#include "store/page_turn.h"

namespace sohoa {

namespace fs = std::filesystem;

static constexpr std::chrono::seconds longestPainting{60};

std::string_view name(PictureOf what) {
    switch (what) {
        case PictureOf::Original: return "original";
        case PictureOf::Archive: return "archive";
        case PictureOf::Copy: return "copy";
        case PictureOf::Preview: return "preview";
    }
    return "";
}

std::optional<PictureOf> pictureOfNamed(std::string_view wanted) {
    for (const PictureOf what : {PictureOf::Original, PictureOf::Archive, PictureOf::Copy, PictureOf::Preview})
        if (name(what) == wanted) return what;
    return std::nullopt;
}

Result<DeliveredPicture> deliveredPicture(Store& store, const Job& job, PageNumber page) {
    auto pages = store.allPages(job);
    if (!pages) return passOn(pages);
    const auto found =
        std::find_if(pages->begin(), pages->end(), [&](const StoredPage& p) { return p.page.number == page; });
    if (found == pages->end()) return fail(errors::PageUnknown, fmt::format("page {}", page.value));
    auto turns = turnsOf(store.database(), job);
    if (!turns) return passOn(turns);
    return DeliveredPicture{found->page.file, found->page.size, (*turns)[page].shown()};
}

Result<fs::path> pdfOf(const Office& office, const Job& job, PictureOf what) {
    if (what == PictureOf::Preview) return previewInHand(office.config.home, job.id);
    const auto& digest = what == PictureOf::Copy ? job.signedFile : job.archive;
    if (what == PictureOf::Original || !digest)
        return fail(errors::WrongState, fmt::format("job {} is {}", job.id.value, name(job.state)));
    return office.store.spool().pathOf(*digest, "pdf");
}

Result<PixelSize> paintPage(const Config& config, const fs::path& pdf, PageNumber page, Dpi dpi,
                            const fs::path& output) {
    auto folder = WorkFolder::in(config.home / "work");
    if (!folder) return passOn(folder);
    auto intake = StageProcess::start("sohoa-intake", config.home / "log" / "sohoa-intake.log");
    if (!intake) return passOn(intake);
    auto painted = intake->ask({{"do", "page_picture"},
                                {"file", pdf.string()},
                                {"page", page.value},
                                {"folder", folder->path().string()},
                                {"output", output.string()},
                                {"dpi", dpi.value}},
                               longestPainting);
    if (!painted) return passOn(painted);
    return PixelSize{int(integerOr(*painted, "width", 0)), int(integerOr(*painted, "height", 0))};
}

}  // namespace sohoa
