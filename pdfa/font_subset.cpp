#include "pdfa/font_subset.h"

#include <fmt/format.h>
#include <hb-ot.h>
#include <hb-subset.h>

#include <cmath>

#include "core/error_codes.h"
#include "core/handle.h"
#include "core/text.h"

namespace sohoa::pdfa {

namespace {

constexpr const char* places[] = {
    "/usr/share/fonts/truetype/liberation2",  // Debian 12, fonts-liberation2
    "/usr/share/fonts/truetype/liberation",   // Debian 13, fonts-liberation
};
constexpr hb_codepoint_t vietnameseProof[] = {0x01b0, 0x1ea1};  // ư, ạ

using Blob = Owned<hb_blob_t, hb_blob_destroy>;
using Face = Owned<hb_face_t, hb_face_destroy>;
using Font = Owned<hb_font_t, hb_font_destroy>;

bool hasLetter(hb_font_t* font, hb_codepoint_t letter) {
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(font, letter, &glyph) != 0 && glyph != 0;
}

const char* fileName(FontWeight weight) {
    switch (weight) {
        case FontWeight::Regular: return "LiberationSerif-Regular.ttf";
        case FontWeight::Bold: return "LiberationSerif-Bold.ttf";
        case FontWeight::Italic: return "LiberationSerif-Italic.ttf";
        case FontWeight::BoldItalic: return "LiberationSerif-BoldItalic.ttf";
    }
    return "";
}

Face openFace(FontWeight weight) {
    for (const char* folder : places) {
        const Blob blob{hb_blob_create_from_file_or_fail(fmt::format("{}/{}", folder, fileName(weight)).c_str())};
        if (!blob) continue;
        Face face{hb_face_create(blob.get(), 0)};
        const Font font{hb_font_create(face.get())};
        bool complete = true;
        for (const hb_codepoint_t letter : vietnameseProof)
            complete = complete && hasLetter(font.get(), letter);
        if (complete) return face;
    }
    return nullptr;
}

// What an embedded CIDFontType2 has no use for: layout, names, hints.
void dropTables(hb_subset_input_t* input) {
    hb_set_t* dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char* tag : {"GSUB", "GPOS", "GDEF", "name", "post", "OS/2", "kern", "gasp", "DSIG", "FFTM"})
        hb_set_add(dropped, hb_tag_from_string(tag, 4));
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING);
}

int metric(hb_font_t* font, hb_ot_metrics_tag_t tag, double scale, int fallback) {
    hb_position_t value = 0;
    return hb_ot_metrics_get_position(font, tag, &value) != 0 ? static_cast<int>(std::lround(value * scale)) : fallback;
}

Result<FontSubset> subset(hb_face_t* face, hb_font_t* font, const std::u32string& letters) {
    const Owned<hb_subset_input_t, hb_subset_input_destroy> input{hb_subset_input_create_or_fail()};
    if (!input) return fail(errors::PdfaFontMissing, "HarfBuzz");
    for (const char32_t letter : letters)
        hb_set_add(hb_subset_input_unicode_set(input.get()), letter);
    dropTables(input.get());
    const Owned<hb_subset_plan_t, hb_subset_plan_destroy> plan{hb_subset_plan_create_or_fail(face, input.get())};
    if (!plan) return fail(errors::PdfaFontMissing, "HarfBuzz");
    const Face small{hb_subset_plan_execute_or_fail(plan.get())};
    if (!small) return fail(errors::PdfaFontMissing, "HarfBuzz");

    const double scale = 1000.0 / hb_face_get_upem(face);
    const hb_map_t* oldGlyphs = hb_subset_plan_unicode_to_old_glyph_mapping(plan.get());
    const hb_map_t* newGlyphs = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    FontSubset result;
    for (const char32_t letter : letters) {
        const hb_codepoint_t old = hb_map_get(oldGlyphs, letter);
        const hb_codepoint_t glyph = hb_map_get(newGlyphs, old);
        const double width = hb_font_get_glyph_h_advance(font, old) * scale;
        result.glyphs[letter] = {static_cast<std::uint16_t>(glyph), static_cast<int>(std::lround(width))};
    }
    const Blob program{hb_face_reference_blob(small.get())};
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(program.get(), &length);
    result.program.assign(bytes, length);
    result.ascent = metric(font, HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER, scale, 891);
    result.descent = metric(font, HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER, scale, -216);
    result.capHeight = metric(font, HB_OT_METRICS_TAG_CAP_HEIGHT, scale, 660);
    return result;
}

}  // namespace

double FontSubset::widthOf(std::u32string_view text, double size) const {
    double width = 0;
    for (const char32_t letter : text)
        width += glyphs.at(letter).width;
    return width * size / 1000;
}

Result<FontSubset> subsetFor(std::string_view text) {
    const Face face = openFace(FontWeight::Regular);
    if (!face) return fail(errors::PdfaFontMissing, "no Liberation Serif with Vietnamese letters");
    const Font font{hb_font_create(face.get())};
    const std::u32string letters = codePoints(nfc(text));
    for (const char32_t letter : letters)
        if (!hasLetter(font.get(), letter))
            return fail(errors::PdfaGlyphMissing, fmt::format("U+{:04X}", static_cast<std::uint32_t>(letter)));
    return subset(face.get(), font.get(), letters);
}

Result<FontSubset> subsetOfKnown(const std::set<char32_t>& letters, FontWeight weight) {
    const Face face = openFace(weight);
    if (!face) return fail(errors::PdfaFontMissing, "no Liberation Serif with Vietnamese letters");
    const Font font{hb_font_create(face.get())};
    std::u32string known;
    for (const char32_t letter : letters)
        if (hasLetter(font.get(), letter)) known += letter;
    return subset(face.get(), font.get(), known);
}

}  // namespace sohoa::pdfa
