#include <algorithm>
#include <map>
#include <regex>
#include <set>

#include "tests/house/rules.h"

namespace sohoa::house {

using Folders = std::set<std::string_view>;

// The kiosk knows the service by its D-Bus interface alone, and the service knows a stage by its JSON alone.
static const std::map<std::string_view, Folders> arrows = {
    {"core", {"core"}},
    {"store", {"core", "store"}},
    {"scanner", {"core", "scanner"}},
    {"intake", {"core", "intake"}},
    {"ocr", {"core", "ocr"}},
    {"pdfa", {"core", "pdfa"}},
    {"signer", {"core", "signer"}},
    {"push", {"core", "push"}},
    {"packages", {"core", "packages"}},
    {"virtual", {"core", "virtual"}},
    {"service", {"core", "store", "service"}},
    {"ui", {"core", "ui"}},
    {"bench", {"core", "store", "ocr", "service", "ui", "bench"}},
};

// Qt's tools make headers that lie in no folder of the tree.
static const Folders withGeneratedHeaders = {"service", "ui"};

static void findWrongIncludes(const SourceFile& file, const Folders& allowed, Violations& found) {
    for (const Include& include : includesOf(file)) {
        if (!include.quoted) continue;
        const std::string target = include.file.substr(0, include.file.find('/'));
        const bool rooted = target != include.file;
        if (rooted && allowed.count(target) == 0)
            found.push_back({file.path, include.line, "includes \"" + include.file + "\""});
        if (!rooted && withGeneratedHeaders.count(file.folder()) == 0)
            found.push_back(
                {file.path, include.line, "\"" + include.file + "\" is not named from the root of the tree"});
    }
}

static void findWrongLinks(const SourceFile& file, const Folders& allowed, Violations& found) {
    int number = 0;
    for (std::string_view line : linesOf(file.text)) {
        ++number;
        for (const auto& [folder, ignored] : arrows) {
            const std::regex library("\\bsohoa_" + std::string(folder) + "\\b");
            if (allowed.count(folder) == 0 && std::regex_search(line.begin(), line.end(), library))
                found.push_back({file.path, number, "links sohoa_" + std::string(folder)});
        }
    }
}

Violations wrongArrows(const SourceTree& tree) {
    Violations found;
    for (const SourceFile& file : tree) {
        const bool build = file.path.ends_with("CMakeLists.txt") && !file.folder().empty();
        if (file.isTest() || (!file.isCode() && !build)) continue;
        const auto row = arrows.find(file.folder());
        if (row != arrows.end()) {
            if (file.isCode())
                findWrongIncludes(file, row->second, found);
            else
                findWrongLinks(file, row->second, found);
        } else if (file.isCode()) {
            found.push_back({file.path, 0, "no arrows are decided for its folder"});
        }
    }
    return found;
}

struct Library {
    std::string_view name;
    std::string header;  // a pattern
    Folders folders;
};

static const std::vector<Library> libraries = {
    {"SANE", "sane/.*", {"scanner"}},
    {"Tesseract", "tesseract/.*", {"ocr"}},
    {"Leptonica", "leptonica/.*", {"ocr", "virtual"}},
    {"ZXing", "ZXing/.*", {"ocr", "pdfa", "ui", "virtual"}},
    {"PoDoFo", "podofo/.*", {"pdfa"}},
    {"qpdf", "qpdf/.*", {"intake", "pdfa"}},
    {"HarfBuzz", "hb.*\\.h", {"pdfa"}},
    {"libp11", "libp11\\.h", {"signer"}},
    {"PKCS#11", "(p11-kit/)?pkcs11\\.h", {"signer", "virtual"}},
    {"OpenSSL's CMS", "openssl/(cms|pkcs7)\\.h", {"signer", "virtual"}},
    {"OpenSSL's time stamps", "openssl/ts\\.h", {"signer", "virtual"}},
    {"OpenSSL's OCSP", "openssl/ocsp\\.h", {"signer", "virtual"}},
    {"libcurl", "curl/.*", {"scanner", "signer", "push"}},
    {"pugixml", "pugixml\\.hpp", {"packages", "pdfa", "push", "scanner", "virtual"}},
    {"libxml2", "libxml/.*", {"packages"}},
    {"libarchive", "archive(_entry)?\\.h", {"packages", "push", "virtual"}},
    {"cpp-httplib", "httplib\\.h", {"scanner", "virtual"}},
    {"SOCI", "soci/.*|sqlite3\\.h|libpq-fe\\.h", {"store"}},
    {"libxlsxwriter", "xlsxwriter(/.*)?\\.h", {"store"}},
    {"Qt", "Q[A-Z][A-Za-z]*(/.*)?|Qt[A-Z][A-Za-z0-9]*(/.*)?|q[a-z]+\\.h", {"service", "ui", "virtual", "bench"}},
    {"utf8proc", "utf8proc\\.h", {"core"}},
    {"toml++", "toml\\+\\+/.*", {"core"}},
};

static bool isOf(const Library& library, const Include& include) {
    return std::regex_match(include.file, std::regex(library.header));
}

Violations strayForeignHeaders(const SourceTree& tree) {
    Violations found;
    for (const SourceFile& file : tree) {
        if (!file.isCode() || file.isTest()) continue;
        for (const Include& include : includesOf(file))
            for (const Library& library : libraries)
                if (!include.quoted && isOf(library, include) && library.folders.count(file.folder()) == 0)
                    found.push_back(
                        {file.path, include.line,
                         "<" + include.file + "> (" + std::string(library.name) + ") does not belong here"});
    }
    return found;
}

// Qt is a language of its own folders; the virtual office is many small servers.
static bool mayBeScattered(const Library& library, std::string_view folder) {
    // The signing stage is about CMS, and qpdf's objects are the PDF stage's own vocabulary: a pair around them would
    // only rename them.
    const bool isTheTrade = library.name == "OpenSSL's CMS" || library.name == "qpdf";
    return library.name == "Qt" || isTheTrade || folder == "virtual" || folder == "tests";
}

Violations scatteredForeignHeaders(const SourceTree& tree) {
    Violations found;
    for (const Library& library : libraries)
        for (std::string_view folder : library.folders) {
            if (mayBeScattered(library, folder)) continue;
            std::map<std::string_view, int> lineOf;  // of the first include, by stem
            for (const SourceFile& file : tree)
                if (file.isCode() && file.folder() == folder)
                    for (const Include& include : includesOf(file))
                        if (!include.quoted && isOf(library, include)) lineOf.emplace(file.stem(), include.line);
            if (lineOf.size() < 2) continue;
            for (const auto& [stem, line] : lineOf)
                found.push_back({std::string(stem), line,
                                 std::string(library.name) + " is included in " + std::to_string(lineOf.size()) +
                                     " places of " + std::string(folder) + "/"});
        }
    return found;
}

static bool isOwnHeader(const SourceFile& source, const Include& include) {
    const std::string header = std::string(source.stem()) + ".h";
    const bool besideTest = source.isTest() && header.ends_with("/" + include.file);
    return include.quoted && (include.file == header || besideTest);
}

Violations ownHeaderNotFirst(const SourceTree& tree) {
    Violations found;
    std::set<std::string_view> headers;
    for (const SourceFile& file : tree)
        if (file.isHeader()) headers.insert(file.stem());
    for (const SourceFile& file : tree) {
        if (!file.isCode() || file.isHeader() || headers.count(file.stem()) == 0) continue;
        const auto includes = includesOf(file);
        if (includes.empty() || !isOwnHeader(file, includes[0]))
            found.push_back(
                {file.path, includes.empty() ? 0 : includes[0].line, "its own header is not included first"});
    }
    return found;
}

}  // namespace sohoa::house
