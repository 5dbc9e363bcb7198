#include "service/kept_original.h"

#include <algorithm>

#include "core/error_codes.h"

namespace sohoa {

// Every page of it, in order, and no other: what a person took out or put in makes another document.
static bool isWholly(const Original& original, const std::vector<StoredPage>& pages) {
    if (static_cast<int>(pages.size()) != original.pages) return false;
    for (std::size_t i = 0; i < pages.size(); ++i)
        if (pages[i].origin != original.sha256 || (i > 0 && pages[i].page.number <= pages[i - 1].page.number))
            return false;
    return true;
}

Result<std::optional<Original>> keptOriginalOf(Store& store, const Job& job, const std::vector<StoredPage>& pages) {
    auto originals = originalsOf(store.database(), job.id);
    if (!originals) return passOn(originals);
    const auto kept =
        std::find_if(originals->begin(), originals->end(), [](const Original& o) { return isKeptAsItIs(o.kind); });
    if (kept == originals->end()) return std::optional<Original>();
    const bool whole = originals->size() == 1 && isWholly(*kept, pages);
    if (kept->kind == OriginalKind::Archive && !whole) return std::optional<Original>();
    if (!std::all_of(pages.begin(), pages.end(), [&](const StoredPage& p) { return p.origin == kept->sha256; }))
        return fail(errors::IntakeSignedAmongOthers, "pages that are not of the signed file");
    return std::optional(std::move(*kept));
}

Result<> requireCopyable(const Original& original) {
    if (original.verdict == "invalid") return fail(errors::OriginalInvalid);
    if (original.pdfa.empty()) return fail(errors::PdfaNonconforming, "the signed original, which is kept as it is");
    return {};
}

}  // namespace sohoa
