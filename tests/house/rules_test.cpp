// Each rule fails on a small tree that breaks it, and is content with one that does not.
#include "tests/house/rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sohoa::house {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

static Violations arrowOf(const std::string& path, const std::string& include) {
    return wrongArrows({{path, "#include \"" + include + "\"\n"}});
}

TEST(WrongArrows, PointDownOnly) {
    const std::pair<const char*, const char*> right[] = {
        {"core/a.cpp", "core/b.h"},       {"store/a.cpp", "core/b.h"}, {"store/a.cpp", "store/b.h"},
        {"ocr/a.cpp", "core/b.h"},        {"pdfa/a.cpp", "pdfa/b.h"},  {"virtual/a.cpp", "virtual/b.h"},
        {"service/a.cpp", "store/b.h"},   {"ui/a.cpp", "core/b.h"},    {"ui/a.cpp", "generated_proxy.h"},
        {"tests/e2e/a.cpp", "signer/b.h"}};
    for (const auto& [path, include] : right)
        EXPECT_THAT(arrowOf(path, include), IsEmpty()) << path << include;
}

TEST(WrongArrows, AreFoundWhereverTheyPointUpOrAcross) {
    const std::pair<const char*, const char*> wrong[] = {
        {"core/a.h", "store/b.h"},     {"store/a.cpp", "ocr/b.h"},      {"ocr/a.cpp", "pdfa/b.h"},
        {"scanner/a.h", "store/b.h"},  {"signer/a.cpp", "pdfa/b.h"},    {"push/a.cpp", "service/b.h"},
        {"virtual/a.cpp", "push/b.h"}, {"service/a.cpp", "signer/b.h"}, {"ui/a.cpp", "store/b.h"},
        {"ui/a.cpp", "service/b.h"},   {"core/a.cpp", "tests/b.h"},     {"pdfa/a.cpp", "../core/b.h"}};
    for (const auto& [path, include] : wrong)
        EXPECT_THAT(arrowOf(path, include), SizeIs(1)) << path << include;
}

TEST(WrongArrows, NameTheFileAndTheLine) {
    const auto found = wrongArrows({{"ocr/a.cpp", "#include <vector>\n\n#include \"store/jobs.h\"\n"}});
    EXPECT_EQ(described(found), "ocr/a.cpp:3: includes \"store/jobs.h\"\n");
}

TEST(WrongArrows, NeedNamesFromTheRoot) { EXPECT_THAT(arrowOf("ocr/a.cpp", "page.h"), SizeIs(1)); }

TEST(WrongArrows, AreDecidedForEveryFolder) { EXPECT_THAT(wrongArrows({{"extras/a.cpp", "int x;\n"}}), SizeIs(1)); }

TEST(WrongArrows, AreFoundInTheBuildToo) {
    EXPECT_THAT(wrongArrows({{"push/CMakeLists.txt", "sohoa_library(sohoa_push PUBLIC sohoa_core)\n"}}), IsEmpty());
    EXPECT_THAT(wrongArrows({{"push/CMakeLists.txt", "sohoa_library(sohoa_push PUBLIC sohoa_pdfa)\n"}}), SizeIs(1));
    EXPECT_THAT(wrongArrows({{"ui/CMakeLists.txt", "target_link_libraries(x PRIVATE sohoa_service)\n"}}), SizeIs(1));
}

static Violations foreignIn(const std::string& path, const std::string& header) {
    return strayForeignHeaders({{path, "#include <" + header + ">\n"}});
}

TEST(ForeignHeaders, BelongToTheirFolders) {
    const std::pair<const char*, const char*> right[] = {{"scanner/a.cpp", "sane/sane.h"},
                                                         {"ocr/a.cpp", "tesseract/baseapi.h"},
                                                         {"virtual/a.cpp", "leptonica/allheaders.h"},
                                                         {"pdfa/a.cpp", "podofo/podofo.h"},
                                                         {"pdfa/a.cpp", "qpdf/QPDF.hh"},
                                                         {"signer/a.cpp", "libp11.h"},
                                                         {"virtual/a.cpp", "openssl/cms.h"},
                                                         {"push/a.cpp", "curl/curl.h"},
                                                         {"push/a.cpp", "pugixml.hpp"},
                                                         {"store/a.cpp", "soci/soci.h"},
                                                         {"ui/a.cpp", "QQuickItem"},
                                                         {"service/a.cpp", "QtDBus/QDBusMessage"},
                                                         {"core/a.cpp", "openssl/evp.h"},
                                                         {"tests/ocr/a.cpp", "sane/sane.h"},
                                                         {"core/a.cpp", "string"}};
    for (const auto& [path, header] : right)
        EXPECT_THAT(foreignIn(path, header), IsEmpty()) << path << header;
}

TEST(ForeignHeaders, AreFoundAnywhereElse) {
    const std::pair<const char*, const char*> wrong[] = {{"ocr/a.cpp", "sane/sane.h"},
                                                         {"pdfa/a.cpp", "tesseract/baseapi.h"},
                                                         {"pdfa/a.cpp", "leptonica/allheaders.h"},
                                                         {"scanner/a.cpp", "ZXing/ReadBarcode.h"},
                                                         {"signer/a.cpp", "podofo/podofo.h"},
                                                         {"signer/a.h", "qpdf/QPDF.hh"},
                                                         {"push/a.cpp", "libp11.h"},
                                                         {"pdfa/a.cpp", "openssl/cms.h"},
                                                         {"pdfa/a.cpp", "curl/curl.h"},
                                                         {"store/a.cpp", "pugixml.hpp"},
                                                         {"service/a.cpp", "soci/soci.h"},
                                                         {"core/a.cpp", "QString"},
                                                         {"push/a.cpp", "QtCore/QByteArray"},
                                                         {"push/a.cpp", "httplib.h"}};
    for (const auto& [path, header] : wrong)
        EXPECT_THAT(foreignIn(path, header), SizeIs(1)) << path << header;
}

TEST(ForeignHeaders, StayInOneHeaderAndSourcePair) {
    EXPECT_THAT(scatteredForeignHeaders({{"pdfa/writer.h", "#include <podofo/podofo.h>\n"},
                                         {"pdfa/writer.cpp", "#include <podofo/podofo.h>\n"},
                                         {"pdfa/reader.cpp", "#include <qpdf/QPDF.hh>\n"}}),
                IsEmpty());
    EXPECT_THAT(scatteredForeignHeaders({{"pdfa/writer.cpp", "#include <podofo/podofo.h>\n"},
                                         {"pdfa/other.cpp", "#include <podofo/base/PdfError.h>\n"}}),
                SizeIs(2));
}

TEST(ForeignHeaders, OfQtMayBeAnywhereInTheirFolders) {
    EXPECT_THAT(scatteredForeignHeaders({{"ui/a.cpp", "#include <QObject>\n"}, {"ui/b.cpp", "#include <QObject>\n"}}),
                IsEmpty());
}

TEST(Headers, OpenWithAComment) {
    EXPECT_THAT(headersWithoutOpening({{"core/a.h", "// What it is.\n#pragma once\n"}}), IsEmpty());
    EXPECT_THAT(headersWithoutOpening({{"core/a.h", "#pragma once\n// What it is.\n"}}), SizeIs(1));
    EXPECT_THAT(headersWithoutOpening({{"core/a.h", ""}}), SizeIs(2));
}

TEST(Headers, AreReadOnce) {
    EXPECT_THAT(headersWithoutOpening({{"core/a.h", "// What it is.\n#ifndef A_H\n#define A_H\n#endif\n"}}), SizeIs(1));
    EXPECT_THAT(headersWithoutOpening({{"core/a.h", "// What it is.\n// #pragma once\n"}}), SizeIs(1));
}

TEST(Headers, ComeFirstInTheirOwnSource) {
    const SourceFile header{"core/a.h", "// A.\n"};
    EXPECT_THAT(ownHeaderNotFirst({header, {"core/a.cpp", "#include \"core/a.h\"\n#include <vector>\n"}}), IsEmpty());
    EXPECT_THAT(ownHeaderNotFirst({header, {"core/a.cpp", "#include <vector>\n#include \"core/a.h\"\n"}}), SizeIs(1));
    EXPECT_THAT(ownHeaderNotFirst({header, {"core/a.cpp", "#include \"a.h\"\n"}}), SizeIs(1));
    EXPECT_THAT(ownHeaderNotFirst({header, {"core/main.cpp", "#include <vector>\n"}}), IsEmpty());
}

TEST(LongFiles, AreThoseAboveFourHundredLines) {
    const auto lines = [](int count) {
        std::string text;
        for (int i = 0; i < count; ++i)
            text += "x\n";
        return text;
    };
    EXPECT_THAT(longFiles({{"core/a.cpp", lines(400)}, {"tests/data/ocr/page.txt", lines(900)}}), IsEmpty());
    EXPECT_THAT(longFiles({{"core/a.cpp", lines(401)}, {"ui/Main.qml", lines(401)}, {"run", lines(401)}}), SizeIs(3));
}

TEST(Defaults, InSwitchesAreFound) {
    EXPECT_THAT(
        defaultsInSwitches({{"core/a.cpp", "switch (x) {\n  case Side::Front: break;\n  default: break;\n}\n"}}),
        SizeIs(1));
    EXPECT_THAT(defaultsInSwitches({{"core/a.cpp", "switch (x) {\n  default :\n}\n"}}), SizeIs(1));
}

TEST(Defaults, OfCharactersAndNumbersAreNeeded) {
    EXPECT_THAT(defaultsInSwitches({{"core/a.cpp", "switch (c) {\n  case U'<': x();\n  default: y();\n}\n"}}),
                IsEmpty());
    EXPECT_THAT(defaultsInSwitches({{"core/a.cpp", "switch (n) {\n  case 24: x();\n  default: y();\n}\n"}}), IsEmpty());
}

TEST(Defaults, OfClassesAndInCommentsAndTextsAreNot) {
    EXPECT_THAT(defaultsInSwitches({{"core/a.h", "A() = default;\n// by default: none\nauto s = \"default:\";\n"}}),
                IsEmpty());
}

TEST(ForbiddenWords, AreShellsAndNotesToOneself) {
    for (const char* text : {"std::system(\"ls\");", "  system(cmd);", "::system (cmd);", "FILE* f = popen(c, \"r\");",
                             "// TODO later", "/* FIXME */", "# XXX", "// HACK"})
        EXPECT_THAT(forbiddenWords({{"core/a.cpp", text}}), SizeIs(1)) << text;
    EXPECT_THAT(forbiddenWords({{"docs/a.md", "TODO: write"}}), SizeIs(1));
}

TEST(ForbiddenWords, AreNotTheirNeighbours) {
    for (const char* text : {"std::system_error e;", "// popen would start a shell", "std::system_clock::now();",
                             "mkstemp(\"XXXXXX\");", "file.system();", "\"system(\""})
        EXPECT_THAT(forbiddenWords({{"core/a.cpp", text}}), IsEmpty()) << text;
    EXPECT_THAT(forbiddenWords({{"tests/a.cpp", "std::system(\"ls\"); // TODO"}}), IsEmpty());
}

TEST(ForbiddenPlaces, ArePathsOfOneMachine) {
    for (const char* text :
         {"see /work/main", "\"/root/.cache\"", "/home/ann/sohoa", "../shared/facts", "in shared/wire/a.xml",
          "`/shared/x`", "https://pypi.org/simple", "http://mirror.internal/debian"})
        EXPECT_THAT(forbiddenPlaces({{"docs/a.md", text}}), SizeIs(1)) << text;
}

TEST(ForbiddenPlaces, AreNotPathsBelowOurOwnFolders) {
    for (const char* text :
         {"HOME/work/1", "store/work/", "ProtectHome=yes", "libshared/x", "/usr/share/fonts", "a shared key"})
        EXPECT_THAT(forbiddenPlaces({{"docs/a.md", text}}), IsEmpty()) << text;
}

static const SourceFile codes{
    "core/error_codes.h",
    "inline constexpr ErrorCode DiskFull{\"core.disk_full\", AskOperator,\n \"vi\", \"en\"};\n"
    "inline constexpr ErrorCode\n    PaperJam{\n\"scanner.paper_jam\", AskOperator, \"vi\", \"en\"};\n"};

TEST(UndocumentedErrors, AreThoseWithoutARow) {
    const auto found = undocumentedErrors({codes, {"docs/errors.md", "\n| `core.disk_full` | x |\n"}});
    EXPECT_THAT(described(found), HasSubstr("scanner.paper_jam is missing"));
    EXPECT_THAT(found, SizeIs(1));
}

TEST(UndocumentedErrors, AreAlsoRowsWithoutACode) {
    const auto found = undocumentedErrors(
        {codes, {"docs/errors.md", "\n| `core.disk_full` | x |\n| `scanner.paper_jam` | x |\n| `core.gone` | x |\n"}});
    EXPECT_THAT(described(found), HasSubstr("core.gone is no code"));
    EXPECT_THAT(found, SizeIs(1));
}

TEST(UndocumentedErrors, AreAllOfThemWithoutThePage) { EXPECT_THAT(undocumentedErrors({codes}), SizeIs(1)); }

TEST(UnknownGlossaryNames, AreTypesAndMembersThatTheCodeHasNot) {
    const SourceFile code{"core/a.h", "struct Page { int number; };"};
    const auto rowOf = [&](const std::string& cell) {
        return unknownGlossaryNames({code, {"docs/glossary.md", "| trang | page | `PageAmount` | " + cell + " |\n"}});
    };
    EXPECT_THAT(rowOf("`Page`, `Page::number`, `sao-y`, –"), IsEmpty());
    EXPECT_THAT(rowOf("`Sheet`"), SizeIs(1));
    EXPECT_THAT(rowOf("`Page::sheet`"), SizeIs(1));
    EXPECT_THAT(unknownGlossaryNames({code}), SizeIs(1));
}

TEST(CodeOf, BlanksCommentsAndLiteralsAndKeepsTheLines) {
    EXPECT_EQ(codeOf("a; // b\nc /* d\ne */ f"), "a;     \nc     \n     f");
    EXPECT_EQ(codeOf("x = \"a\\\"b\" + y"), "x =        + y");
    EXPECT_EQ(codeOf("R\"(a\"b)\" z"), "         z");
    EXPECT_EQ(codeOf("1'000 + '\"' + y"), "1'000 +     + y");
}

}  // namespace sohoa::house
