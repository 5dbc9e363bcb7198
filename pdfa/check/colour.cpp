#include "pdfa/check/colour.h"

#include <fmt/format.h>

namespace sohoa::pdfa::check {

namespace {

constexpr std::size_t longestProfile = 16u << 20;
constexpr std::size_t mostColorants = 32;
constexpr int deepestSpace = 8;

struct Profile {
    bool valid = false;
    std::string deviceClass, space;
    int majorVersion = 0;
    int channels() const {
        return space == "GRAY" ? 1 : space == "RGB " || space == "Lab " ? 3 : space == "CMYK" ? 4 : 0;
    }
};

Profile profileIn(Subject& subject, QPDFObjectHandle stream) {
    const std::string data = subject.unfold(stream, longestProfile);
    if (data.size() < 128 || data.compare(36, 4, "acsp") != 0) return {};
    std::uint32_t size = 0;
    for (std::size_t i = 0; i < 4; ++i)
        size = size << 8 | static_cast<unsigned char>(data[i]);
    return {size == data.size(), data.substr(12, 4), data.substr(16, 4), static_cast<unsigned char>(data[8])};
}

std::int64_t componentsSaid(QPDFObjectHandle stream) {
    QPDFObjectHandle n = stream.getDict().getKey("/N");
    return n.isInteger() ? n.getIntValue() : 0;
}

void outputProfile(Subject& subject, QPDFObjectHandle profile, Findings& findings) {
    const QPDFObjGen id = profile.getObjGen();
    if (!profile.isStream()) return findings.add("6.2.3", "1", "an output intent without a profile", id);
    const Profile icc = profileIn(subject, profile);
    const bool good = icc.valid && icc.majorVersion >= 2 && icc.majorVersion <= 4 &&
                      (icc.deviceClass == "prtr" || icc.deviceClass == "mntr") && icc.channels() != 0 &&
                      icc.space != "Lab ";
    if (!good) return findings.add("6.2.3", "1", "the output profile is no ICC profile of an output device", id);
    if (componentsSaid(profile) != icc.channels())
        return findings.add("6.2.3", "1", "N differs from the output profile", id);
    subject.colours = icc.channels() == 1   ? OutputColours::Gray
                      : icc.channels() == 3 ? OutputColours::Rgb
                                            : OutputColours::Cmyk;
}

void iccBased(Subject& subject, QPDFObjectHandle stream, const QPDFObjGen& in, Findings& findings) {
    if (!stream.isStream()) return findings.add("6.2.4.2", "1", "an ICCBased colour space without a profile", in);
    if (!subject.profiles.insert(stream.getObjGen()).second) return;  // one profile serves every image
    const Profile icc = profileIn(subject, stream);
    static const std::set<std::string> classes{"prtr", "mntr", "scnr", "spac"};
    const bool good = icc.valid && icc.majorVersion >= 2 && icc.majorVersion <= 4 &&
                      classes.contains(icc.deviceClass) && icc.channels() == componentsSaid(stream) &&
                      icc.channels() != 0;
    if (!good) findings.add("6.2.4.2", "1", "an ICCBased colour space whose profile does not fit", stream.getObjGen());
}

void visitSpace(Subject& subject, QPDFObjectHandle space, const QPDFObjGen& in, Findings& findings, int depth) {
    if (depth > deepestSpace) return findings.add("6.2.4.3", "a", "a colour space that is nested too deep", in);
    if (space.isName()) return deviceColour(subject, space.getName(), in, findings);
    if (!space.isArray() || space.getArrayNItems() == 0) return;
    const std::string kind = space.getArrayItem(0).isName() ? space.getArrayItem(0).getName() : "";
    const auto item = [&](int i) {
        return i < space.getArrayNItems() ? space.getArrayItem(i) : QPDFObjectHandle::newNull();
    };
    if (kind == "/ICCBased") return iccBased(subject, item(1), in, findings);
    if (kind == "/Indexed" || kind == "/I" || kind == "/Pattern")
        return visitSpace(subject, item(1), in, findings, depth + 1);
    if (kind == "/Separation" || kind == "/DeviceN") {
        if (kind == "/DeviceN" && item(1).isArray() && item(1).getArrayNItems() > int(mostColorants))
            findings.add("6.1.13", "9", "a DeviceN colour space of more than 32 colorants", in);
        return visitSpace(subject, item(2), in, findings, depth + 1);
    }
    deviceColour(subject, kind, in, findings);
}

}  // namespace

void deviceColour(const Subject& subject, std::string_view name, const QPDFObjGen& in, Findings& findings) {
    const OutputColours colours = subject.colours;
    if ((name == "/DeviceRGB" || name == "/RGB") && colours != OutputColours::Rgb)
        findings.add("6.2.4.3", "2", "DeviceRGB without an RGB output intent", in);
    if ((name == "/DeviceCMYK" || name == "/CMYK") && colours != OutputColours::Cmyk)
        findings.add("6.2.4.3", "3", "DeviceCMYK without a CMYK output intent", in);
    if ((name == "/DeviceGray" || name == "/G") && colours == OutputColours::None)
        findings.add("6.2.4.3", "4", "DeviceGray without an output intent", in);
}

void colourSpace(Subject& subject, QPDFObjectHandle space, const QPDFObjGen& in, Findings& findings) {
    visitSpace(subject, space, in, findings, 0);
}

void outputIntents(Subject& subject, Findings& findings) {
    QPDFObjectHandle intents = subject.pdf.getRoot().getKey("/OutputIntents");
    if (!intents.isArray()) return;  // needed only where device colours are used
    std::set<std::string> profiles;
    for (QPDFObjectHandle intent : intents.getArrayAsVector()) {
        if (!intent.isDictionary()) continue;
        if (intent.hasKey("/DestOutputProfileRef"))
            findings.add("6.2.3", "3", "an output intent that refers to a profile elsewhere", intent.getObjGen());
        QPDFObjectHandle profile = intent.getKey("/DestOutputProfile");
        if (!profile.isNull()) profiles.insert(objectName(profile.getObjGen()));
        if (nameIn(intent, "/S") == "/GTS_PDFA1") outputProfile(subject, profile, findings);
    }
    if (profiles.size() > 1) findings.add("6.2.3", "2", "output intents with different profiles");
}

// Colour spaces in resources, of images, shadings and transparency groups. Those that content streams name directly are
// contentStreams' matter; a soft mask's gray is no colour.
void colourSpaces(Subject& subject, Findings& findings) {
    std::set<QPDFObjGen> softMasks;
    for (QPDFObjectHandle object : subject.objects)
        if (object.isStream() && object.getDict().getKey("/SMask").isStream())
            softMasks.insert(object.getDict().getKey("/SMask").getObjGen());
    Once once;
    visitDictionaries(subject, [&](QPDFObjectHandle dictionary, QPDFObjGen in) {
        QPDFObjectHandle space = dictionary.getKey("/ColorSpace");
        if (nameIn(dictionary, "/Subtype") == "/Image") {
            if (!softMasks.contains(in)) colourSpace(subject, space, in, findings);
        } else if (space.isDictionary() && once(space)) {
            for (const std::string& key : space.getKeys())
                colourSpace(subject, space.getKey(key), in, findings);
        } else if (dictionary.hasKey("/ShadingType")) {
            colourSpace(subject, space, in, findings);
        }
        QPDFObjectHandle group = dictionary.getKey("/Group");
        if (nameIn(group, "/S") == "/Transparency" && group.hasKey("/CS"))
            colourSpace(subject, group.getKey("/CS"), in, findings);
    });
}

}  // namespace sohoa::pdfa::check
