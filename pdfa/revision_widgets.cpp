#include "pdfa/revision_widgets.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace sohoa::pdfa {

namespace {

constexpr double largestShare = 1.0 / 3;  // of the page
constexpr int deepestTree = 50;

double areaOf(QPDFObjectHandle box) {
    if (!box.isArray() || box.getArrayNItems() != 4) return 0;
    std::array<double, 4> edge{};
    for (int i = 0; i < 4; ++i) {
        QPDFObjectHandle number = box.getArrayItem(i);
        if (!number.isNumber()) return 0;
        edge.at(static_cast<std::size_t>(i)) = number.getNumericValue();
    }
    return std::abs((edge[2] - edge[0]) * (edge[3] - edge[1]));
}

double areaOfPage(QPDFObjectHandle page) {
    for (int depth = 0; page.isDictionary() && depth < deepestTree; ++depth) {
        if (page.hasKey("/MediaBox")) return areaOf(page.getKey("/MediaBox"));
        page = page.getKey("/Parent");
    }
    return 0;
}

std::optional<double> areaOfPageWith(QPDF& pdf, QPDFObjectHandle widget) {
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        QPDFObjectHandle list = page.getKey("/Annots");
        if (!list.isArray()) continue;
        for (QPDFObjectHandle item : list.getArrayAsVector())
            if (item.isIndirect() && item.getObjGen() == widget.getObjGen()) return areaOfPage(page);
    }
    return std::nullopt;
}

bool isColoured(QPDFObjectHandle widget) {
    QPDFObjectHandle look = widget.getKey("/MK");
    return look.isDictionary() && (look.hasKey("/BG") || look.hasKey("/BC"));
}

void requireHarmlessWidget(QPDF& pdf, QPDFObjectHandle widget, bool isSigned) {
    if (widget.hasKey("/AA") || widget.hasKey("/A")) forbid("action_added", "a signature's widget acts");
    const double area = areaOf(widget.getKey("/Rect"));
    const bool shows = area > 0 && (widget.hasKey("/AP") || isColoured(widget));
    if (!shows) return;
    const auto page = areaOfPageWith(pdf, widget);
    if (!page) return;  // on no page: nobody sees it
    if (!isSigned) forbid("visible_unsigned", "a signature field shows something, and no signature covers it");
    if (area > *page * largestShare) forbid("covers_page", "a signature covers more than a third of its page");
}

}  // namespace

bool isSignatureWidget(const std::vector<FormField>& fields, QPDFObjectHandle item) {
    if (!item.isIndirect() || !item.isDictionary()) return false;
    const std::string kind = nameIn(item, "/Subtype");
    if (!kind.empty() && kind != "/Widget") return false;
    return std::any_of(fields.begin(), fields.end(), [&](const FormField& field) {
        return field.isSignature() && field.dictionary.isIndirect() && field.dictionary.getObjGen() == item.getObjGen();
    });
}

bool signsUpTo(QPDFObjectHandle signature, std::uint64_t end) {
    const auto range = byteRangeOf(signature);
    if (range.size() != 4 || range[2] < 0 || range[3] < 0 || range[3] > INT64_MAX - range[2]) return false;
    const auto covered = static_cast<std::uint64_t>(range[2] + range[3]);
    return covered <= end && end - covered <= 2;
}

void requireHarmless(QPDF& pdf, const FormField& field, bool isSigned) {
    QPDFObjectHandle own = field.dictionary;
    isSigned = isSigned && !isTimeStamp(field.value());
    requireHarmlessWidget(pdf, own, isSigned);
    QPDFObjectHandle kids = own.getKey("/Kids");
    if (kids.isArray())
        for (QPDFObjectHandle kid : kids.getArrayAsVector())
            if (kid.isDictionary()) requireHarmlessWidget(pdf, kid, isSigned);
}

}  // namespace sohoa::pdfa
