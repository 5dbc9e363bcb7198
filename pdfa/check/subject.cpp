#include "pdfa/check/subject.h"

namespace sohoa::pdfa::check {

static constexpr std::size_t mostFindings = 300;
static constexpr int deepestNesting = 200;

void Findings::add(std::string clause, std::string test, std::string message, const QPDFObjGen& object) {
    if (findings_.size() >= mostFindings) return;
    findings_.push_back({std::move(clause), std::move(test), std::move(message), objectName(object)});
}

static void visitBelow(QPDFObjectHandle object, const std::function<void(QPDFObjectHandle)>& visit, int depth) {
    if (depth > deepestNesting) return;
    visit(object);
    QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
    if (dictionary.isDictionary()) {
        for (const std::string& key : dictionary.getKeys()) {
            QPDFObjectHandle value = dictionary.getKey(key);
            if (!value.isIndirect()) visitBelow(value, visit, depth + 1);
        }
    } else if (object.isArray()) {
        for (QPDFObjectHandle item : object.getArrayAsVector())
            if (!item.isIndirect()) visitBelow(item, visit, depth + 1);
    }
}

void visitDirect(QPDFObjectHandle object, const std::function<void(QPDFObjectHandle)>& visit) {
    visitBelow(object, visit, 0);
}

void visitDictionaries(Subject& subject, const std::function<void(QPDFObjectHandle, QPDFObjGen)>& visit) {
    for (const QPDFObjectHandle& object : subject.objects) {
        const QPDFObjGen id = QPDFObjectHandle(object).getObjGen();
        visitDirect(object, [&](QPDFObjectHandle found) {
            if (found.isStream())
                visit(found.getDict(), id);
            else if (found.isDictionary())
                visit(found, id);
        });
    }
}

}  // namespace sohoa::pdfa::check
