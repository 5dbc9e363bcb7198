#include "pdfa/revisions.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/sha256.h"
#include "pdfa/revision_bytes.h"
#include "pdfa/revision_roles.h"
#include "pdfa/revision_widgets.h"

namespace sohoa::pdfa {

namespace {

constexpr std::size_t longestStream = 512u << 20, mostListed = 300;

using Keys = std::set<std::string>;

bool sameValue(QPDFObjectHandle a, QPDFObjectHandle b) { return a.unparse() == b.unparse(); }

bool sameStreamData(QPDFObjectHandle a, QPDFObjectHandle b) {
    return sha256Of(streamData(a, false, longestStream)) == sha256Of(streamData(b, false, longestStream));
}

bool sameObject(QPDFObjectHandle a, QPDFObjectHandle b) {
    if (a.isStream() != b.isStream()) return false;
    if (!a.isStream()) return a.unparseResolved() == b.unparseResolved();
    return a.getDict().unparseResolved() == b.getDict().unparseResolved() && sameStreamData(a, b);
}

// Everything that was there is there still, in a dictionary of dictionaries.
bool onlyAdds(QPDFObjectHandle a, QPDFObjectHandle b, int depth = 2) {
    if (sameValue(a, b) || a.isNull()) return true;
    if (!a.isDictionary() || !b.isDictionary() || depth == 0) return false;
    const auto keys = a.getKeys();
    return std::all_of(keys.begin(), keys.end(),
                       [&](const std::string& key) { return onlyAdds(a.getKey(key), b.getKey(key), depth - 1); });
}

std::string_view wordOf(Area area) {
    switch (area) {
        case Area::Page: return "page_changed";
        case Area::PageTree: return "pages_changed";
        case Area::Annotation: return "annotation_changed";
        case Area::Field: return "field_changed";
        case Area::Signature: return "signature_changed";
        case Area::Layers: return "layers_changed";
        case Area::Names: return "action_added";
        case Area::Other: return "object_changed";
    }
    return "";
}

std::string_view wordOfCatalogKey(const std::string& key) {
    if (key == "/OpenAction" || key == "/AA" || key == "/Names" || key == "/URI") return "action_added";
    if (key == "/OCProperties") return "layers_changed";
    if (key == "/Pages") return "pages_changed";
    if (key == "/Perms") return "permissions_changed";
    return "catalog_changed";
}

class Comparison {
  public:
    Comparison(PdfFile& before, PdfFile& after)
        : beforeFile_(before),
          afterFile_(after),
          before_(before.pdf()),
          after_(after.pdf()),
          old_(before_),
          new_(after_),
          oldEntries_(before_.getXRefTable()),
          newEntries_(after_.getXRefTable()) {
        findPlanted();
    }

    RevisionStep run() {
        attempt("", "changed", [&] { compareTrailers(); });
        for (const auto& [id, entry] : oldEntries_)
            judgeOld(id);
        for (const auto& [id, entry] : newEntries_)
            if (!oldEntries_.contains(id))
                attempt(objectName(id), "added", [&, &id = id, &entry = entry] { judgeNew(id, entry); });
        attempt("", "added", [&] { judgeSignatures(); });
        attempt("", "changed", [&] { judgeWhole(); });
        step_.kinds.assign(kinds_.begin(), kinds_.end());
        return std::move(step_);
    }

  private:
    QPDFObjectHandle was(QPDFObjGen id) { return before_.getObject(id); }
    QPDFObjectHandle is(QPDFObjGen id) { return after_.getObject(id); }

    // Whatever is found about one object is written down, and the next one is looked at.
    template <class Work>
    void attempt(const std::string& object, const char* done, Work work) {
        what_.clear();
        bool allowed = true;
        try {
            work();
        } catch (const Forbidden& forbidden) {
            what_ = forbidden.word;
            allowed = false;
            if (step_.forbidden.empty()) {
                step_.forbidden = forbidden.word;
                step_.detail = forbidden.detail;
            }
        }
        if (what_.empty() || (allowed && step_.objects.size() >= mostListed)) return;
        if (step_.objects.size() < 2 * mostListed) step_.objects.push_back({object, done, what_, allowed});
    }

    // The same place in the file is the same bytes. What lies in an object stream is the same only if the stream is.
    bool samePlace(QPDFObjGen id) const {
        const auto a = oldEntries_.find(id), b = newEntries_.find(id);
        if (a == oldEntries_.end() || b == newEntries_.end() || a->second.getType() != b->second.getType())
            return false;
        if (a->second.getType() == 1) return a->second.getOffset() == b->second.getOffset();
        return a->second.getType() == 2 && a->second.getObjStreamNumber() == b->second.getObjStreamNumber() &&
               a->second.getObjStreamIndex() == b->second.getObjStreamIndex() &&
               samePlace(QPDFObjGen(a->second.getObjStreamNumber(), 0));
    }

    // What unchanged objects point at, and which was not there before.
    void findPlanted() {
        for (const auto& [id, entry] : newEntries_)
            if (oldEntries_.contains(id) && old_.isProtected(id) && samePlace(id)) collectNew(is(id), 0);
    }

    void collectNew(QPDFObjectHandle object, int depth) {
        if (depth > 200) return;
        QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
        const auto follow = [&](QPDFObjectHandle value) {
            if (!value.isIndirect()) return collectNew(value, depth + 1);
            const QPDFObjGen id = value.getObjGen();
            if (newEntries_.contains(id) && !oldEntries_.contains(id)) planted_.insert(id);
        };
        if (dictionary.isDictionary()) {
            for (const std::string& key : dictionary.getKeys())
                follow(dictionary.getKey(key));
        } else if (object.isArray()) {
            for (const QPDFObjectHandle& item : object.getArrayAsVector())
                follow(item);
        }
    }

    void judgeOld(QPDFObjGen id) {
        if (samePlace(id)) return;
        if (!newEntries_.contains(id))
            return attempt(objectName(id), "removed", [&] {
                if (old_.isProtected(id))
                    forbid("object_removed", fmt::format("object {} was removed", objectName(id)));
                what_ = "unused";
            });
        attempt(objectName(id), "changed", [&] {
            if (!sameObject(was(id), is(id))) judge(id);
        });
    }

    void compareTrailers() {
        QPDFObjectHandle a = before_.getTrailer(), b = after_.getTrailer();
        if (!sameValue(a.getKey("/Root"), b.getKey("/Root"))) forbid("catalog_exchanged", "the catalog was exchanged");
        if (b.hasKey("/Encrypt")) forbid("encrypted", "the file was encrypted");
        if (!sameValue(a.getKey("/Info"), b.getKey("/Info"))) kinds_.insert("info");
        // Readers differ in which of two tables they believe.
        if (b.hasKey("/XRefStm") && !sameValue(a.getKey("/XRefStm"), b.getKey("/XRefStm")))
            forbid("hybrid_tables", "the update names its objects in two tables");
    }

    void judge(QPDFObjGen id) {
        QPDFObjectHandle a = was(id), b = is(id);
        switch (old_.roleOf(id)) {
            case Role::Fixed: return fixed(id);
            case Role::Catalog: what_ = "catalog"; return catalog(a, b);
            case Role::Form: what_ = "form"; return form(a, b);
            case Role::List: what_ = "list"; return list(a, b);
            case Role::Page: what_ = "page"; return page(a, b, id);
            case Role::EmptyField: what_ = "signature_field"; return emptyField(a, b, id);
            case Role::Fillable: what_ = "form_fill"; return fillable(a, b, id);
            case Role::FieldLook:
                what_ = "form_fill";
                for (const std::string& name : old_.fieldsWithLook(id))
                    mayFill(name);
                return;
            case Role::Info: what_ = "info"; break;
            case Role::Metadata: what_ = "metadata"; break;
            case Role::Validation: what_ = "validation_data"; break;
            case Role::Unused:
                what_ = "unused";
                if (new_.isProtected(id))
                    forbid("object_activated", fmt::format("object {} was unused", objectName(id)));
                return;
        }
        kinds_.insert(what_);
    }

    [[noreturn]] void fixed(QPDFObjGen id) {
        const auto page = old_.pageOf(id);
        forbid(wordOf(old_.areaOf(id)), fmt::format("object {} was changed{}", objectName(id),
                                                    page ? fmt::format(" (page {})", *page) : std::string()));
    }

    // An update may bring objects of its own, but none that the earlier revision already pointed at in vain, and none
    // that lay hidden in it.
    void judgeNew(QPDFObjGen id, const QPDFXRefEntry& entry) {
        what_ = new_.isProtected(id) ? "part" : new_.isReachable(id) ? "validation_data" : "unused";
        if (planted_.contains(id))
            forbid("object_planted", fmt::format("object {} was put where nothing was", objectName(id)));
        // Readers differ in whether they look at generations.
        if (old_.isProtected(id.getObj()))
            forbid("object_changed", fmt::format("object {} is there in two generations", objectName(id)));
        if (entry.getType() == 1 && static_cast<std::uint64_t>(entry.getOffset()) < beforeFile_.size() &&
            new_.isProtected(id))
            forbid("object_activated", fmt::format("object {} lay hidden in the earlier revision", objectName(id)));
    }

    // Both must be dictionaries with the same values but for some keys.
    template <class Word>
    void sameBut(QPDFObjectHandle a, QPDFObjectHandle b, const Keys& except, const std::string& what, Word word) {
        if (!a.isDictionary() || !b.isDictionary()) forbid(word(""), what + " is no dictionary any more");
        Keys keys = a.getKeys();
        keys.merge(b.getKeys());
        for (const std::string& key : keys)
            if (!except.contains(key) && !sameValue(a.getKey(key), b.getKey(key)))
                forbid(word(key), fmt::format("{} of {} was changed", key, what));
    }

    void catalog(QPDFObjectHandle a, QPDFObjectHandle b) {
        sameBut(a, b, {"/AcroForm", "/DSS", "/Extensions", "/Metadata", "/Version"}, "the catalog", wordOfCatalogKey);
        QPDFObjectHandle oldForm = a.getKey("/AcroForm"), newForm = b.getKey("/AcroForm");
        if (!sameValue(oldForm, newForm)) {
            if (oldForm.isIndirect() && newForm.isIndirect()) forbid("form_changed", "the form was exchanged");
            form(oldForm, newForm);
        }
        if (!sameValue(a.getKey("/DSS"), b.getKey("/DSS"))) kinds_.insert("validation_data");
        if (!sameValue(a.getKey("/Metadata"), b.getKey("/Metadata"))) kinds_.insert("metadata");
    }

    void form(QPDFObjectHandle a, QPDFObjectHandle b) {
        if (a.isNull()) a = QPDFObjectHandle::newDictionary();
        Keys except{"/Fields", "/SigFlags", "/DR"};
        if (a.isDictionary() && !a.hasKey("/DA")) except.insert("/DA");
        sameBut(a, b, except, "the form", [](const std::string&) { return "form_changed"; });
        if (!onlyAdds(a.getKey("/DR"), b.getKey("/DR"))) forbid("form_changed", "/DR of the form was changed");
        list(a.getKey("/Fields"), b.getKey("/Fields"));
    }

    // Everything that was there still is, in order; what was added are signature fields.
    void list(QPDFObjectHandle a, QPDFObjectHandle b) {
        const auto before = a.isArray() ? a.getArrayAsVector() : std::vector<QPDFObjectHandle>{};
        const auto after = b.isArray() ? b.getArrayAsVector() : std::vector<QPDFObjectHandle>{};
        if (after.size() < before.size()) forbid("annotation_changed", "a field or annotation was removed");
        for (std::size_t i = 0; i < before.size(); ++i)
            if (!sameValue(before[i], after[i])) forbid("annotation_changed", "a field or annotation was exchanged");
        for (std::size_t i = before.size(); i < after.size(); ++i)
            added(after[i]);
    }

    void added(QPDFObjectHandle item) {
        if (item.isIndirect() && oldEntries_.contains(item.getObjGen()))
            forbid("annotation_activated", "a field or annotation that was in the file was put to use");
        if (!item.isIndirect() || !isSignatureWidget(new_.fields(), item))
            forbid("annotation_added", "a field or annotation other than a signature was added");
    }

    void page(QPDFObjectHandle a, QPDFObjectHandle b, QPDFObjGen id) {
        sameBut(a, b, {"/Annots"}, fmt::format("page {}", old_.pageOf(id).value_or(0)), [](const std::string& key) {
            return key == "/AA" ? "action_added" : key == "/Parent" ? "pages_changed" : "page_changed";
        });
        QPDFObjectHandle oldList = a.getKey("/Annots"), newList = b.getKey("/Annots");
        if (!sameValue(oldList, newList)) list(oldList, newList);
    }

    void emptyField(QPDFObjectHandle a, QPDFObjectHandle b, QPDFObjGen id) {
        sameBut(a, b, {"/V", "/AP", "/F", "/M", "/Rect", "/P", "/MK"}, "signature field " + objectName(id),
                [](const std::string&) { return "field_changed"; });
    }

    void mayFill(const std::string& name) {
        if (old_.certification() < 2)
            forbid("form_filled", "a form field was filled in, which no signature lets happen");
        if (isLocked(name, old_.fields())) forbid("form_filled", "a field that a signature has locked was filled in");
        kinds_.insert("form_fill");
    }

    void fillable(QPDFObjectHandle a, QPDFObjectHandle b, QPDFObjGen id) {
        sameBut(a, b, {"/V", "/AP", "/AS", "/M", "/I", "/RV"}, "form field " + objectName(id),
                [](const std::string&) { return "field_changed"; });
        for (const FormField& field : old_.fields())
            if (field.dictionary.getObjGen() == id) mayFill(field.name);
    }

    // Every signature field that is new, or that was empty: what it shows must be vouched for by a signature over it.
    void judgeSignatures() {
        for (const FormField& field : new_.fields()) {
            if (!field.isSignature() || field.valueAbove || !field.dictionary.isIndirect()) continue;
            const QPDFObjGen id = field.dictionary.getObjGen();
            const bool isNew = !oldEntries_.contains(id);
            if (!isNew && (old_.roleOf(id) != Role::EmptyField || samePlace(id))) continue;
            const bool isSigned = field.isSigned() && signsUpTo(field.value(), afterFile_.size());
            requireHarmless(after_, field, isSigned);
            if (!field.isSigned()) {
                kinds_.insert("signature_field");
                continue;
            }
            kinds_.insert(isTimeStamp(field.value()) ? "time_stamp" : "signature");
            if (old_.certification() == 1 && !isTimeStamp(field.value()))
                forbid("certification_broken", "a signature that the certifying one does not let follow");
        }
    }

    void judgeWhole() {
        if (const auto hidden = unnamedObjects(afterFile_, beforeFile_.size(), afterFile_.size()))
            forbid("object_unnamed", *hidden);
        const Keys describing{"info", "metadata"};
        const bool only =
            !kinds_.empty() && std::includes(describing.begin(), describing.end(), kinds_.begin(), kinds_.end());
        if (only) forbid("metadata_alone", "the description was changed, and nothing was signed");
    }

    PdfFile &beforeFile_, &afterFile_;
    QPDF &before_, &after_;
    Roles old_, new_;
    std::map<QPDFObjGen, QPDFXRefEntry> oldEntries_, newEntries_;
    std::set<QPDFObjGen> planted_;
    RevisionStep step_;
    std::string what_;
    Keys kinds_;
};

}  // namespace

RevisionStep compareRevisions(PdfFile& before, PdfFile& after) { return Comparison(before, after).run(); }

}  // namespace sohoa::pdfa
