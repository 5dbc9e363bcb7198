#include "pdfa/signature_place.h"

#include <algorithm>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "pdfa/image_source.h"
#include "pdfa/ink.h"

namespace sohoa::pdfa {

namespace {

constexpr double mm = pointsPerMillimetre;
constexpr double edge = 8 * mm, sealTop = 5 * mm, gap = 2 * mm;
// Beside a seal the text says more, and is as wide as keeps it above the page's first line.
constexpr BlockShape besideSeal{110 * mm, 4};

Result<std::optional<InkMap>> inkOf(const SlotRequest& request) {
    if (request.pageImage.empty()) return std::nullopt;
    auto file = readFile(request.pageImage, 512u << 20);
    if (!file) return passOn(file);
    auto image = decodeImage(*file);
    if (!image) return passOn(image);
    return InkMap(*image, Placement{image->size, request.pageDpi, request.pageRotation});
}

bool isSeenSignature(QPDFObjectHandle item) {
    if (!item.isDictionary() || nameIn(item, "/Subtype") != "/Widget" || !item.getKey("/Rect").isRectangle())
        return false;
    QPDFObjectHandle parent = item.getKey("/Parent");
    const auto has = [](QPDFObjectHandle field) {
        return nameIn(field, "/FT") == "/Sig" && field.getKey("/V").isDictionary();
    };
    const auto rect = item.getKey("/Rect").getArrayAsRectangle();
    return (has(item) || has(parent)) && rect.llx != rect.urx && rect.lly != rect.ury;
}

// The last one of the page; nothing where none is seen.
std::optional<BlockBox> seenSignature(const PageView& view) {
    QPDFObjectHandle page = view.page, list = page.getKey("/Annots");
    std::optional<BlockBox> found;
    if (!list.isArray()) return found;
    for (QPDFObjectHandle item : list.getArrayAsVector())
        if (isSeenSignature(item)) found = view.boxOf(item.getKey("/Rect").getArrayAsRectangle());
    return found;
}

BlockBox boxOfSeal(const SealRequest& seal, const SealPicture& picture, const PageView& view) {
    switch (seal.place) {
        case SealRequest::Place::TopRight: break;
        case SealRequest::Place::Named: return {seal.left * mm, seal.top * mm, picture.width, picture.height};
        case SealRequest::Place::BesideSignature:
            if (const auto beside = seenSignature(view))
                return {beside->left + beside->width / 3 - picture.width,
                        beside->top + (beside->height - picture.height) / 2, picture.width, picture.height};
            break;
    }
    return {view.width() - edge - picture.width, sealTop, picture.width, picture.height};
}

bool liesOn(const BlockBox& box, const PageView& view) {
    return box.left >= 0 && box.top >= 0 && box.left + box.width <= view.width() &&
           box.top + box.height <= view.height();
}

Result<> placeSeal(const SealRequest& seal, const PageView& view, VisibleSignature& visible) {
    auto picture = readSealPicture(seal.picture, seal.millimetres);
    if (!picture) return passOn(picture);
    BlockBox box = boxOfSeal(seal, *picture, view);
    // A signature at the very edge of the paper: the seal keeps to the page.
    if (seal.place == SealRequest::Place::BesideSignature)
        box.left = std::max(box.left, 0.0),
        box.top = std::clamp(box.top, 0.0, std::max(0.0, view.height() - box.height));
    if (!liesOn(box, view)) return fail(errors::PdfaNoRoom, "the seal does not fit on the page there");
    visible.picture = std::move(*picture);
    visible.pictureBox = box;
    return {};
}

}  // namespace

Result<int> pageOf(const SlotRequest& request, PdfFile& file) {
    if (!request.seal) return 1;
    switch (request.seal->place) {
        case SealRequest::Place::TopRight: return 1;
        case SealRequest::Place::Named: return request.seal->page;
        case SealRequest::Place::BesideSignature: break;
    }
    for (int page = static_cast<int>(file.pdf().getAllPages().size()); page >= 1; --page) {
        auto view = pageView(file, page);
        if (!view) return passOn(view);
        if (seenSignature(*view)) return page;
    }
    return fail(errors::PdfaUnsigned, "no signature is seen that the seal could stand beside");
}

Result<VisibleSignature> placeVisible(const SlotRequest& request, const PageView& view) {
    VisibleSignature visible;
    if (request.seal)
        if (auto placed = placeSeal(*request.seal, view, visible); !placed) return passOn(placed);
    if (request.text.empty()) return visible;
    auto block = layOutBlock(request.text, view.width(), view.height(), visible.picture ? besideSeal : BlockShape{});
    if (!block) return passOn(block);
    auto ink = inkOf(request);
    if (!ink) return passOn(ink);
    std::vector<BlockBox> taken = annotationBoxes(view);
    if (visible.picture) {
        taken.push_back(visible.pictureBox);
        block->box.left = visible.pictureBox.left - gap - block->box.width;
    }
    const auto place = freePlace(*ink ? &**ink : nullptr, taken, block->box);
    if (!place) return fail(errors::PdfaNoRoom, "ink or annotations at every place for the block");
    visible.text = std::move(*block);
    visible.textBox = *place;
    return visible;
}

}  // namespace sohoa::pdfa
