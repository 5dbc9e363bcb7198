// Every file of tests/data/signed through both programs' libraries: what the manifest says of it is what is found.
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "pdfa/signatures.h"
#include "signer/verify_messages.h"

namespace sohoa {
namespace {

namespace fs = std::filesystem;

const fs::path corpus = fs::path(SOHOA_TEST_DATA) / "signed";

Json manifest() {
    std::ifstream file(corpus / "manifest.json");
    return Json::parse(file);
}

struct Found {
    Json signatures, revisions;
};

// As service/verification.cpp does it with two programs.
Found verified(const fs::path& file, const Json& trust, const std::string& at) {
    const auto read = pdfa::findSignatures(file);
    if (!read) throw std::runtime_error(std::string(read.error().code.name) + ": " + read.error().detail);
    Json request = pdfa::toJson(*read);
    Json revisions = request["revisions"];
    request.update({{"file", file.string()}, {"trust", trust}, {"offline", true}, {"at", at}});
    const auto understood = signer::verifyRequestFrom(request);
    if (!understood) throw std::runtime_error(understood.error().detail);
    const auto reports = signer::verify(*understood);
    if (!reports) throw std::runtime_error(reports.error().detail);
    return {signer::toJson(*reports)["signatures"], std::move(revisions)};
}

std::string overall(const Json& signatures) {
    std::string verdict = signatures.empty() ? "invalid" : "valid";
    for (const Json& signature : signatures) {
        if (signature["verdict"] == "invalid") return "invalid";
        if (signature["verdict"] == "unknown") verdict = "unknown";
    }
    return verdict;
}

// The first that is not valid: what a file is judged by.
const Json& decisive(const Json& signatures, const std::string& verdict) {
    for (const Json& signature : signatures)
        if (signature["verdict"] == verdict) return signature;
    return signatures.at(0);
}

TEST(SignedCorpus, IsJudgedAsItsManifestSays) {
    const std::string trust = (corpus / "trust").string();
    int forged = 0, good = 0;
    for (const Json& wanted : manifest()) {
        const std::string name = wanted["file"];
        SCOPED_TRACE(name);
        (name.starts_with("forged/") ? forged : good)++;
        const Found found = verified(corpus / name, trust, wanted["at"]);
        ASSERT_FALSE(found.signatures.empty());
        EXPECT_EQ(found.signatures.size(), wanted["signatures"]) << found.signatures;
        EXPECT_EQ(overall(found.signatures), wanted["verdict"]) << found.signatures;
        const Json& signature = decisive(found.signatures, wanted["verdict"]);
        for (const auto& [check, expected] : wanted["checks"].items()) {
            EXPECT_EQ(signature[check], expected["verdict"]) << signature;
            EXPECT_EQ(signature["reasons"][check]["word"], expected["word"]) << signature;
        }
        for (std::size_t i = 0; wanted.contains("levels") && i < wanted["levels"].size(); ++i)
            EXPECT_EQ(found.signatures.at(i)["level"], wanted["levels"][i]) << found.signatures;
        if (wanted.contains("later")) {
            Json kinds = Json::array();
            for (const Json& revision : found.revisions)
                kinds.insert(kinds.end(), revision["kinds"].begin(), revision["kinds"].end());
            EXPECT_EQ(kinds, wanted["later"]) << found.revisions;
        }
    }
    EXPECT_GE(forged, 50);
    EXPECT_GE(good, 18);
}

// A false file is false whatever else is missing: no folder of roots, nobody to ask.
TEST(SignedCorpus, IsNeverMoreThanUnknownWithoutTrust) {
    for (const Json& wanted : manifest()) {
        SCOPED_TRACE(wanted["file"].get<std::string>());
        const Found found = verified(corpus / wanted["file"].get<std::string>(), "", wanted["at"]);
        EXPECT_NE(overall(found.signatures), "valid");
        const bool ofTheFile = wanted["verdict"] == "invalid" && wanted["checks"].contains("integrity");
        EXPECT_EQ(overall(found.signatures), ofTheFile ? "invalid" : overall(found.signatures)) << found.signatures;
    }
}

}  // namespace
}  // namespace sohoa
