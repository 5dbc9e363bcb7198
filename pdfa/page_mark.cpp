#include "pdfa/page_mark.h"

#include <fmt/format.h>

#include <map>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/text.h"
#include "core/uuid.h"
#include "pdfa/numbers.h"
#include "pdfa/signature_appearance.h"
#include "pdfa/signature_field.h"
#include "pdfa/type0_font.h"

namespace sohoa::pdfa {

namespace {

constexpr double mm = pointsPerMillimetre;
constexpr double footerUp = 8 * mm, sideMargin = 10 * mm;
constexpr const char* fontName = "/SohoaMark";

// From points as the page is seen (right, up from the lower left corner) to the page's own.
std::string matrixOf(const PageView& view) {
    const auto matrix = [](const char* turn, double x, double y) {
        return fmt::format("{} {} {} cm\n", turn, pdfNumber(x), pdfNumber(y));
    };
    switch (view.rotate) {
        case 90: return matrix("0 1 -1 0", view.x1, view.y0);
        case 180: return matrix("-1 0 0 -1", view.x1, view.y1);
        case 270: return matrix("0 -1 1 0", view.x0, view.y1);
        default: return matrix("1 0 0 1", view.x0, view.y0);
    }
}

class Marking {
  public:
    Marking(PdfFile& file, Increment& increment, const MarkRequest& request, FontSubset font)
        : file_(file),
          increment_(increment),
          footer_(codePoints(collapsed(nfc(request.footer)))),
          mark_(codePoints(collapsed(nfc(request.mark)))),
          font_(std::move(font)) {}

    Result<> run() {
        fontId_ = addFont(increment_, font_);
        before_ = increment_.reserve();
        increment_.putStream(before_, "", "q\n");
        const auto pages = static_cast<int>(file_.pdf().getAllPages().size());
        for (int number = 1; number <= pages; ++number) {
            auto view = pageView(file_, number);
            if (!view) return passOn(view);
            if (auto marked = mark(*view, number == 1); !marked) return marked;
        }
        return {};
    }

  private:
    static std::string at(double x, double y, const std::string& glyphs) {
        return fmt::format("1 0 0 1 {} {} Tm\n{} Tj\n", pdfNumber(x), pdfNumber(y), glyphs);
    }

    // Pages of one size share a stream.
    Result<QPDFObjGen> after(const PageView& view, bool first) {
        const double size = SignatureBlock::size;
        const double width = font_.widthOf(footer_, size), markWidth = font_.widthOf(mark_, size);
        if (width > view.width() - 2 * sideMargin || markWidth > view.width() / 2)
            return fail(errors::PdfaNoRoom, "the agency's name is wider than a page");
        std::string content =
            "\nQ\nq\n" + matrixOf(view) + fmt::format("0 g\nBT\n{} {} Tf\n", fontName, pdfNumber(size));
        content += at((view.width() - width) / 2, footerUp, shownText(font_, footer_));
        if (first && !mark_.empty())
            content += at(view.width() - sideMargin - markWidth, view.height() - sideMargin, shownText(font_, mark_));
        content += "ET\nQ\n";
        auto [place, isNew] = streams_.try_emplace(content);
        if (isNew) {
            place->second = increment_.reserve();
            increment_.putStream(place->second, "", content);
        }
        return place->second;
    }

    Result<> mark(const PageView& view, bool first) {
        auto behind = after(view, first);
        if (!behind) return passOn(behind);
        QPDFObjectHandle page = view.page, changed = page.shallowCopy();
        QPDFObjectHandle old = page.getKey("/Contents"), contents = QPDFObjectHandle::newArray();
        contents.appendItem(file_.pdf().getObject(before_));
        if (old.isArray())
            for (QPDFObjectHandle item : old.getArrayAsVector())
                contents.appendItem(item);
        else if (old.isStream())
            contents.appendItem(old);
        contents.appendItem(file_.pdf().getObject(*behind));
        changed.replaceKey("/Contents", contents);

        QPDFObjectHandle inherited = attributeOf(view, "/Resources");
        QPDFObjectHandle resources =
            inherited.isDictionary() ? inherited.shallowCopy() : QPDFObjectHandle::newDictionary();
        QPDFObjectHandle fonts = resources.getKey("/Font");
        fonts = fonts.isDictionary() ? fonts.shallowCopy() : QPDFObjectHandle::newDictionary();
        fonts.replaceKey(fontName, file_.pdf().getObject(fontId_));
        resources.replaceKey("/Font", fonts);
        changed.replaceKey("/Resources", resources);
        increment_.put(page.getObjGen(), changed.unparse());
        return {};
    }

    PdfFile& file_;
    Increment& increment_;
    std::u32string footer_, mark_;
    FontSubset font_;
    QPDFObjGen fontId_, before_;
    std::map<std::string, QPDFObjGen> streams_;
};

Result<> requireUnsigned(PdfFile& file) {
    for (QPDFObjectHandle object : file.pdf().getAllObjects())
        if (nameIn(object, "/FT") == "/Sig" && object.hasKey("/V"))
            return fail(errors::PdfaChangesForbidden, objectName(object.getObjGen()));
    return {};
}

Result<WrittenFile> marked(const MarkRequest& request) {
    auto file = PdfFile::open(request.file);
    if (!file) return passOn(file);
    if (auto free = requireUnsigned(*file); !free) return passOn(free);
    auto increment = Increment::on(*file);
    if (!increment) return passOn(increment);
    auto font = subsetFor(collapsed(nfc(request.footer + " " + request.mark)) + " ");
    if (!font) return passOn(font);
    if (auto done = Marking(*file, *increment, request, std::move(*font)).run(); !done) return passOn(done);
    const Sha256 random = sha256Of(randomUuid());
    const auto update = increment->finish({reinterpret_cast<const char*>(random.bytes.data()), 16});
    auto output = AtomicFile::create(request.output);
    if (!output) return passOn(output);
    for (std::uint64_t at = 0; at < file->size();) {
        const std::string block = file->read(at, 1 << 20);
        if (block.empty()) return fail(errors::FileUnreadable, "the file became shorter while it was copied");
        if (auto written = output->write(block); !written) return passOn(written);
        at += block.size();
    }
    if (auto written = output->write(update.bytes); !written) return passOn(written);
    if (auto right = requireConformance(output->partPath()); !right) return passOn(right);
    auto digest = sha256OfFile(output->partPath());
    if (!digest) return passOn(digest);
    if (auto committed = output->commit(); !committed) return passOn(committed);
    return WrittenFile{file->size() + update.bytes.size(), *digest};
}

}  // namespace

Result<WrittenFile> markPages(const MarkRequest& request) {
    if (request.footer.size() > 500 || request.mark.size() > 200)
        return fail(errors::BadMessage, "a text that is too long");
    return guarded([&] { return marked(request); });
}

}  // namespace sohoa::pdfa
