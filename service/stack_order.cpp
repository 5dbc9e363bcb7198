#include "service/stack_order.h"

namespace sohoa {

std::vector<std::optional<std::size_t>> documentsOf(const std::vector<const RecognizedPage*>& pages, PartAt part) {
    std::vector<std::optional<std::size_t>> documents;
    std::size_t found = 0;
    bool open = false;
    for (const RecognizedPage* page : pages) {
        documents.emplace_back();
        if (page && page->kind == PageKind::Separator) open = false;
        if (page && page->kind != PageKind::Content) continue;
        const bool begins = !open || (part == PartAt::SeparatorsAndFirstPages && page && page->opensDocument);
        if (begins) ++found;
        open = true;
        documents.back() = found - 1;
    }
    return documents;
}

std::vector<std::optional<std::size_t>> likenessesOf(const std::vector<const RecognizedPage*>& pages) {
    std::vector<std::optional<std::size_t>> likenesses(pages.size());
    for (std::size_t i = 0; i < pages.size(); ++i)
        for (std::size_t before = 0; pages[i] && before < i && !likenesses[i]; ++before)
            if (pages[before] &&
                fingerprintDistance(pages[before]->fingerprint, pages[i]->fingerprint) <= nearDuplicateDistance)
                likenesses[i] = before;
    return likenesses;
}

}  // namespace sohoa
