#include "pdfa/check/subject.h"

#include <algorithm>
#include <qpdf/Pipeline.hh>

namespace sohoa::pdfa::check {

static constexpr std::size_t mostFindings = 300;
static constexpr int deepestNesting = 600, deepestTree = 100;
static constexpr std::uint64_t mostUnfolded = std::uint64_t{4} << 30;

void Findings::add(std::string clause, std::string test, std::string message, const QPDFObjGen& object) {
    if (findings_.size() >= mostFindings) return;
    findings_.push_back({std::move(clause), std::move(test), std::move(message), objectName(object)});
}

static void addUp(std::uint64_t& unfolded, std::size_t more) {
    unfolded += more;
    if (unfolded > mostUnfolded) throw Unfolding("streams that unfold to more than a scanned document can hold");
}

namespace {

struct Enough {};  // no std::exception: qpdf makes warnings of those

class Collector final : public Pipeline {
  public:
    Collector(std::size_t limit, bool keep) : Pipeline("collect", nullptr), limit_(limit), keep_(keep) {}
    void write(unsigned char const* data, std::size_t length) override {
        count += length;
        if (count > limit_) throw Enough();
        if (keep_) bytes.append(reinterpret_cast<const char*>(data), length);
    }
    void finish() override {}
    std::string bytes;
    std::size_t count = 0;

  private:
    std::size_t limit_;
    bool keep_;
};

}  // namespace

std::string Subject::unfold(QPDFObjectHandle stream, std::size_t limit) {
    Collector collector(limit, true);
    bool filtered = false, whole = false;
    try {
        whole = stream.pipeStreamData(&collector, &filtered, 0, qpdf_dl_generalized, true, false);
    } catch (const Enough&) {
        throw Unfolding("a stream that unfolds beyond what it is for");
    }
    if (!whole || !filtered) throw std::runtime_error("a stream that cannot be decoded");
    addUp(unfolded, collector.count);
    return std::move(collector.bytes);
}

std::size_t Subject::unfoldedSize(QPDFObjectHandle stream, std::size_t limit) {
    Collector collector(limit, false);
    try {
        if (!stream.pipeStreamData(&collector, nullptr, 0, qpdf_dl_generalized, true, false))
            throw std::runtime_error("a stream that cannot be decoded");
    } catch (const Enough&) {  // that is all that is asked for
    }
    addUp(unfolded, collector.count);
    return std::min(collector.count, limit);
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

QPDFObjectHandle inherited(QPDFObjectHandle page, const std::string& key) {
    for (int depth = 0; depth < deepestTree && page.isDictionary(); ++depth, page = page.getKey("/Parent"))
        if (page.hasKey(key)) return page.getKey(key);
    return QPDFObjectHandle::newNull();
}

QPDFObjectHandle itemOf(QPDFObjectHandle array, int i) {
    return array.isArray() && i >= 0 && i < array.getArrayNItems() ? array.getArrayItem(i)
                                                                   : QPDFObjectHandle::newNull();
}

bool isTrue(QPDFObjectHandle value) { return value.isBool() && value.getBoolValue(); }

}  // namespace sohoa::pdfa::check
