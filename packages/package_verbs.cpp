#include "packages/package_verbs.h"

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "packages/package_check.h"
#include "packages/package_writer.h"
#include "packages/sidecars.h"

namespace sohoa::packages {

Result<Json> packageVerb(const Json& request) {
    auto output = stringIn(request, "output");
    if (!output) return passOn(output);
    auto schemas = stringIn(request, "schemas");
    if (!schemas) return passOn(schemas);
    auto plan = packagePlanFromJson(request);
    if (!plan) return passOn(plan);
    auto written = writePackage(std::move(*plan), *schemas, *output);
    if (!written) return passOn(written);
    return Json{{"file", written->file.string()}, {"objid", written->objectId}, {"sha256", written->sha256.hex()},
                {"bytes", written->bytes},        {"files", written->files},    {"documents", written->documents}};
}

Result<Json> checkVerb(const Json& request) {
    auto file = stringIn(request, "file");
    if (!file) return passOn(file);
    auto schemas = stringIn(request, "schemas");
    if (!schemas) return passOn(schemas);
    auto verdict = checkPackage(*file, *schemas);
    if (!verdict) return passOn(verdict);
    Json findings = Json::array();
    for (const Finding& finding : verdict->findings)
        findings.push_back({{"flaw", name(finding.flaw)},
                            {"path", finding.path},
                            {"detail", finding.detail},
                            {"vi", vietnamese(finding.flaw)},
                            {"en", english(finding.flaw)}});
    return Json{{"whole", verdict->whole()},      {"objid", verdict->objectId},      {"type", verdict->oaisType},
                {"files", verdict->files},        {"documents", verdict->documents}, {"bytes", verdict->bytes},
                {"findings", std::move(findings)}};
}

Result<Json> sidecarsVerb(const Json& request) {
    SidecarOrder order;
    auto stem = stringIn(request, "stem");
    if (!stem) return passOn(stem);
    order.stem = *stem;
    order.title = stringOr(request, "title", "");
    for (const Json& wanted : request.value("kinds", Json::array())) {
        const auto kind = sidecarKindNamed(wanted.is_string() ? wanted.get<std::string>() : "");
        if (!kind) return fail(errors::BadMessage, "kinds");
        order.kinds.push_back(*kind);
    }
    for (const Json& page : request.value("pages", Json::array())) {
        auto recognized = stringIn(page, "recognized");
        if (!recognized) return passOn(recognized);
        order.pages.push_back({*recognized, stringOr(page, "image", "")});
    }
    auto made = writeSidecars(order);
    if (!made) return passOn(made);
    Json files = Json::array();
    for (const Sidecar& sidecar : *made)
        files.push_back({{"kind", name(sidecar.kind)},
                         {"file", sidecar.file.string()},
                         {"sha256", sidecar.sha256.hex()},
                         {"bytes", sidecar.bytes}});
    return Json{{"files", std::move(files)}};
}

}  // namespace sohoa::packages
