#include "service/delivery.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/text.h"
#include "service/exchange_limit.h"

namespace sohoa {

namespace fs = std::filesystem;

static constexpr std::chrono::seconds silence{180};

static Json exchangeOf(const Config& config) {
    return {{"endpoint", config.exchange.endpoint},
            {"system_id", config.exchange.systemId},
            {"secret_file", config.exchange.secretFile.string()},
            {"hash_file_quirk", true},
            {"timeout_seconds", 60}};
}

std::string documentIdOf(const std::string& agencyCode, const RecordFields& fields) {
    std::string date = textOf(fields, Field::IssuedDate);
    std::replace(date.begin(), date.end(), '-', '/');
    return fmt::format("{},{},{}/{}", agencyCode, date, textOf(fields, Field::CodeNumber),
                       textOf(fields, Field::CodeNotation));
}

static std::string asciiOnly(std::string_view text) {
    std::string ascii;
    for (char c : withoutDiacritics(text)) {
        const bool kept = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.';
        if (kept) ascii += c;
    }
    return ascii;
}

std::string attachmentNameOf(const std::string& agencyCode, const RecordFields& fields) {
    const std::string notation = textOf(fields, Field::CodeNotation);
    const std::string type = asciiOnly(notation.substr(0, notation.find('-')));
    std::string number = asciiOnly(textOf(fields, Field::CodeNumber));
    if (number.size() < 6) number.insert(0, 6 - number.size(), '0');
    return fmt::format("{}_{}_{}_V1.pdf", asciiOnly(agencyCode).substr(0, 20), type.substr(0, 10),
                       number.substr(0, 11));
}

static Result<> pack(const Office& office, StageProcess& push, const Job& job, Dispatch& d) {
    auto signedFile = office.store.spool().verified(d.signedFile, "pdf");
    if (!signedFile) return passOn(signedFile);
    auto folder = office.store.freshWorkFolder(job.id);
    if (!folder) return passOn(folder);
    const OfficeConfig& self = office.config.office;
    const fs::path output = *folder / "message.edxml";
    const Json message = {
        {"from",
         {{"code", self.code},
          {"name", self.name},
          {"in_charge", self.inCharge},
          {"address", self.address},
          {"email", self.email},
          {"telephone", self.telephone}}},
        {"to", Json::array({{{"code", d.receiver}, {"name", d.receiver}}})},
        {"document_id", d.documentId},
        {"fields", toJson(job.fields)},
        {"content",
         job.copy && job.copy->form == CopyForm::SaoY ? "Bản sao y điện tử từ văn bản giấy" : "Bản sao điện tử"},
        {"paper", 0},
        {"page_amount",
         textOf(job.fields, Field::PageAmount).empty() ? 0 : std::stoi(textOf(job.fields, Field::PageAmount))},
        {"timestamp", isoUtc(d.createdAt)},
        {"attachments", Json::array({{{"file", signedFile->string()},
                                      {"name", attachmentNameOf(self.code, job.fields)},
                                      {"description", "Bản sao có chữ ký số của cơ quan"},
                                      {"content_id", d.contentId}}})}};
    auto packed = push.ask({{"do", "pack"},
                            {"output", output.string()},
                            {"max_bytes", largestMessage(office.config)},
                            {"message", message}},
                           silence);
    if (!packed) return passOn(packed);
    auto kept = office.store.spool().take(output, "edxml");
    if (!kept) return passOn(kept);
    if (auto added = office.store.addFile(*kept, "edxml"); !added) return added;
    d.edxml = kept->sha256;
    return office.store.advance(d, DispatchState::Packed, {{"edxml", kept->sha256.hex()}});
}

static Result<std::string> findAtExchange(const Office& office, StageProcess& push, const Job& job, const Dispatch& d) {
    auto found = push.ask(
        {{"do", "find"},
         {"exchange", exchangeOf(office.config)},
         {"document_id", d.documentId},
         {"code", fmt::format("{}/{}", textOf(job.fields, Field::CodeNumber), textOf(job.fields, Field::CodeNotation))},
         {"from", office.config.office.code},
         {"to", d.receiver},
         {"attachment_sha256", d.signedFile.hex()}},
        silence);
    if (!found) return passOn(found);
    return stringOr(*found, "doc_id", "");
}

// In state Sending the exchange may have the message already: a send that was cut off is never simply repeated.
static Result<> post(const Office& office, StageProcess& push, const Job& job, Dispatch& d, bool fresh) {
    if (!fresh) {
        auto known = findAtExchange(office, push, job, d);
        if (!known) return passOn(known);
        d.docId = *known;
    }
    if (d.docId.empty()) {
        auto edxml = office.store.spool().verified(*d.edxml, "edxml");
        if (!edxml) return passOn(edxml);
        auto sent = push.ask({{"do", "send"},
                              {"exchange", exchangeOf(office.config)},
                              {"edxml", edxml->string()},
                              {"from", office.config.office.code},
                              {"message_type", "edoc"}},
                             silence);
        if (!sent) return passOn(sent);
        d.docId = stringOr(*sent, "doc_id", "");
    }
    return office.store.advance(d, DispatchState::Posted, {{"doc_id", d.docId}, {"found", !fresh}});
}

static Result<> compareReceipt(const Office& office, StageProcess& push, Dispatch& d) {
    auto receipt = push.ask({{"do", "receipt"},
                             {"exchange", exchangeOf(office.config)},
                             {"doc_id", d.docId},
                             {"attachment_sha256", d.signedFile.hex()},
                             {"document_id", d.documentId}},
                            silence);
    if (!receipt) return passOn(receipt);
    if (!boolOr(*receipt, "matches", false) || stringOr(*receipt, "attachment_sha256", "") != d.signedFile.hex())
        return fail(errors::ReceiptDiffers, d.docId);
    office.reporter.noted(d.job, fmt::format("{}: trục đã nhận, mã {}; mã băm khớp", d.receiver, d.docId),
                          fmt::format("{}: the exchange has it as {}; digest equal", d.receiver, d.docId), {});
    return office.store.advance(d, DispatchState::Sent, {{"doc_id", d.docId}, {"sha256", d.signedFile.hex()}});
}

Result<> deliver(const Office& office, StageProcess& push, const Job& job, Dispatch& d) {
    if (auto claimed = office.store.claim(d); !claimed) return claimed;
    if (d.state == DispatchState::Queued) {
        if (auto packed = pack(office, push, job, d); !packed) return packed;
    }
    bool fresh = false;
    if (d.state == DispatchState::Packed) {
        fresh = true;
        if (auto begun = office.store.advance(d, DispatchState::Sending, Json::object()); !begun) return begun;
    }
    if (d.state == DispatchState::Sending) {
        if (auto posted = post(office, push, job, d, fresh); !posted) return posted;
    }
    if (d.state == DispatchState::Posted) return compareReceipt(office, push, d);
    return {};
}

static DispatchState stateAfter(DispatchState present, const std::string& code) {
    if (code == "02") return DispatchState::Refused;
    if (code == "01" && present == DispatchState::Sent) return DispatchState::Delivered;
    if (code >= "03" && code <= "06") return DispatchState::Accepted;
    return present;
}

static Result<bool> takeIn(const Office& office, StageProcess& push, const Json& status,
                           std::vector<Dispatch>& dispatches) {
    const Json about = status.value("response_for", Json::object());
    const auto found = std::find_if(dispatches.begin(), dispatches.end(), [&](const Dispatch& d) {
        return d.documentId == stringOr(about, "document_id", "") && d.receiver == stringOr(status, "from", "") &&
               d.state >= DispatchState::Sent;
    });
    if (found == dispatches.end())
        return false;  // another system's, or of a dispatch still being sent: it stays at the exchange
    found->statusCode = stringOr(status, "code", "");
    found->statusText = stringOr(status, "description", "");
    const DispatchState next = stateAfter(found->state, found->statusCode);
    if (next != found->state) {
        if (auto kept = office.store.advance(*found, next, {{"status", found->statusCode}}); !kept) return passOn(kept);
        office.reporter.noted(found->job,
                              fmt::format("{}: {} {}", found->receiver, found->statusCode, found->statusText),
                              fmt::format("{}: status {}", found->receiver, found->statusCode), {});
    }
    // Only what is stored is taken off the exchange.
    auto told = push.ask({{"do", "acknowledge"},
                          {"exchange", exchangeOf(office.config)},
                          {"doc_id", stringOr(status, "doc_id", "")},
                          {"status", "done"}},
                         silence);
    if (!told) return passOn(told);
    return true;
}

Result<int> takeInStatuses(const Office& office, StageProcess& push) {
    auto answer = push.ask({{"do", "statuses"}, {"exchange", exchangeOf(office.config)}}, silence);
    if (!answer) return passOn(answer);
    auto dispatches = office.store.allDispatches();
    if (!dispatches) return passOn(dispatches);
    Json statuses = answer->value("statuses", Json::array());
    // 01 before 03, whatever the order of the list.
    std::stable_sort(statuses.begin(), statuses.end(),
                     [](const Json& a, const Json& b) { return stringOr(a, "code", "") < stringOr(b, "code", ""); });
    int taken = 0;
    for (const Json& status : statuses) {
        auto done = takeIn(office, push, status, *dispatches);
        if (!done) return passOn(done);
        taken += *done ? 1 : 0;
    }
    return taken;
}

Result<Json> agenciesOfExchange(const Office& office) {
    auto push = office.startStage("sohoa-push");
    if (!push) return passOn(push);
    return push->ask({{"do", "agencies"}, {"exchange", exchangeOf(office.config)}}, silence);
}

}  // namespace sohoa
