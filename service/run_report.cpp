#include "service/run_report.h"

#include <nlohmann/json.hpp>

namespace sohoa {

static Json indexOrNull(std::optional<std::size_t> index) { return index ? Json(*index) : Json(nullptr); }

Json pageReport(const PageSource& source, const RecognizedPage& page, PageRelations relations, bool withText) {
    Json report = toJson(page);
    report.erase("fingerprint");  // for our own alerts
    report["file"] = source.file.string();
    report["source_page"] = source.page;
    report["document"] = indexOrNull(relations.document);
    report["like_page"] = indexOrNull(relations.likePage);
    Json codes = Json::array();
    for (const Barcode& code : page.barcodes)
        codes.push_back(code.text);
    report["barcodes"] = std::move(codes);
    if (!withText) {
        report["text"] = "";
        report["words"] = Json::array();
        report["barcodes"] = Json::array();
        report["marks"] = Json::array();
    }
    for (Json& word : report["words"]) {
        word.erase("baseline");
        word.erase("line_height");
    }
    return report;
}

Json unreadablePageReport(const PageSource& source, const Error& error, PageRelations relations) {
    return {{"file", source.file.string()},
            {"source_page", source.page},
            {"kind", "content"},
            {"document", indexOrNull(relations.document)},
            {"text", ""},
            {"confidence", 0},
            {"words", Json::array()},
            {"barcodes", Json::array()},
            {"error", error.code.name}};
}

Json fieldsReport(const RecordFields& fields) {
    Json report = toJson(fields);
    for (auto& [name, field] : report.items())
        field.erase("confirmed");
    return report;
}

std::string reportText(const Json& report) { return report.dump(1, ' ', false, Json::error_handler_t::replace) + "\n"; }

}  // namespace sohoa
