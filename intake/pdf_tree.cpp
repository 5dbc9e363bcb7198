#include "intake/pdf_tree.h"

#include <fmt/format.h>

#include <set>
#include <vector>

#include <qpdf/QPDFObjectHandle.hh>

#include "core/error_codes.h"

namespace sohoa::intake {

Result<int> countPages(QPDF& pdf, int mostPages) {
    struct Node {
        QPDFObjectHandle object;
        int depth;
    };
    std::vector<Node> waiting{{pdf.getRoot().getKey("/Pages"), 0}};
    std::set<QPDFObjGen> seen;
    int pages = 0;
    while (!waiting.empty()) {
        const Node node = waiting.back();
        waiting.pop_back();
        QPDFObjectHandle object = node.object;
        if (!object.isDictionary() || node.depth > deepestPageTree)
            return fail(errors::IntakeUnreadable, "a PDF whose page tree is broken");
        if (object.isIndirect() && !seen.insert(object.getObjGen()).second)
            return fail(errors::IntakeUnreadable, "a PDF whose page tree meets itself");
        QPDFObjectHandle kids = object.getKey("/Kids");
        if (!kids.isArray()) {
            if (++pages > mostPages) return fail(errors::IntakeTooLarge, fmt::format("more than {} pages", mostPages));
            continue;
        }
        for (const QPDFObjectHandle& kid : kids.getArrayAsVector())
            waiting.push_back({kid, node.depth + 1});
        // Empty nodes are no pages, but they are work as well.
        constexpr std::size_t mostNodes = 100'000;
        if (seen.size() + waiting.size() > mostNodes)
            return fail(errors::IntakeTooLarge, "a page tree of too many nodes");
    }
    if (pages == 0) return fail(errors::IntakeUnreadable, "a PDF without pages");
    return pages;
}

}  // namespace sohoa::intake
