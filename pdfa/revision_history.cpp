#include "pdfa/revision_history.h"

#include <algorithm>

#include "pdfa/revision_fields.h"

namespace sohoa::pdfa {

static constexpr std::size_t mostObjects = 400'000;  // looked at in all comparisons together

const Revision* History::endingAt(std::uint64_t place) const {
    const auto found =
        std::find_if(revisions.begin(), revisions.end(), [&](const Revision& r) { return r.end.isAt(place); });
    return found == revisions.end() ? nullptr : &*found;
}

std::vector<SignatureInRevision> signaturesIn(QPDF& pdf) {
    std::vector<SignatureInRevision> found;
    for (const FormField& field : formFields(pdf)) {
        if (!field.isSigned()) continue;
        QPDFObjectHandle contents = field.value().getKey("/Contents");
        found.push_back(
            {field.name, byteRangeOf(field.value()), contents.isString() ? contents.getStringValue() : std::string()});
    }
    return found;
}

History historyOf(PdfFile& file) {
    const auto ends =
        revisionEndsIn(file.size(), [&](std::uint64_t at, std::size_t length) { return file.read(at, length); });
    History history;
    history.tooMany = ends.tooMany;
    history.bytesBehind = ends.bytesBehind;
    std::optional<PdfFile> before;
    std::size_t objects = 0;
    for (const RevisionEnd& end : ends.ends) {
        auto opened = file.upTo(end.end);
        if (!opened) continue;  // an end that ends nothing: the bytes belong to the next one
        Revision revision;
        revision.number = static_cast<int>(history.revisions.size()) + 1;
        revision.end = end;
        revision.signatures = signaturesIn(opened->pdf());
        revision.hasValidationData = opened->pdf().getRoot().getKey("/DSS").isDictionary();
        if (before && !history.revisions.back().signatures.empty()) {
            objects += before->pdf().getXRefTable().size() + opened->pdf().getXRefTable().size();
            if (objects <= mostObjects) revision.step = compareRevisions(*before, *opened);
        }
        history.revisions.push_back(std::move(revision));
        before.emplace(std::move(*opened));
    }
    // What cannot be read by itself at the end is not passed over.
    if (history.revisions.empty() || history.revisions.back().end.end != ends.ends.back().end)
        history.bytesBehind = true;
    return history;
}

}  // namespace sohoa::pdfa
