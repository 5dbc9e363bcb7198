#include "pdfa/revisions.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "core/sha256.h"

namespace sohoa::pdfa {

namespace {

constexpr std::size_t longestStream = 512u << 20;

using Ids = std::set<QPDFObjGen>;
using Keys = std::set<std::string>;

// What kind of change an object may undergo.
enum class Role { Fixed, Catalog, Form, List, Page, EmptyField, Free };

struct Forbidden {
    std::string what;
};
[[noreturn]] void forbid(std::string what) { throw Forbidden{std::move(what)}; }

bool sameValue(QPDFObjectHandle a, QPDFObjectHandle b) { return a.unparse() == b.unparse(); }

bool sameStreamData(QPDFObjectHandle a, QPDFObjectHandle b) {
    return sha256Of(streamData(a, false, longestStream)) == sha256Of(streamData(b, false, longestStream));
}

bool sameObject(QPDFObjectHandle a, QPDFObjectHandle b) {
    if (a.isStream() != b.isStream()) return false;
    if (!a.isStream()) return a.unparseResolved() == b.unparseResolved();
    return a.getDict().unparseResolved() == b.getDict().unparseResolved() && sameStreamData(a, b);
}

void collectReferences(QPDFObjectHandle object, Ids& found, int depth) {
    if (depth > 200) return;
    QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
    const auto follow = [&](QPDFObjectHandle value) {
        if (value.isIndirect())
            found.insert(value.getObjGen());
        else
            collectReferences(value, found, depth + 1);
    };
    if (dictionary.isDictionary()) {
        for (const std::string& key : dictionary.getKeys())
            follow(dictionary.getKey(key));
    } else if (object.isArray()) {
        for (const QPDFObjectHandle& item : object.getArrayAsVector())
            follow(item);
    }
}

class Comparison {
  public:
    Comparison(PdfFile& before, PdfFile& after)
        : before_(before.pdf()),
          after_(after.pdf()),
          oldEntries_(before_.getXRefTable()),
          newEntries_(after_.getXRefTable()) {}

    std::string run() {
        compareTrailers();
        assignRoles();
        for (const auto& [id, entry] : oldEntries_)
            if (changed(id)) judge(id);
        for (const auto& [id, entry] : newEntries_)
            if (!oldEntries_.contains(id)) judgeNew(id);
        std::string kinds;
        for (const std::string& kind : kinds_)
            kinds += (kinds.empty() ? "" : ", ") + kind;
        return kinds;
    }

  private:
    QPDFObjectHandle was(QPDFObjGen id) { return before_.getObject(id); }
    QPDFObjectHandle is(QPDFObjGen id) { return after_.getObject(id); }

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

    bool changed(QPDFObjGen id) {
        if (samePlace(id)) return false;
        if (!newEntries_.contains(id)) forbid(fmt::format("object {} was removed", objectName(id)));
        return !sameObject(was(id), is(id));
    }

    void compareTrailers() {
        QPDFObjectHandle a = before_.getTrailer(), b = after_.getTrailer();
        if (!sameValue(a.getKey("/Root"), b.getKey("/Root"))) forbid("the catalog was exchanged");
        if (b.hasKey("/Encrypt")) forbid("the file was encrypted");
        if (!sameValue(a.getKey("/Info"), b.getKey("/Info"))) kinds_.insert("info");
    }

    void mark(QPDFObjectHandle object, Role role) {
        if (object.isIndirect()) roles_.try_emplace(object.getObjGen(), role);
    }

    void assignRoles() {
        QPDFObjectHandle root = before_.getRoot(), form = root.getKey("/AcroForm");
        mark(root, Role::Catalog);
        mark(form, Role::Form);
        for (QPDFObjectHandle page : before_.getAllPages()) {
            mark(page, Role::Page);
            mark(page.getKey("/Annots"), Role::List);
        }
        if (form.isDictionary()) {
            QPDFObjectHandle fields = form.getKey("/Fields");
            mark(fields, Role::List);
            if (fields.isArray())
                for (QPDFObjectHandle field : fields.getArrayAsVector())
                    if (nameIn(field, "/FT") == "/Sig" && !field.hasKey("/V")) mark(field, Role::EmptyField);
        }
        mark(before_.getTrailer().getKey("/Info"), Role::Free);
        mark(root.getKey("/Metadata"), Role::Free);
        Ids store;
        reach(root.getKey("/DSS"), store);
        for (const QPDFObjGen& id : store)
            roles_.try_emplace(id, Role::Free);
        for (QPDFObjectHandle object : before_.getAllObjects())
            collectReferences(object, referred_, 0);
    }

    // The security store's own objects; it points at nothing else.
    void reach(QPDFObjectHandle from, Ids& found) {
        if (from.isIndirect() && !found.insert(from.getObjGen()).second) return;
        Ids next;
        collectReferences(from, next, 0);
        for (const QPDFObjGen& id : next)
            reach(was(id), found);
    }

    void judge(QPDFObjGen id) {
        const auto role = roles_.find(id);
        QPDFObjectHandle a = was(id), b = is(id);
        switch (role == roles_.end() ? Role::Fixed : role->second) {
            case Role::Fixed: forbid(fmt::format("object {} was changed", objectName(id)));
            case Role::Catalog: return catalog(a, b);
            case Role::Form: return form(a, b);
            case Role::List: return list(a, b);
            case Role::Page: return page(a, b, id);
            case Role::EmptyField: return field(a, b, id);
            case Role::Free: kinds_.insert("info or validation data"); return;
        }
    }

    // An update may bring objects of its own, but none that the signed revision already pointed at in vain.
    void judgeNew(QPDFObjGen id) {
        if (referred_.contains(id)) forbid(fmt::format("object {} was put where nothing was", objectName(id)));
    }

    // Both must be dictionaries with the same values but for some keys.
    void sameBut(QPDFObjectHandle a, QPDFObjectHandle b, const Keys& except, const std::string& what) {
        if (!a.isDictionary() || !b.isDictionary()) forbid(what + " is no dictionary any more");
        Keys keys = a.getKeys();
        keys.merge(b.getKeys());
        for (const std::string& key : keys)
            if (!except.contains(key) && !sameValue(a.getKey(key), b.getKey(key)))
                forbid(fmt::format("{} of {} was changed", key, what));
    }

    void catalog(QPDFObjectHandle a, QPDFObjectHandle b) {
        sameBut(a, b, {"/AcroForm", "/DSS", "/Extensions", "/Metadata"}, "the catalog");
        QPDFObjectHandle oldForm = a.getKey("/AcroForm"), newForm = b.getKey("/AcroForm");
        if (!sameValue(oldForm, newForm)) {
            if (oldForm.isIndirect() && newForm.isIndirect()) forbid("the form was exchanged");
            form(oldForm, newForm);
        }
        if (!sameValue(a.getKey("/DSS"), b.getKey("/DSS"))) kinds_.insert("validation data");
        if (!sameValue(a.getKey("/Extensions"), b.getKey("/Extensions"))) kinds_.insert("extensions");
        if (!sameValue(a.getKey("/Metadata"), b.getKey("/Metadata"))) kinds_.insert("info");
    }

    void form(QPDFObjectHandle a, QPDFObjectHandle b) {
        if (a.isNull()) a = QPDFObjectHandle::newDictionary();
        Keys except{"/Fields", "/SigFlags"};
        for (const char* added : {"/DR", "/DA"})
            if (a.isDictionary() && !a.hasKey(added)) except.insert(added);
        sameBut(a, b, except, "the form");
        list(a.getKey("/Fields"), b.getKey("/Fields"));
    }

    // Everything that was there still is, in order; what was added are signature fields.
    void list(QPDFObjectHandle a, QPDFObjectHandle b) {
        const auto before = a.isArray() ? a.getArrayAsVector() : std::vector<QPDFObjectHandle>{};
        const auto after = b.isArray() ? b.getArrayAsVector() : std::vector<QPDFObjectHandle>{};
        if (after.size() < before.size()) forbid("a field or annotation was removed");
        for (std::size_t i = 0; i < before.size(); ++i)
            if (!sameValue(before[i], after[i])) forbid("a field or annotation was exchanged");
        for (std::size_t i = before.size(); i < after.size(); ++i)
            added(after[i]);
    }

    void added(QPDFObjectHandle item) {
        const bool isNew = item.isIndirect() && !oldEntries_.contains(item.getObjGen());
        if (!isNew || !item.isDictionary()) forbid("something was added to the fields or annotations");
        const std::string kind = nameIn(item, "/Subtype");
        QPDFObjectHandle parent = item.getKey("/Parent");
        const bool ofSignature = nameIn(item, "/FT") == "/Sig" || nameIn(parent, "/FT") == "/Sig";
        if (!ofSignature || (!kind.empty() && kind != "/Widget"))
            forbid("a field or annotation other than a signature was added");
        kinds_.insert("signature");
    }

    void page(QPDFObjectHandle a, QPDFObjectHandle b, QPDFObjGen id) {
        sameBut(a, b, {"/Annots"}, "page object " + objectName(id));
        QPDFObjectHandle oldList = a.getKey("/Annots"), newList = b.getKey("/Annots");
        if (!sameValue(oldList, newList)) list(oldList, newList);
    }

    void field(QPDFObjectHandle a, QPDFObjectHandle b, QPDFObjGen id) {
        sameBut(a, b, {"/V", "/AP", "/F", "/M", "/Rect", "/P", "/MK"}, "signature field " + objectName(id));
        kinds_.insert("signature");
    }

    QPDF &before_, &after_;
    std::map<QPDFObjGen, QPDFXRefEntry> oldEntries_, newEntries_;
    std::map<QPDFObjGen, Role> roles_;
    Ids referred_;
    Keys kinds_;
};

}  // namespace

std::string_view name(LaterChanges changes) {
    switch (changes) {
        case LaterChanges::None: return "none";
        case LaterChanges::Allowed: return "allowed";
        case LaterChanges::Forbidden: return "forbidden";
    }
    return "";
}

ChangeReport compareRevisions(PdfFile& signedRevision, PdfFile& now) {
    if (signedRevision.size() == now.size()) return {};
    try {
        return {LaterChanges::Allowed, Comparison(signedRevision, now).run()};
    } catch (const Forbidden& forbidden) {
        return {LaterChanges::Forbidden, forbidden.what};
    }
}

}  // namespace sohoa::pdfa
