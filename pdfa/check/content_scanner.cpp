#include "pdfa/check/content_scanner.h"

#include <fmt/format.h>

#include "pdfa/check/colour.h"
#include "pdfa/check/image_rules.h"

namespace sohoa::pdfa::check {

namespace {

constexpr std::size_t mostForms = 20000, mostOperands = 1000;
constexpr std::uint64_t mostDrawn = 60'000'000;  // of a file; 2,000 pages full of words have 15 million
constexpr std::size_t deepestState = 28, longestString = 32767;

const std::set<std::string> knownOperators{
    "b",  "B",  "b*", "B*", "BDC", "BI",  "BMC", "BT", "BX", "c",  "cm", "CS", "cs", "d",  "d0",
    "d1", "Do", "DP", "EI", "EMC", "ET",  "EX",  "f",  "F",  "f*", "G",  "g",  "gs", "h",  "i",
    "ID", "j",  "J",  "K",  "k",   "l",   "m",   "M",  "MP", "n",  "q",  "Q",  "re", "RG", "rg",
    "ri", "s",  "S",  "SC", "sc",  "SCN", "scn", "sh", "T*", "Tc", "Td", "TD", "Tf", "Tj", "TJ",
    "TL", "Tm", "Tr", "Ts", "Tw",  "Tz",  "v",   "w",  "W",  "W*", "y",  "'",  "\""};

const std::map<std::string, std::pair<const char*, const char*>> deviceOperators{
    {"rg", {"/DeviceRGB", "/DefaultRGB"}},  {"RG", {"/DeviceRGB", "/DefaultRGB"}},
    {"g", {"/DeviceGray", "/DefaultGray"}}, {"G", {"/DeviceGray", "/DefaultGray"}},
    {"k", {"/DeviceCMYK", "/DefaultCMYK"}}, {"K", {"/DeviceCMYK", "/DefaultCMYK"}}};

bool isBelowOne(QPDFObjectHandle number) { return number.isNumber() && number.getNumericValue() < 1; }

}  // namespace

bool stateBlends(QPDFObjectHandle state) {
    if (!state.isDictionary()) return false;
    if (isBelowOne(state.getKey("/CA")) || isBelowOne(state.getKey("/ca")) || state.getKey("/SMask").isDictionary())
        return true;
    QPDFObjectHandle mode = state.getKey("/BM");
    if (mode.isArray()) mode = itemOf(mode, 0);
    return mode.isName() && mode.getName() != "/Normal" && mode.getName() != "/Compatible";
}

ContentScanner::ContentScanner(Subject& subject, Findings& findings, Resources resources, QPDFObjGen in)
    : subject_(subject), findings_(findings), resources_(std::move(resources)), in_(in) {}

void ContentScanner::handleObject(QPDFObjectHandle object) {
    if (++subject_.drawnObjects > mostDrawn) throw Unfolding("more to draw than a scanned document can hold");
    if (object.isOperator()) {
        apply(object.getOperatorValue());
        operands_.clear();
    } else if (!object.isInlineImage() && operands_.size() < mostOperands) {
        operand(object);
        operands_.push_back(object);
    }
}

void ContentScanner::operand(QPDFObjectHandle object) {
    if (object.isString() && object.getStringValue().size() > longestString)
        findings_.add("6.1.13", "3", "a string of more than 32767 bytes", in_);
    if (object.isInteger() && (object.getIntValue() > INT32_MAX || object.getIntValue() < INT32_MIN))
        findings_.add("6.1.13", "1", "a whole number beyond 32 bits", in_);
}

std::string ContentScanner::firstName() const {
    for (QPDFObjectHandle operand : operands_)
        if (operand.isName()) return operand.getName();
    return {};
}

QPDFObjectHandle ContentScanner::resource(const char* kind, const std::string& name) {
    QPDFObjectHandle all = resources_.dictionary;
    QPDFObjectHandle group = all.isDictionary() ? all.getKey(kind) : QPDFObjectHandle::newNull();
    QPDFObjectHandle found = group.isDictionary() && !name.empty() ? group.getKey(name) : QPDFObjectHandle::newNull();
    if (found.isNull())
        findings_.add("6.2.2", "2", fmt::format("{} {:.40} is not in the resources", kind, name), in_);
    else if (resources_.inherited)
        findings_.add("6.2.2", "2", fmt::format("{} {:.40} is in resources that are not the stream's own", kind, name),
                      in_);
    return found;
}

void ContentScanner::device(const char* name, const char* substitute) {
    QPDFObjectHandle all = resources_.dictionary;
    QPDFObjectHandle spaces = all.isDictionary() ? all.getKey("/ColorSpace") : QPDFObjectHandle::newNull();
    if (!spaces.isDictionary() || !spaces.hasKey(substitute)) deviceColour(subject_, name, in_, findings_);
}

void ContentScanner::apply(const std::string& op) {
    if (!knownOperators.contains(op))  // not even between BX and EX
        findings_.add("6.2.2", "1", fmt::format("the operator {:.20}", op), in_);
    else if (op == "q")
        enter();
    else if (op == "Q")
        leave();
    else if (op == "ri" && !isRenderingIntent(firstName()))
        findings_.add("6.2.6", "1", "an unknown rendering intent", in_);
    else if (const auto found = deviceOperators.find(op); found != deviceOperators.end())
        device(found->second.first, found->second.second);
    else if (op == "cs" || op == "CS")
        selectSpace();
    else if (op == "gs")
        selectState();
    else if (op == "sh")
        resource("/Shading", firstName());
    else if (op == "Do")
        draw();
    else if (op == "ID")
        inlineImage();
    else
        text(op);
}

void ContentScanner::enter() {
    states_.push_back({font_, mode_});
    if (states_.size() == deepestState + 1) findings_.add("6.1.13", "8", "q is nested more than 28 deep", in_);
}

void ContentScanner::leave() {
    if (states_.empty()) return;
    font_ = states_.back().font;
    mode_ = states_.back().mode;
    states_.pop_back();
}

void ContentScanner::selectSpace() {
    const std::string name = firstName();
    if (name == "/DeviceRGB")
        device("/DeviceRGB", "/DefaultRGB");
    else if (name == "/DeviceGray")
        device("/DeviceGray", "/DefaultGray");
    else if (name == "/DeviceCMYK")
        device("/DeviceCMYK", "/DefaultCMYK");
    else if (name != "/Pattern")
        resource("/ColorSpace", name);
}

void ContentScanner::selectState() {
    QPDFObjectHandle state = resource("/ExtGState", firstName());
    blends = blends || stateBlends(state);
    if (!state.isDictionary()) return;
    QPDFObjectHandle font = state.getKey("/Font");
    if (font.isArray()) selectFont(itemOf(font, 0), "gs " + firstName());
}

void ContentScanner::draw() {
    QPDFObjectHandle object = resource("/XObject", firstName());
    if (!object.isStream()) return;
    QPDFObjectHandle dictionary = object.getDict();
    if (nameIn(dictionary, "/Subtype") == "/Form" && forms.size() < mostForms) forms.push_back(object);
    QPDFObjectHandle masked = dictionary.getKey("/SMaskInData");
    if (nameIn(dictionary, "/Subtype") == "/Image" &&
        (dictionary.getKey("/SMask").isStream() || (masked.isInteger() && masked.getIntValue() != 0)))
        blends = true;
}

void ContentScanner::inlineImage() {
    for (std::size_t i = 0; i + 1 < operands_.size(); i += 2) {
        if (!operands_[i].isName()) continue;
        const std::string key = operands_[i].getName();
        QPDFObjectHandle value = operands_[i + 1];
        if (key == "/F" || key == "/Filter") {
            for (QPDFObjectHandle filter : value.isArray() ? value.getArrayAsVector() : std::vector{value})
                if (filter.isName() && !isInlineFilter(filter.getName()))
                    findings_.add("6.1.10", "1", fmt::format("an inline image with {:.40}", filter.getName()), in_);
        }
        if ((key == "/I" || key == "/Interpolate") && isTrue(value))
            findings_.add("6.2.8", "3", "an inline image with Interpolate true", in_);
        if ((key == "/BPC" || key == "/BitsPerComponent") && !isBitDepth(value))
            findings_.add("6.2.8", "4", "an inline image of another depth than 1, 2, 4, 8 or 16", in_);
        if (key == "/Intent" && value.isName() && !isRenderingIntent(value.getName()))
            findings_.add("6.2.6", "1", "an unknown rendering intent", in_);
        if (key == "/CS" || key == "/ColorSpace") inlineColours(value);
    }
}

void ContentScanner::inlineColours(QPDFObjectHandle space) {
    static const std::map<std::string, std::pair<const char*, const char*>> devices{
        {"/G", deviceOperators.at("g")},    {"/DeviceGray", deviceOperators.at("g")},
        {"/RGB", deviceOperators.at("rg")}, {"/DeviceRGB", deviceOperators.at("rg")},
        {"/CMYK", deviceOperators.at("k")}, {"/DeviceCMYK", deviceOperators.at("k")}};
    if (space.isArray()) space = itemOf(space, 1);  // of an indexed space, the base
    if (!space.isName()) return;
    const auto found = devices.find(space.getName());
    if (found != devices.end())
        device(found->second.first, found->second.second);
    else
        resource("/ColorSpace", space.getName());
}

void ContentScanner::text(const std::string& op) {
    if (op == "Tf")
        selectFont(resource("/Font", firstName()), firstName());
    else if (op == "Tr")
        mode_ = !operands_.empty() && operands_[0].isInteger() ? operands_[0].getIntValueAsInt() : 0;
    else if (op == "Tj" || op == "'" || op == "\"")
        show(operands_.empty() ? QPDFObjectHandle::newNull() : operands_.back());
    else if (op == "TJ" && !operands_.empty() && operands_.back().isArray())
        for (QPDFObjectHandle item : operands_.back().getArrayAsVector())
            show(item);
}

void ContentScanner::selectFont(QPDFObjectHandle found, const std::string& name) {
    font_.clear();
    if (!found.isDictionary()) return;
    font_ = found.isIndirect() ? objectName(found.getObjGen()) : fmt::format("{} {}", objectName(in_), name);
    subject_.fonts.try_emplace(font_, FontUse{found, {}, false});
}

void ContentScanner::show(QPDFObjectHandle string) {
    if (!string.isString() || font_.empty()) return;
    FontUse& use = subject_.fonts.at(font_);
    if (mode_ != 3) use.visible = true;
    const std::string bytes = string.getStringValue();
    const std::size_t step = nameIn(use.font, "/Subtype") == "/Type0" ? 2 : 1;
    for (std::size_t i = 0; i + step <= bytes.size(); i += step) {
        std::uint32_t code = static_cast<unsigned char>(bytes[i]);
        if (step == 2) code = code << 8 | static_cast<unsigned char>(bytes[i + 1]);
        use.codes.insert(code);
    }
}

}  // namespace sohoa::pdfa::check
