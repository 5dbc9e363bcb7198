#include "service/scanning/cover_sheet.h"

#include <fmt/format.h>

#include <charconv>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/json.h"
#include "store/search/page_file.h"

namespace sohoa {

std::optional<int> pagesOnCover(std::string_view barcode) {
    constexpr std::string_view prefix = "sohoa:cover;pages=";
    constexpr int most = 10'000;
    if (!barcode.starts_with(prefix)) return std::nullopt;
    barcode.remove_prefix(prefix.size());
    int pages = 0;
    const auto [end, error] = std::from_chars(barcode.data(), barcode.data() + barcode.size(), pages);
    if (error != std::errc{} || end != barcode.data() + barcode.size() || pages < 1 || pages > most)
        return std::nullopt;
    return pages;
}

std::optional<int> expectedByCovers(const std::vector<RecognizedPage>& pages) {
    std::optional<int> expected;
    for (const RecognizedPage& page : pages) {
        if (page.kind != PageKind::Separator) continue;
        for (const Barcode& barcode : page.barcodes)
            if (const auto said = pagesOnCover(barcode.text)) {
                // The sheet itself is a page of the scan.
                expected = expected.value_or(0) + *said + 1;
                break;
            }
    }
    return expected;
}

Result<> checkCoverSheet(Store& store, Job& job, const std::vector<StoredPage>& pages) {
    if (job.order.expectedPages) return {};
    std::vector<RecognizedPage> read;
    for (const StoredPage& page : pages) {
        if (page.kind != name(PageKind::Separator) || !page.recognized) continue;
        auto recognized = recognizedPageIn(store.spool(), *page.recognized);
        if (!recognized) return passOn(recognized);
        read.push_back(std::move(*recognized));
    }
    const auto expected = expectedByCovers(read);
    if (!expected) return {};
    job.order.expectedPages = expected;
    if (auto noted = store.record(job, "scan.expected", {{"pages", *expected}, {"by", "cover sheet"}}); !noted)
        return noted;
    if (*expected != static_cast<int>(pages.size()))
        return fail(errors::PageCountDiffers, fmt::format("{} by the cover sheet, {} stored", *expected, pages.size()));
    return {};
}

}  // namespace sohoa
