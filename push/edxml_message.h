// What an edXML file says (QCVN 102:2016/BTTTT and its amendment 1:2022), as values: a document message or a status
// message.
//
// Texts are UTF-8, NFC; dates are ISO (2025-11-21), times UTC. The record's own words (number, subject, signer…) are
// RecordFields.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/clock.h"
#include "core/record_fields.h"
#include "core/result.h"

namespace sohoa::push {

// cơ quan, tổ chức, by its code of Quyết định 20/2020 (or the older form)
struct Organ {
    std::string code, inCharge, name, address, email, telephone, fax, website;
};

// Which earlier document a message is about.
struct DocumentReference {
    std::string organCode, code, documentId, promulgationDate;
};

struct Staff {
    std::string department, departmentId, name, staffId, email, mobile;
    bool empty() const { return department.empty() && name.empty() && email.empty() && mobile.empty(); }
};

// BussinessDocType; the misspelling belongs to the format
enum class BusinessType { New = 0, Recall = 1, Update = 2, Replace = 3 };

struct TraceEntry {
    std::string organCode;
    std::optional<UtcTime> at;  // nothing where the platform wrote something that is no time
};

struct DocumentMessage {
    Organ from;
    std::vector<Organ> to;
    std::string documentId;  // "<agency>,<yyyy/MM/dd>,<số/ký hiệu>", or a UUID
    RecordFields fields;
    int type = 2;  // 1 quy phạm pháp luật, 2 hành chính
    int typeDetail = 0;
    std::string typerNotation;  // "QĐ"; the misspelling belongs to the format
    std::string content;
    std::string dueDate;  // ISO or ""
    std::string sphere;
    std::optional<int> promulgationAmount;
    bool direction = false;
    std::vector<std::string> appendixes;
    std::vector<DocumentReference> responseFor;
    int steeringType = 0;
    BusinessType businessType = BusinessType::New;
    std::string businessReason = "Văn bản điện tử mới";
    bool paperFollows = false;
    Staff staff;
    std::vector<TraceEntry> trace;
};

// A receipt of one step at the receiver: 01 arrived, 02 declined, 03 registered, …
struct StatusMessage {
    Organ from;
    DocumentReference responseFor;
    Staff staff;
    std::string code, description;
    std::optional<UtcTime> at;
};

// An attachment as it waits to be packed.
struct OutgoingAttachment {
    std::filesystem::path file;
    std::string name, description;
    std::string contentId;  // "cid:" and a UUID, chosen once by the caller so that packing again gives the same bytes
};

// An attachment as it came, unpacked. Where `refused` is set, `bytes` must not be used.
struct IncomingAttachment {
    std::string contentId, name, description, contentType;
    std::string bytes;
    std::optional<Error> refused;
};

struct EdxmlMessage {
    std::variant<DocumentMessage, StatusMessage> content;
    std::vector<IncomingAttachment> attachments;
};

}  // namespace sohoa::push
