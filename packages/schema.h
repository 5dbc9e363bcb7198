// XML schemas that ship with the program, and whether a document follows one. The only user of libxml2.
//
// Documents are foreign: a document type declaration is refused, nothing is fetched, and what is found says the line
// and the element, never a value.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "core/result.h"

namespace sohoa::packages {

// One thread at a time.
class Schema {
  public:
    // With what it imports from beside it. Fails with core.file_unreadable for a damaged installation.
    static Result<Schema> load(const std::filesystem::path& file);
    Schema(Schema&&) noexcept;
    Schema& operator=(Schema&&) = delete;
    ~Schema();

    // "" where the document follows the schema; else the first line that does not: "line 12: agentName".
    std::string faultOf(std::string_view document) const;

  private:
    struct Content;
    explicit Schema(std::unique_ptr<Content> content);
    std::unique_ptr<Content> content_;
};

// Those of the packages' own kinds, below a folder as data/schemas.
struct PackageSchemas {
    Schema mets, premis, file, document;
    static Result<PackageSchemas> load(const std::filesystem::path& folder);
};

}  // namespace sohoa::packages
