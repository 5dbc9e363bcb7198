#include "tests/support/pdf_readers.h"

#include "tests/support/program.h"

namespace sohoa::test {

// What mutool says of itself, built without colour management, and not of the file.
static std::string aboutTheFile(std::string said) {
    static const std::string itself = "warning: ICC support is not available\n";
    if (const std::size_t at = said.find(itself); at != std::string::npos) said.erase(at, itself.size());
    return said;
}

std::vector<std::string> complaintsAbout(const std::filesystem::path& pdf, const std::filesystem::path& scratch) {
    const std::string file = pdf.string(), painted = (scratch / "painted").string();
    const std::vector<std::string> gs{
        "gs", "-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", "-r50", "-dPDFSTOPONWARNING", "-dPDFSTOPONERROR"};
    const auto ghostscript = [&](std::vector<std::string> more) {
        more.insert(more.begin(), gs.begin(), gs.end());
        more.push_back(file);
        return more;
    };
    const std::vector<std::vector<std::string>> readers{
        {"qpdf", "--check", file},
        {"pdfinfo", file},
        {"pdftotext", "-bbox", file, "/dev/null"},
        {"pdftoppm", "-r", "50", file, painted},
        ghostscript({"-sDEVICE=nullpage"}),
        ghostscript({"-sDEVICE=ppmraw", "-sOutputFile=" + painted + "-gs-%d.ppm"}),
        {"mutool", "draw", "-q", "-r", "50", "-F", "ppm", "-o", painted + "-mu-%d.ppm", file}};
    std::vector<std::string> complaints;
    for (const auto& reader : readers) {
        const Ran ran = run(reader);
        const bool talks = reader.front() == "gs" && !ran.out.empty();
        const std::string said = aboutTheFile(ran.err);
        if (ran.status != 0 || !said.empty() || talks)
            complaints.push_back(reader.front() + " (" + std::to_string(ran.status) + "): " + said +
                                 (talks ? ran.out : ""));
    }
    return complaints;
}

}  // namespace sohoa::test
