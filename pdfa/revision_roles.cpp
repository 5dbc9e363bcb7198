#include "pdfa/revision_roles.h"

#include <algorithm>

namespace sohoa::pdfa {

namespace {

constexpr int deepestNesting = 200;

const std::set<std::string> freeOfCatalog{"/DSS", "/Metadata"};

QPDFObjectHandle dictionaryOf(QPDFObjectHandle object) { return object.isStream() ? object.getDict() : object; }

}  // namespace

Roles::Roles(QPDF& revision) : pdf_(revision), fields_(formFields(revision)) {
    certification_ = certificationLevel(pdf_, fields_);
    for (const FormField& field : fields_)
        if (field.dictionary.isIndirect() && !field.isSignature()) fillable_.insert(field.dictionary.getObjGen());
    QPDFObjectHandle root = pdf_.getRoot();
    core_.insert(root.getObjGen());
    for (const std::string& key : root.getKeys())
        if (!freeOfCatalog.contains(key)) reach(root.getKey(key), core_, {}, true);
    protectContainers();
    findRoles();
    findAreas();
}

// An object stream is no part of the document, but what its dictionary refers to says which objects are read from it.
void Roles::protectContainers() {
    std::set<int> containers;
    for (const auto& [id, entry] : pdf_.getXRefTable())
        if (entry.getType() == 2) containers.insert(entry.getObjStreamNumber());
    for (const int number : containers) {
        QPDFObjectHandle dictionary = dictionaryOf(pdf_.getObject(QPDFObjGen(number, 0)));
        if (!dictionary.isDictionary()) continue;
        for (const std::string& key : dictionary.getKeys())
            reach(dictionary.getKey(key), core_, {}, false);
    }
}

// Work lists instead of recursion along references: a chain of them may be as long as the file has objects.
void Roles::reach(QPDFObjectHandle from, Ids& found, const std::set<std::string>& without, bool skipsLooks) {
    std::vector<std::pair<QPDFObjectHandle, int>> open{{from, 0}};
    while (!open.empty()) {
        auto [object, depth] = open.back();
        open.pop_back();
        if (depth > deepestNesting) continue;
        bool isFillable = false;
        if (object.isIndirect()) {
            if (!found.insert(object.getObjGen()).second) continue;
            depth = 0;
            isFillable = skipsLooks && fillable_.contains(object.getObjGen());
        }
        QPDFObjectHandle dictionary = dictionaryOf(object);
        if (dictionary.isDictionary()) {
            for (const std::string& key : dictionary.getKeys())
                if (!without.contains(key) && !(isFillable && (key == "/AP" || key == "/V")))
                    open.emplace_back(dictionary.getKey(key), depth + 1);
        } else if (object.isArray()) {
            for (const QPDFObjectHandle& item : object.getArrayAsVector())
                open.emplace_back(item, depth + 1);
        }
    }
}

void Roles::mark(QPDFObjectHandle object, Role role) {
    if (object.isIndirect()) roles_.try_emplace(object.getObjGen(), role);
}

void Roles::findRoles() {
    QPDFObjectHandle root = pdf_.getRoot(), form = root.getKey("/AcroForm");
    mark(root, Role::Catalog);
    mark(form, Role::Form);
    int number = 0;
    for (QPDFObjectHandle page : pdf_.getAllPages()) {
        mark(page, Role::Page);
        pages_.try_emplace(page.getObjGen(), ++number);
        mark(page.getKey("/Annots"), Role::List);
    }
    if (form.isDictionary()) mark(form.getKey("/Fields"), Role::List);
    for (const FormField& field : fields_) {
        if (field.isEmptySignature()) mark(field.dictionary, Role::EmptyField);
        if (!field.isSignature()) mark(field.dictionary, Role::Fillable);
    }
    const auto setFree = [&](QPDFObjectHandle from, Role role, const std::string* field = nullptr) {
        Ids found;
        reach(from, found, {}, false);
        for (const QPDFObjGen& id : found) {
            if (!core_.contains(id)) free_.try_emplace(id, role);
            if (field != nullptr) looks_.emplace(id, *field);
        }
    };
    setFree(pdf_.getTrailer().getKey("/Info"), Role::Info);
    setFree(root.getKey("/Metadata"), Role::Metadata);
    setFree(root.getKey("/DSS"), Role::Validation);
    for (const FormField& field : fields_)
        if (!field.isSignature()) {
            QPDFObjectHandle own = field.dictionary;
            setFree(own.getKey("/AP"), Role::FieldLook, &field.name);
            setFree(own.getKey("/V"), Role::FieldLook, &field.name);
        }
}

void Roles::findAreas() {
    // Back to the page or the parent leads everywhere.
    const std::set<std::string> outward{"/Parent", "/P", "/Dest", "/A", "/Popup", "/IRT", "/Kids"};
    const auto belongs = [&](QPDFObjectHandle from, Area area, int page) {
        Ids found;
        reach(from, found, outward, false);
        for (const QPDFObjGen& id : found) {
            areas_.try_emplace(id, area);
            if (page > 0) pages_.try_emplace(id, page);
        }
    };
    for (const FormField& field : fields_)
        if (field.isSignature() && !field.isEmptySignature()) belongs(field.dictionary, Area::Signature, 0);
    int number = 0;
    for (QPDFObjectHandle page : pdf_.getAllPages()) {
        ++number;
        if (page.isIndirect()) areas_.try_emplace(page.getObjGen(), Area::Page);
        belongs(page.getKey("/Contents"), Area::Page, number);
        belongs(page.getKey("/Resources"), Area::Page, number);
        belongs(page.getKey("/Annots"), Area::Annotation, number);
    }
    for (const FormField& field : fields_)
        belongs(field.dictionary, Area::Field, 0);
    QPDFObjectHandle root = pdf_.getRoot();
    belongs(root.getKey("/OCProperties"), Area::Layers, 0);
    for (const char* key : {"/Names", "/OpenAction", "/AA"})
        belongs(root.getKey(key), Area::Names, 0);
    Ids tree;
    reach(root.getKey("/Pages"), tree, {"/Parent", "/Resources", "/Contents", "/Annots"}, false);
    for (const QPDFObjGen& id : tree)
        if (!pages_.contains(id)) areas_.try_emplace(id, Area::PageTree);
}

Role Roles::roleOf(QPDFObjGen id) const {
    if (const auto found = roles_.find(id); found != roles_.end()) return found->second;
    if (core_.contains(id)) return Role::Fixed;
    const auto found = free_.find(id);
    return found == free_.end() ? Role::Unused : found->second;
}

bool Roles::isProtected(int objectNumber) const {
    const auto found = core_.lower_bound(QPDFObjGen(objectNumber, 0));
    return found != core_.end() && found->getObj() == objectNumber;
}

std::vector<std::string> Roles::fieldsWithLook(QPDFObjGen id) const {
    std::vector<std::string> names;
    for (auto [at, end] = looks_.equal_range(id); at != end; ++at)
        names.push_back(at->second);
    return names;
}

Area Roles::areaOf(QPDFObjGen id) const {
    const auto found = areas_.find(id);
    return found == areas_.end() ? Area::Other : found->second;
}

std::optional<int> Roles::pageOf(QPDFObjGen id) const {
    const auto found = pages_.find(id);
    return found == pages_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace sohoa::pdfa
