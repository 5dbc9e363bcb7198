#include "push/message_verbs.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "push/attachment_packing.h"
#include "push/edxml_limits.h"
#include "push/edxml_reader.h"
#include "push/edxml_writer.h"
#include "push/message_json.h"

namespace sohoa::push {

// What the platform appends to a message of the largest size still fits.
static constexpr std::size_t largestToRead = 64u << 20;

static Json toJson(const PackedMessage& packed, const std::string& path) {
    Json attachments = Json::array();
    for (const auto& a : packed.attachments)
        attachments.push_back({{"name", a.name}, {"sha256", a.sha256.hex()}});
    return {{"edxml", path},
            {"sha256", packed.sha256.hex()},
            {"bytes", packed.bytes},
            {"attachments", std::move(attachments)}};
}

static Result<PackedMessage> packStatus(const Json& json, const std::string& output) {
    auto status = statusFromJson(json);
    if (!status) return passOn(status);
    if (auto fits = checkLimits(*status); !fits) return passOn(fits);
    return writeEdxml(*status, output);
}

static Result<PackedMessage> packDocument(const Json& json, const std::string& output, std::int64_t largest) {
    auto document = documentFromJson(json);
    if (!document) return passOn(document);
    if (auto fits = checkLimits(document->message, document->written); !fits) return passOn(fits);
    for (const auto& attachment : document->attachments)
        if (auto fits = checkLimits(attachment); !fits) return passOn(fits);
    if (document->attachments.empty()) return fail(errors::MessageFieldMissing, "Attachment");
    if (largest <= 0) return fail(errors::BadMessage, "max_bytes is not positive");
    return writeEdxml(document->message, document->attachments, output, static_cast<std::uint64_t>(largest));
}

Result<Json> pack(const Json& request) {
    auto output = stringIn(request, "output");
    if (!output) return passOn(output);
    const auto largest = integerOr(request, "max_bytes", std::int64_t{DefaultLargestEdxml});
    auto packed = request.contains("status") ? packStatus(request.at("status"), *output)
                                             : packDocument(request.value("message", Json()), *output, largest);
    if (!packed) return passOn(packed);
    return toJson(*packed, *output);
}

static Result<Json> extracted(const IncomingAttachment& attachment, std::size_t number, const std::string& folder) {
    Json json = {{"name", attachment.name},
                 {"description", attachment.description},
                 {"content_id", attachment.contentId},
                 {"content_type", attachment.contentType}};
    if (attachment.refused) {
        json["refused"] = attachment.refused->code.name;
        json["detail"] = attachment.refused->detail;
        return json;
    }
    json["sha256"] = sha256Of(attachment.bytes).hex();
    json["bytes"] = attachment.bytes.size();
    if (folder.empty()) return json;
    std::string extension = extensionOf(attachment.name);
    if (extension.empty() && attachment.contentType == "application/pdf") extension = "pdf";
    const auto path = std::filesystem::path(folder) /
                      fmt::format("attachment-{}{}{}", number, extension.empty() ? "" : ".", extension);
    if (auto written = writeFileAtomically(path, attachment.bytes, AtomicFile::Existing::Replace); !written)
        return passOn(written);
    json["path"] = path.string();
    return json;
}

Result<Json> read(const Json& request) {
    auto file = stringIn(request, "file");
    if (!file) return passOn(file);
    std::error_code ignored;
    if (const auto size = std::filesystem::file_size(*file, ignored); !ignored && size > largestToRead)
        return fail(errors::MessageTooLarge, fmt::format("{} bytes, limit {}", size, largestToRead));
    auto bytes = readFile(*file, largestToRead);
    if (!bytes) return passOn(bytes);
    auto message = readEdxml(std::move(*bytes));
    if (!message) return passOn(message);
    if (const auto* status = std::get_if<StatusMessage>(&message->content))
        return Json{{"kind", "status"}, {"status", push::toJson(*status)}};
    Json attachments = Json::array();
    for (const IncomingAttachment& attachment : message->attachments) {
        auto json = extracted(attachment, attachments.size() + 1, stringOr(request, "extract_to", ""));
        if (!json) return json;
        attachments.push_back(std::move(*json));
    }
    return Json{{"kind", "document"},
                {"message", push::toJson(std::get<DocumentMessage>(message->content))},
                {"attachments", std::move(attachments)}};
}

}  // namespace sohoa::push
