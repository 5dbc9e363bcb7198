#include "packages/descriptions.h"

#include <algorithm>
#include <set>

#include "packages/code_lists.h"
#include "packages/xml_writer.h"

namespace sohoa::packages {

namespace {

struct Totals {
    std::string firstDay, lastDay;  // ISO
    int pages = 0, sheets = 0;
    std::string language;
};

Totals totalsOf(const PackagePlan& plan) {
    Totals totals;
    std::set<std::string> days, languages;
    for (const PackagedDocument& document : plan.documents) {
        days.insert(textOf(document.fields, Field::IssuedDate));
        languages.emplace(languageCode(textOf(document.fields, Field::Language)));
        totals.pages += document.pages;
        totals.sheets += document.sheets;
    }
    totals.firstDay = *days.begin();
    totals.lastDay = *days.rbegin();
    for (const std::string& language : languages)
        totals.language += (totals.language.empty() ? "" : ";") + language;
    return totals;
}

}  // namespace

std::string fileDescription(const PackagePlan& plan) {
    const Description& said = plan.description;
    const Totals totals = totalsOf(plan);
    std::string out;
    XmlWriter xml(out);
    xml.declaration();
    xml.open("simpledc");
    xml.leaf("arcFileCode", plan.fileCode);
    xml.leaf("title", said.title);
    xml.leaf("maintenance", said.maintenance);
    xml.leaf("mode", said.mode);
    xml.leaf("language", totals.language);
    xml.leaf("startDate", totals.firstDay);
    xml.leaf("endDate", totals.lastDay);
    xml.leaf("keyword", said.keyword);
    xml.leaf("totalDoc", std::to_string(plan.documents.size()));
    xml.leaf("numberOfPaper", std::to_string(totals.sheets));
    xml.leaf("numberOfPage", std::to_string(totals.pages));
    xml.leaf("format", said.format);
    xml.leaf("inforSign", said.inforSign);
    xml.leaf("confidenceLevel", digitizedConfidence);
    xml.leaf("paperFileCode", said.paperFileCode);
    xml.leaf("description", said.description);
    xml.leaf("riskRecovery", "0");
    xml.leaf("riskRecoveryStatus", "");
    xml.close();
    return out;
}

std::string documentDescription(const PackagePlan& plan, const PackagedDocument& document) {
    const auto field = [&](Field of) { return textOf(document.fields, of); };
    const bool single = !holdsFile(plan.kind);
    std::string out;
    XmlWriter xml(out);
    xml.declaration();
    xml.open("simpledc");
    xml.leaf("arcFileCode", plan.fileCode);
    xml.leaf("mode", plan.description.mode);
    xml.leaf("language", languageCode(field(Field::Language)));
    xml.leaf("keyword", single ? plan.description.keyword : "");
    xml.leaf("numberOfPage", std::to_string(document.pages));
    xml.leaf("format", plan.description.format);
    xml.leaf("inforSign", single ? plan.description.inforSign : "");
    xml.leaf("confidenceLevel", digitizedConfidence);
    xml.leaf("description", field(Field::Description));
    xml.leaf("docCode", document.docCode);
    xml.leaf("docOrdinal", field(Field::DocOrdinal));
    xml.leaf("typeName", field(Field::TypeName));
    xml.leaf("codeNumber", field(Field::CodeNumber));
    xml.leaf("codeNotation", field(Field::CodeNotation));
    xml.leaf("issuedDate", field(Field::IssuedDate));
    xml.leaf("organName", field(Field::OrganName));
    xml.leaf("subject", field(Field::Subject));
    xml.leaf("autograph", "");
    xml.leaf("process", "");
    xml.close();
    return out;
}

}  // namespace sohoa::packages
