#include "service/bus/bus_records.h"

namespace sohoa {

QString busText(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

QVariantMap busJob(const Job& job, int pages) {
    const std::string subject = textOf(job.fields, Field::Subject), code = textOf(job.fields, Field::Code);
    return {{"id", qlonglong(job.id.value)},
            {"state", busText(name(job.state))},
            {"held", job.held.has_value()},
            {"error_code", job.held ? busText(job.held->code.name) : QString("")},
            {"error_vi", job.held ? busText(job.held->code.vi) : QString("")},
            {"error_en", job.held ? busText(job.held->code.en) : QString("")},
            {"created", busText(isoUtc(job.createdAt))},
            {"operator", busText(job.order.operatorName)},
            {"source", busText(name(job.order.source))},
            {"title", busText(subject.empty() ? code : subject)},
            {"document_code", busText(code)},
            {"pages", pages},
            {"urgency", busText(textOf(job.fields, Field::Priority)).toInt()}};
}

QVariantMap busPage(const StoredPage& stored) {
    const Page& page = stored.page;
    return {{"number", page.number.value},          {"sheet", page.sheet.value},
            {"side", busText(name(page.side))},     {"width", page.size.width},
            {"height", page.size.height},           {"dpi", page.dpi.value},
            {"sha256", busText(page.sha256.hex())}, {"kind", busText(stored.kind)},
            {"confidence", stored.confidence},      {"file", busText(page.file.string())}};
}

// What is on its way is "sending" to the people who wait for it.
static DispatchState shownState(DispatchState state) {
    return state < DispatchState::Sent ? DispatchState::Sending : state;
}

QVariantMap busDispatch(const Dispatch& d) {
    return {{"receiver", busText(d.receiver)},
            {"state", busText(name(shownState(d.state)))},
            {"status_code", busText(d.statusCode)},
            {"doc_id", busText(d.docId)}};
}

QVariantMap busHistory(const LedgerEntry& entry) {
    const auto reached =
        entry.event.starts_with("job.") ? jobStateNamed(std::string_view(entry.event).substr(4)) : std::nullopt;
    return {{"time", busText(entry.time)},
            {"state", busText(reached ? name(*reached) : std::string_view())},
            {"detail", busText(entry.event + " " + entry.detail)}};
}

QVariantMap busFields(const RecordFields& fields) {
    QVariantMap map;
    for (const auto& [field, value] : fields)
        map.insert(busText(name(field)), busText(textOf(fields, field)));
    return map;
}

}  // namespace sohoa
