// Pages read side by side, one recognizer process a core; results come back in the order they are ready.
//
// Processes and not threads of one: a page that crashes or hangs the engine takes down its own reading alone, and the
// memory it had goes with it.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/json.h"
#include "core/recognized_page.h"
#include "core/record_fields.h"
#include "core/result.h"

namespace sohoa {

struct RecognizedFile {
    RecognizedPage page;
    std::string secrecy;  // the secrecy mark found on it, "" where there is none
    bool asks = false;    // its text speaks of secrecy
};

// An image to be read; turn: a person said which way up it lies.
struct ImageToRead {
    std::filesystem::path file;
    std::optional<QuarterTurn> turn = {};
};

// A page of a document: its image, and what was read, in a file or as it is.
struct RecognizedPair {
    std::filesystem::path image;
    std::variant<std::filesystem::path, const RecognizedPage*> recognized;
};
struct ExtractedFields {
    RecordFields fields;
    std::string secrecy;
};

// The recognizers of one piece of work, started when they are first needed and kept to its end. One thread.
class Recognizers {
  public:
    // What they print for people goes to the file. The names are those of the directory's agencies: a page that says
    // one is read with them in mind.
    explicit Recognizers(std::filesystem::path logFile, std::vector<std::string> agencies = {});
    ~Recognizers();
    Recognizers(const Recognizers&) = delete;
    Recognizers& operator=(const Recognizers&) = delete;

    // Called on the caller's thread, once for each image; index counts in images. A page that cannot be read is an
    // error for that page alone. Returning an error stops the work.
    using OnRecognized = std::function<Result<>(std::size_t index, Result<RecognizedFile> result)>;
    Result<> read(const std::vector<ImageToRead>& images, const OnRecognized& onRecognized);

    // How many pages an image file has. Fails as loading it does.
    Result<int> pagesIn(const std::filesystem::path& file);

    // Of one document, pages in order. By the process that read the first page.
    Result<ExtractedFields> fieldsOf(const std::vector<RecognizedPair>& pages);

  private:
    class Worker;
    Worker& worker(std::size_t index);
    Result<Json> ask(std::size_t worker, const Json& request);

    std::filesystem::path logFile_;
    const std::vector<std::string> agencies_;  // outlives the workers, who read it
    std::vector<std::unique_ptr<Worker>> workers_;
    std::map<std::filesystem::path, std::size_t> readBy_;
};

}  // namespace sohoa
