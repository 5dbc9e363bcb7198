#include "scanner/quality/page_quality.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace sohoa::scanner {

std::string_view name(QualityFault fault) {
    switch (fault) {
        case QualityFault::Blurred: return "blurred";
        case QualityFault::Clipped: return "clipped";
        case QualityFault::Overexposed: return "overexposed";
        case QualityFault::Skewed: return "skewed";
        case QualityFault::DarkBorder: return "dark_border";
        case QualityFault::FoldedCorner: return "folded_corner";
        case QualityFault::TornEdge: return "torn_edge";
        case QualityFault::Blank: return "blank";
        case QualityFault::UniformTail: return "uniform_tail";
    }
    return "";
}

std::string_view inVietnamese(QualityFault fault) {
    switch (fault) {
        case QualityFault::Blurred: return "Ảnh bị mờ. Lau kính máy quét, ép phẳng tờ giấy rồi quét lại.";
        case QualityFault::Clipped: return "Chữ bị cắt ở mép ảnh. Đặt lại giấy cho ngay ngắn, đúng khổ rồi quét lại.";
        case QualityFault::Overexposed: return "Ảnh quá sáng nên chữ bị nhạt mất. Giảm độ sáng rồi quét lại.";
        case QualityFault::Skewed: return "Trang bị lệch. Chỉnh thanh dẫn giấy sát mép rồi quét lại.";
        case QualityFault::DarkBorder: return "Ảnh có viền đen. Chọn đúng khổ giấy, đóng nắp máy quét rồi quét lại.";
        case QualityFault::FoldedCorner: return "Góc tờ giấy bị gập hoặc mất. Vuốt phẳng góc giấy rồi quét lại.";
        case QualityFault::TornEdge:
            return "Mép tờ giấy bị rách hoặc mất một mảng. Vuốt phẳng giấy rồi quét lại trên mặt kính.";
        case QualityFault::Blank: return "Trang trắng.";
        case QualityFault::UniformTail:
            return "Cuối ảnh là một dải đồng màu bất thường. Đối chiếu với tờ giấy; nếu thiếu nội dung thì quét lại.";
    }
    return "";
}

std::string_view inEnglish(QualityFault fault) {
    switch (fault) {
        case QualityFault::Blurred: return "The image is blurred. Wipe the glass, flatten the sheet and scan it again.";
        case QualityFault::Clipped: return "Writing is cut off at the edge. Put the sheet straight and scan it again.";
        case QualityFault::Overexposed: return "So bright that writing fades. Lower the brightness and scan it again.";
        case QualityFault::Skewed: return "The page lies askew. Move the paper guides close and scan it again.";
        case QualityFault::DarkBorder:
            return "There is a dark border. Choose the right paper size, close the lid, scan again.";
        case QualityFault::FoldedCorner: return "A corner is folded or missing. Flatten it and scan the sheet again.";
        case QualityFault::TornEdge:
            return "An edge is torn or a piece is missing. Flatten it and scan it on the glass.";
        case QualityFault::Blank: return "The page is blank.";
        case QualityFault::UniformTail:
            return "The image ends in an unnaturally even band. Compare it with the sheet; scan again if content is "
                   "missing.";
    }
    return "";
}

bool PageQuality::has(QualityFault fault) const {
    return std::any_of(faults.begin(), faults.end(), [&](const FoundFault& found) { return found.fault == fault; });
}

bool PageQuality::good() const {
    return std::all_of(faults.begin(), faults.end(),
                       [](const FoundFault& found) { return found.fault == QualityFault::Blank; });
}

static double rounded(double value) { return std::round(value * 100) / 100; }

Json toJson(const PageQuality& quality) {
    Json measured = {{"clipped", rounded(quality.writingAtEdge)},
                     {"dark_border", rounded(quality.darkBorder)},
                     {"folded_corner", rounded(quality.foldedCorner)},
                     {"torn_edge", rounded(quality.tornEdge)},
                     {"ink", rounded(quality.inkPerMille)},
                     {"uniform_tail", quality.uniformTail}};
    if (quality.edgeMillimetres) measured["blurred"] = rounded(*quality.edgeMillimetres);
    if (quality.writingLevel) measured["overexposed"] = rounded(*quality.writingLevel);
    if (quality.skewDegrees) measured["skewed"] = rounded(*quality.skewDegrees);
    Json faults = Json::array();
    for (const FoundFault& found : quality.faults) {
        Json fault = {{"fault", name(found.fault)}};
        if (found.where) fault["where"] = toJson(*found.where);
        faults.push_back(std::move(fault));
    }
    return {{"measured", std::move(measured)}, {"faults", std::move(faults)}};
}

}  // namespace sohoa::scanner
