#include "pdfa/form_writer.h"

#include <fmt/format.h>

#include "core/text.h"
#include "pdfa/form_pages.h"
#include "pdfa/numbers.h"
#include "pdfa/printed_document.h"

namespace sohoa::pdfa {

namespace {

// Every letter of the request, in each of the styles: a subset of them all is small, and none can be forgotten.
class Letters {
  public:
    void operator()(std::string_view text) {
        for (const char32_t letter : codePoints(text))
            letters_.insert(letter);
    }
    void operator()(const FormText& block) { (*this)(block.text); }
    void operator()(const FormRows& rows) {
        for (const FormRow& row : rows) {
            (*this)(row.label);
            (*this)(row.value);
        }
    }
    void operator()(const FormTable& table) {
        for (const FormColumn& column : table.columns)
            (*this)(column.title);
        for (const auto& row : table.rows)
            for (const std::string& cell : row)
                (*this)(cell);
    }
    void operator()(const FormSignatures& places) {
        for (const FormSignature& place : places)
            for (const std::string* text : {&place.title, &place.note, &place.name})
                (*this)(*text);
    }
    void operator()(const FormCode&) {}  // has none
    const std::set<char32_t>& all() const { return letters_; }

  private:
    std::set<char32_t> letters_;
};

Result<FormFonts> fontsFor(const FormRequest& request) {
    Letters letters;
    letters("0123456789? CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc");
    for (const std::string* text :
         {&request.title, &request.subtitle, &request.inCharge, &request.agency, &request.number, &request.placeDate}) {
        letters(*text);
        letters(upperCase(*text));
    }
    for (const FormBlock& block : request.blocks)
        std::visit([&](const auto& one) { letters(one); }, block);
    FormFonts fonts;
    for (const auto& [font, weight] :
         {std::pair{&fonts.regular, FontWeight::Regular}, std::pair{&fonts.bold, FontWeight::Bold},
          std::pair{&fonts.italic, FontWeight::Italic}, std::pair{&fonts.boldItalic, FontWeight::BoldItalic}}) {
        auto made = subsetOfKnown(letters.all(), weight);
        if (!made) return passOn(made);
        *font = std::move(*made);
    }
    return fonts;
}

constexpr const char* programNames[] = {"SOHOAA+LiberationSerif", "SOHOAB+LiberationSerif-Bold",
                                        "SOHOAC+LiberationSerif-Italic", "SOHOAD+LiberationSerif-BoldItalic"};

// Only fonts that some page draws with come into the file.
std::string fontEntries(PdfOutput& output, const FormFonts& fonts, const std::vector<std::string>& pages) {
    const FontSubset* const all[] = {&fonts.regular, &fonts.bold, &fonts.italic, &fonts.boldItalic};
    std::string entries;
    for (std::size_t i = 0; i < std::size(all); ++i) {
        const std::string chosen = fmt::format("/{} ", FormPages::fontNames[i]);
        const bool used = std::any_of(pages.begin(), pages.end(),
                                      [&](const std::string& page) { return page.find(chosen) != std::string::npos; });
        if (used)
            entries +=
                fmt::format("/{} {} ", FormPages::fontNames[i], reference(putFont(output, *all[i], programNames[i])));
    }
    return entries;
}

Result<> writePages(AtomicFile& file, const FormRequest& request, const FormFonts& fonts,
                    const std::vector<std::string>& pages) {
    PdfOutput output(file);
    const int tree = output.reserve(), resources = output.reserve();
    output.put(resources, fmt::format("<< /Font << {}>> >>", fontEntries(output, fonts, pages)));
    std::string kids;
    for (const std::string& content : pages) {
        const int stream = output.reserve(), page = output.reserve();
        output.putStream(stream, "", content);
        output.put(page, fmt::format("<< /Type /Page /Parent {} /MediaBox [0 0 {} {}] /Resources {} /Contents {} >>",
                                     reference(tree), pdfNumber(FormPages::pageWidth), pdfNumber(FormPages::pageHeight),
                                     reference(resources), reference(stream)));
        kids += reference(page) + " ";
    }
    output.put(tree, fmt::format("<< /Type /Pages /Count {} /Kids [{}] >>", pages.size(), kids));
    const char* const language = request.language == "vi" ? "vi-VN" : "en-US";
    return finishDocument(output, {request.id, request.createdAt, request.title, request.agency, language}, tree);
}

}  // namespace

Result<PrintedForm> printForm(const FormRequest& request) {
    auto fonts = fontsFor(request);
    if (!fonts) return passOn(fonts);
    std::vector<std::string> pages;
    FormPages layout(request, *fonts, [&](const std::string& content) { pages.push_back(content); });
    PrintedForm form;
    form.pages = layout.finish();
    auto file = AtomicFile::create(request.output);
    if (!file) return passOn(file);
    if (auto written = writePages(*file, request, *fonts, pages); !written) return passOn(written);
    auto proven = commitProven(*file);
    if (!proven) return passOn(proven);
    form.file = *proven;
    return form;
}

}  // namespace sohoa::pdfa
