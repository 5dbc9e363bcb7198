// Archival packages and sidecars of jobs in the office, put together for sohoa-packages: which documents, which fields,
// which files, what is known of their making (docs/packages.md).
//
// Fields come from what persons confirmed; of the file code the system gives what Nghị định 30/2020 Phụ lục VI Phần I
// mục III.1g has it give: OrganId, the year, the number in the file. A job that is not archived, or was recalled, is
// refused with store.wrong_state, a document with a secrecy mark with document.state_secret.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/json.h"
#include "core/result.h"
#include "service/office.h"

namespace sohoa {

struct PackageOrder {
    std::string kind;          // "sip-tailieu", "sip-hoso", "aip-tailieu", "aip-hoso"
    std::vector<JobId> jobs;   // in the order of the file; none: those of the fileNotation, the oldest first
    std::string fileNotation;  // số và ký hiệu hồ sơ where the fields do not say
    int year = 0;              // năm hình thành hồ sơ where the fields do not say; 0: of the oldest document
    Json description;          // {"title", "maintenance", "mode", "keyword", "format", "infor_sign", …}
    std::string uuid;          // the package's; "": a new one
    std::string createdAt;     // ISO UTC; "": now. With both, the same order is the same bytes
};

// Fails with service.bad_request.
Result<PackageOrder> packageOrderFrom(const Json& request);

// {"file", "objid", "sha256", "bytes", "files", "documents", "uuid", "created_at", "warnings"}; the file lies in the
// folder. The ledger of every job says in which package it went. Fails as the package does, with packages.files_mixed.
Result<Json> makePackage(const Office& office, const PackageOrder& order, std::string_view byWhom,
                         const std::filesystem::path& folder);

// {"files": [{"kind", "file", "sha256", "bytes"}]}, named after the job in the folder.
Result<Json> makeSidecars(const Office& office, JobId job, const std::vector<std::string>& kinds,
                          const std::filesystem::path& folder);

// For `sohoa package check`, which needs no office.
Result<Json> checkedPackage(const std::filesystem::path& zip);

// What sohoa-packages is asked for the sidecars of a document; recognized: RecognizedPage as JSON.
struct SidecarPageFile {
    std::filesystem::path recognized;
    std::string image;
};
Json sidecarsRequest(const std::vector<std::string>& kinds, const std::filesystem::path& stem, const std::string& title,
                     const std::vector<SidecarPageFile>& pages);

}  // namespace sohoa
