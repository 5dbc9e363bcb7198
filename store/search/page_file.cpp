#include "store/search/page_file.h"

#include <nlohmann/json.hpp>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/json.h"

namespace sohoa {

Result<RecognizedPage> recognizedPageIn(const Spool& spool, const Sha256& digest) {
    auto content = readFile(spool.pathOf(digest, "json"));
    if (!content) return passOn(content);
    if (sha256Of(*content) != digest) return fail(errors::FileDamaged, digest.hex());
    auto json = parseJson(*content);
    if (!json) return passOn(json);
    return recognizedPageFromJson(*json);
}

}  // namespace sohoa
