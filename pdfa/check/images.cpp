// Clause 6.2.8: image XObjects, their masks, and whether what lies in their streams is what their dictionaries say.
#include <fmt/format.h>

#include "pdfa/check/image_rules.h"
#include "pdfa/check/image_streams.h"

namespace sohoa::pdfa::check {

namespace {

constexpr std::int64_t longestSide = 1'000'000;

std::int64_t integerIn(QPDFObjectHandle dictionary, const char* key, std::int64_t fallback = 0) {
    QPDFObjectHandle value = dictionary.getKey(key);
    return value.isInteger() ? value.getIntValue() : fallback;
}

void forbiddenKeys(QPDFObjectHandle dictionary, const QPDFObjGen& id, Findings& findings) {
    if (dictionary.hasKey("/Alternates")) findings.add("6.2.8", "1", "an image with Alternates", id);
    if (dictionary.hasKey("/OPI")) findings.add("6.2.8", "2", "an image with OPI", id);
    if (isTrue(dictionary.getKey("/Interpolate"))) findings.add("6.2.8", "3", "an image with Interpolate true", id);
    if (dictionary.hasKey("/BitsPerComponent") && !isBitDepth(dictionary.getKey("/BitsPerComponent")))
        findings.add("6.2.8", "4", "an image of another depth than 1, 2, 4, 8 or 16", id);
    const std::string intent = nameIn(dictionary, "/Intent");
    if (!intent.empty() && !isRenderingIntent(intent))
        findings.add("6.2.6", "1", "an image with an unknown rendering intent", id);
}

void stencil(QPDFObjectHandle dictionary, const QPDFObjGen& id, Findings& findings) {
    for (const char* key : {"/ColorSpace", "/Mask", "/SMask"})
        if (dictionary.hasKey(key)) findings.add("6.2.8", "c", fmt::format("a stencil mask with {}", key), id);
    if (integerIn(dictionary, "/BitsPerComponent", 1) != 1)
        findings.add("6.2.8", "c", "a stencil mask of more than one bit", id);
}

// Two numbers a component; of a stencil mask exactly [0 1] or [1 0].
void decodeArray(QPDFObjectHandle dictionary, const ImageShape& shape, const QPDFObjGen& id, Findings& findings) {
    QPDFObjectHandle decode = dictionary.getKey("/Decode");
    if (decode.isNull()) return;
    bool fits = decode.isArray() && (shape.components == 0 || decode.getArrayNItems() == 2 * shape.components);
    for (QPDFObjectHandle number : fits ? decode.getArrayAsVector() : std::vector<QPDFObjectHandle>{})
        fits = fits && number.isNumber();
    if (fits && shape.stencil) {
        const double first = decode.getArrayItem(0).getNumericValue(),
                     second = decode.getArrayItem(1).getNumericValue();
        fits = (first == 0 && second == 1) || (first == 1 && second == 0);
    }
    if (!fits) findings.add("6.2.8", "d", "a Decode array that does not fit the image", id);
}

void softMask(QPDFObjectHandle dictionary, const ImageShape& shape, const QPDFObjGen& id, Findings& findings) {
    const auto wrong = [&](const char* message) { findings.add("6.2.8", "e", message, id); };
    const auto inData = integerIn(dictionary, "/SMaskInData");
    if (inData < 0 || inData > 2 || (inData != 0 && dictionary.hasKey("/SMask")))
        wrong("SMaskInData that is unknown, or besides a soft mask");
    QPDFObjectHandle mask = dictionary.getKey("/SMask");
    if (mask.isNull()) return;
    if (!mask.isStream() || nameIn(mask.getDict(), "/Subtype") != "/Image")
        return wrong("a soft mask that is no image");
    QPDFObjectHandle of = mask.getDict();
    if (nameIn(of, "/ColorSpace") != "/DeviceGray") wrong("a soft mask in other colours than DeviceGray");
    if (isTrue(of.getKey("/ImageMask")) || of.hasKey("/Mask") || of.hasKey("/SMask"))
        wrong("a soft mask that is masked itself, or a stencil");
    QPDFObjectHandle matte = of.getKey("/Matte");
    if (matte.isNull()) return;
    if (!matte.isArray() || matte.getArrayNItems() != shape.components || integerIn(of, "/Width") != shape.width ||
        integerIn(of, "/Height") != shape.height)
        wrong("a Matte that does not fit the image");
}

void hardMask(QPDFObjectHandle dictionary, const ImageShape& shape, const QPDFObjGen& id, Findings& findings) {
    QPDFObjectHandle mask = dictionary.getKey("/Mask");
    if (mask.isNull()) return;
    bool fits = mask.isStream() && nameIn(mask.getDict(), "/Subtype") == "/Image" &&
                isTrue(mask.getDict().getKey("/ImageMask"));
    if (mask.isArray()) {
        fits = mask.getArrayNItems() == 2 * shape.components && shape.components != 0 && shape.bits <= 16;
        for (QPDFObjectHandle colour : mask.getArrayAsVector())
            fits = fits && colour.isInteger() && colour.getIntValue() >= 0 &&
                   colour.getIntValue() < std::int64_t{1} << shape.bits;
    }
    if (!fits) findings.add("6.2.8", "f", "a Mask that is neither a stencil mask nor a range of colours", id);
}

// What ISO 32000-1 table 89 asks of every image. Nothing where it is so wrong that its stream cannot be judged.
std::optional<ImageShape> shapeOf(QPDFObjectHandle dictionary, const QPDFObjGen& id, Findings& findings) {
    ImageShape shape;
    shape.width = integerIn(dictionary, "/Width");
    shape.height = integerIn(dictionary, "/Height");
    shape.stencil = isTrue(dictionary.getKey("/ImageMask"));
    shape.bits = static_cast<int>(integerIn(dictionary, "/BitsPerComponent", shape.stencil ? 1 : 0) & 31);
    shape.components = shape.stencil ? 1 : componentsOf(dictionary.getKey("/ColorSpace"));
    const auto filters = filtersOf(dictionary);
    const bool jpx = !filters.empty() && filters.back() == "/JPXDecode";
    if (shape.width < 1 || shape.height < 1 || shape.width > longestSide || shape.height > longestSide) {
        findings.add("6.2.8", "a", "an image without a size", id);
        return std::nullopt;
    }
    if (!jpx && !shape.stencil && (shape.bits == 0 || !dictionary.hasKey("/ColorSpace"))) {
        findings.add("6.2.8", "a", "an image without a colour space or a depth", id);
        return std::nullopt;
    }
    return shape;
}

}  // namespace

void images(Subject& subject, Findings& findings) {
    for (QPDFObjectHandle object : subject.objects) {
        if (!object.isStream() || nameIn(object.getDict(), "/Subtype") != "/Image") continue;
        QPDFObjectHandle dictionary = object.getDict();
        const QPDFObjGen id = object.getObjGen();
        forbiddenKeys(dictionary, id, findings);
        const auto shape = shapeOf(dictionary, id, findings);
        if (!shape) continue;
        if (shape->stencil) stencil(dictionary, id, findings);
        decodeArray(dictionary, *shape, id, findings);
        softMask(dictionary, *shape, id, findings);
        if (!shape->stencil) hardMask(dictionary, *shape, id, findings);
        try {
            imageStream(subject, object, *shape, findings);
        } catch (const Unfolding&) {
            throw;
        } catch (const std::exception& error) {
            findings.add("6.1.7.1", "a", error.what(), id);
        }
    }
}

}  // namespace sohoa::pdfa::check
