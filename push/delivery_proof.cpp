#include "push/delivery_proof.h"

#include <algorithm>

#include "core/error_codes.h"
#include "core/text.h"
#include "push/edxml_reader.h"

namespace sohoa::push {

// Each candidate is fetched whole; more with the same number to the same receiver means a list that is not to be
// trusted.
static constexpr std::size_t mostCandidates = 64;

static bool holds(const EdxmlMessage& message, const std::string& documentId, const Sha256& attachment) {
    const auto* document = std::get_if<DocumentMessage>(&message.content);
    if (document == nullptr || document->documentId != collapsed(nfc(documentId))) return false;
    return std::any_of(message.attachments.begin(), message.attachments.end(),
                       [&](const IncomingAttachment& a) { return !a.refused && sha256Of(a.bytes) == attachment; });
}

// What the exchange leaves out of a row cannot rule it out.
static bool mayBe(const std::string& listed, const std::string& sought) {
    return listed.empty() || collapsed(listed) == collapsed(nfc(sought));
}

static std::vector<std::string> candidates(const std::vector<SentRow>& rows, const SoughtDocument& sought) {
    std::vector<std::string> ids;
    for (const SentRow& row : rows) {
        const bool fits = mayBe(row.notation, sought.code) && mayBe(row.to, sought.to) && mayBe(row.from, sought.from);
        if (fits && std::find(ids.begin(), ids.end(), row.docId) == ids.end()) ids.push_back(row.docId);
    }
    return ids;
}

Result<std::vector<std::string>> findSent(ExchangeClient& exchange, const SoughtDocument& sought) {
    auto rows = exchange.sentList(MessageType::Edoc);
    if (!rows) return passOn(rows);
    const auto ids = candidates(*rows, sought);
    if (ids.size() > mostCandidates) return fail(errors::AnswerGarbled, "too many documents with the same notation");
    std::vector<std::string> found;
    for (const std::string& id : ids) {
        auto edxml = exchange.edoc(id);
        if (!edxml) return passOn(edxml);
        const auto message = readEdxml(std::move(*edxml));
        if (message && holds(*message, sought.documentId, sought.attachment)) found.push_back(id);
    }
    return found;
}

Result<> confirmReceipt(ExchangeClient& exchange, const std::string& docId, const std::string& documentId,
                        const Sha256& attachment) {
    auto edxml = exchange.edoc(docId);
    if (!edxml) return passOn(edxml);
    const auto message = readEdxml(std::move(*edxml));
    if (!message) return fail(errors::ReceiptDiffers, std::string(message.error().code.name));
    if (!holds(*message, documentId, attachment)) return fail(errors::ReceiptDiffers, docId);
    return {};
}

}  // namespace sohoa::push
