#include "virtual/papers/ground_truth.h"

#include <cmath>

#include "core/text.h"

namespace sohoa::papers {

using Json = nlohmann::ordered_json;

Json boxTruth(const QRectF& box, const Scan& scan) {
    const QRectF on = scan.fromSheet.mapRect(box);
    return {int(std::floor(on.left())), int(std::floor(on.top())), int(std::ceil(on.right())),
            int(std::ceil(on.bottom()))};
}

static Json degradationOf(const Damage& damage) {
    Json log{{"preset", damage.preset}, {"paper", damage.paper}};
    if (damage.stains > 0) log["stain"] = true;
    if (damage.bleed > 0) log["bleed"] = damage.bleed;
    if (damage.fold) log["fold"] = true;
    if (damage.holes) log["holes"] = true;
    if (damage.staple) log["staple"] = true;
    log["skew_deg"] = damage.skew;
    log["border"] = damage.border;
    log["blur"] = damage.blur;
    if (damage.streaks) log["streaks"] = true;
    return log;
}

static const char* nameOf(Layer layer) {
    switch (layer) {
        case Layer::Ink: return "ink";
        case Layer::Stamp: return "stamp";
        case Layer::Pen: return "pen";
    }
    return "";
}

Json pageTruth(const PageName& name, const Sheet& sheet, const Scan& scan, const Damage& damage) {
    Json page{{"file", name.file},           {"kind", name.kind},
              {"seq", name.sequence},        {"dpi", damage.dpi},
              {"width", scan.image.width()}, {"height", scan.image.height()},
              {"rotation", damage.rotation}, {"degradation", degradationOf(damage)}};
    std::string text;
    Json segments = Json::array(), words = Json::array(), marks = Json::array();
    for (const Segment& segment : sheet.segments) {
        text += (text.empty() ? "" : "\n") + nfc(segment.alternatives[0]);
        Json alternatives = Json::array();
        for (const std::string& alternative : segment.alternatives)
            alternatives.push_back(nfc(alternative));
        segments.push_back({{"kind", segment.kind}, {"alts", alternatives}, {"box", boxTruth(segment.box, scan)}});
    }
    for (const PrintedWord& word : sheet.words) {
        Json entry{
            {"t", nfc(word.text.toStdString())}, {"box", boxTruth(word.box, scan)}, {"layer", nameOf(word.layer)}};
        if (word.hand) entry["hand"] = true;
        words.push_back(entry);
    }
    for (const DrawnMark& mark : sheet.marks)
        marks.push_back({{"kind", mark.kind}, {"box", boxTruth(mark.box, scan)}});
    page["text"] = text;
    page["segments"] = segments;
    page["words"] = words;
    page["marks"] = marks;
    return page;
}

}  // namespace sohoa::papers
