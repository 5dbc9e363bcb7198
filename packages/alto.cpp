#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "packages/sidecar_page.h"
#include "packages/text_lines.h"
#include "packages/xml_writer.h"

namespace sohoa::packages {

std::string altoOpening(std::string_view fileName) {
    std::string out;
    XmlWriter xml(out);
    xml.declaration();
    xml.open("alto", {{"xmlns", "http://www.loc.gov/standards/alto/ns-v4#"},
                      {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"},
                      {"xsi:schemaLocation",
                       "http://www.loc.gov/standards/alto/ns-v4# http://www.loc.gov/standards/alto/v4/alto-4-2.xsd"},
                      {"SCHEMAVERSION", "4.2"}});
    xml.open("Description");
    xml.leaf("MeasurementUnit", "pixel");
    xml.open("sourceImageInformation");
    xml.leaf("fileName", fileName);
    xml.close();
    xml.open("Processing", {{"ID", "ocr"}});
    xml.leaf("processingCategory", "contentGeneration");
    xml.open("processingSoftware");
    xml.leaf("softwareName", "sohoa");
    xml.leaf("softwareVersion", SOHOA_VERSION);
    xml.close();
    xml.close();
    xml.close();
    xml.open("Layout");
    // What is open is closed by altoEnd.
    return out;
}

static void writeLine(XmlWriter& xml, const TextLine& line, int page, std::size_t number, int& words) {
    const auto n = [](int pixels) { return std::to_string(pixels); };
    xml.open("TextLine", {{"ID", fmt::format("line_{}_{}", page, number)},
                          {"HPOS", n(line.box.x0)},
                          {"VPOS", n(line.box.y0)},
                          {"WIDTH", n(line.box.width())},
                          {"HEIGHT", n(line.box.height())},
                          {"BASELINE", fmt::format("{:.0f},{:.0f} {:.0f},{:.0f}", line.baselineStart.x,
                                                   line.baselineStart.y, line.baselineEnd.x, line.baselineEnd.y)}});
    for (std::size_t i = 0; i < line.words.size(); ++i) {
        const Word& word = *line.words[i];
        if (i > 0) {
            const int from = line.words[i - 1]->box.x1;
            xml.empty("SP",
                      {{"HPOS", n(from)}, {"VPOS", n(word.box.y0)}, {"WIDTH", n(std::max(0, word.box.x0 - from))}});
        }
        xml.empty("String", {{"ID", fmt::format("word_{}_{}", page, ++words)},
                             {"HPOS", n(word.box.x0)},
                             {"VPOS", n(word.box.y0)},
                             {"WIDTH", n(word.box.width())},
                             {"HEIGHT", n(word.box.height())},
                             {"WC", fmt::format("{:.3f}", std::clamp(word.confidence, 0.0, 1.0))},
                             {"CONTENT", word.text}});
    }
    xml.close();
}

std::string altoPage(const SidecarPage& page) {
    const auto n = [](int pixels) { return std::to_string(pixels); };
    const RecognizedPage& recognized = page.recognized;
    const std::string width = n(recognized.size.width), height = n(recognized.size.height);
    const auto lines = textLinesOf(recognized);
    std::string out;
    XmlWriter xml(out);
    xml.open("Page", {{"ID", fmt::format("page_{}", page.number)},
                      {"PHYSICAL_IMG_NR", n(page.number)},
                      {"WIDTH", width},
                      {"HEIGHT", height},
                      {"PROCESSING", "ocr"},
                      {"PC", fmt::format("{:.3f}", std::clamp(recognized.confidence, 0.0, 1.0))}});
    xml.open("PrintSpace", {{"HPOS", "0"}, {"VPOS", "0"}, {"WIDTH", width}, {"HEIGHT", height}});
    if (!lines.empty()) {
        const PixelBox box = boxAround(lines);
        const double angle = lines.front().angleDegrees();
        xml.open("TextBlock", {{"ID", fmt::format("block_{}_1", page.number)},
                               {"HPOS", n(box.x0)},
                               {"VPOS", n(box.y0)},
                               {"WIDTH", n(box.width())},
                               {"HEIGHT", n(box.height())},
                               {"ROTATION", fmt::format("{:.1f}", std::abs(angle) < 0.05 ? 0.0 : angle)},
                               {"LANG", "vi"}});
        int words = 0;
        for (std::size_t i = 0; i < lines.size(); ++i)
            writeLine(xml, lines[i], page.number, i + 1, words);
        xml.close();
    }
    xml.close();
    xml.close();
    return out;
}

std::string altoEnd() { return "  </Layout>\n</alto>\n"; }

}  // namespace sohoa::packages
