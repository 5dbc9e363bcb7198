// Clauses 6.1.10, 6.2.2, 6.2.4.3 and 6.2.6 over everything that is drawn: pages, form XObjects and appearances. On the
// way it is noted which codes of which fonts are shown.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "pdfa/check/colour.h"
#include "pdfa/check/subject.h"

namespace sohoa::pdfa::check {

namespace {

constexpr std::size_t longestContent = 64u << 20;
constexpr std::size_t mostForms = 20000;
constexpr int deepestForm = 30, deepestState = 28;
constexpr std::size_t longestString = 32767;

const std::set<std::string> knownOperators{
    "b",  "B",  "b*", "B*", "BDC", "BI",  "BMC", "BT", "BX", "c",  "cm", "CS", "cs", "d",  "d0",
    "d1", "Do", "DP", "EI", "EMC", "ET",  "EX",  "f",  "F",  "f*", "G",  "g",  "gs", "h",  "i",
    "ID", "j",  "J",  "K",  "k",   "l",   "m",   "M",  "MP", "n",  "q",  "Q",  "re", "RG", "rg",
    "ri", "s",  "S",  "SC", "sc",  "SCN", "scn", "sh", "T*", "Tc", "Td", "TD", "Tf", "Tj", "TJ",
    "TL", "Tm", "Tr", "Ts", "Tw",  "Tz",  "v",   "w",  "W",  "W*", "y",  "'",  "\""};

bool isIntent(const std::string& name) {
    return name == "/RelativeColorimetric" || name == "/AbsoluteColorimetric" || name == "/Perceptual" ||
           name == "/Saturation";
}

class Scanner final : public QPDFObjectHandle::ParserCallbacks {
  public:
    Scanner(Subject& subject, Findings& findings, QPDFObjectHandle resources, QPDFObjGen in)
        : subject_(subject), findings_(findings), resources_(std::move(resources)), in_(in) {}

    void handleObject(QPDFObjectHandle object) override {
        if (object.isOperator()) {
            apply(object.getOperatorValue());
            operands_.clear();
        } else if (!object.isInlineImage() && operands_.size() < 1000) {
            operand(object);
            operands_.push_back(object);
        }
    }
    void handleEOF() override {}

    std::vector<QPDFObjectHandle> forms;  // drawn by Do

  private:
    void operand(QPDFObjectHandle object) {
        if (object.isString() && object.getStringValue().size() > longestString)
            findings_.add("6.1.13", "3", "a string of more than 32767 bytes", in_);
        if (object.isInteger() && (object.getIntValue() > INT32_MAX || object.getIntValue() < INT32_MIN))
            findings_.add("6.1.13", "1", "a whole number beyond 32 bits", in_);
    }

    std::string firstName() const {
        for (QPDFObjectHandle operand : operands_)
            if (operand.isName()) return operand.getName();
        return {};
    }

    QPDFObjectHandle resource(const char* kind, const std::string& name) {
        QPDFObjectHandle group = resources_.isDictionary() ? resources_.getKey(kind) : QPDFObjectHandle::newNull();
        QPDFObjectHandle found =
            group.isDictionary() && !name.empty() ? group.getKey(name) : QPDFObjectHandle::newNull();
        if (found.isNull()) findings_.add("6.2.2", "2", fmt::format("{} {} is not in the resources", kind, name), in_);
        return found;
    }

    void device(const char* name, const char* substitute) {
        QPDFObjectHandle spaces =
            resources_.isDictionary() ? resources_.getKey("/ColorSpace") : QPDFObjectHandle::newNull();
        if (!spaces.isDictionary() || !spaces.hasKey(substitute)) deviceColour(subject_, name, in_, findings_);
    }

    void apply(const std::string& op) {
        if (op == "BX")
            ++compatibility_;
        else if (op == "EX")
            --compatibility_;
        else if (!knownOperators.contains(op))
            findings_.add("6.2.2", "1", fmt::format("the operator {:.20}", op), in_);
        else if (op == "q")
            enter();
        else if (op == "Q")
            leave();
        else if (op == "ri" && !isIntent(firstName()))
            findings_.add("6.2.6", "1", "an unknown rendering intent", in_);
        else if (op == "rg" || op == "RG")
            device("/DeviceRGB", "/DefaultRGB");
        else if (op == "g" || op == "G")
            device("/DeviceGray", "/DefaultGray");
        else if (op == "k" || op == "K")
            device("/DeviceCMYK", "/DefaultCMYK");
        else if (op == "cs" || op == "CS")
            selectSpace();
        else if (op == "gs")
            resource("/ExtGState", firstName());
        else if (op == "sh")
            resource("/Shading", firstName());
        else if (op == "Do")
            draw();
        else if (op == "ID")
            inlineImage();
        else
            text(op);
    }

    void enter() {
        states_.push_back({font_, mode_});
        if (states_.size() == deepestState + 1) findings_.add("6.1.13", "8", "q is nested more than 28 deep", in_);
    }
    void leave() {
        if (states_.empty()) return;
        font_ = states_.back().font;
        mode_ = states_.back().mode;
        states_.pop_back();
    }

    void selectSpace() {
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

    void draw() {
        QPDFObjectHandle object = resource("/XObject", firstName());
        if (object.isStream() && nameIn(object.getDict(), "/Subtype") == "/Form" && forms.size() < mostForms)
            forms.push_back(object);
    }

    void inlineImage() {
        for (std::size_t i = 0; i + 1 < operands_.size(); i += 2) {
            if (!operands_[i].isName()) continue;
            const std::string key = operands_[i].getName();
            QPDFObjectHandle value = operands_[i + 1];
            const std::string text = value.unparse();
            if ((key == "/F" || key == "/Filter") && (text.find("/LZW") != std::string::npos))
                findings_.add("6.1.10", "1", "an inline image with the LZW filter", in_);
            if ((key == "/I" || key == "/Interpolate") && value.isBool() && value.getBoolValue())
                findings_.add("6.2.8", "4", "an inline image with Interpolate true", in_);
            if ((key == "/CS" || key == "/ColorSpace") && value.isName())
                deviceColour(subject_, value.getName(), in_, findings_);
        }
    }

    void text(const std::string& op) {
        if (op == "Tf")
            selectFont();
        else if (op == "Tr")
            mode_ = !operands_.empty() && operands_[0].isInteger() ? operands_[0].getIntValueAsInt() : 0;
        else if (op == "Tj" || op == "'" || op == "\"")
            show(operands_.empty() ? QPDFObjectHandle::newNull() : operands_.back());
        else if (op == "TJ" && !operands_.empty() && operands_.back().isArray())
            for (QPDFObjectHandle item : operands_.back().getArrayAsVector())
                show(item);
    }

    void selectFont() {
        QPDFObjectHandle found = resource("/Font", firstName());
        font_.clear();
        if (!found.isDictionary()) return;
        font_ = found.isIndirect() ? objectName(found.getObjGen()) : fmt::format("{} {}", objectName(in_), firstName());
        subject_.fonts.try_emplace(font_, FontUse{found, {}, false});
    }

    void show(QPDFObjectHandle string) {
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

    struct State {
        std::string font;
        int mode;
    };
    Subject& subject_;
    Findings& findings_;
    QPDFObjectHandle resources_;
    QPDFObjGen in_;
    std::vector<QPDFObjectHandle> operands_;
    std::vector<State> states_;
    std::string font_;
    int mode_ = 0, compatibility_ = 0;
};

// Every stream that draws, once; forms that are drawn by forms follow in the same list.
class Drawing {
  public:
    Drawing(Subject& subject, Findings& findings) : subject_(subject), findings_(findings) { scratch_.emptyPDF(); }

    void page(QPDFObjectHandle page) {
        std::string content;
        QPDFObjectHandle contents = page.getKey("/Contents");
        for (QPDFObjectHandle part : contents.isArray() ? contents.getArrayAsVector() : std::vector{contents}) {
            if (!part.isStream()) continue;
            content += streamData(part, true, longestContent - std::min(longestContent, content.size())) + "\n";
        }
        scan(content, inherited(page, "/Resources"), page.getObjGen(), 0);
    }

    void form(QPDFObjectHandle form, int depth) {
        if (!seen_.insert(objectName(form.getObjGen())).second) return;
        if (depth > deepestForm) return findings_.add("6.2.9", "", "form XObjects nested too deep", form.getObjGen());
        scan(streamData(form, true, longestContent), form.getDict().getKey("/Resources"), form.getObjGen(), depth);
    }

  private:
    void scan(const std::string& content, QPDFObjectHandle resources, QPDFObjGen in, int depth) {
        Scanner scanner(subject_, findings_, std::move(resources), in);
        QPDFObjectHandle stream = QPDFObjectHandle::newStream(&scratch_, content);
        stream.parseAsContents(&scanner);
        for (const QPDFObjectHandle& drawn : scanner.forms)
            form(drawn, depth + 1);
    }

    static QPDFObjectHandle inherited(QPDFObjectHandle page, const char* key) {
        for (int depth = 0; depth < 50 && page.isDictionary(); ++depth, page = page.getKey("/Parent"))
            if (page.hasKey(key)) return page.getKey(key);
        return QPDFObjectHandle::newNull();
    }

    Subject& subject_;
    Findings& findings_;
    QPDF scratch_;
    std::set<std::string> seen_;
};

}  // namespace

void contentStreams(Subject& subject, Findings& findings) {
    Drawing drawing(subject, findings);
    for (const QPDFObjectHandle& page : subject.pages)
        drawing.page(page);
    for (QPDFObjectHandle object : subject.objects) {
        if (!object.isStream()) continue;
        const bool form = nameIn(object.getDict(), "/Subtype") == "/Form";
        const bool tiling = object.getDict().hasKey("/PatternType") && object.getDict().hasKey("/PaintType");
        if (form || tiling) drawing.form(object, 0);
    }
}

}  // namespace sohoa::pdfa::check
