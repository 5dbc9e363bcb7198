#include "pdfa/check/extension_schemas.h"

#include <fmt/format.h>

#include <algorithm>

#include "pdfa/check/predefined_schemas.h"

namespace sohoa::pdfa::check {

namespace {

// A field that a description must have: its name, and the number of the rule that says so.
struct Field {
    const char* name;
    const char* test;
};
constexpr Field schemaFields[] = {{"schema", "2"}, {"namespaceURI", "3"}, {"prefix", "4"}};
constexpr Field propertyFields[] = {{"name", "7"}, {"valueType", "8"}, {"category", "9"}, {"description", "10"}};
constexpr Field typeFields[] = {{"type", "11"}, {"namespaceURI", "12"}, {"prefix", "13"}, {"description", "14"}};

class Description {
  public:
    Description(const XmpMembers& members, const char* prefix, const QPDFObjGen& id, Findings& findings)
        : members_(members), prefix_(prefix), id_(id), findings_(findings) {}

    template <class Fields>
    void needs(const Fields& fields) {
        for (const Field& field : fields) {
            const XmpMember* member = find(field.name);
            if (member == nullptr || member->prefix != prefix_ || member->form != XmpForm::Text || member->text.empty())
                wrong(field.test, fmt::format("{}:{} is not there as it must be", prefix_, field.name));
        }
    }
    void mayHaveList(const char* name, const char* test) {
        const XmpMember* member = find(name);
        if (member != nullptr && (member->prefix != prefix_ || member->form != XmpForm::Seq))
            wrong(test, fmt::format("{}:{} is not a list as it must be", prefix_, name));
    }
    void hasNothingBut(const std::set<std::string>& known) {
        for (const XmpMember& member : members_)
            if (!known.contains(member.name))
                findings_.add("6.6.2.3.2", "1", fmt::format("the field {:.60} in an extension schema", member.name),
                              id_);
    }
    void wrong(const char* test, std::string message) { findings_.add("6.6.2.3.3", test, std::move(message), id_); }

  private:
    const XmpMember* find(const std::string& name) const {
        for (const XmpMember& member : members_)
            if (member.name == name) return &member;
        return nullptr;
    }
    const XmpMembers& members_;
    const char* prefix_;
    QPDFObjGen id_;
    Findings& findings_;
};

bool isDeclaredType(const DeclaredSchema& schema, std::string type) {
    if (isPredefinedType(type)) return true;
    const std::size_t space = type.rfind(' ');
    if (space != std::string::npos) type = type.substr(space + 1);
    return std::any_of(schema.types.begin(), schema.types.end(),
                       [&](const XmpMembers& members) { return textOf(members, "type") == type; });
}

void oneSchema(const DeclaredSchema& schema, const QPDFObjGen& id, Findings& findings) {
    Description described(schema.members, "pdfaSchema", id, findings);
    described.needs(schemaFields);
    described.mayHaveList("property", "5");
    described.mayHaveList("valueType", "6");
    described.hasNothingBut({"schema", "namespaceURI", "prefix", "property", "valueType"});
    for (const XmpMembers& members : schema.properties) {
        Description property(members, "pdfaProperty", id, findings);
        property.needs(propertyFields);
        property.hasNothingBut({"name", "valueType", "category", "description"});
        const std::string type = textOf(members, "valueType"), category = textOf(members, "category");
        if (!type.empty() && !isDeclaredType(schema, type))
            property.wrong("8", fmt::format("the value type {:.60} is defined nowhere", type));
        if (!category.empty() && category != "internal" && category != "external")
            property.wrong("9", "a category other than internal or external");
    }
    for (const XmpMembers& members : schema.types) {
        Description type(members, "pdfaType", id, findings);
        type.needs(typeFields);
        type.mayHaveList("field", "15");
        type.hasNothingBut({"type", "namespaceURI", "prefix", "description", "field"});
    }
}

}  // namespace

void extensionSchemas(const Xmp& xmp, const QPDFObjGen& id, Findings& findings) {
    for (const XmpProperty& property : xmp.properties)
        if (property.space == "http://www.aiim.org/pdfa/ns/extension/" && property.name == "schemas" &&
            (property.form != XmpForm::Bag || property.prefix != "pdfaExtension"))
            findings.add("6.6.2.3.3", "1", "extension schemas that are no Bag, or under another prefix", id);
    for (const DeclaredSchema& schema : xmp.schemas)
        oneSchema(schema, id, findings);
}

const XmpMembers* declaredIn(const Xmp& xmp, const XmpProperty& property) {
    for (const DeclaredSchema& schema : xmp.schemas) {
        if (schema.space() != property.space) continue;
        for (const XmpMembers& declared : schema.properties)
            if (textOf(declared, "name") == property.name) return &declared;
    }
    return nullptr;
}

}  // namespace sohoa::pdfa::check
