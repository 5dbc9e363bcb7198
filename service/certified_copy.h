// The agency's certified electronic copy (Nghị định 30/2020 Điều 25, Phụ lục I Phần II, Phụ lục III Mẫu 3.2): the
// visible block, the seal key's signature with a time stamp, and the proof that the result verifies and is still PDF/A.
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>

#include "core/config.h"
#include "core/json.h"
#include "core/result.h"
#include "core/sha256.h"
#include "service/office.h"
#include "service/verification.h"
#include "store/job.h"

namespace sohoa {

// "SAO Y; Sở Nội vụ tỉnh Ví Dụ; 22/11/2026; 09:15:42 +07:00"
std::string copyBlockText(CopyForm form, const std::string& agency, UtcTime signingTime);

struct CertifiedCopy {
    std::string blockText;
    std::string genTime;        // of the time stamp, ISO UTC
    Sha256 sha256;              // of the file that was verified, and of no other
    Verification verification;  // our signature is valid, the earlier ones as good as before, and it is PDF/A
};

// The image behind the archive's first page, where it is known: the block is then never put over ink.
struct FirstPage {
    std::filesystem::path image;
    Dpi dpi;
    QuarterTurn rotation = QuarterTurn::None;
};

// Who stands there, and how far they may go.
struct SigningSession {
    PinSource pin;
    bool finalTryApproved = false;  // two persons agreed to risk the token's last try
};

// Writes output, which must not exist; intermediate files lie in workFolder. A file that is signed already gets our
// signature as an update behind it, where its author allows that. Nothing stays at output unless everything held:
// service.own_signature_invalid where the file does not verify or an earlier signature suffered, pdfa.nonconforming
// where it is no PDF/A (before the key is used, and again after it), service.original_invalid where a signature that it
// came with is not valid, service.not_attended without a PIN source; and as sohoa-pdfa and sohoa-sign do.
Result<CertifiedCopy> makeCertifiedCopy(const Config& config, const SigningSession& session, CopyForm form,
                                        const std::filesystem::path& archive, const std::filesystem::path& workFolder,
                                        const std::filesystem::path& output,
                                        const std::optional<FirstPage>& firstPage = std::nullopt);

TrustSources trustOf(const Config& config);

}  // namespace sohoa
