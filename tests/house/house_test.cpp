// The rules of the house, held against the tree as it stands.
#include <gtest/gtest.h>

#include <set>

#include "core/error_code.h"
#include "tests/house/errors_document.h"
#include "tests/house/rules.h"

namespace sohoa::house {

static const SourceTree& ourTree() {
    static const SourceTree tree = sourceTreeIn(SOHOA_SOURCE_DIR);
    return tree;
}

static const SourceFile* ourFile(std::string_view path) {
    for (const SourceFile& file : ourTree())
        if (file.path == path) return &file;
    return nullptr;
}

TEST(House, IsReadWhole) {
    std::set<std::string_view> folders;
    for (const SourceFile& file : ourTree())
        folders.insert(file.folder());
    for (const char* folder :
         {"core", "store", "scanner", "ocr", "pdfa", "signer", "push", "service", "ui", "tests", "docs"})
        EXPECT_EQ(folders.count(folder), 1u) << folder;
    EXPECT_NE(ourFile("core/json.cpp"), nullptr);
}

TEST(House, DependenciesPointDownOnly) { EXPECT_EQ(described(wrongArrows(ourTree())), ""); }

TEST(House, ForeignHeadersStayWhereTheyBelong) { EXPECT_EQ(described(strayForeignHeaders(ourTree())), ""); }

TEST(House, OnePairPerFolderIncludesALibrary) { EXPECT_EQ(described(scatteredForeignHeaders(ourTree())), ""); }

TEST(House, HeadersSayWhatTheyAre) { EXPECT_EQ(described(headersWithoutOpening(ourTree())), ""); }

TEST(House, SourcesIncludeTheirOwnHeaderFirst) { EXPECT_EQ(described(ownHeaderNotFirst(ourTree())), ""); }

TEST(House, NoFileHasMoreThanFourHundredLines) { EXPECT_EQ(described(longFiles(ourTree())), ""); }

TEST(House, NoSwitchHasADefault) { EXPECT_EQ(described(defaultsInSwitches(ourTree())), ""); }

TEST(House, NoShellIsStartedAndNoNoteIsLeft) { EXPECT_EQ(described(forbiddenWords(ourTree())), ""); }

TEST(House, NothingNamesTheMachineItWasMadeOn) { EXPECT_EQ(described(forbiddenPlaces(ourTree())), ""); }

TEST(House, EveryErrorCodeIsInTheListOfAll) {
    std::set<std::string_view> listed;
    for (const ErrorCode& code : allErrorCodes())
        listed.insert(code.name);
    const auto declared = declaredErrorNames(ourTree());
    EXPECT_FALSE(declared.empty());
    for (const std::string& name : declared)
        EXPECT_EQ(listed.count(name), 1u) << name << ": configure again";
    EXPECT_EQ(listed.size(), declared.size());
}

TEST(House, EveryErrorCodeIsDocumented) { EXPECT_EQ(described(undocumentedErrors(ourTree())), ""); }

TEST(House, TheGlossaryNamesWhatIsInTheCode) { EXPECT_EQ(described(unknownGlossaryNames(ourTree())), ""); }

TEST(House, TheErrorsPageIsWhatTheCodesSay) {
    const SourceFile* page = ourFile("docs/errors.md");
    ASSERT_NE(page, nullptr);
    EXPECT_TRUE(page->text == errorsDocument(allErrorCodes()))
        << "build the target errors_doc and commit docs/errors.md";
}

}  // namespace sohoa::house
