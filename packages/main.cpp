// sohoa-packages: archival packages written and checked, and the files beside a PDF. Knows nothing between two
// requests.

#include <nlohmann/json.hpp>

#include "core/stage_program.h"
#include "packages/package_verbs.h"

using sohoa::Json;
using sohoa::StageChannel;
using sohoa::StageVerb;

static StageVerb silent(sohoa::Result<Json> (*verb)(const Json&)) {
    return [verb](const Json& request, StageChannel&) { return verb(request); };
}

int main() {
    return sohoa::runStage({
        {"package", silent(sohoa::packages::packageVerb)},
        {"check", silent(sohoa::packages::checkVerb)},
        {"sidecars", silent(sohoa::packages::sidecarsVerb)},
    });
}
