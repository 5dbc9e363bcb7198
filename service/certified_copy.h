// A file with the agency's signature on it, certified copies first of all: prepared and shown, signed in an attended
// session with the token, brought to the level that the office wants, and proven before it gets its name.
//
//   file → what is already signed is good → allowed conversion → extract or marks → place for the signature
//        → [a person looks at exactly these bytes] → signature → evidence → verified as a stranger would → released
//
// The key is used for nothing that can be found wrong before.
#pragma once

#include <chrono>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "core/config.h"
#include "core/json.h"
#include "core/result.h"
#include "core/sha256.h"
#include "service/seal_plan.h"
#include "service/seal_session.h"
#include "service/verification.h"

namespace sohoa {

// How long after it was prepared a file may be signed: the time that it shows must be the time stamp's within a minute.
inline constexpr std::chrono::seconds previewLife{45};

// The image behind the first page, where it is known: the block is then never put over ink. Where none is named the
// page is painted and looked at.
struct FirstPage {
    std::filesystem::path image;
    Dpi dpi;
    QuarterTurn rotation = QuarterTurn::None;
};

struct PreparedSeal {
    SealPlan plan;
    std::filesystem::path file;  // exactly the bytes that will be signed, but for the room that the signature fills
    Sha256 sha256;               // of it, as it was shown
    Sha256 before;               // of the file that it was made from
    int pages = 0;
    SourceMedium medium = SourceMedium::Paper;
    Json slot;  // sohoa-pdfa's
    std::string field, blockText;
    UtcTime printedTime;
    Json earlier = Json::array();  // [field, verdict] of the signatures that it came with
};
Json toJson(const PreparedSeal& prepared);
Result<PreparedSeal> preparedSealFrom(const Json& json);

// Writes into workFolder. Fails with service.conversion_not_allowed, service.page_choice, service.original_invalid
// where a signature that the file came with is not valid, pdfa.unsigned for "issued" without a person's signature,
// pdfa.nonconforming; and as sohoa-pdfa and sohoa-intake do.
Result<PreparedSeal> prepareSeal(const Config& config, const SealPlan& plan, const std::filesystem::path& source,
                                 const std::filesystem::path& workFolder,
                                 const std::optional<FirstPage>& firstPage = std::nullopt);

struct CertifiedCopy {
    std::filesystem::path file;  // in the work folder; what is released is these bytes
    Sha256 sha256;
    std::string genTime;     // of the time stamp, ISO UTC; "" where it has to come later
    std::string level;       // "B-B", "B-T", "B-LT", "B-LTA"
    std::string withoutWhy;  // the permanent code of what kept the wanted level away; ""
    Json certificate;        // that signed
    std::string tokenSerial;
    Verification verification;  // our signature is valid, the earlier ones as good as before, and it is PDF/A
};

// Fails with service.preview_expired (nothing was signed then), service.own_signature_invalid where the file does not
// verify or an earlier signature suffered, pdfa.nonconforming after the signature, store.file_damaged where the
// prepared file is not the one that was shown; and as sohoa-pdfa and sohoa-sign do.
Result<CertifiedCopy> signPrepared(const Config& config, SealSession& session, const PreparedSeal& prepared,
                                   const std::filesystem::path& workFolder);

TrustSources trustOf(const Config& config);

}  // namespace sohoa
