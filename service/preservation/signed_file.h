// A signed file as it stands: its signatures, the validation data that it carries, what they prove without asking
// anybody, and until when.
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

#include "core/config.h"
#include "core/json.h"
#include "core/result.h"
#include "service/preservation/signature_level.h"
#include "service/stage_process.h"

namespace sohoa {

// The two stages that work on signatures, and how long each may be silent. One thread.
struct SigningStages {
    // Fails with core.stage_crashed.
    static Result<SigningStages> start(const Config& config, const std::function<bool()>& mustStop = {});

    Result<Json> askPdfa(const Json& request);
    Result<Json> askSigner(Json request, std::chrono::seconds silence);  // trust, chain and addresses are added

    Config config;
    StageProcess pdfa, signer;
};

struct SignedFile {
    Json signatures;      // as sohoa-pdfa found them
    Json validationData;  // {"certificates", "ocsps", "crls"}
    Json reports;         // as sohoa-sign judged them, offline
    bool conforms = false;
    bool someInvalid = false;
    bool allValid = false;
    SignatureLevel level = SignatureLevel::BB;  // of the weakest signature
    std::string evidenceUntil;                  // ISO UTC

    const Json* signatureIn(const std::string& field) const;
    const Json* lastTimeStamp() const;  // the document time stamp that covers most; null: there is none
    // The earliest time at which a later document time stamp proves that this one was there; "".
    std::string provenAt(const Json& signature) const;

    Json stampedAt;  // by field, of document time stamps and of signatures
};

// Fails with pdfa.unsigned and as the stages do; offline: nobody is asked.
Result<SignedFile> readSignedFile(SigningStages& stages, const std::filesystem::path& file, bool offline);

bool isDocumentTimeStamp(const Json& signature);

}  // namespace sohoa
