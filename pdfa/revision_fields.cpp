#include "pdfa/revision_fields.h"

#include <algorithm>
#include <set>

namespace sohoa::pdfa {

namespace {

constexpr std::size_t mostFields = 2000;
constexpr int deepestField = 20, mostReferences = 20;

class Collector {
  public:
    void collect(QPDFObjectHandle field, const std::string& path, const std::string& type, bool valueAbove, int depth) {
        if (!field.isDictionary() || depth > deepestField || found.size() >= mostFields) return;
        if (field.isIndirect() && !seen_.insert(field.getObjGen()).second) return;
        QPDFObjectHandle own = field.getKey("/T");
        const std::string part = own.isString() ? own.getUTF8Value() : "";
        const std::string name = path.empty() || part.empty() ? path + part : path + '.' + part;
        const std::string kind = nameIn(field, "/FT").empty() ? type : nameIn(field, "/FT");
        found.push_back({name, kind, field, valueAbove});
        QPDFObjectHandle kids = field.getKey("/Kids");
        if (kids.isArray())
            for (const QPDFObjectHandle& kid : kids.getArrayAsVector())
                collect(kid, name, kind, valueAbove || field.hasKey("/V"), depth + 1);
    }
    std::vector<FormField> found;

  private:
    std::set<QPDFObjGen> seen_;
};

// The parameters of the signature's transforms of that method.
std::vector<QPDFObjectHandle> transforms(QPDFObjectHandle signature, const std::string& method) {
    std::vector<QPDFObjectHandle> found;
    QPDFObjectHandle list = signature.isDictionary() ? signature.getKey("/Reference") : signature;
    if (!list.isArray() || list.getArrayNItems() > mostReferences) return found;
    for (QPDFObjectHandle reference : list.getArrayAsVector()) {
        if (nameIn(reference, "/TransformMethod") != method) continue;
        QPDFObjectHandle parameters = reference.getKey("/TransformParams");
        found.push_back(parameters.isDictionary() ? parameters : QPDFObjectHandle::newDictionary());
    }
    return found;
}

}  // namespace

std::vector<FormField> formFields(QPDF& pdf) {
    Collector collector;
    QPDFObjectHandle form = pdf.getRoot().getKey("/AcroForm");
    QPDFObjectHandle fields = form.isDictionary() ? form.getKey("/Fields") : QPDFObjectHandle::newNull();
    if (fields.isArray())
        for (const QPDFObjectHandle& field : fields.getArrayAsVector())
            collector.collect(field, "", "", false, 0);
    return std::move(collector.found);
}

bool isTimeStamp(QPDFObjectHandle signature) {
    return nameIn(signature, "/Type") == "/DocTimeStamp" || nameIn(signature, "/SubFilter") == "/ETSI.RFC3161";
}

std::vector<std::int64_t> byteRangeOf(QPDFObjectHandle signature) {
    std::vector<std::int64_t> numbers;
    QPDFObjectHandle range = signature.getKey("/ByteRange");
    if (range.isArray() && range.getArrayNItems() <= 100)
        for (QPDFObjectHandle n : range.getArrayAsVector())
            numbers.push_back(n.isInteger() ? n.getIntValue() : -1);
    return numbers;
}

int certificationLevel(QPDF& pdf, const std::vector<FormField>& fields) {
    std::vector<QPDFObjectHandle> signatures;
    QPDFObjectHandle permissions = pdf.getRoot().getKey("/Perms");
    if (permissions.isDictionary()) signatures.push_back(permissions.getKey("/DocMDP"));
    for (const FormField& field : fields)
        if (field.isSigned()) signatures.push_back(field.value());
    int level = 0;
    for (const QPDFObjectHandle& signature : signatures)
        for (QPDFObjectHandle parameters : transforms(signature, "/DocMDP")) {
            QPDFObjectHandle p = parameters.getKey("/P");
            const int says = p.isInteger() ? static_cast<int>(std::clamp(p.getIntValue(), 1LL, 3LL)) : 2;
            level = level == 0 ? says : std::min(level, says);
        }
    return level;
}

bool isLocked(const std::string& name, const std::vector<FormField>& fields) {
    for (const FormField& field : fields) {
        if (!field.isSigned()) continue;
        for (QPDFObjectHandle parameters : transforms(field.value(), "/FieldMDP")) {
            const std::string action = nameIn(parameters, "/Action");
            bool listed = false;
            if (QPDFObjectHandle names = parameters.getKey("/Fields"); names.isArray())
                for (QPDFObjectHandle one : names.getArrayAsVector())
                    listed = listed || (one.isString() &&
                                        (name == one.getUTF8Value() || name.starts_with(one.getUTF8Value() + '.')));
            if (action == "/Include" ? listed : action == "/Exclude" ? !listed : true) return true;
        }
    }
    return false;
}

}  // namespace sohoa::pdfa
