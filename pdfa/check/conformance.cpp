#include "pdfa/check/conformance.h"

#include <nlohmann/json.hpp>

#include "pdfa/check/subject.h"

namespace sohoa::pdfa {

namespace {

struct Clause {
    const char* number;
    check::ClauseCheck check;
};

// In this order: later checks use what earlier ones found.
constexpr Clause clauses[] = {
    {"6.6", check::metadata},          {"6.1.2", check::fileHeader},
    {"6.1.3", check::fileTrailer},     {"6.1.4", check::crossReferences},
    {"6.1.9", check::indirectObjects}, {"6.1.7", check::streamObjects},
    {"6.1.12", check::permissions},    {"6.1.13", check::implementationLimits},
    {"6.2.3", check::outputIntents},   {"6.2.2", check::contentStreams},
    {"6.2.4", check::colourSpaces},    {"6.2.5", check::graphicsStates},
    {"6.2.8", check::images},          {"6.2.9", check::xObjects},
    {"6.2.10", check::transparency},   {"6.2.11", check::fonts},
    {"6.3", check::annotations},       {"6.4", check::forms},
    {"6.4.3", check::signatureFields}, {"6.5", check::actions},
    {"6.8", check::attachments},
};

void runClauses(PdfFile& file, Conformance& result) {
    check::Findings findings;
    check::Subject subject{file, file.pdf(), {}, {}, check::OutputColours::None, {}, {}, {}};
    const auto tried = [&](const char* clause, auto&& work) {
        try {
            work();
        } catch (const std::exception& error) {
            findings.add(clause, "", error.what());
        }
    };
    tried("6.1.9", [&] { subject.objects = file.pdf().getAllObjects(); });
    tried("6.1.9", [&] { subject.pages = file.pdf().getAllPages(); });
    for (const Clause& clause : clauses)
        tried(clause.number, [&] { clause.check(subject, findings); });
    for (const std::string& warning : file.takeWarnings())
        findings.add("6.1.9", "", warning);

    result.findings = findings.all();
    result.pages = static_cast<int>(subject.pages.size());
    result.conforms = result.findings.empty() && subject.claimedPart == "2";
    if (result.conforms) result.level = subject.claimedConformance == "B" ? "2b" : "2u";
}

}  // namespace

Result<Conformance> checkConformance(const std::filesystem::path& path) {
    Conformance result;
    auto file = PdfFile::open(path);
    if (file) {
        runClauses(*file, result);
        return result;
    }
    if (file.error().code == errors::FileUnreadable) return passOn(file);
    if (file.error().code == errors::PdfaEncrypted)
        result.findings.push_back({"6.1.3", "2", "the file is encrypted", ""});
    else
        result.findings.push_back({"6.1.4", "", file.error().detail, ""});
    return result;
}

Json toJson(const Conformance& conformance) {
    Json findings = Json::array();
    for (const Finding& f : conformance.findings)
        findings.push_back({{"clause", f.clause}, {"test", f.test}, {"message", f.message}, {"object", f.object}});
    return {{"conforms", conformance.conforms},
            {"level", conformance.level},
            {"findings", std::move(findings)},
            {"pages", conformance.pages}};
}

}  // namespace sohoa::pdfa
