// The document security store (ISO 32000-2 12.8.4.3, ETSI EN 319 142-1 5.4): certificates, OCSP responses and
// revocation lists that a file carries, so that its signatures verify when nobody can be asked any more.
//
// Nothing in it is judged here; it is bytes that somebody else understands.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/clock.h"
#include "core/json.h"
#include "pdfa/archive.h"
#include "pdfa/pdf_file.h"

namespace sohoa::pdfa {

// DER.
struct ValidationData {
    std::vector<std::string> certificates, ocsps, crls;
};

// What the store and its VRI entries hold, each once; what is no stream, or beyond every measure, is left out. Throws
// what qpdf throws.
ValidationData validationDataIn(PdfFile& file);
Json toJson(const ValidationData& data);  // {"certificates", "ocsps", "crls": lists of base64}

// Which of the data one signature needs, by place in the lists.
struct ValidationOfSignature {
    std::string field;
    std::vector<std::size_t> certificates, ocsps, crls;
};

struct ValidationRequest {
    std::filesystem::path file, output;
    ValidationData data;
    std::vector<ValidationOfSignature> signatures;
    UtcTime time;  // when the data was gathered: TU
    bool mustConform = true;
};

struct ValidationWritten {
    bool changed = false;  // false: the file had it all, and output was not written
    std::size_t added = 0;
    WrittenFile file;
};

// An update behind the file; what an earlier store has is kept and not repeated. Fails with pdfa.unsigned (no signature
// in a field that is named), pdfa.unreadable, pdfa.encrypted, pdfa.nonconforming, core.file_exists.
Result<ValidationWritten> addValidationData(const ValidationRequest& request);

}  // namespace sohoa::pdfa
