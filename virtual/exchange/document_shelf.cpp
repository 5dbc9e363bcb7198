#include "virtual/exchange/document_shelf.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/uuid.h"

namespace sohoa::virtual_exchange {

namespace fs = std::filesystem;

Json toJson(const HeldMessage& message) {
    Json to = Json::array();
    for (const Party& party : message.summary.to)
        to.push_back({{"code", party.code}, {"name", party.name}});
    return {{"doc_id", message.docId},
            {"number", message.number},
            {"kind", message.summary.status ? "status" : "edoc"},
            {"document_id", message.summary.documentId},
            {"notation", message.summary.notation},
            {"subject", message.summary.subject},
            {"promulgation_date", message.summary.promulgationDate},
            {"from", message.summary.from.code},
            {"from_name", message.summary.from.name},
            {"to", std::move(to)},
            {"attachment_sha256", message.summary.attachmentSha256},
            {"received_at", isoUtc(message.receivedAt)},
            {"transport_status", message.transportStatus},
            {"answers_doc_id", message.answersDocId},
            {"status_code", message.statusCode}};
}

static Result<HeldMessage> messageFromJson(const Json& json) {
    HeldMessage message;
    auto receivedAt = parseIsoUtc(stringOr(json, "received_at", ""));
    if (!receivedAt) return passOn(receivedAt);
    message.docId = stringOr(json, "doc_id", "");
    message.number = integerOr(json, "number", 0);
    message.receivedAt = *receivedAt;
    message.transportStatus = stringOr(json, "transport_status", "");
    message.answersDocId = stringOr(json, "answers_doc_id", "");
    message.statusCode = stringOr(json, "status_code", "");
    EdxmlSummary& summary = message.summary;
    summary.status = stringOr(json, "kind", "") == "status";
    summary.from = {stringOr(json, "from", ""), stringOr(json, "from_name", "")};
    for (const Json& party : json.value("to", Json::array()))
        summary.to.push_back({stringOr(party, "code", ""), stringOr(party, "name", "")});
    summary.documentId = stringOr(json, "document_id", "");
    summary.notation = stringOr(json, "notation", "");
    summary.subject = stringOr(json, "subject", "");
    summary.promulgationDate = stringOr(json, "promulgation_date", "");
    for (const Json& digest : json.value("attachment_sha256", Json::array()))
        if (digest.is_string()) summary.attachmentSha256.push_back(digest.get<std::string>());
    return message;
}

Result<DocumentShelf> DocumentShelf::open(const fs::path& home) {
    DocumentShelf shelf(home / "documents");
    std::error_code error;
    fs::create_directories(shelf.folder_, error);
    if (error) return fail(errors::FileUnwritable, shelf.folder_.string() + ": " + error.message());
    for (const auto& entry : fs::directory_iterator(shelf.folder_, error)) {
        if (entry.path().extension() != ".json") continue;
        auto card = readFile(entry.path()).and_then([](const std::string& text) { return parseJson(text); });
        if (!card) return passOn(card);
        auto message = messageFromJson(*card);
        if (!message) return passOn(message);
        shelf.messages_.push_back(std::move(*message));
    }
    if (error) return fail(errors::FileUnreadable, shelf.folder_.string() + ": " + error.message());
    std::sort(shelf.messages_.begin(), shelf.messages_.end(),
              [](const HeldMessage& a, const HeldMessage& b) { return a.number < b.number; });
    return shelf;
}

const HeldMessage* DocumentShelf::find(const std::string& docId) const {
    for (const HeldMessage& message : messages_)
        if (message.docId == docId) return &message;
    return nullptr;
}

Result<std::string> DocumentShelf::edxml(const HeldMessage& message) const {
    return readFile(folder_ / (message.docId + ".edxml"), 128u << 20);
}

Result<> DocumentShelf::writeCard(const HeldMessage& message) const {
    return writeFileAtomically(folder_ / (message.docId + ".json"), jsonLine(toJson(message)) + '\n',
                               AtomicFile::Existing::Replace);
}

Result<HeldMessage> DocumentShelf::add(HeldMessage message, const std::string& edxml) {
    message.docId = randomUuid();
    message.number = messages_.empty() ? 1 : messages_.back().number + 1;
    if (auto written = writeFileAtomically(folder_ / (message.docId + ".edxml"), edxml); !written)
        return passOn(written);
    if (auto written = writeCard(message); !written) return passOn(written);
    messages_.push_back(message);
    return message;
}

Result<> DocumentShelf::setTransportStatus(const std::string& docId, const std::string& status) {
    for (HeldMessage& message : messages_) {
        if (message.docId != docId) continue;
        HeldMessage changed = message;
        changed.transportStatus = status;
        if (auto written = writeCard(changed); !written) return written;
        message = std::move(changed);
    }
    return {};
}

}  // namespace sohoa::virtual_exchange
