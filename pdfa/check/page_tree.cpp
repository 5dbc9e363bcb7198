#include "pdfa/check/page_tree.h"

#include <algorithm>

namespace sohoa::pdfa::check {

static constexpr int deepestTree = 100;

void pageTree(Subject& subject, Findings& findings) {
    struct Node {
        QPDFObjectHandle object;
        int depth;
    };
    const auto wrong = [&](const char* message, const QPDFObjGen& id) { findings.add("6.1.1", "a", message, id); };
    std::vector<Node> waiting{{subject.pdf.getRoot().getKey("/Pages"), 0}};
    std::set<QPDFObjGen> seen;
    while (!waiting.empty()) {
        const Node node = waiting.back();
        waiting.pop_back();
        QPDFObjectHandle object = node.object;
        const QPDFObjGen id = object.getObjGen();
        if (!object.isDictionary() || !object.isIndirect()) {
            wrong("a page tree with something in it that is no page", id);
            continue;
        }
        if (!seen.insert(id).second) {
            wrong("a page tree that meets itself", id);
            continue;
        }
        QPDFObjectHandle kids = object.getKey("/Kids");
        if (!kids.isArray()) {
            if (nameIn(object, "/Type") != "/Page") wrong("a page whose Type is not Page", id);
            if (!inherited(object, "/MediaBox").isRectangle()) wrong("a page without a size", id);
            subject.pages.push_back(object);
        } else if (node.depth == deepestTree) {
            wrong("a page tree deeper than a hundred levels", id);
        } else {
            auto children = kids.getArrayAsVector();
            std::reverse(children.begin(), children.end());
            for (const QPDFObjectHandle& child : children)
                waiting.push_back({child, node.depth + 1});
        }
    }
    if (subject.pages.empty()) wrong("a document without a page", {});
}

}  // namespace sohoa::pdfa::check
