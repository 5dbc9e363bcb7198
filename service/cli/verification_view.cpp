#include "service/cli/verification_view.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/clock.h"
#include "service/verification_words.h"

namespace sohoa::cli {

namespace {

std::string_view signOf(const std::string& verdict) {
    if (verdict == "valid") return "✓";
    return verdict == "invalid" ? "✗" : "?";
}

std::string inTwoLanguages(const Json& reason) {
    return fmt::format("{} · {}", stringOr(reason, "vi", ""), stringOr(reason, "en", ""));
}

std::string timeOf(const std::string& iso) {
    const auto time = parseIsoUtc(iso);
    if (!time) return iso;
    const auto t = inVietnam(*time);
    return fmt::format("{:02}/{:02}/{:04} {:02}:{:02}:{:02}", t.day, t.month, t.year, t.hour, t.minute, t.second);
}

std::string joined(const Json& kinds) {
    std::string text;
    for (const Json& kind : kinds)
        text += (text.empty() ? "" : ", ") + stringOr(kind, "vi", "");
    return text;
}

void addSignature(const Json& s, std::vector<std::string>& lines) {
    const std::string field = stringOr(s, "field", "");
    const bool stamp = stringOr(s, "type", "") == "timestamp";
    lines.push_back(fmt::format("  {} {}{} · {} · {} · {}", signOf(stringOr(s, "verdict", "")),
                                stamp ? "dấu thời gian " : "", field.empty() ? "(không có ô · no field)" : field,
                                stringOr(s, "signer", ""), timeOf(stringOr(s, "signing_time", "")),
                                stringOr(s, "level", "")));
    const Json reasons = s.value("reasons", Json::object());
    for (const auto& [key, title] :
         {std::pair("signer_info", "a) người ký"), std::pair("integrity", "b) toàn vẹn"),
          std::pair("certificate", "c) chứng thư"), std::pair("timestamp", "d) dấu thời gian")})
        lines.push_back(fmt::format("      {} {}: {}", signOf(stringOr(s, key, "")), title,
                                    inTwoLanguages(reasons.value(key, Json::object()))));
    for (const Json& note : s.value("notes", Json::array()))
        lines.push_back(fmt::format("      · {}", inTwoLanguages(note)));
}

void addRevision(const Json& revision, std::vector<std::string>& lines) {
    const Json kinds = revision.value("kinds", Json::array()), why = revision.value("forbidden", Json());
    if (kinds.empty() && why.is_null()) return;
    const auto number = integerOr(revision, "number", 0);
    lines.push_back(fmt::format("  {} phiên bản {} · revision {}: {}", why.is_null() ? "✓" : "✗", number, number,
                                why.is_null() ? joined(kinds) : inTwoLanguages(why)));
    for (const Json& object : revision.value("objects", Json::array()))
        if (!boolOr(object, "allowed", true))
            lines.push_back(fmt::format("      · đối tượng · object {}: {}", stringOr(object, "object", "–"),
                                        inTwoLanguages(explained(stringOr(object, "what", "")))));
}

}  // namespace

std::vector<std::string> verificationLines(const Json& report) {
    const std::string verdict = stringOr(report, "verdict", "");
    std::vector<std::string> lines{
        fmt::format("{} {}: {}", signOf(verdict), stringOr(report, "file", ""), verdictInVietnamese(verdict))};
    for (const Json& signature : report.value("signatures", Json::array()))
        addSignature(signature, lines);
    for (const Json& revision : report.value("revisions", Json::array()))
        addRevision(revision, lines);
    if (report.value("signatures", Json::array()).empty()) lines.emplace_back("  không có chữ ký số · no signature");
    return lines;
}

}  // namespace sohoa::cli
