// Clauses 6.8 to 6.11: embedded files, optional content, alternate presentations, requirements.
#include "pdfa/check/subject.h"

namespace sohoa::pdfa::check {

namespace {

void fileSpecification(QPDFObjectHandle specification, QPDFObjGen in, Once& once, Findings& findings) {
    QPDFObjectHandle embedded = specification.getKey("/EF");
    if (!embedded.isDictionary()) return;
    if (!specification.hasKey("/F") || !specification.hasKey("/UF"))
        findings.add("6.8", "2", "an embedded file without F and UF", in);
    for (const std::string& key : embedded.getKeys()) {
        QPDFObjectHandle file = embedded.getKey(key);
        if (file.isStream() && once(file))
            findings.add("6.8", "5", "an embedded file; that it is PDF/A itself is not proven here", file.getObjGen());
    }
}

void visitReferences(QPDFObjectHandle order, std::set<QPDFObjGen>& listed, int depth) {
    if (depth > 50) return;
    for (QPDFObjectHandle item : order.getArrayAsVector()) {
        if (item.isArray())
            visitReferences(item, listed, depth + 1);
        else if (item.isIndirect())
            listed.insert(item.getObjGen());
    }
}

void configuration(QPDFObjectHandle configuration, const std::set<QPDFObjGen>& groups, std::set<std::string>& names,
                   Findings& findings) {
    if (!configuration.isDictionary()) return;
    QPDFObjectHandle name = configuration.getKey("/Name");
    if (!name.isString() || name.getStringValue().empty())
        findings.add("6.9", "1", "an optional content configuration without a name", configuration.getObjGen());
    else if (!names.insert(name.getStringValue()).second)
        findings.add("6.9", "2", "two optional content configurations of one name", configuration.getObjGen());
    if (QPDFObjectHandle order = configuration.getKey("/Order"); order.isArray()) {
        std::set<QPDFObjGen> listed;
        visitReferences(order, listed, 0);
        for (const QPDFObjGen& group : groups)
            if (!listed.contains(group)) {
                findings.add("6.9", "3", "an optional content group that Order does not list",
                             configuration.getObjGen());
                break;
            }
    }
    if (configuration.hasKey("/AS"))
        findings.add("6.9", "4", "optional content that is switched by itself", configuration.getObjGen());
}

void optionalContent(QPDFObjectHandle properties, Findings& findings) {
    if (!properties.isDictionary()) return;
    std::set<std::string> names;
    std::set<QPDFObjGen> groups;
    if (QPDFObjectHandle all = properties.getKey("/OCGs"); all.isArray())
        for (QPDFObjectHandle group : all.getArrayAsVector())
            groups.insert(group.getObjGen());
    configuration(properties.getKey("/D"), groups, names, findings);
    QPDFObjectHandle others = properties.getKey("/Configs");
    if (!others.isArray()) return;
    for (const QPDFObjectHandle& other : others.getArrayAsVector())
        configuration(other, groups, names, findings);
}

}  // namespace

void attachments(Subject& subject, Findings& findings) {
    Once once;
    visitDictionaries(subject, [&](QPDFObjectHandle d, QPDFObjGen in) { fileSpecification(d, in, once, findings); });
    QPDFObjectHandle root = subject.pdf.getRoot();
    optionalContent(root.getKey("/OCProperties"), findings);
    QPDFObjectHandle names = root.getKey("/Names");
    if (names.isDictionary() && names.hasKey("/AlternatePresentations"))
        findings.add("6.10", "1", "alternate presentations");
    for (QPDFObjectHandle page : subject.pages)
        if (page.hasKey("/PresSteps")) findings.add("6.10", "2", "a page with presentation steps", page.getObjGen());
    if (root.hasKey("/Requirements")) findings.add("6.11", "1", "a document with requirements");
}

}  // namespace sohoa::pdfa::check
