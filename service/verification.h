// Verifying a signed PDF: the PDF stage reads the signatures out of the file, the signing stage judges them.
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

#include "core/json.h"
#include "core/result.h"

namespace sohoa {

enum class Verdict { Valid, Invalid, Undetermined };  // exit status 0, 1, 5
std::string_view name(Verdict verdict);               // "valid", "invalid", "unknown"

struct Verification {
    Verdict verdict = Verdict::Undetermined;
    bool conforms = false;  // PDF/A
    Json report;            // docs/verification.md
};

struct TrustSources {
    std::filesystem::path trustFolder, chainFile, logFolder;
    std::string ocspUrl;
    std::string at;  // ISO UTC; empty: now
    bool offline = false;
};

// A file without a signature is invalid: it claims nothing that could be true. One that is damaged is invalid where it
// looks signed, otherwise pdfa.unreadable.
Result<Verification> verifyPdf(const std::filesystem::path& file, const TrustSources& trust);

}  // namespace sohoa
