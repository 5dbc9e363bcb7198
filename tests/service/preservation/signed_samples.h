// Files signed with a key of the test office that lies in memory, and the office's services on loopback.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "core/config.h"
#include "service/preservation/raise_level.h"
#include "tests/pdfa/samples.h"
#include "tests/virtual/trust/test_office.h"
#include "virtual/trust/authority.h"
#include "virtual/trust/trust_server.h"

namespace sohoa::test {

enum class SampleKey { Rsa, Ec };
enum class XrefKind { Table, Stream };
enum class Conforming { Yes, No };

class SignedSamples {
  public:
    explicit SignedSamples(SampleKey key = SampleKey::Ec);

    // The services from now on; what was told about faults before is forgotten.
    void serve(trust::Faults faults = {}, trust::FaultTimes times = {});
    Config config() const;

    std::filesystem::path unsignedFile(XrefKind kind = XrefKind::Table, Conforming conforming = Conforming::Yes) const;
    // B-B, and B-T where a time stamp is wanted.
    std::filesystem::path sign(const std::filesystem::path& file, const std::string& field, bool stamped) const;

    Result<RaisedFile> raise(const std::filesystem::path& file, SignatureLevel level, const std::string& to) const;
    Result<RaisedFile> renew(const std::filesystem::path& file, const std::string& to) const;

    void revokeSigner(UtcTime when) const;

    std::filesystem::path operator/(const std::string& name) const { return folder_ / name; }
    std::filesystem::path workFolder() const { return folder_ / "work"; }
    const TestOffice& office() const { return office_; }

  private:
    TestOffice office_;
    pdfa::samples::Folder folder_;
    trust::Identity signer_;
    std::unique_ptr<trust::TrustServer> server_;
};

}  // namespace sohoa::test
