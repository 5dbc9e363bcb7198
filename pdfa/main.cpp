// sohoa-pdfa: archive files, their conformance, and the place in them for a signature.
#include <nlohmann/json.hpp>

#include "core/stage_program.h"
#include "pdfa/archive.h"
#include "pdfa/check/conformance.h"

namespace {

using namespace sohoa;

Json toJson(const pdfa::WrittenFile& file) { return {{"bytes", file.bytes}, {"sha256", file.sha256.hex()}}; }

Result<Json> archive(const Json& json, StageChannel& channel) {
    auto request = pdfa::archiveRequestFromJson(json);
    if (!request) return passOn(request);
    const auto count = request->pages.size();
    auto made = pdfa::makeArchive(*request, [&](std::size_t done) {
        channel.progress(static_cast<std::int64_t>(done), static_cast<std::int64_t>(count));
    });
    if (!made) return passOn(made);
    Json result = toJson(*made);
    result["pages"] = count;
    return result;
}

Result<Json> check(const Json& json, StageChannel&) {
    auto file = stringIn(json, "file");
    if (!file) return passOn(file);
    auto conformance = pdfa::checkConformance(*file);
    if (!conformance) return passOn(conformance);
    return pdfa::toJson(*conformance);
}

}  // namespace

int main() { return runStage({{"archive", archive}, {"check", check}}); }
