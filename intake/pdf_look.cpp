#include "intake/pdf_look.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>

#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include "core/error_codes.h"

namespace sohoa::intake {

namespace {

constexpr int deepest = 100;  // of objects within an object; qpdf itself reads no deeper than some hundreds

class Look {
  public:
    void at(QPDFObjectHandle object, int depth = 0) {
        if (depth > deepest) return;
        if (object.isArray()) {
            for (const QPDFObjectHandle& item : object.getArrayAsVector())
                if (!item.isIndirect()) at(item, depth + 1);
            return;
        }
        QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
        if (!dictionary.isDictionary()) return;
        judge(dictionary);
        for (auto& [key, value] : dictionary.getDictAsMap())
            if (!value.isIndirect()) at(value, depth + 1);
    }
    PdfTraits traits;

  private:
    void judge(QPDFObjectHandle dictionary) {
        if (dictionary.getKey("/ByteRange").isArray() && dictionary.getKey("/Contents").isString()) ++traits.signatures;
        if (dictionary.getKey("/EF").isDictionary()) traits.embeddedFiles = true;
        QPDFObjectHandle action = dictionary.getKey("/S");
        static constexpr std::array acts{"/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/Rendition"};
        if (action.isName() &&
            std::any_of(acts.begin(), acts.end(), [&](const char* name) { return action.isNameAndEquals(name); }))
            traits.actions = true;
    }
};

// Whether content shows text, and whether it shows anything.
class Shown final : public QPDFObjectHandle::ParserCallbacks {
  public:
    void handleObject(QPDFObjectHandle object, std::size_t, std::size_t) override {
        if (object.isInlineImage()) paints = true;
        if (object.isName()) name_ = object.getName();
        if (!object.isOperator()) return;
        const std::string word = object.getOperatorValue();
        if (word == "Tj" || word == "TJ" || word == "'" || word == "\"") text = true;
        static const std::set<std::string> painters{"f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "sh"};
        if (painters.contains(word)) paints = true;
        if (word == "Do") invoked.insert(name_);
    }
    void handleEOF() override {}

    bool text = false, paints = false;
    std::set<std::string> invoked;

  private:
    std::string name_;
};

class TextLayer {
  public:
    struct Found {
        bool text = false, paints = false;
    };
    Found of(QPDFPageObjectHelper content, int depth = 0) {
        Shown shown;
        content.parseContents(&shown);
        Found found{shown.text, shown.paints};
        QPDFObjectHandle resources = content.getAttribute("/Resources", false);
        QPDFObjectHandle objects = resources.isDictionary() ? resources.getKey("/XObject") : resources;
        for (const std::string& name : shown.invoked) {
            if (!objects.isDictionary()) break;
            const Found inside = invoked(objects.getKey(name), depth);
            found.text = found.text || inside.text;
            found.paints = found.paints || inside.paints;
        }
        return found;
    }

  private:
    Found invoked(QPDFObjectHandle object, int depth) {
        if (object.isImage(false)) return {false, true};
        constexpr int deepestForm = 8;
        if (!object.isFormXObject() || depth > deepestForm) return {};
        // Its own entry stands for a form that invokes itself.
        const auto [known, isNew] = forms_.try_emplace(object.getObjGen());
        if (isNew) known->second = of(QPDFPageObjectHelper(object), depth + 1);
        return forms_[object.getObjGen()];
    }
    std::map<QPDFObjGen, Found> forms_;
};

}  // namespace

PdfTraits traitsOf(QPDF& pdf) {
    Look look;
    for (const QPDFObjectHandle& object : pdf.getAllObjects())
        look.at(object);
    QPDFObjectHandle root = pdf.getRoot(), form = root.getKey("/AcroForm");
    look.traits.xfa = form.isDictionary() && form.hasKey("/XFA");
    if (root.getKey("/Collection").isDictionary()) look.traits.embeddedFiles = true;
    return look.traits;
}

Result<> requireReadable(const PdfTraits& traits) {
    if (traits.xfa) return fail(errors::IntakeXfaForm);
    if (traits.embeddedFiles) return fail(errors::IntakeEmbeddedFiles);
    return {};
}

bool hasTextLayer(QPDF& pdf) {
    TextLayer layer;
    bool any = false;
    for (const QPDFObjectHandle& page : pdf.getAllPages()) {
        const TextLayer::Found found = layer.of(QPDFPageObjectHelper(page));
        if (found.paints && !found.text) return false;
        any = any || found.text;
    }
    return any;
}

}  // namespace sohoa::intake
