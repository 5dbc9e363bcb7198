// What a package of Thông tư 05/2025/TT-BNV is made from, chosen before the work: with the same plan and the same files
// it is the same bytes.
//
//   SIP_hoso (Phụ lục III), SIP_tailieu (IV): to another system; AIP_hoso (I), AIP_tailieu (II): kept in the same one
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/clock.h"
#include "core/json.h"
#include "core/record_fields.h"
#include "core/result.h"
#include "core/sha256.h"

namespace sohoa::packages {

enum class PackageKind { SipTaiLieu, SipHoSo, AipTaiLieu, AipHoSo };
std::string_view name(PackageKind kind);  // "sip-tailieu", "sip-hoso", "aip-tailieu", "aip-hoso"
std::optional<PackageKind> packageKindNamed(std::string_view name);
bool holdsFile(PackageKind kind);             // a hồ sơ, not a single document
std::string_view oaisType(PackageKind kind);  // "SIP", "AIP"

// What a person says of the file as a whole, or of the single document; codes by the lists in packages/code_lists.h.
struct Description {
    std::string title;        // tiêu đề hồ sơ
    std::string maintenance;  // thời hạn bảo quản
    std::string mode;         // chế độ sử dụng
    std::string keyword, format, inforSign, paperFileCode, description;
};

struct PackagedDocument {
    std::filesystem::path file;  // the archive PDF or the certified copy; goes in byte for byte
    std::string name;            // in data/: ASCII, ends in .pdf
    Sha256 sha256;
    std::uint64_t bytes = 0;
    RecordFields fields;  // those that a person confirmed, and what the system gives
    int pages = 0, sheets = 0;
    std::string docCode;
    std::vector<std::string> devices;
    std::optional<UtcTime> scannedAt, archivedAt, checkedAt, signedAt;
    std::string signer;       // whose certificate: the agency
    std::string pdfa = "2u";  // part and level; "" where it is no PDF/A
    bool kept = false;        // the file as it came from somebody else, nothing was made of it
    bool fromFiles = false;   // the pages came as files, not from a scanner of ours
};

struct PackagePlan {
    PackageKind kind = PackageKind::SipHoSo;
    std::string uuid;
    UtcTime createdAt;
    std::string agencyCode, agencyName;
    std::string fonds;  // mã phông
    std::string
        fileCode;  // mã hồ sơ: {CQ lưu trữ}.{CQ lập}.{năm}.{số và ký hiệu hồ sơ}; may be "" for a single document
    Description description;
    std::vector<PackagedDocument> documents;  // in the order of the file

    std::string objectId() const;  // "uuid-…", "urn:PHÔNG:uuid:…", the UUID in capitals
    // Deterministic, unique in the package: "file-" and a UUID made from the plan's and what is named.
    std::string id(std::string_view prefix, std::string_view of) const;
};

// Reads a request. Fails with core.bad_message.
Result<PackagePlan> packagePlanFromJson(const Json& json);

// Fails with packages.fields_missing, naming in Vietnamese what is missing and where, with document.state_secret, and
// with packages.files_mixed where two documents have one name or the file codes differ.
Result<> checkComplete(const PackagePlan& plan);

std::string folderName(std::string_view objectId);  // ':' → '_'

}  // namespace sohoa::packages
