// The program sohoa-sign, spoken to as its supervisor does.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "tests/signer/prepared_file.h"
#include "tests/virtual/trust/test_office.h"
#include "virtual/trust/trust_server.h"

namespace sohoa::test {

using Json = nlohmann::json;
using Environment = std::map<std::string, std::string>;

class SignProgram {
  public:
    explicit SignProgram(const Environment& additions = {});
    ~SignProgram();  // kills it where it still runs
    SignProgram(const SignProgram&) = delete;
    SignProgram& operator=(const SignProgram&) = delete;

    void send(const Json& request, const std::string& secret = "");
    Json reply();  // the next line; null where the program ended without one
    int end();     // closes its input; the exit status, or minus the signal
    void kill();
    // Whether the bytes lie anywhere in its writable memory; nothing where we may not look (only root may).
    std::optional<bool> holdsInMemory(const std::string& bytes) const;

  private:
    pid_t pid_;
    int in_, out_;
};

// One request, one program, one reply.
Json ask(const Json& request, const std::string& secret = "", const Environment& additions = {});

Json tokenRequest(const TestOffice& office);
Json openRequest(const TestOffice& office, const trust::TrustServer& server);
Json signRequest(const PreparedFile& file);  // within a session

// A session for one file: the first error, or the answer to "sign".
Json sealOnce(const Json& open, const std::string& pin, const PreparedFile& file, const Environment& additions = {});
Json sealOnce(const TestOffice& office, const trust::TrustServer& server, const PreparedFile& file);

std::string cmsIn(const Json& reply);

Json verifyRequest(const TestOffice& office, const trust::TrustServer& server, const PreparedFile& file);

std::string errorCode(const Json& reply);  // "" where there is none

trust::TrustServer serve(const TestOffice& office, trust::Faults faults = {});

}  // namespace sohoa::test
