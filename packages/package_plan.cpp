#include "packages/package_plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <set>

#include "core/error_codes.h"
#include "core/field_rules.h"
#include "core/text.h"
#include "packages/code_lists.h"

namespace sohoa::packages {

namespace {

struct KindWords {
    PackageKind kind;
    std::string_view name;
    bool file;
    std::string_view oais;
};
constexpr std::array kinds{KindWords{PackageKind::SipTaiLieu, "sip-tailieu", false, "SIP"},
                           KindWords{PackageKind::SipHoSo, "sip-hoso", true, "SIP"},
                           KindWords{PackageKind::AipTaiLieu, "aip-tailieu", false, "AIP"},
                           KindWords{PackageKind::AipHoSo, "aip-hoso", true, "AIP"}};

const KindWords& wordsOf(PackageKind kind) { return kinds.at(static_cast<std::size_t>(kind)); }

bool isUuid(std::string_view text) {
    if (text.size() != 36) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = std::string_view("0123456789abcdefABCDEF").find(text[i]) != std::string_view::npos;
        if (dash ? text[i] != '-' : !hex) return false;
    }
    return true;
}

// A name in the package, and on whatever system it is unpacked.
bool isSafeName(std::string_view name) {
    return name.size() > 4 && name.size() <= 100 && name.ends_with(".pdf") && name.front() != '.' &&
           std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '.' ||
                      c == '_' || c == '-';
           });
}

Result<> readTime(const Json& json, const char* key, std::optional<UtcTime>& time) {
    const std::string text = stringOr(json, key, "");
    if (text.empty()) return {};
    auto parsed = parseIsoUtc(text);
    if (!parsed) return fail(errors::BadMessage, key);
    time = *parsed;
    return {};
}

Result<PackagedDocument> documentFromJson(const Json& json) {
    PackagedDocument document;
    auto file = stringIn(json, "file");
    auto name = stringIn(json, "name");
    auto digest = Sha256::fromHex(stringOr(json, "sha256", ""));
    auto fields = recordFieldsFromJson(json.is_object() ? json.value("fields", Json()) : Json());
    if (!file) return passOn(file);
    if (!name) return passOn(name);
    if (!digest) return passOn(digest);
    if (!fields) return passOn(fields);
    if (!isSafeName(*name)) return fail(errors::BadMessage, "a document's name");
    document.file = *file;
    document.name = *name;
    document.sha256 = *digest;
    document.fields = std::move(*fields);
    const std::int64_t pages = integerOr(json, "pages", 0), sheets = integerOr(json, "sheets", 0);
    if (pages < 0 || pages > 1'000'000 || sheets < 0 || sheets > 1'000'000) return fail(errors::BadMessage, "pages");
    document.pages = static_cast<int>(pages);
    document.sheets = static_cast<int>(sheets);
    document.docCode = stringOr(json, "doc_code", "");
    document.signer = stringOr(json, "signer", "");
    document.pdfa = stringOr(json, "pdfa", "2u");
    document.kept = boolOr(json, "kept", false);
    document.fromFiles = boolOr(json, "from_files", false);
    for (const Json& device : json.value("devices", Json::array()))
        if (device.is_string()) document.devices.push_back(device.get<std::string>());
    for (const auto& [key, time] : {std::pair("scanned_at", &document.scannedAt),
                                    {"archived_at", &document.archivedAt},
                                    {"checked_at", &document.checkedAt},
                                    {"signed_at", &document.signedAt}})
        if (auto read = readTime(json, key, *time); !read) return passOn(read);
    return document;
}

Description descriptionFromJson(const Json& json) {
    const auto text = [&](const char* key) { return std::string(trimmed(stringOr(json, key, ""))); };
    return {text("title"),      text("maintenance"),     text("mode"),       text("keyword"), text("format"),
            text("infor_sign"), text("paper_file_code"), text("description")};
}

std::string vietnameseName(Field field) {
    const FieldRule* rule = ruleOf(field, Direction::Incoming);
    return fmt::format("{} ({})", rule != nullptr ? rule->vietnameseName : std::string_view(), name(field));
}

// Which of a document's fields a package needs (Công văn 7197/BKHCN-CĐSQG; of a file also the code and the number in
// it).
std::vector<std::string> missingIn(const PackagedDocument& document, bool ofFile) {
    std::vector<Field> needed{Field::TypeName,   Field::CodeNumber, Field::CodeNotation,
                              Field::IssuedDate, Field::OrganName,  Field::Subject};
    if (ofFile) needed.push_back(Field::DocOrdinal);
    std::vector<std::string> missing;
    for (const Field field : needed) {
        const auto found = document.fields.find(field);
        const bool there = found != document.fields.end() && found->second.confirmed;
        if (!there || textOf(document.fields, field).empty()) missing.push_back(vietnameseName(field));
    }
    return missing;
}

}  // namespace

std::string_view name(PackageKind kind) { return wordsOf(kind).name; }
bool holdsFile(PackageKind kind) { return wordsOf(kind).file; }
std::string_view oaisType(PackageKind kind) { return wordsOf(kind).oais; }

std::optional<PackageKind> packageKindNamed(std::string_view wanted) {
    for (const KindWords& words : kinds)
        if (words.name == wanted) return words.kind;
    return std::nullopt;
}

std::string PackagePlan::objectId() const {
    const std::string capitals = upperCase(uuid);
    return oaisType(kind) == "AIP" ? fmt::format("urn:{}:uuid:{}", fonds, capitals) : "uuid-" + capitals;
}

std::string PackagePlan::id(std::string_view prefix, std::string_view of) const {
    std::string h = upperCase(sha256Of(fmt::format("{}/{}/{}", uuid, prefix, of)).hex().substr(0, 32));
    h[12] = '8';  // a UUID of our own making (RFC 9562)
    h[16] = "89AB"[h[16] % 4];
    return fmt::format("{}-{}-{}-{}-{}-{}", prefix, h.substr(0, 8), h.substr(8, 4), h.substr(12, 4), h.substr(16, 4),
                       h.substr(20));
}

std::string folderName(std::string_view objectId) {
    std::string folder(objectId);
    std::replace(folder.begin(), folder.end(), ':', '_');
    return folder;
}

Result<PackagePlan> packagePlanFromJson(const Json& json) {
    PackagePlan plan;
    const auto kind = packageKindNamed(stringOr(json, "kind", ""));
    if (!kind) return fail(errors::BadMessage, "kind");
    plan.kind = *kind;
    plan.uuid = stringOr(json, "uuid", "");
    if (!isUuid(plan.uuid)) return fail(errors::BadMessage, "uuid");
    auto created = parseIsoUtc(stringOr(json, "created_at", ""));
    if (!created) return fail(errors::BadMessage, "created_at");
    plan.createdAt = *created;
    const Json office = json.value("office", Json::object());
    plan.agencyCode = stringOr(office, "code", "");
    plan.agencyName = stringOr(office, "name", "");
    plan.fonds = stringOr(office, "fonds", "");
    plan.fileCode = stringOr(json, "file_code", "");
    plan.description = descriptionFromJson(json.value("description", Json::object()));
    const Json documents = json.value("documents", Json::array());
    if (!documents.is_array()) return fail(errors::BadMessage, "documents");
    for (const Json& each : documents) {
        auto document = documentFromJson(each);
        if (!document) return passOn(document);
        plan.documents.push_back(std::move(*document));
    }
    return plan;
}

Result<> checkComplete(const PackagePlan& plan) {
    const bool file = holdsFile(plan.kind);
    if (plan.documents.empty() || (!file && plan.documents.size() != 1))
        return fail(errors::BadMessage, "documents: one, or those of a file");
    for (const PackagedDocument& document : plan.documents)
        if (!textOf(document.fields, Field::Secrecy).empty()) return fail(errors::StateSecret, document.name);
    std::vector<std::string> missing;
    const auto need = [&](bool there, std::string_view what) {
        if (!there) missing.emplace_back(what);
    };
    need(!plan.agencyName.empty(), "Tên cơ quan ([office] name)");
    const bool plainFonds = !plan.fonds.empty() && plan.fonds.find_first_of(":/\\ ") == std::string::npos;
    need(plainFonds, "Mã phông ([packages] fonds)");
    need(isCodeOf(modeCodes(), plan.description.mode), "Chế độ sử dụng (--mode 01, 02)");
    if (file) {
        need(!plan.fileCode.empty(), "Mã hồ sơ (FileNotation, --file)");
        need(!plan.description.title.empty(), "Tiêu đề hồ sơ (--title)");
        need(isCodeOf(maintenanceCodes(), plan.description.maintenance), "Thời hạn bảo quản (--maintenance 01…07)");
    }
    for (const PackagedDocument& document : plan.documents)
        for (const std::string& field : missingIn(document, file))
            missing.push_back(fmt::format("{}: {}", document.name, field));
    if (!missing.empty()) return fail(errors::PackageFieldsMissing, fmt::format("{}", fmt::join(missing, "; ")));
    // What is secret is not digitized here, and no such thing is packaged.
    if (plan.description.mode == "03") return fail(errors::StateSecret, "mode 03");
    std::set<std::string> names, ordinals;
    for (const PackagedDocument& document : plan.documents) {
        const std::string ordinal = textOf(document.fields, Field::DocOrdinal);
        if (!names.insert(lowerCase(document.name)).second) return fail(errors::PackageFilesMixed, document.name);
        if (file && !ordinals.insert(ordinal).second)
            return fail(errors::PackageFilesMixed, fmt::format("Số thứ tự {}", ordinal));
    }
    return {};
}

}  // namespace sohoa::packages
