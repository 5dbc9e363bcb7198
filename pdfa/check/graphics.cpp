// Clauses 6.2.5, 6.2.8, 6.2.9 and 6.2.10: graphics states, images, XObjects, transparency.
#include <fmt/format.h>

#include "pdfa/check/colour.h"
#include "pdfa/check/subject.h"
#include "pdfa/jpeg_image.h"

namespace sohoa::pdfa::check {

namespace {

bool isTrue(QPDFObjectHandle value) { return value.isBool() && value.getBoolValue(); }

std::string lastFilter(QPDFObjectHandle dictionary) {
    QPDFObjectHandle filter = dictionary.getKey("/Filter");
    if (filter.isArray() && filter.getArrayNItems() > 0) filter = filter.getArrayItem(filter.getArrayNItems() - 1);
    return filter.isName() ? filter.getName() : "";
}

bool isSoleFilter(QPDFObjectHandle dictionary) {
    QPDFObjectHandle filter = dictionary.getKey("/Filter");
    return filter.isName() || (filter.isArray() && filter.getArrayNItems() == 1);
}

int channelsOf(QPDFObjectHandle space) {
    if (isName(space, "/DeviceGray")) return 1;
    if (isName(space, "/DeviceRGB")) return 3;
    if (isName(space, "/DeviceCMYK")) return 4;
    return 0;
}

void jpegImage(QPDFObjectHandle image, Findings& findings) {
    QPDFObjectHandle dictionary = image.getDict();
    if (!isSoleFilter(dictionary)) return;
    const std::string bytes = streamBeginning(image, 1u << 20);
    const auto kind = readJpegHeader(bytes);
    if (!kind) return findings.add("6.2.8", "", kind.error().detail, image.getObjGen());
    const int channels = channelsOf(dictionary.getKey("/ColorSpace"));
    if (channels != 0 && channels != kind->channels)
        findings.add("6.2.8", "", "a JPEG of other channels than its colour space", image.getObjGen());
}

// ISO 19005-2 6.2.8.3 asks for the JP2 baseline: a file of boxes, not a bare codestream.
void jpeg2000Image(QPDFObjectHandle image, Findings& findings) {
    if (!isSoleFilter(image.getDict())) return;
    const std::string bytes = streamBeginning(image, 4096);
    const bool boxes = bytes.size() > 12 && bytes.compare(4, 4, "jP  ") == 0;
    if (!boxes || bytes.find("ihdr") == std::string::npos || bytes.find("colr") == std::string::npos)
        findings.add("6.2.8.3", "1", "a JPEG 2000 image that is no JP2 file", image.getObjGen());
}

const std::set<std::string> blendModes{"/Normal",    "/Compatible", "/Multiply",   "/Screen",    "/Overlay",
                                       "/Darken",    "/Lighten",    "/ColorDodge", "/ColorBurn", "/HardLight",
                                       "/SoftLight", "/Difference", "/Exclusion",  "/Hue",       "/Saturation",
                                       "/Color",     "/Luminosity"};

}  // namespace

void graphicsStates(Subject& subject, Findings& findings) {
    const auto one = [&](QPDFObjectHandle state, QPDFObjGen in) {
        if (state.hasKey("/TR")) findings.add("6.2.5", "1", "a graphics state with TR", in);
        if (state.hasKey("/TR2") && !isName(state.getKey("/TR2"), "/Default"))
            findings.add("6.2.5", "2", "a graphics state with TR2", in);
        if (state.hasKey("/HTP")) findings.add("6.2.5", "3", "a graphics state with HTP", in);
        const std::string intent = nameIn(state, "/RI");
        if (!intent.empty() && intent != "/RelativeColorimetric" && intent != "/AbsoluteColorimetric" &&
            intent != "/Perceptual" && intent != "/Saturation")
            findings.add("6.2.6", "1", "an unknown rendering intent", in);
        QPDFObjectHandle blend = state.getKey("/BM");
        for (QPDFObjectHandle mode : blend.isArray() ? blend.getArrayAsVector() : std::vector{blend})
            if (mode.isName() && !blendModes.contains(mode.getName()))
                findings.add("6.2.10", "1", fmt::format("the blend mode {}", mode.getName()), in);
    };
    visitDictionaries(subject, [&](QPDFObjectHandle dictionary, QPDFObjGen in) {
        QPDFObjectHandle states = dictionary.getKey("/ExtGState");
        if (!states.isDictionary()) return;
        for (const std::string& key : states.getKeys())
            if (states.getKey(key).isDictionary()) one(states.getKey(key), in);
    });
}

void images(Subject& subject, Findings& findings) {
    for (QPDFObjectHandle object : subject.objects) {
        if (!object.isStream() || nameIn(object.getDict(), "/Subtype") != "/Image") continue;
        QPDFObjectHandle dictionary = object.getDict();
        const QPDFObjGen id = object.getObjGen();
        if (dictionary.hasKey("/Alternates")) findings.add("6.2.8", "1", "an image with Alternates", id);
        if (dictionary.hasKey("/OPI")) findings.add("6.2.8", "2", "an image with OPI", id);
        if (isTrue(dictionary.getKey("/Interpolate"))) findings.add("6.2.8", "3", "an image with Interpolate true", id);
        const std::string filter = lastFilter(dictionary);
        if (filter == "/DCTDecode") jpegImage(object, findings);
        if (filter == "/JPXDecode") jpeg2000Image(object, findings);
    }
}

void xObjects(Subject& subject, Findings& findings) {
    for (QPDFObjectHandle object : subject.objects) {
        if (!object.isStream()) continue;
        QPDFObjectHandle dictionary = object.getDict();
        const QPDFObjGen id = object.getObjGen();
        const std::string kind = nameIn(dictionary, "/Subtype");
        if (kind == "/PS" || (kind == "/Form" && nameIn(dictionary, "/Subtype2") == "/PS"))
            findings.add("6.2.9", "4", "a PostScript XObject", id);
        if (kind != "/Form") continue;
        if (dictionary.hasKey("/OPI")) findings.add("6.2.9", "1", "a form XObject with OPI", id);
        if (dictionary.hasKey("/PS")) findings.add("6.2.9", "2", "a form XObject with PS", id);
        if (dictionary.hasKey("/Ref")) findings.add("6.2.9", "3", "a reference XObject", id);
    }
}

// 6.2.10: what is blended on a page needs a colour space to blend in: the page group's own, or an output intent.
void transparency(Subject& subject, Findings& findings) {
    visitDictionaries(subject, [&](QPDFObjectHandle dictionary, QPDFObjGen in) {
        QPDFObjectHandle group = dictionary.getKey("/Group");
        if (!group.isDictionary() || nameIn(group, "/S") != "/Transparency") return;
        if (group.hasKey("/CS"))
            colourSpace(subject, group.getKey("/CS"), in, findings);
        else if (subject.colours == OutputColours::None)
            findings.add("6.2.10", "2", "a transparency group without a colour space or an output intent", in);
    });
}

}  // namespace sohoa::pdfa::check
