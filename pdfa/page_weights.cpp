#include "pdfa/page_weights.h"

#include <set>

namespace sohoa::pdfa {

static void collect(QPDFObjectHandle object, std::set<QPDFObjGen>& seen, std::map<QPDFObjGen, std::uint64_t>& streams) {
    if (object.isIndirect() && !seen.insert(object.getObjGen()).second) return;
    if (object.isArray())
        for (const QPDFObjectHandle& item : object.getArrayAsVector())
            collect(item, seen, streams);
    if (!object.isDictionary() && !object.isStream()) return;
    QPDFObjectHandle members = object.isStream() ? object.getDict() : object;
    QPDFObjectHandle length = members.getKey("/Length");
    if (object.isStream() && length.isInteger()) streams[object.getObjGen()] = length.getUIntValue();
    for (const std::string& key : members.getKeys())
        if (key != "/Parent") collect(members.getKey(key), seen, streams);
}

PageWeights::PageWeights(const std::vector<QPDFObjectHandle>& pages) {
    for (const QPDFObjectHandle& page : pages) {
        std::set<QPDFObjGen> seen;
        collect(page, seen, streamsOfPage_.emplace_back());
    }
}

std::vector<std::uint64_t> PageWeights::growing(std::size_t first, std::uint64_t limit) const {
    std::set<QPDFObjGen> counted;
    std::vector<std::uint64_t> sums{0};
    for (std::size_t page = first; page < streamsOfPage_.size() && sums.back() <= limit; ++page) {
        std::uint64_t sum = sums.back();
        for (const auto& [stream, length] : streamsOfPage_[page])
            if (counted.insert(stream).second) sum += length;
        sums.push_back(sum);
    }
    return sums;
}

}  // namespace sohoa::pdfa
