#include "pdfa/check/image_rules.h"

namespace sohoa::pdfa::check {

bool isRenderingIntent(const std::string& name) {
    return name == "/RelativeColorimetric" || name == "/AbsoluteColorimetric" || name == "/Perceptual" ||
           name == "/Saturation";
}

bool isStandardFilter(const std::string& name) {
    static const std::set<std::string> standard{"/ASCIIHexDecode", "/ASCII85Decode", "/FlateDecode", "/RunLengthDecode",
                                                "/CCITTFaxDecode", "/JBIG2Decode",   "/DCTDecode",   "/JPXDecode"};
    return standard.contains(name);
}

bool isInlineFilter(const std::string& name) {
    static const std::set<std::string> brief{"/AHx", "/A85", "/Fl", "/RL", "/CCF", "/DCT"};
    return brief.contains(name) || (isStandardFilter(name) && name != "/JBIG2Decode" && name != "/JPXDecode");
}

bool isBitDepth(QPDFObjectHandle value) {
    if (!value.isInteger()) return false;
    const auto bits = value.getIntValue();
    return bits == 1 || bits == 2 || bits == 4 || bits == 8 || bits == 16;
}

int componentsOf(QPDFObjectHandle space) {
    const QPDFObjectHandle first = space.isArray() ? itemOf(space, 0) : space;
    const std::string kind = QPDFObjectHandle(first).isName() ? QPDFObjectHandle(first).getName() : "";
    if (kind == "/DeviceRGB" || kind == "/CalRGB" || kind == "/Lab") return 3;
    if (kind == "/DeviceCMYK") return 4;
    if (kind == "/DeviceGray" || kind == "/CalGray" || kind == "/Indexed" || kind == "/Separation") return 1;
    if (kind == "/DeviceN") return itemOf(space, 1).isArray() ? itemOf(space, 1).getArrayNItems() : 0;
    if (kind != "/ICCBased" || !itemOf(space, 1).isStream()) return 0;
    QPDFObjectHandle n = itemOf(space, 1).getDict().getKey("/N");
    return n.isInteger() && n.getIntValue() > 0 && n.getIntValue() < 5 ? n.getIntValueAsInt() : 0;
}

std::vector<std::string> filtersOf(QPDFObjectHandle dictionary) {
    QPDFObjectHandle filter = dictionary.getKey("/Filter");
    std::vector<std::string> names;
    if (filter.isName()) names.push_back(filter.getName());
    if (filter.isArray())
        for (QPDFObjectHandle item : filter.getArrayAsVector())
            if (item.isName()) names.push_back(item.getName());
    return names;
}

QPDFObjectHandle lastParameters(QPDFObjectHandle dictionary) {
    QPDFObjectHandle parameters = dictionary.getKey("/DecodeParms");
    if (parameters.isArray()) parameters = itemOf(parameters, parameters.getArrayNItems() - 1);
    return parameters.isDictionary() ? parameters : QPDFObjectHandle::newNull();
}

std::optional<std::string> codedImage(Subject& subject, QPDFObjectHandle image, std::size_t limit, bool wholeOnly) {
    QPDFObjectHandle dictionary = image.getDict(), filter = dictionary.getKey("/Filter");
    const int count = filter.isArray() ? filter.getArrayNItems() : 1;
    if (count <= 1) {
        std::string bytes = streamBeginning(image, limit + 1);
        if (bytes.size() <= limit) return bytes;
        if (wholeOnly) return std::nullopt;
        bytes.resize(limit);
        return bytes;
    }
    // The same bytes under all filters but the last.
    QPDF scratch;
    scratch.emptyPDF();
    QPDFObjectHandle rest = QPDFObjectHandle::newArray();
    for (int i = 0; i + 1 < count; ++i)
        rest.appendItem(filter.getArrayItem(i));
    QPDFObjectHandle inner = QPDFObjectHandle::newStream(&scratch);
    inner.replaceStreamData(streamData(image, false, limit), rest, QPDFObjectHandle::newNull());
    return subject.unfold(inner, limit);
}

}  // namespace sohoa::pdfa::check
