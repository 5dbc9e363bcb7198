// Any objects as an update behind a signed file: where the comparison lets them be, the page still shows what was
// signed.
#include <fmt/format.h>

#include <cctype>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>

#include "pdfa/signatures.h"
#include "tests/fuzz/memory_file.h"

namespace {

using namespace sohoa;

const std::string& signedFile() {
    static const std::string bytes = [] {
        std::ifstream file(SOHOA_TEST_DATA "/signed/good/second-field-prepared-before-the-first-signature.pdf",
                           std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(file), {});
    }();
    return bytes;
}

std::string lastSection() {
    const std::size_t at = signedFile().rfind("startxref\n") + 10;
    return signedFile().substr(at, signedFile().find('\n', at) - at);
}

// "12 0 obj" at the beginning.
std::pair<int, int> nameOf(std::string_view object) {
    int number = 0, generation = 0, length = 0;
    const std::string head(object.substr(0, 40));
    if (std::sscanf(head.c_str(), "%6d %3d obj%n", &number, &generation, &length) < 2 || length == 0) return {0, 0};
    return {number, generation};
}

std::string updated(std::string_view objects) {
    std::string file = signedFile();
    std::map<std::pair<int, int>, std::size_t> offsets;
    for (std::size_t at = 0; at < objects.size();) {
        const std::size_t end = std::min(objects.find("endobj", at), objects.size());
        std::string_view object = objects.substr(at, end - at);
        while (!object.empty() && std::isspace(static_cast<unsigned char>(object.front())) != 0)
            object.remove_prefix(1);
        if (const auto name = nameOf(object); name.first > 0) {
            offsets[name] = file.size();
            file.append(object).append("\nendobj\n");
        }
        at = end + 6;
    }
    const std::size_t table = file.size();
    file += "xref\n";
    for (const auto& [name, offset] : offsets)
        file += fmt::format("{} 1\n{:010} {:05} n \n", name.first, offset, name.second);
    return file +
           fmt::format("trailer\n<< /Size 1000000 /Root 1 0 R /ID [<31><31>] /Prev {} >>\nstartxref\n{}\n%%EOF\n",
                       lastSection(), table);
}

// What is drawn on the page, but for its annotations; and how many pages there are.
std::string shown(pdfa::PdfFile& file) {
    auto pages = file.pdf().getAllPages();
    std::string text = std::to_string(pages.size());
    QPDFObjectHandle page = pages.at(0);
    for (const char* key : {"/MediaBox", "/CropBox", "/Rotate", "/AA"})
        text += page.getKey(key).unparseResolved();
    text += pdfa::streamData(page.getKey("/Contents"), false, 1 << 20);
    QPDFObjectHandle font = page.getKey("/Resources").getKey("/Font").getKey("/F0");
    return text + font.unparseResolved() + page.getKey("/Resources").getKey("/XObject").unparseResolved() +
           file.pdf().getRoot().getKey("/OpenAction").unparseResolved();
}

std::string shown(const std::filesystem::path& path) {
    const auto read = pdfa::guarded([&]() -> Result<std::string> {
        auto file = pdfa::PdfFile::open(path);
        if (!file) return passOn(file);
        return shown(*file);
    });
    return read.value_or("unreadable");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const std::string wasShown = shown(fuzz::MemoryFile(signedFile()).path());
    if (wasShown == "unreadable") std::abort();
    const fuzz::MemoryFile file(updated(fuzz::viewOf(data, size)));
    const auto found = pdfa::findSignatures(file.path());
    if (!found || found->signatures.empty()) return 0;
    const pdfa::SignatureFound& first = found->signatures.front();
    if (first.later.changes == pdfa::LaterChanges::Forbidden || !first.problem.empty()) return 0;
    if (shown(file.path()) != wasShown) std::abort();
    return 0;
}
