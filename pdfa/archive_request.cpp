#include "pdfa/archive_request.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "pdfa/raster.h"

namespace sohoa::pdfa {

namespace {

constexpr std::size_t mostPages = 5000;

bool isUuid(std::string_view text) {
    if (text.size() != 36) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = (text[i] >= '0' && text[i] <= '9') || (text[i] >= 'a' && text[i] <= 'f');
        if (dash ? text[i] != '-' : !hex) return false;
    }
    return true;
}

bool isIsoDate(std::string_view text) {
    return text.size() == 10 && parseIsoUtc(std::string(text) + "T00:00:00Z").has_value();
}

Result<ArchivePage> pageFrom(const Json& json) {
    auto image = stringIn(json, "image");
    if (!image) return passOn(image);
    auto digest = Sha256::fromHex(stringOr(json, "sha256", ""));
    if (!digest) return passOn(digest);
    auto time = parseIsoUtc(stringOr(json, "scanned_at", ""));
    if (!time) return passOn(time);
    const auto dpi = integerOr(json, "dpi", 0), width = integerOr(json, "width", 0),
               height = integerOr(json, "height", 0);
    if (dpi < 50 || dpi > 2400) return fail(errors::BadMessage, fmt::format("a page of {} dpi", dpi));
    if (auto fits = checkSize(width, height); !fits) return passOn(fits);
    return ArchivePage{*image,
                       *digest,
                       Dpi{int(dpi)},
                       {int(width), int(height)},
                       stringOr(json, "device", ""),
                       *time,
                       stringOr(json, "recognized", "")};
}

// "paper" has no originals, "file" has.
Result<std::vector<Sha256>> originalsFrom(const Json& json) {
    const std::string source = stringOr(json, "source", "paper");
    const Json list = json.value("originals", Json::array());
    if (!list.is_array() || list.size() > mostPages || (source != "paper" && source != "file") ||
        list.empty() != (source == "paper"))
        return fail(errors::BadMessage, "source and originals");
    std::vector<Sha256> originals;
    for (const Json& item : list) {
        auto digest = Sha256::fromHex(stringOr(item, "sha256", ""));
        if (!digest) return passOn(digest);
        originals.push_back(*digest);
    }
    return originals;
}

Result<> checkFields(const RecordFields& fields) {
    if (!textOf(fields, Field::Secrecy).empty()) return fail(errors::StateSecret);
    for (const Field field : allFields()) {
        if (typeOf(field) != FieldType::Date) continue;
        const std::string date = textOf(fields, field);
        if (!date.empty() && !isIsoDate(date))
            return fail(errors::BadMessage, fmt::format("{} is not ISO", name(field)));
    }
    return {};
}

}  // namespace

Result<ArchiveRequest> archiveRequestFromJson(const Json& json) {
    ArchiveRequest request;
    request.output = stringOr(json, "output", "");
    request.id = stringOr(json, "id", "");
    request.title = stringOr(json, "title", "");
    if (request.output.empty() || !isUuid(request.id))
        return fail(errors::BadMessage, "an archive without output or id");
    auto time = parseIsoUtc(stringOr(json, "created_at", ""));
    if (!time) return passOn(time);
    request.createdAt = *time;
    const Json office = json.value("office", Json::object());
    request.officeCode = stringOr(office, "code", "");
    request.officeName = stringOr(office, "name", "");
    auto fields = recordFieldsFromJson(json.value("fields", Json::object()));
    if (!fields) return passOn(fields);
    if (auto right = checkFields(*fields); !right) return passOn(right);
    request.fields = std::move(*fields);
    auto originals = originalsFrom(json);
    if (!originals) return passOn(originals);
    request.originals = std::move(*originals);
    const auto coding = pageCodingNamed(stringOr(json, "coding", "auto"));
    if (!coding) return fail(errors::BadMessage, "an archive of unknown coding");
    request.coding = *coding;
    const Json pages = json.value("pages", Json::array());
    if (!pages.is_array() || pages.empty()) return fail(errors::NoPages);
    if (pages.size() > mostPages) return fail(errors::BadMessage, fmt::format("{} pages", pages.size()));
    for (const Json& item : pages) {
        auto page = pageFrom(item);
        if (!page) return passOn(page);
        request.pages.push_back(std::move(*page));
    }
    return request;
}

}  // namespace sohoa::pdfa
