#include "pdfa/check/conformance.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "pdfa/check/clauses.h"
#include "pdfa/check/page_tree.h"
#include "pdfa/check/subject.h"

namespace sohoa::pdfa {

namespace {

constexpr std::size_t mostObjects = 1'000'000;

// In this order: later checks use what earlier ones found.
constexpr check::ClauseCheck clauses[] = {
    check::metadata,        check::fileHeader,      check::fileTrailer,  check::crossReferences,
    check::indirectObjects, check::streamObjects,   check::permissions,  check::implementationLimits,
    check::outputIntents,   check::contentStreams,  check::colourSpaces, check::graphicsStates,
    check::images,          check::xObjects,        check::fonts,        check::annotations,
    check::forms,           check::signatureFields, check::actions,      check::attachments,
};

void readEverything(check::Subject& subject, check::Findings& findings) {
    if (subject.pdf.getXRefTable().size() > mostObjects)
        throw check::Unfolding(fmt::format("more than {} objects", mostObjects));
    subject.objects = subject.pdf.getAllObjects();
    check::pageTree(subject, findings);
}

void runClauses(PdfFile& file, Conformance& result) {
    check::Findings findings;
    check::Subject subject{file, file.pdf()};
    // False where nothing more is to be looked at.
    const auto tried = [&](auto&& work) {
        try {
            work();
            return true;
        } catch (const check::Unfolding& error) {
            findings.add("6.1.13", "a", error.what());
            return false;
        } catch (const std::bad_alloc&) {
            findings.add("6.1.13", "a", "more memory than a scanned document needs");
            return false;
        } catch (const std::exception& error) {
            findings.add("6.1.9", "a", error.what());
            return true;
        }
    };
    bool more = tried([&] { readEverything(subject, findings); });
    for (std::size_t i = 0; more && i < std::size(clauses); ++i)
        more = tried([&] { clauses[i](subject, findings); });
    for (const std::string& warning : file.takeWarnings())
        findings.add("6.1.9", "a", warning);

    result.findings = findings.all();
    result.pages = static_cast<int>(subject.pages.size());
    result.conforms = result.findings.empty();
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
        result.findings.push_back({"6.1.4", "a", file.error().detail, ""});
    return result;
}

Json toJson(const Conformance& conformance) {
    Json findings = Json::array();
    for (const Finding& f : conformance.findings) {
        Json finding{{"clause", f.clause}, {"test", f.test}, {"message", f.message}, {"object", f.object}};
        if (const check::Clause* clause = check::clauseOf(f.clause, f.test)) {
            finding["demand"] = {{"vi", clause->vietnamese}, {"en", clause->english}};
            const check::Remedy remedy = check::remedyOf(f.clause);
            finding["remedy"] = {{"vi", remedy.vietnamese}, {"en", remedy.english}};
        }
        findings.push_back(std::move(finding));
    }
    return {{"conforms", conformance.conforms},
            {"level", conformance.level},
            {"findings", std::move(findings)},
            {"pages", conformance.pages}};
}

Json clausesToJson() {
    Json list = Json::array();
    for (const check::Clause& clause : check::allClauses())
        list.push_back({{"clause", clause.number},
                        {"test", clause.test},
                        {"demand", {{"vi", clause.vietnamese}, {"en", clause.english}}}});
    return {{"clauses", std::move(list)}};
}

}  // namespace sohoa::pdfa
