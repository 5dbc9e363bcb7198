// What a file carries to prove its signatures: time stamps, OCSP answers, revocation lists, Adobe's attribute. Whatever
// the bytes, nothing of them is good news about a certificate that nobody here ever issued.
#include <cstdlib>

#include "signer/archived_revocation.h"
#include "signer/ocsp.h"
#include "signer/revocation_list.h"
#include "signer/time_stamp.h"
#include "tests/fuzz/memory_file.h"

namespace {

using namespace sohoa;

// A root of the corpus and an impostor of the same name: the folder is given by the build.
const signer::Certificates& roots() {
    static const signer::Certificates found = [] {
        auto read = signer::rootsIn(std::filesystem::path(SOHOA_TEST_DATA) / "signed/trust");
        if (!read) std::abort();
        return *read;
    }();
    return found;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes = fuzz::viewOf(data, size);
    const signer::Certificate& root = roots().front();
    const UtcTime at = *parseIsoUtc("2026-03-01T02:00:00Z");
    const signer::OcspQuestion question{root, root, {}, roots()};
    if (signer::readStoredResponse(question, bytes, at).state == signer::Revocation::State::Good) std::abort();
    (void)signer::readRevocationList(root, root, bytes, at);
    const auto archived = signer::readArchivedRevocation(bytes);
    if (archived.lists.size() > 100 || archived.ocspResponses.size() > 100) std::abort();
    if (const auto stamp = signer::readTimeStamp(bytes))
        (void)signer::verifyTimeStampSignature(bytes, stamp->genTime, stamp->certificates, roots());
    return 0;
}
