#include "tests/pdfa/painted_layers.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFMatrix.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include "pdfa/image_source.h"
#include "pdfa/pdf_file.h"
#include "tests/pdfa/samples.h"

namespace sohoa::pdfa::samples {

namespace {

namespace fs = std::filesystem;

struct Painted {
    QPDFObjectHandle image;
    QPDFMatrix matrix;
};

// The images a page's content paints, in order, with where they lie.
class Painter final : public QPDFObjectHandle::ParserCallbacks {
  public:
    explicit Painter(QPDFObjectHandle objects) : objects_(objects) {}
    void handleObject(QPDFObjectHandle object, std::size_t, std::size_t) override {
        if (!object.isOperator()) return operands_.push_back(object);
        const std::string word = object.getOperatorValue();
        if (word == "q") saved_.push_back(current_);
        if (word == "Q" && !saved_.empty()) {
            current_ = saved_.back();
            saved_.pop_back();
        }
        if (word == "cm" && operands_.size() == 6) {
            std::array<double, 6> n{};
            for (std::size_t i = 0; i < 6; ++i)
                n[i] = operands_[i].getNumericValue();
            current_.concat(QPDFMatrix(n[0], n[1], n[2], n[3], n[4], n[5]));
        }
        if (word == "Do") painted.push_back({objects_.getKey(operands_.back().getName()), current_});
        operands_.clear();
    }
    void handleEOF() override {}
    std::vector<Painted> painted;

  private:
    QPDFObjectHandle objects_;
    std::vector<QPDFObjectHandle> operands_;
    std::vector<QPDFMatrix> saved_;
    QPDFMatrix current_;
};

std::string rawData(QPDFObjectHandle stream) {
    const auto data = stream.getRawStreamData();
    return {reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
}

// By jbig2dec, which is not ours: 255 is white.
std::optional<Raster> bilevelImage(QPDFObjectHandle image, const fs::path& scratch) {
    const fs::path coded = scratch / "layer.jb2", decoded = scratch / "layer.png";
    write(coded, rawData(image));
    run("jbig2dec -e -t png -o " + decoded.string() + " " + coded.string());
    auto raster = decodeImage(bytesOf(decoded));
    return raster ? std::optional(std::move(*raster)) : std::nullopt;
}

std::optional<Raster> pixelsOf(QPDFObjectHandle image, const fs::path& scratch) {
    const std::string filter = nameIn(image.getDict(), "/Filter");
    if (filter == "/JBIG2Decode") return bilevelImage(image, scratch);
    auto raster = decodeImage(rawData(image));
    return raster ? std::optional(std::move(*raster)) : std::nullopt;
}

// How much of a layer shows at a pixel of it, 0 to 255: by its explicit mask, whose black is painted, or its soft mask.
std::optional<Raster> maskOf(QPDFObjectHandle image, const fs::path& scratch, bool& isSoft) {
    QPDFObjectHandle dictionary = image.getDict();
    isSoft = dictionary.getKey("/SMask").isStream();
    QPDFObjectHandle mask = dictionary.getKey(isSoft ? "/SMask" : "/Mask");
    return mask.isStream() ? pixelsOf(mask, scratch) : std::nullopt;
}

// A soft mask's 255, or an explicit mask's 0, paints; /Decode [1 0] turns either round.
bool paints(QPDFObjectHandle image, bool isSoft, std::uint8_t value) {
    QPDFObjectHandle decode = image.getDict().getKey(isSoft ? "/SMask" : "/Mask").getDict().getKey("/Decode");
    const bool turned =
        decode.isArray() && decode.getArrayNItems() == 2 && decode.getArrayItem(0).getNumericValue() == 1;
    return (value >= 128) == (isSoft != turned);
}

std::array<std::uint8_t, 3> colourAt(const Raster& raster, double u, double v) {
    const int x = std::clamp(int(u * raster.size.width), 0, raster.size.width - 1);
    const int y = std::clamp(int(v * raster.size.height), 0, raster.size.height - 1);
    const std::uint8_t* pixel = raster.row(y) + static_cast<std::ptrdiff_t>(x) * raster.channels;
    return {pixel[0], pixel[raster.channels == 3 ? 1 : 0], pixel[raster.channels == 3 ? 2 : 0]};
}

}  // namespace

std::optional<Raster> shownPage(const fs::path& pdf, int number, Dpi dpi, const fs::path& scratch) {
    const std::string stem = (scratch / "shown").string();
    run(fmt::format("pdftoppm -r {0} -f {1} -l {1} -singlefile -png {2} {3}", dpi.value, number, pdf.string(), stem));
    auto raster = decodeImage(bytesOf(stem + ".png"));
    return raster ? std::optional(std::move(*raster)) : std::nullopt;
}

std::optional<ComposedPage> composedPage(const fs::path& pdf, int number, PixelSize size, const fs::path& scratch) {
    auto file = PdfFile::open(pdf);
    if (!file) return std::nullopt;
    QPDFObjectHandle page = file->pdf().getAllPages().at(static_cast<std::size_t>(number) - 1);
    const auto box = QPDFPageObjectHelper(page).getAttribute("/MediaBox", false).getArrayAsRectangle();
    Painter painter(QPDFPageObjectHelper(page).getAttribute("/Resources", false).getKey("/XObject"));
    QPDFPageObjectHelper(page).parseContents(&painter);
    ComposedPage composed{{size, 3, {}}, int(painter.painted.size())};
    composed.raster.pixels.assign(composed.raster.stride() * static_cast<std::size_t>(size.height), 255);
    const double perPoint = size.width / (box.urx - box.llx);
    for (const Painted& layer : painter.painted) {
        bool isSoft = false;
        const auto pixels = pixelsOf(layer.image, scratch), mask = maskOf(layer.image, scratch, isSoft);
        const QPDFMatrix& m = layer.matrix;
        const double determinant = m.a * m.d - m.b * m.c;
        if (!pixels || determinant == 0) return std::nullopt;
        for (int y = 0; y < size.height; ++y)
            for (int x = 0; x < size.width; ++x) {
                const double left = box.llx + (x + 0.5) / perPoint - m.e, up = box.ury - (y + 0.5) / perPoint - m.f;
                const double u = (m.d * left - m.c * up) / determinant;
                const double v = 1 - (m.a * up - m.b * left) / determinant;
                if (u < 0 || v < 0 || u >= 1 || v >= 1) continue;
                if (mask && !paints(layer.image, isSoft, colourAt(*mask, u, v)[0])) continue;
                const auto colour = colourAt(*pixels, u, v);
                std::copy(colour.begin(), colour.end(), composed.raster.row(y) + static_cast<std::ptrdiff_t>(3) * x);
            }
    }
    return composed;
}

Raster turned(const Raster& delivered, QuarterTurn turn) {
    const bool sideways = turn == QuarterTurn::Right || turn == QuarterTurn::Left;
    const int width = sideways ? delivered.size.height : delivered.size.width;
    const int height = sideways ? delivered.size.width : delivered.size.height;
    Raster upright{{width, height}, delivered.channels, {}};
    upright.pixels.resize(delivered.pixels.size());
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            int fromX = x, fromY = y;
            switch (turn) {
                case QuarterTurn::None: break;
                case QuarterTurn::Right: fromX = height - 1 - y, fromY = x; break;
                case QuarterTurn::Half: fromX = width - 1 - x, fromY = height - 1 - y; break;
                case QuarterTurn::Left: fromX = y, fromY = width - 1 - x; break;
            }
            const int c = delivered.channels;
            std::copy_n(delivered.row(fromY) + fromX * c, c, upright.row(y) + x * c);
        }
    return upright;
}

std::optional<Difference> differenceOf(const Raster& a, const Raster& b) {
    if (a.size != b.size) return std::nullopt;
    Difference difference;
    double sum = 0, far = 0;
    for (int y = 0; y < a.size.height; ++y)
        for (int x = 0; x < a.size.width; ++x)
            for (int c = 0; c < 3; ++c) {
                const int left = a.row(y)[x * a.channels + (a.channels == 3 ? c : 0)];
                const int right = b.row(y)[x * b.channels + (b.channels == 3 ? c : 0)];
                const int apart = std::abs(left - right);
                difference.largest = std::max(difference.largest, apart);
                sum += apart;
                far += apart > 48;
            }
    const double samples = 3.0 * a.size.width * a.size.height;
    difference.mean = sum / samples;
    difference.far = far / samples;
    return difference;
}

}  // namespace sohoa::pdfa::samples
