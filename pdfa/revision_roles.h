// What each object of a revision is for, and therefore what an update may do to it.
//
// An object that is used in two ways is judged by the stricter one: what is also drawn is not free because the
// document security store names it as well.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "pdfa/revision_fields.h"

namespace sohoa::pdfa {

enum class Role {
    Fixed,       // nothing may change
    Catalog,     // may get a form, a security store, extensions, metadata
    Form,        // may get fields
    List,        // of fields or annotations: may grow by signatures
    Page,        // may get annotations that are signatures
    EmptyField,  // of a signature: may be signed
    Fillable,    // a field of a form, or its widget
    FieldLook,   // how such a field looks, and nothing else does
    Info,        // the Info dictionary
    Metadata,    // the document's XMP
    Validation,  // the document security store
    Unused,      // nothing leads to it
};

// Where a fixed object belongs: what a person is told that was changed.
enum class Area { Page, PageTree, Annotation, Field, Signature, Layers, Names, Other };

class Roles {
  public:
    explicit Roles(QPDF& revision);

    Role roleOf(QPDFObjGen id) const;
    Area areaOf(QPDFObjGen id) const;
    std::optional<int> pageOf(QPDFObjGen id) const;  // from 1, of a page or what it draws
    bool isReachable(QPDFObjGen id) const { return core_.contains(id) || free_.contains(id); }
    bool isProtected(QPDFObjGen id) const { return core_.contains(id); }
    bool isProtected(int objectNumber) const;                      // of any generation
    std::vector<std::string> fieldsWithLook(QPDFObjGen id) const;  // their names

    const std::vector<FormField>& fields() const { return fields_; }
    int certification() const { return certification_; }

  private:
    using Ids = std::set<QPDFObjGen>;

    void mark(QPDFObjectHandle object, Role role);
    void protectContainers();
    void findRoles();
    void findAreas();
    void reach(QPDFObjectHandle from, Ids& found, const std::set<std::string>& without, bool skipsLooks);

    QPDF& pdf_;
    std::vector<FormField> fields_;
    int certification_ = 0;
    Ids core_, fillable_;
    std::map<QPDFObjGen, Role> roles_, free_;
    std::map<QPDFObjGen, Area> areas_;
    std::map<QPDFObjGen, int> pages_;
    std::multimap<QPDFObjGen, std::string> looks_;
};

}  // namespace sohoa::pdfa
