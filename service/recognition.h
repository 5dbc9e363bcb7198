// Pages read side by side, one recognizer process a core; results come back in the order they are ready.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "core/recognized_page.h"
#include "core/record_fields.h"
#include "core/result.h"

namespace sohoa {

struct RecognizedFile {
    RecognizedPage page;
    std::string secrecy;  // the secrecy mark found on it, "" where there is none
    bool asks = false;    // its text speaks of secrecy
};

// Called on the caller's thread, once for each file; index counts in files. A page that cannot be read is an error for
// that page alone. Returning an error stops the work.
using OnRecognized = std::function<Result<>(std::size_t index, Result<RecognizedFile> result)>;

Result<> recognizeAll(const std::vector<std::filesystem::path>& files, const std::filesystem::path& logFile,
                      const OnRecognized& onRecognized);

// The pages of one document in order: image and the RecognizedPage as JSON.
struct RecognizedPair {
    std::filesystem::path image, recognized;
};
struct ExtractedFields {
    RecordFields fields;
    std::string secrecy;
};
Result<ExtractedFields> extractFields(const std::vector<RecognizedPair>& pages, const std::filesystem::path& logFile);

}  // namespace sohoa
