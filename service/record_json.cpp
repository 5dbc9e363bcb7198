#include "service/record_json.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/field_validation.h"
#include "service/job_decisions.h"
#include "service/registration.h"
#include "service/scanning/scan_json.h"
#include "store/duplicates/duplicates.h"
#include "store/people/accounts.h"
#include "store/preservation.h"
#include "store/registers/register_page.h"
#include "store/registers/seal_use.h"

namespace sohoa {

static std::string titleOf(const Job& job) {
    const std::string subject = textOf(job.fields, Field::Subject);
    return subject.empty() ? textOf(job.fields, Field::Code) : subject;
}

Json heldJson(const Job& job) {
    if (!job.held) return nullptr;
    Json json = toJson(*job.held);
    json["vi"] = job.held->code.vi;
    json["en"] = job.held->code.en;
    return json;
}

Json jobJson(Store& store, const Job& job) {
    Json json = {{"id", job.id.value},
                 {"state", name(job.state)},
                 {"held", heldJson(job)},
                 {"created_at", isoUtc(job.createdAt)},
                 {"operator", job.order.operatorName},
                 {"source", name(job.order.source)},
                 {"dpi", job.order.dpi.value},
                 {"mode", name(job.order.mode)},
                 {"paper", job.order.paper},
                 {"profile", job.order.profile},
                 {"expected_pages", job.order.expectedPages ? Json(*job.order.expectedPages) : Json(nullptr)},
                 {"take", job.take},
                 {"origin", name(job.order.origin)},
                 {"direction", name(job.direction)},
                 {"urgency", job.urgency},
                 {"responsible", job.responsible},
                 {"received_at", job.receivedAt ? isoUtc(*job.receivedAt) : ""},
                 {"due_at", job.dueAt ? isoUtc(*job.dueAt) : ""},
                 {"legal_hold", job.legalHold.value_or("")},
                 {"recalled_at", job.recalledAt ? isoUtc(*job.recalledAt) : ""},
                 {"late_issue", job.lateIssue.value_or("")},
                 {"paper_also", job.paperAlso},
                 {"paper_place", job.paperPlace},
                 {"title", titleOf(job)},
                 {"document_code", textOf(job.fields, Field::Code)},
                 {"fields", toJson(job.fields)}};
    if (auto pages = store.pageCount(job)) json["page_count"] = *pages;
    if (job.archive) {
        json["archive_sha256"] = job.archive->hex();
        json["archive_file"] = store.spool().pathOf(*job.archive, "pdf").string();
    }
    if (job.copy) {
        json["copy_form"] = name(job.copy->form);
        json["copy_source"] = job.copy->source ? name(*job.copy->source) : "";
        json["copy_pages"] = job.copy->pages.text();
    }
    if (job.signedFile) {
        json["signed_sha256"] = job.signedFile->hex();
        json["signed_file"] = store.spool().pathOf(*job.signedFile, "pdf").string();
        if (auto kept = preservationOf(store.database(), job.id); kept && *kept) {
            json["signature_level"] = (*kept)->level;
            json["evidence_until"] = (*kept)->evidenceUntil;
            json["preserved_sha256"] = (*kept)->version.hex();
            json["preserved_file"] = store.spool().pathOf((*kept)->version, "pdf").string();
        }
    }
    return json;
}

Json pageJson(const StoredPage& stored) {
    Json json = toJson(stored.page);
    json["kind"] = stored.kind;
    json["confidence"] = stored.confidence;
    return json;
}

Json dispatchJson(const Dispatch& d) {
    return {{"id", d.id},
            {"job", d.job.value},
            {"receiver", d.receiver},
            {"sha256", d.signedFile.hex()},
            {"document_id", d.documentId},
            {"state", name(d.state)},
            {"attempts", d.attempts},
            {"doc_id", d.docId},
            {"status_code", d.statusCode},
            {"status_text", d.statusText},
            {"error_code", d.errorCode}};
}

Json attachmentJson(Store& store, const Attachment& attachment) {
    return {{"name", attachment.name},
            {"sha256", attachment.sha256.hex()},
            {"bytes", attachment.bytes},
            {"added_by", attachment.addedBy},
            {"added_at", isoUtc(attachment.addedAt)},
            {"file", store.spool().pathOf(attachment.sha256, attachment.extension).string()}};
}

Json originalJson(const Original& original) {
    return {{"sha256", original.sha256.hex()},
            {"kind", name(original.kind)},
            {"kept", isKeptAsItIs(original.kind)},
            {"pages", original.pages},
            {"pdfa", original.pdfa},
            {"verdict", original.verdict},
            {"verified_at", original.verifiedAt ? isoUtc(*original.verifiedAt) : ""}};
}

// Each with its verification, signature by signature.
static Result<Json> originalsJson(Store& store, const Job& job) {
    auto originals = originalsOf(store.database(), job.id);
    if (!originals) return passOn(originals);
    Json list = Json::array();
    for (const Original& original : *originals) {
        auto report = parseJson(original.report);
        if (!report) return passOn(report);
        Json json = originalJson(original);
        json["is_archive"] = job.archive == original.sha256;
        json["actions"] = boolOr(*report, "actions", false);
        json["signatures"] = report->value("signatures", Json::array());
        if (report->contains("failed")) json["failed"] = (*report)["failed"];
        list.push_back(std::move(json));
    }
    return list;
}

static Json problemsOf(const Job& job) {
    Json problems = Json::array();
    if (job.fields.empty()) return problems;
    for (const FieldProblem& problem : validate(job.fields, job.direction, today()))
        problems.push_back({{"field", name(problem.field)},
                            {"code", problem.code.name},
                            {"severity", name(problem.severity)},
                            {"detail", problem.detail},
                            {"vi", problem.code.vi},
                            {"en", problem.code.en}});
    return problems;
}

static std::string wordsFor(const DuplicateAlert& alert) {
    switch (alert.reason) {
        case DuplicateReason::SameDocumentId:
            return fmt::format("Trùng mã định danh văn bản với hồ sơ số {}.", alert.other.value);
        case DuplicateReason::SameSymbol:
            return fmt::format("Trùng số, ký hiệu và cơ quan ban hành trong năm với hồ sơ số {}.", alert.other.value);
        case DuplicateReason::SimilarPages:
            return fmt::format("Có {} trang giống trang của hồ sơ số {}. Kiểm tra xem có quét lại không.", alert.pages,
                               alert.other.value);
    }
    return "";
}

// The archive file is made once: afterwards a person has decided that it is a document of its own.
static Result<Json> duplicatesJson(Store& store, const Job& job) {
    Json duplicates = Json::array();
    if (job.fields.empty() || job.state >= JobState::Archived) return duplicates;
    auto alerts = duplicatesOf(store.database(), job.fields, job.id);
    if (!alerts) return passOn(alerts);
    for (const DuplicateAlert& alert : *alerts)
        duplicates.push_back({{"job", alert.other.value},
                              {"reason", name(alert.reason)},
                              {"pages", alert.pages},
                              {"bits", alert.bits},
                              {"vi", wordsFor(alert)}});
    return duplicates;
}

// What the seal was used for, each with its number in the register of copies.
static Result<Json> copiesJson(Store& store, JobId id) {
    auto uses = sealUsesOf(store.database(), id);
    if (!uses) return passOn(uses);
    Json list = Json::array();
    for (const SealUse& use : *uses) {
        Json json = toJson(use);
        auto keeper = Accounts(store.database()).find(use.keeper);
        json["keeper_name"] = keeper ? keeper->person.fullName : use.keeper;
        json["number"] = "";
        if (use.entry != 0) {
            auto line = registerEntry(store.database(), use.entry);
            if (!line) return passOn(line);
            json["number"] = line->code;
        }
        list.push_back(std::move(json));
    }
    return list;
}

Result<Json> wholeJob(Store& store, JobId id) {
    auto job = store.job(id);
    if (!job) return passOn(job);
    auto pages = store.pages(*job);
    if (!pages) return passOn(pages);
    auto dispatches = store.dispatches(id);
    if (!dispatches) return passOn(dispatches);
    auto history = ledgerOf(store.database(), id);
    if (!history) return passOn(history);
    auto attachments = attachmentsOf(store.database(), id);
    if (!attachments) return passOn(attachments);
    auto originals = originalsJson(store, *job);
    if (!originals) return passOn(originals);
    auto duplicates = duplicatesJson(store, *job);
    if (!duplicates) return passOn(duplicates);
    auto recalled = recallOf(store.database(), id);
    if (!recalled) return passOn(recalled);
    auto scan = scanJson(store, *job);
    if (!scan) return passOn(scan);
    auto copies = copiesJson(store, id);
    if (!copies) return passOn(copies);
    Json json = jobJson(store, *job);
    json["copies"] = std::move(*copies);
    json["counts"] = (*scan)["counts"];
    json["next_sheet"] = (*scan)["next_sheet"];
    json["problems"] = problemsOf(*job);
    json["duplicates"] = std::move(*duplicates);
    json["recall"] = *recalled ? Json{{"reason", (*recalled)->reason}, {"by", (*recalled)->by}} : Json(nullptr);
    json["originals"] = std::move(*originals);
    json["attachments"] = Json::array();
    for (const Attachment& attachment : *attachments)
        json["attachments"].push_back(attachmentJson(store, attachment));
    json["pages"] = Json::array();
    json["dispatches"] = Json::array();
    json["history"] = Json::array();
    for (const StoredPage& page : *pages)
        json["pages"].push_back(pageJson(page));
    for (const Dispatch& dispatch : *dispatches)
        json["dispatches"].push_back(dispatchJson(dispatch));
    for (const LedgerEntry& e : *history)
        json["history"].push_back({{"sequence", e.sequence}, {"time", e.time}, {"event", e.event}, {"hash", e.hash}});
    return json;
}

}  // namespace sohoa
