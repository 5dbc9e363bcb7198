#include "service/copy_slip.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/day.h"
#include "core/error_codes.h"
#include "store/people/accounts.h"
#include "store/registers/register_page.h"
#include "store/registers/seal_use.h"

namespace sohoa {

namespace {

// The use of the seal that made the job's copy.
Result<SealUse> useOf(Store& store, const Job& job) {
    auto uses = sealUsesOf(store.database(), job.id);
    if (!uses) return passOn(uses);
    for (const SealUse& use : *uses)
        if (job.signedFile == use.after) return use;
    return fail(errors::WrongState, fmt::format("job {} is {}", job.id.value, name(job.state)));
}

std::string shownDay(const std::string& iso) {
    const auto day = dayFromIso(iso);
    return day ? dayShown(*day) : iso;
}

std::string shownTime(const std::string& iso) {
    const auto time = parseIsoUtc(iso);
    return time ? vietnamTimeShown(*time) : iso;
}

std::string_view stateShown(const std::string& state) {
    const auto known = dispatchStateNamed(state);
    if (!known) return "";
    switch (*known) {
        case DispatchState::Queued:
        case DispatchState::Packed:
        case DispatchState::Sending:
        case DispatchState::Posted: return "đang gửi";
        case DispatchState::Sent: return "trục đã nhận";
        case DispatchState::Delivered: return "đã đến nơi nhận (01)";
        case DispatchState::Accepted: return "đã tiếp nhận (03)";
        case DispatchState::Refused: return "bị từ chối (02)";
    }
    return "";
}

Json row(const char* label, const std::string& value) { return Json::array({std::string(label) + ":", value}); }

void addWhereKnown(Json& rows, const char* label, const std::string& value) {
    if (!value.empty()) rows.push_back(row(label, value));
}

// In groups, so that a person can compare it.
std::string inGroups(const std::string& hex) {
    std::string grouped;
    for (std::size_t at = 0; at < hex.size(); at += 8)
        grouped += (at == 0 ? "" : " ") + hex.substr(at, 8);
    return grouped;
}

Json receiversTable(const Json& sentTo) {
    Json rows = Json::array();
    for (const Json& one : sentTo)
        rows.push_back(Json::array(
            {stringOr(one, "receiver", ""), stateShown(stringOr(one, "state", "")), stringOr(one, "doc_id", "")}));
    return {{"kind", "table"},
            {"columns",
             {{{"title", "Nơi nhận"}, {"mm", 45}}, {{"title", "Trạng thái"}, {"mm", 45}}, {{"title", "Mã gửi"}}}},
            {"rows", std::move(rows)}};
}

}  // namespace

Result<Json> slipFacts(Store& store, const Job& job) {
    if (!job.signedFile || !job.copy)
        return fail(errors::WrongState, fmt::format("job {} is {}", job.id.value, name(job.state)));
    auto use = useOf(store, job);
    if (!use) return passOn(use);
    std::string number;
    if (use->entry > 0) {
        auto entry = registerEntry(store.database(), use->entry);
        if (!entry) return passOn(entry);
        number = entry->code;
    }
    auto dispatches = store.dispatches(job.id);
    if (!dispatches) return passOn(dispatches);
    Json sentTo = Json::array();
    for (const Dispatch& d : *dispatches)
        sentTo.push_back({{"receiver", d.receiver}, {"state", name(d.state)}, {"doc_id", d.docId}});
    const auto keeper = Accounts(store.database()).find(use->keeper);
    return Json{{"number", number},
                {"form", printedName(job.copy->form)},
                {"document_code", textOf(job.fields, Field::Code)},
                {"subject", textOf(job.fields, Field::Subject)},
                {"issued", textOf(job.fields, Field::IssuedDate)},
                {"sha256", use->after.hex()},
                {"pages", use->pageCount},
                {"keeper", keeper ? keeper->person.fullName : use->keeper},
                {"certificate_serial", use->certificateSerial},
                {"token_serial", use->tokenSerial},
                {"printed_at", isoUtc(use->printedAt)},
                {"time_stamp", use->timeStamp},
                {"sent_to", std::move(sentTo)}};
}

// So many that the code stays readable; the table has them all.
static std::string receiversIn(const Json& sentTo) {
    constexpr std::size_t most = 20;
    std::string receivers;
    for (std::size_t i = 0; i < std::min(sentTo.size(), most); ++i)
        receivers += (i == 0 ? "" : ",") + stringOr(sentTo[i], "receiver", "");
    return sentTo.size() > most ? fmt::format("{},+{}", receivers, sentTo.size() - most) : receivers;
}

std::string slipCode(const Config& config, const Json& facts) {
    const std::string receivers = receiversIn(facts.value("sent_to", Json::array()));
    return fmt::format("{} {}\n{}\nVB {}\nSHA256 {}\nCTS {}\nTG {}{}", stringOr(facts, "form", ""),
                       stringOr(facts, "number", ""), config.office.code, stringOr(facts, "document_code", ""),
                       stringOr(facts, "sha256", ""), stringOr(facts, "certificate_serial", ""),
                       stringOr(facts, "printed_at", ""), receivers.empty() ? "" : "\nGUI " + receivers);
}

Json slipForm(const Config& config, const Json& facts, UtcTime at) {
    const auto fact = [&](const char* key) { return stringOr(facts, key, ""); };
    Json rows = Json::array();
    addWhereKnown(rows, "Số, ký hiệu bản sao", fact("number"));
    addWhereKnown(rows, "Hình thức sao", fact("form"));
    addWhereKnown(rows, "Số, ký hiệu văn bản", fact("document_code"));
    addWhereKnown(rows, "Ngày văn bản", shownDay(fact("issued")));
    addWhereKnown(rows, "Trích yếu", fact("subject"));
    rows.push_back(row("Số trang", std::to_string(integerOr(facts, "pages", 0))));
    addWhereKnown(rows, "Người ký sao", fact("keeper"));
    addWhereKnown(rows, "Thời điểm ký", shownTime(fact("printed_at")));
    addWhereKnown(rows, "Dấu thời gian", shownTime(fact("time_stamp")));
    addWhereKnown(rows, "Số hiệu chứng thư số", fact("certificate_serial"));
    rows.push_back(row("Mã băm SHA-256", inGroups(fact("sha256"))));
    Json blocks = Json::array({{{"kind", "rows"}, {"rows", std::move(rows)}}});
    const Json sentTo = facts.value("sent_to", Json::array());
    if (!sentTo.empty()) blocks.push_back(receiversTable(sentTo));
    blocks.push_back({{"kind", "qr"}, {"text", slipCode(config, facts)}, {"mm", 55}});
    blocks.push_back({{"kind", "paragraph"},
                      {"text", "Tệp đúng là bản sao này khi mã băm SHA-256 của tệp trùng với mã băm trên phiếu."},
                      {"align", "center"},
                      {"italic", true}});
    return {{"do", "print_form"},
            {"created_at", isoUtc(at)},
            {"agency", {{"in_charge", config.office.inCharge}, {"name", config.office.name}}},
            {"place_date", fmt::format("{}, in lúc {}", config.office.place, vietnamTimeShown(at))},
            {"title", "PHIẾU BẢN SAO ĐIỆN TỬ"},
            {"subtitle", fact("number")},
            {"blocks", std::move(blocks)}};
}

}  // namespace sohoa
