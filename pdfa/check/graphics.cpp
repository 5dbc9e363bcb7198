// Clauses 6.2.5, 6.2.6, 6.2.9 and 6.2.10: graphics states, halftones, form XObjects.
#include <fmt/format.h>

#include "pdfa/check/image_rules.h"

namespace sohoa::pdfa::check {

namespace {

const std::set<std::string> blendModes{"/Normal",    "/Compatible", "/Multiply",   "/Screen",    "/Overlay",
                                       "/Darken",    "/Lighten",    "/ColorDodge", "/ColorBurn", "/HardLight",
                                       "/SoftLight", "/Difference", "/Exclusion",  "/Hue",       "/Saturation",
                                       "/Color",     "/Luminosity"};

void halftone(QPDFObjectHandle halftone, const QPDFObjGen& in, Findings& findings) {
    QPDFObjectHandle dictionary = halftone.isStream() ? halftone.getDict() : halftone;
    if (!dictionary.isDictionary()) return;  // the name Default
    QPDFObjectHandle type = dictionary.getKey("/HalftoneType");
    if (!type.isInteger() || (type.getIntValue() != 1 && type.getIntValue() != 5))
        findings.add("6.2.5", "4", "a halftone of another type than 1 or 5", in);
    if (dictionary.hasKey("/HalftoneName")) findings.add("6.2.5", "5", "a halftone with a name", in);
    if (dictionary.hasKey("/TransferFunction")) findings.add("6.2.5", "6", "a halftone with a transfer function", in);
}

void graphicsState(QPDFObjectHandle state, const QPDFObjGen& in, Findings& findings) {
    if (state.hasKey("/TR")) findings.add("6.2.5", "1", "a graphics state with TR", in);
    if (state.hasKey("/TR2") && !isName(state.getKey("/TR2"), "/Default"))
        findings.add("6.2.5", "2", "a graphics state with TR2", in);
    if (state.hasKey("/HTP")) findings.add("6.2.5", "3", "a graphics state with HTP", in);
    if (state.hasKey("/HT")) halftone(state.getKey("/HT"), in, findings);
    const std::string intent = nameIn(state, "/RI");
    if (!intent.empty() && !isRenderingIntent(intent))
        findings.add("6.2.6", "1", "a graphics state with an unknown rendering intent", in);
    QPDFObjectHandle blend = state.getKey("/BM");
    for (QPDFObjectHandle mode : blend.isArray() ? blend.getArrayAsVector() : std::vector{blend})
        if (mode.isName() && !blendModes.contains(mode.getName()))
            findings.add("6.2.10", "1", fmt::format("the blend mode {:.40}", mode.getName()), in);
}

}  // namespace

// A state counts where it is a resource or says what it is.
void graphicsStates(Subject& subject, Findings& findings) {
    Once once;
    visitDictionaries(subject, [&](QPDFObjectHandle dictionary, QPDFObjGen in) {
        if (nameIn(dictionary, "/Type") == "/ExtGState" && once(dictionary)) graphicsState(dictionary, in, findings);
        QPDFObjectHandle states = dictionary.getKey("/ExtGState");
        if (!states.isDictionary() || !once(states)) return;
        for (const std::string& key : states.getKeys()) {
            QPDFObjectHandle state = states.getKey(key);
            if (!state.isDictionary() || nameIn(state, "/Type") == "/ExtGState") continue;
            if (once(state)) graphicsState(state, in, findings);
        }
    });
}

void xObjects(Subject& subject, Findings& findings) {
    for (QPDFObjectHandle object : subject.objects) {
        if (!object.isStream()) continue;
        QPDFObjectHandle dictionary = object.getDict();
        const QPDFObjGen id = object.getObjGen();
        const std::string kind = nameIn(dictionary, "/Subtype");
        if (kind == "/PS") findings.add("6.2.9", "3", "a PostScript XObject", id);
        if (kind != "/Form") continue;
        if (dictionary.hasKey("/OPI") || dictionary.hasKey("/PS") || nameIn(dictionary, "/Subtype2") == "/PS")
            findings.add("6.2.9", "1", "a form XObject with OPI or PostScript", id);
        if (dictionary.hasKey("/Ref")) findings.add("6.2.9", "2", "a reference XObject", id);
    }
}

}  // namespace sohoa::pdfa::check
