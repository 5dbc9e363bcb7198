// The corpus of broken files: each names the clause it breaks, and the checker names that one first and passes none.
// docs/conformance.md is the same table for people; both are held against the rules in the code.
#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <regex>
#include <set>

#include "pdfa/check/clauses.h"
#include "pdfa/check/conformance.h"
#include "tests/pdfa/samples.h"

namespace sohoa::pdfa {

namespace {

namespace fs = std::filesystem;
using samples::Folder;

const fs::path corpus = fs::path(SOHOA_TEST_DATA) / "pdfa";

struct BrokenFile {
    std::string rule, name;  // "6.2.8-3", "6.2.8-3-image-interpolate.pdf"
};

std::string ruleIn(const std::string& name) {
    static const std::regex form(R"(^([\d.]+-(?:\d+|[a-z]))-.+\.pdf$)");
    std::smatch match;
    return std::regex_match(name, match, form) ? match[1].str() : std::string();
}

std::vector<BrokenFile> brokenFiles() {
    std::vector<BrokenFile> files;
    for (const auto& entry : fs::directory_iterator(corpus)) {
        const std::string name = entry.path().filename().string();
        if (const std::string rule = ruleIn(name); !rule.empty()) files.push_back({rule, name});
    }
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return files;
}

std::string rulesOf(const Conformance& conformance) {
    std::string rules;
    for (const Finding& f : conformance.findings)
        rules += f.clause + "-" + f.test + " " + f.object + " " + f.message + "\n";
    return rules;
}

Conformance checked(const fs::path& path) {
    auto conformance = checkConformance(path);
    if (!conformance) throw std::runtime_error(conformance.error().detail);
    return *conformance;
}

std::set<std::string> rulesInTheTable() {
    std::set<std::string> rules;
    for (const check::Clause& clause : check::allClauses())
        rules.insert(std::string(clause.number) + "-" + clause.test);
    return rules;
}

}  // namespace

TEST(BrokenFiles, EachIsFoundToBreakTheClauseItIsNamedForFirst) {
    for (const BrokenFile& file : brokenFiles()) {
        const Conformance conformance = checked(corpus / file.name);
        EXPECT_FALSE(conformance.conforms) << file.name;
        EXPECT_EQ(conformance.level, "") << file.name;
        ASSERT_FALSE(conformance.findings.empty()) << file.name;
        const Finding& first = conformance.findings.front();
        EXPECT_EQ(first.clause + "-" + first.test, file.rule) << file.name << "\n" << rulesOf(conformance);
    }
}

TEST(BrokenFiles, AFaultIsFoundByOneClauseUnlessItTearsAFileApart) {
    for (const BrokenFile& file : brokenFiles()) {
        if (file.rule.starts_with("6.1.") || file.rule == "6.2.2-a") continue;
        std::set<std::string> families;
        for (const Finding& f : checked(corpus / file.name).findings)
            families.insert(f.clause.substr(0, f.clause.find('.', 2)));
        EXPECT_EQ(families.size(), 1u) << file.name;
    }
}

TEST(BrokenFiles, ThoseThatConformAreSaidToConform) {
    int seen = 0;
    for (const auto& entry : fs::directory_iterator(corpus)) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with("conforming-")) continue;
        const Conformance conformance = checked(entry.path());
        EXPECT_TRUE(conformance.conforms) << name << "\n" << rulesOf(conformance);
        EXPECT_EQ(conformance.level, name.find("level-b") == std::string::npos ? "2u" : "2b") << name;
        ++seen;
    }
    EXPECT_GE(seen, 10);
}

TEST(BrokenFiles, EveryRuleHasAFileAndEveryFileARule) {
    const std::set<std::string> rules = rulesInTheTable();
    std::set<std::string> broken;
    for (const BrokenFile& file : brokenFiles())
        broken.insert(file.rule);
    EXPECT_EQ(rules, broken);
}

TEST(Clauses, EveryFindingOfTheCodeIsInTheTableAndEveryRowInTheCode) {
    static const std::regex pair(R"re("(6\.[\d.]+)",\s*"(\d+|[a-z])")re");
    std::string code;
    for (const auto& entry : fs::directory_iterator(fs::path(SOHOA_SOURCE_DIR) / "pdfa/check"))
        if (entry.path().extension() == ".cpp" && entry.path().stem() != "clauses")
            code += samples::bytesOf(entry.path());
    std::set<std::string> found;
    for (std::sregex_iterator at(code.begin(), code.end(), pair); at != std::sregex_iterator(); ++at)
        found.insert((*at)[1].str() + "-" + (*at)[2].str());
    const std::set<std::string> rules = rulesInTheTable();
    EXPECT_THAT(found, testing::IsSubsetOf(rules));
    // Those of a clause whose rules are told apart at run time stand in the code by their clause.
    for (const std::string& rule : rules)
        EXPECT_NE(code.find("\"" + rule.substr(0, rule.find('-')) + "\""), std::string::npos) << rule;
}

TEST(Clauses, TheDocumentShowsEachWithTheFilesThatBreakIt) {
    std::map<std::string, std::string> files;
    for (const BrokenFile& file : brokenFiles())
        files[file.rule] += (files[file.rule].empty() ? "`" : ", `") + file.name.substr(file.rule.size() + 1) + "`";
    std::string rows;
    for (const check::Clause& clause : check::allClauses())
        rows += std::string("| ") + clause.number + "-" + clause.test + " | " + clause.english + " | " +
                files[std::string(clause.number) + "-" + clause.test] + " |\n";
    const std::string document = samples::bytesOf(fs::path(SOHOA_SOURCE_DIR) / "docs/conformance.md");
    EXPECT_NE(document.find(rows), std::string::npos) << "the table of docs/conformance.md is to be:\n" << rows;
}

TEST(Conformance, AnEmptyFileAndAMissingOneAreAnswersToo) {
    const Folder folder;
    for (const std::string& bytes : {std::string(), std::string("%PDF-1.7\n"), std::string(5000, '\0')}) {
        samples::write(folder / "x.pdf", bytes);
        EXPECT_FALSE(checked(folder / "x.pdf").conforms);
        EXPECT_FALSE(checked(folder / "x.pdf").findings.empty());
    }
    EXPECT_FALSE(checkConformance(folder / "missing.pdf"));
}

// Cut anywhere, or with any byte flipped, a file may be found wanting but never harms the program.
TEST(Conformance, DamagedFilesDoNoHarm) {
    const Folder folder;
    const std::string good = samples::bytesOf(samples::archiveFile(folder));
    for (std::size_t i = 1; i < 40; ++i) {
        samples::write(folder / "x.pdf", good.substr(0, good.size() * i / 40));
        EXPECT_FALSE(checked(folder / "x.pdf").conforms);
        std::string flipped = good;
        flipped[good.size() * i / 41] ^= 0x15;
        samples::write(folder / "x.pdf", flipped);
        (void)checked(folder / "x.pdf");
    }
}

// qpdf would look for it in object streams, and in those that these need, and run out of its stack.
TEST(Conformance, AnXrefStreamWhoseLengthLiesElsewhereIsNotRead) {
    const Folder folder;
    samples::archiveFile(folder);
    ASSERT_EQ(samples::run("qpdf --object-streams=generate " + (folder / "archive.pdf").string() + " " +
                           (folder / "streams.pdf").string())
                  .status,
              0);
    std::string file = samples::bytesOf(folder / "streams.pdf");
    const std::size_t dictionary = file.rfind("/Type /XRef"), length = file.find("/Length ", dictionary);
    ASSERT_NE(length, std::string::npos);
    const Conformance readable = checked(folder / "streams.pdf");
    EXPECT_EQ(readable.pages, 1);
    const std::size_t end = file.find_first_not_of("0123456789", length + 8);
    file.replace(length, end - length, "/Le#6egth 1 0 R");
    samples::write(folder / "streams.pdf", file);
    const Conformance refused = checked(folder / "streams.pdf");
    EXPECT_FALSE(refused.conforms);
    EXPECT_THAT(rulesOf(refused), testing::HasSubstr("Length lies elsewhere"));
}

}  // namespace sohoa::pdfa
