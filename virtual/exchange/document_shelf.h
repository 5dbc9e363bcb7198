// What the exchange holds, on the disk: one .edxml and one .json for each message below HOME/documents.
//
// A message is held when its .json is there; it is written last, and both are fsynced before anybody is told. Not
// locked: one process writes. Another may read with open().
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/clock.h"
#include "core/json.h"
#include "core/result.h"
#include "virtual/exchange/edxml_summary.h"

namespace sohoa::virtual_exchange {

struct HeldMessage {
    std::string docId;
    std::int64_t number = 0;  // order of arrival
    EdxmlSummary summary;
    UtcTime receivedAt;
    std::string transportStatus;  // "", "processing", "done", "fail": what updateStatus said
    // A status that a receiving agency inside the exchange made:
    std::string answersDocId, statusCode;
};

class DocumentShelf {
  public:
    static Result<DocumentShelf> open(const std::filesystem::path& home);

    const std::vector<HeldMessage>& messages() const { return messages_; }  // in order of arrival
    const HeldMessage* find(const std::string& docId) const;
    Result<std::string> edxml(const HeldMessage& message) const;

    // Fills in docId and number.
    Result<HeldMessage> add(HeldMessage message, const std::string& edxml);
    Result<> setTransportStatus(const std::string& docId, const std::string& status);

  private:
    explicit DocumentShelf(std::filesystem::path folder) : folder_(std::move(folder)) {}
    Result<> writeCard(const HeldMessage& message) const;

    std::filesystem::path folder_;
    std::vector<HeldMessage> messages_;
};

Json toJson(const HeldMessage& message);

}  // namespace sohoa::virtual_exchange
