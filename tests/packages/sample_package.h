// A file of two documents for the tests, its plan, and zip files taken apart and put together again.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "packages/package_plan.h"
#include "packages/package_writer.h"
#include "tests/support/temporary_folder.h"

namespace sohoa::packages::test {

inline const std::filesystem::path schemaFolder = SOHOA_SOURCE_DIR "/data/schemas";

FieldValue confirmed(FieldContent content);

class SampleFile {
  public:
    SampleFile();

    const sohoa::test::TemporaryFolder& folder() const { return folder_; }
    PackagePlan plan(PackageKind kind = PackageKind::SipHoSo) const;
    // The plan as a package in the folder; the test has failed where there is none.
    std::filesystem::path package(const PackagePlan& plan) const;
    std::filesystem::path package() const { return package(plan()); }

  private:
    sohoa::test::TemporaryFolder folder_;
};

struct RawEntry {
    std::string name, content;
    enum class Kind { File, Link } kind = Kind::File;
};
std::vector<RawEntry> entriesOf(const std::filesystem::path& zip);
std::string contentOf(const std::filesystem::path& zip, const std::string& endOfName);
// deflated: as zip programs do.
void writeRawZip(const std::filesystem::path& zip, const std::vector<RawEntry>& entries, bool deflated = false);

}  // namespace sohoa::packages::test
