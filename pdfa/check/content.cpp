// Clauses 6.1.10, 6.2.2, 6.2.4.3, 6.2.6 and 6.2.10 over everything that is drawn: pages, form XObjects, patterns,
// appearances, the glyphs of Type 3 fonts.
#include <algorithm>
#include <qpdf/QPDFExc.hh>

#include "pdfa/check/content_scanner.h"

namespace sohoa::pdfa::check {

namespace {

constexpr std::size_t longestContent = 32u << 20;
constexpr std::uint64_t mostContent = 256u << 20;  // of a file
constexpr int deepestForm = 30;

// Every stream that draws, once; forms that are drawn by forms follow in the same list.
class Drawing {
  public:
    Drawing(Subject& subject, Findings& findings) : subject_(subject), findings_(findings) {
        scratch_.emptyPDF();
        scratch_.setSuppressWarnings(true);
    }

    void page(QPDFObjectHandle page) {
        std::string content;
        QPDFObjectHandle contents = page.getKey("/Contents");
        for (QPDFObjectHandle part : contents.isArray() ? contents.getArrayAsVector() : std::vector{contents}) {
            if (!part.isStream()) continue;
            content += unfold(part, longestContent - std::min(longestContent, content.size()), page) + "\n";
        }
        const bool own = page.hasKey("/Resources");
        const bool blends = scan(content, {inherited(page, "/Resources"), !own}, page.getObjGen(), 0);
        // Annotations lie on the page and are blended with it.
        if ((blends || annotationsBlend(page)) && subject_.colours == OutputColours::None && !hasGroupColours(page))
            findings_.add("6.2.10", "2", "a page that blends, without a colour space to blend in", page.getObjGen());
    }

    // Whether it, or what it draws, blends.
    bool form(QPDFObjectHandle form, int depth) {
        const QPDFObjGen id = form.getObjGen();
        if (const auto seen = blends_.find(id); seen != blends_.end()) return seen->second;
        QPDFObjectHandle dictionary = form.getDict();
        bool& blends = blends_[id];
        blends = nameIn(dictionary.getKey("/Group"), "/S") == "/Transparency";
        if (depth > deepestForm) {
            findings_.add("6.2.9", "a", "form XObjects that are nested too deep", id);
            return blends;
        }
        const std::string content = unfold(form, longestContent, form);
        const bool within = scan(content, {dictionary.getKey("/Resources"), false}, id, depth);
        return blends = blends || within;
    }

    // What a Type 3 font draws for its letters.
    void glyphs(QPDFObjectHandle font) {
        QPDFObjectHandle procedures = font.getKey("/CharProcs");
        if (nameIn(font, "/Subtype") != "/Type3" || !procedures.isDictionary()) return;
        for (const std::string& key : procedures.getKeys())
            if (QPDFObjectHandle glyph = procedures.getKey(key);
                glyph.isStream() && glyphs_.insert(glyph.getObjGen()).second)
                scan(unfold(glyph, longestContent, glyph), {font.getKey("/Resources"), false}, glyph.getObjGen(), 0);
    }

  private:
    std::string unfold(QPDFObjectHandle stream, std::size_t limit, QPDFObjectHandle in) {
        try {
            return subject_.unfold(stream, limit);
        } catch (const Unfolding&) {
            throw;
        } catch (const std::exception& error) {
            findings_.add("6.2.2", "a", error.what(), in.getObjGen());
            return {};
        }
    }

    bool scan(const std::string& content, Resources resources, QPDFObjGen in, int depth) {
        scanned_ += content.size();
        if (scanned_ > mostContent) throw Unfolding("more to draw than a scanned document can hold");
        ContentScanner scanner(subject_, findings_, std::move(resources), in);
        QPDFObjectHandle stream = QPDFObjectHandle::newStream(&scratch_, content);
        try {
            stream.parseAsContents(&scanner);
        } catch (const QPDFExc& error) {
            findings_.add("6.2.2", "a", error.getMessageDetail(), in);
        }
        for (const QPDFExc& warning : scratch_.getWarnings())
            findings_.add("6.2.2", "a", warning.getMessageDetail(), in);
        stream.replaceStreamData("", QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
        bool blends = scanner.blends;
        for (const QPDFObjectHandle& drawn : scanner.forms)
            blends = form(drawn, depth + 1) || blends;
        return blends;
    }

    bool annotationsBlend(QPDFObjectHandle page) {
        if (subject_.colours != OutputColours::None) return false;
        QPDFObjectHandle list = page.getKey("/Annots");
        bool blends = false;
        for (int i = 0; list.isArray() && i < std::min(list.getArrayNItems(), 1000); ++i) {
            QPDFObjectHandle appearance =
                list.getArrayItem(i).isDictionary() ? list.getArrayItem(i).getKey("/AP") : QPDFObjectHandle::newNull();
            QPDFObjectHandle normal = appearance.isDictionary() ? appearance.getKey("/N") : QPDFObjectHandle::newNull();
            if (normal.isStream()) blends = form(normal, 0) || blends;
        }
        return blends;
    }

    static bool hasGroupColours(QPDFObjectHandle page) {
        QPDFObjectHandle group = page.getKey("/Group");
        return group.isDictionary() && group.hasKey("/CS");
    }

    Subject& subject_;
    Findings& findings_;
    QPDF scratch_;
    std::uint64_t scanned_ = 0;
    std::map<QPDFObjGen, bool> blends_;
    std::set<QPDFObjGen> glyphs_;
};

}  // namespace

void contentStreams(Subject& subject, Findings& findings) {
    Drawing drawing(subject, findings);
    for (const QPDFObjectHandle& page : subject.pages)
        drawing.page(page);
    for (QPDFObjectHandle object : subject.objects) {
        if (object.isDictionary()) drawing.glyphs(object);
        if (!object.isStream()) continue;
        const bool form = nameIn(object.getDict(), "/Subtype") == "/Form";
        const bool tiling = object.getDict().hasKey("/PatternType") && object.getDict().hasKey("/PaintType");
        if (form || tiling) drawing.form(object, 0);
    }
}

}  // namespace sohoa::pdfa::check
