#include "intake/pdf_scan.h"

#include <array>
#include <cmath>
#include <stdexcept>
#include <vector>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFMatrix.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace sohoa::intake {

namespace {

// Collects what the content paints, and gives up at the first operator that a scan does not need.
class ScanContent final : public QPDFObjectHandle::ParserCallbacks {
  public:
    void handleObject(QPDFObjectHandle object, std::size_t, std::size_t) override {
        if (!object.isOperator()) {
            if (operands_.size() < 8) operands_.push_back(object);
            return;
        }
        if (!obey(object.getOperatorValue())) {
            isScan = false;
            terminateParsing();
        }
        operands_.clear();
    }
    void handleEOF() override {}

    bool isScan = true;
    std::string image;  // its name among the resources
    QPDFMatrix matrix;  // from the image's unit square to the page

  private:
    bool obey(const std::string& word) {
        if (word == "q") {
            saved_.push_back(current_);
            return saved_.size() < 32;
        }
        if (word == "Q") {
            if (saved_.empty()) return false;
            current_ = saved_.back();
            saved_.pop_back();
            return true;
        }
        if (word == "cm") return concatenate();
        if (word == "Do") return paint();
        return word == "BMC" || word == "BDC" || word == "EMC";
    }

    bool concatenate() {
        if (operands_.size() != 6) return false;
        std::array<double, 6> numbers{};
        for (std::size_t i = 0; i < 6; ++i)
            if (!operands_[i].getValueAsNumber(numbers[i])) return false;
        current_.concat(QPDFMatrix(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]));
        return true;
    }

    bool paint() {
        if (!image.empty() || operands_.size() != 1 || !operands_[0].isName()) return false;
        image = operands_[0].getName();
        matrix = current_;
        return true;
    }

    std::vector<QPDFObjectHandle> operands_;
    std::vector<QPDFMatrix> saved_;
    QPDFMatrix current_;
};

bool isNamed(QPDFObjectHandle object, const char* name) { return object.isNameAndEquals(name); }

// 1 or 3 where the samples are gray or RGB as every reader takes them, 0 for any other colour space.
int channelsOf(QPDFObjectHandle space) {
    if (isNamed(space, "/DeviceGray")) return 1;
    if (isNamed(space, "/DeviceRGB")) return 3;
    if (!space.isArray() || space.getArrayNItems() < 2) return 0;
    if (isNamed(space.getArrayItem(0), "/CalGray")) return 1;
    if (isNamed(space.getArrayItem(0), "/CalRGB")) return 3;
    QPDFObjectHandle profile = space.getArrayItem(1);
    if (!isNamed(space.getArrayItem(0), "/ICCBased") || !profile.isStream()) return 0;
    QPDFObjectHandle count = profile.getDict().getKey("/N");
    const auto n = count.isInteger() ? count.getIntValue() : 0;
    return n == 1 || n == 3 ? static_cast<int>(n) : 0;
}

bool isPlainJpeg(QPDFObjectHandle dictionary) {
    QPDFObjectHandle filter = dictionary.getKey("/Filter");
    if (filter.isArray() && filter.getArrayNItems() == 1) filter = filter.getArrayItem(0);
    QPDFObjectHandle bits = dictionary.getKey("/BitsPerComponent");
    if (!isNamed(filter, "/DCTDecode") || !bits.isInteger() || bits.getIntValue() != 8) return false;
    for (const char* changes : {"/DecodeParms", "/Decode", "/Mask", "/SMask", "/ImageMask", "/OC", "/F"})
        if (!dictionary.getKey(changes).isNull()) return false;
    return true;
}

bool fills(const QPDFMatrix& m, const PdfPageFrame& frame) {
    const auto near = [](double a, double b, double of) { return std::abs(a - b) <= 0.01 * of; };
    return m.b == 0 && m.c == 0 && near(m.e, frame.left, frame.width) && near(m.f, frame.bottom, frame.height) &&
           near(m.a, frame.width, frame.width) && near(m.d, frame.height, frame.height);
}

double numberOf(QPDFObjectHandle object, double fallback) {
    double number = fallback;
    return object.getValueAsNumber(number) && std::isfinite(number) ? number : fallback;
}

}  // namespace

PdfPageFrame frameOf(QPDFObjectHandle page) {
    QPDFPageObjectHelper helper(page);
    QPDFObjectHandle box = helper.getCropBox(false);
    if (!box.isRectangle()) throw std::runtime_error("a page without a size");
    const auto rectangle = box.getArrayAsRectangle();
    PdfPageFrame frame{rectangle.llx, rectangle.lly, rectangle.urx - rectangle.llx, rectangle.ury - rectangle.lly};
    if (!(frame.width > 0) || !(frame.height > 0) || frame.width > 1e6 || frame.height > 1e6)
        throw std::runtime_error("a page without a size");
    frame.pointsPerUnit = numberOf(page.getKey("/UserUnit"), 1);
    if (frame.pointsPerUnit <= 0 || frame.pointsPerUnit > 1000) frame.pointsPerUnit = 1;
    QPDFObjectHandle rotate = helper.getAttribute("/Rotate", false);
    const auto turn = rotate.isInteger() ? rotate.getIntValue() % 360 : 0;
    frame.turn = static_cast<int>((turn + 360) % 360 / 90 * 90);
    return frame;
}

std::optional<ScannedImage> scanOn(QPDFObjectHandle page, const PdfPageFrame& frame) {
    QPDFObjectHandle annotations = page.getKey("/Annots");
    if (annotations.isArray() && annotations.getArrayNItems() > 0) return std::nullopt;
    ScanContent content;
    page.parsePageContents(&content);
    if (!content.isScan || content.image.empty() || !fills(content.matrix, frame)) return std::nullopt;
    QPDFObjectHandle resources = QPDFPageObjectHelper(page).getAttribute("/Resources", false);
    QPDFObjectHandle objects = resources.isDictionary() ? resources.getKey("/XObject") : resources;
    QPDFObjectHandle image = objects.isDictionary() ? objects.getKey(content.image) : objects;
    if (!image.isStream()) return std::nullopt;
    QPDFObjectHandle dictionary = image.getDict();
    const int channels = channelsOf(dictionary.getKey("/ColorSpace"));
    if (!isNamed(dictionary.getKey("/Subtype"), "/Image") || !isPlainJpeg(dictionary) || channels == 0)
        return std::nullopt;
    const auto data = image.getRawStreamData();
    const double inchesPerUnit = frame.pointsPerUnit / PointsPerInch;
    return ScannedImage{std::string(reinterpret_cast<const char*>(data->getBuffer()), data->getSize()), channels,
                        content.matrix.a * inchesPerUnit, content.matrix.d * inchesPerUnit};
}

}  // namespace sohoa::intake
