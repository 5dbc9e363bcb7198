#include "pdfa/archive_writer.h"

#include <fmt/format.h>
#include <podofo/base/PdfImmediateWriter.h>
#include <podofo/podofo.h>

#include <cerrno>
#include <cmath>
#include <nlohmann/json.hpp>
#include <optional>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "pdfa/image_source.h"
#include "pdfa/numbers.h"
#include "pdfa/page_coding.h"
#include "pdfa/resources.h"
#include "pdfa/text_layer.h"
#include "pdfa/xmp.h"

namespace sohoa::pdfa {

namespace {

using PoDoFo::PdfArray;
using PoDoFo::PdfName;
using PoDoFo::PdfObject;
using PoDoFo::PdfString;
using PoDoFo::PdfVariant;

PdfString textString(std::string_view text) {
    const std::string bytes = utf16be(text);
    return {reinterpret_cast<const PoDoFo::pdf_utf16be*>(bytes.data()),
            static_cast<PoDoFo::pdf_long>(bytes.size() / 2)};
}
PdfString byteString(std::string_view text) { return {text.data(), static_cast<PoDoFo::pdf_long>(text.size())}; }
PdfVariant integer(std::int64_t value) { return PdfVariant(static_cast<PoDoFo::pdf_int64>(value)); }
// PoDoFo writes six decimals; four are more than a scanner can mean and come out the same everywhere.
PdfVariant number(double value) { return PdfVariant(std::round(value * 10000) / 10000); }

template <class... Values>
PdfArray arrayOf(Values... values) {
    PdfArray array;
    (array.push_back(PdfObject(values)), ...);
    return array;
}

void set(PdfObject* object, const char* key, const PdfVariant& value) {
    object->GetDictionary().AddKey(PdfName(key), PdfObject(value));
}
void setName(PdfObject* object, const char* key, const char* value) { set(object, key, PdfName(value)); }

// A stream is written out as soon as it is filled, and PoDoFo deletes the object when the next one is: its dictionary
// must be complete before, and afterwards there is only the reference.
PoDoFo::PdfReference fill(PdfObject* object, std::string_view bytes) {
    const PoDoFo::PdfReference reference = object->Reference();
    PoDoFo::PdfMemoryInputStream input(bytes.data(), static_cast<PoDoFo::pdf_long>(bytes.size()));
    object->GetStream()->SetRawData(&input, static_cast<PoDoFo::pdf_long>(bytes.size()));
    return reference;
}
PoDoFo::PdfReference fillDeflated(PdfObject* object, std::string_view bytes) {
    const PoDoFo::PdfReference reference = object->Reference();
    object->GetStream()->Set(bytes.data(), static_cast<PoDoFo::pdf_long>(bytes.size()),
                             {PoDoFo::ePdfFilter_FlateDecode});
    return reference;
}

// The document under PoDoFo's object level. PdfStreamedDocument is this same writer with an Info dictionary of its own,
// whose time of day would make every file differ; /ID is the MD5 of the Info dictionary, which bears the request's id.
class Archive {
  public:
    Archive(const ArchiveRequest& request, const std::filesystem::path& target)
        : request_(request), device_(target.c_str()) {
        objects_.SetAutoDelete(true);
        catalog_ = objects_.CreateObject("Catalog");
        info_ = objects_.CreateObject();
        fillInfo();
        PdfObject trailer;
        trailer.GetDictionary().AddKey(PdfName("Root"), catalog_->Reference());
        trailer.GetDictionary().AddKey(PdfName("Info"), info_->Reference());
        writer_.emplace(&device_, &objects_, &trailer, PoDoFo::ePdfVersion_1_7, nullptr, PoDoFo::ePdfWriteMode_Clean);
        pages_ = objects_.CreateObject("Pages");
        font_ = objects_.CreateObject("Font");
    }

    Result<> addPage(const ArchivePage& page);
    void finish();

  private:
    void fillInfo();
    PoDoFo::PdfReference addImage(const CodedImage& image, const std::optional<CodedImage>& mask);
    PoDoFo::PdfReference addMask(const CodedImage& mask);
    void addFont();
    void addOutputIntent();
    void addMetadata();

    const ArchiveRequest& request_;
    PoDoFo::PdfOutputDevice device_;
    PoDoFo::PdfVecObjects objects_;
    std::optional<PoDoFo::PdfImmediateWriter> writer_;
    PdfObject *catalog_ = nullptr, *info_ = nullptr, *pages_ = nullptr, *font_ = nullptr;
    PdfArray kids_;
    LetterCodes codes_;
};

void Archive::fillInfo() {
    const std::string time = pdfDate(request_.createdAt);
    if (!request_.title.empty()) set(info_, "Title", textString(request_.title));
    if (!request_.officeName.empty()) set(info_, "Author", textString(request_.officeName));
    set(info_, "Creator", byteString(producer));
    set(info_, "Producer", byteString(producer));
    set(info_, "CreationDate", byteString(time));
    set(info_, "ModDate", byteString(time));
    set(info_, "SohoaId", byteString(request_.id));
}

Result<RecognizedPage> readRecognized(const ArchivePage& page) {
    if (page.recognized.empty()) return RecognizedPage{};
    auto text = readFile(page.recognized);
    if (!text) return passOn(text);
    auto json = parseJson(*text);
    if (!json) return passOn(json);
    auto recognized = recognizedPageFromJson(*json);
    if (recognized && recognized->size != page.size)
        return fail(errors::BadMessage, "a recognized page of another size than its image");
    return recognized;
}

Result<> Archive::addPage(const ArchivePage& page) {
    auto file = readProvenImage(page.image, page.sha256);
    if (!file) return passOn(file);
    auto coded = codePage(std::move(*file), page.dpi, request_.coding);
    if (!coded) return passOn(coded);
    if (coded->size != page.size)
        return fail(errors::PdfaImageUnreadable, fmt::format("{} x {} pixels instead of {} x {}", coded->size.width,
                                                             coded->size.height, page.size.width, page.size.height));
    auto recognized = readRecognized(page);
    if (!recognized) return passOn(recognized);
    const Placement placement{page.size, page.dpi, recognized->rotation};

    PoDoFo::PdfDictionary images;
    std::vector<PixelBox> boxes;
    for (const PagePart& part : coded->parts) {
        images.AddKey(PdfName(fmt::format("Im{}", boxes.size())), addImage(part.image, part.mask));
        boxes.push_back(part.box);
    }
    const auto content =
        fillDeflated(objects_.CreateObject(), pageContent(placement, boxes, recognized->words, codes_));

    PdfObject* object = objects_.CreateObject("Page");
    PoDoFo::PdfDictionary fonts, resources;
    fonts.AddKey(PdfName("F0"), font_->Reference());
    resources.AddKey(PdfName("Font"), fonts);
    resources.AddKey(PdfName("XObject"), images);
    const Point paper = placement.paper();
    set(object, "Parent", pages_->Reference());
    set(object, "MediaBox", arrayOf(integer(0), integer(0), number(paper.x - hair / 2), number(paper.y - hair / 2)));
    set(object, "Resources", resources);
    set(object, "Contents", content);
    kids_.push_back(PdfObject(object->Reference()));
    return {};
}

static void describe(PdfObject* object, const CodedImage& image) {
    setName(object, "Subtype", "Image");
    set(object, "Width", integer(image.size.width));
    set(object, "Height", integer(image.size.height));
    set(object, "BitsPerComponent", integer(image.coding == Coding::Jbig2 ? 1 : 8));
    setName(object, "Filter", image.coding == Coding::Jbig2 ? "JBIG2Decode" : "DCTDecode");
}

PoDoFo::PdfReference Archive::addImage(const CodedImage& image, const std::optional<CodedImage>& mask) {
    std::optional<PoDoFo::PdfReference> maskReference;
    if (mask) maskReference = addMask(*mask);
    PdfObject* object = objects_.CreateObject("XObject");
    describe(object, image);
    setName(object, "ColorSpace", image.channels == 3 ? "DeviceRGB" : "DeviceGray");
    if (maskReference) set(object, "Mask", *maskReference);
    return fill(object, image.bytes);
}

// An explicit mask (ISO 32000-1 8.9.6.3): JBIG2Decode gives 0 for black, and 0 is where the image is painted.
PoDoFo::PdfReference Archive::addMask(const CodedImage& mask) {
    PdfObject* object = objects_.CreateObject("XObject");
    describe(object, mask);
    set(object, "ImageMask", PdfVariant(true));
    return fill(object, mask.bytes);
}

void Archive::addFont() {
    PdfObject* file = objects_.CreateObject();
    set(file, "Length1", integer(static_cast<std::int64_t>(glyphlessFont().size())));
    const auto fileReference = fillDeflated(file, glyphlessFont());

    PdfObject* descriptor = objects_.CreateObject("FontDescriptor");
    setName(descriptor, "FontName", "GlyphLessFont");
    set(descriptor, "Flags", integer(5));  // fixed pitch, symbolic
    set(descriptor, "FontBBox", arrayOf(integer(0), integer(-220), integer(500), integer(780)));
    set(descriptor, "ItalicAngle", integer(0));
    set(descriptor, "Ascent", integer(780));
    set(descriptor, "Descent", integer(-220));
    set(descriptor, "CapHeight", integer(660));
    set(descriptor, "StemV", integer(80));
    set(descriptor, "FontFile2", fileReference);

    std::string oneGlyphForAll;
    for (std::size_t code = 0; code <= codes_.texts().size(); ++code)
        oneGlyphForAll.append({'\0', '\1'});
    const auto glyphs = fillDeflated(objects_.CreateObject(), oneGlyphForAll);

    PdfObject* cid = objects_.CreateObject("Font");
    PoDoFo::PdfDictionary system;
    system.AddKey(PdfName("Registry"), byteString("Adobe"));
    system.AddKey(PdfName("Ordering"), byteString("Identity"));
    system.AddKey(PdfName("Supplement"), integer(0));
    setName(cid, "Subtype", "CIDFontType2");
    setName(cid, "BaseFont", "GlyphLessFont");
    set(cid, "CIDSystemInfo", system);
    set(cid, "DW", integer(500));
    set(cid, "FontDescriptor", descriptor->Reference());
    set(cid, "CIDToGIDMap", glyphs);

    const auto unicode = fillDeflated(objects_.CreateObject(), toUnicodeCmap(codes_.texts()));

    setName(font_, "Subtype", "Type0");
    setName(font_, "BaseFont", "GlyphLessFont");
    setName(font_, "Encoding", "Identity-H");
    set(font_, "DescendantFonts", arrayOf(PdfVariant(cid->Reference())));
    set(font_, "ToUnicode", unicode);
}

void Archive::addOutputIntent() {
    PdfObject* profile = objects_.CreateObject();
    set(profile, "N", integer(3));
    const auto profileReference = fillDeflated(profile, srgbProfile());
    PdfObject* intent = objects_.CreateObject("OutputIntent");
    setName(intent, "S", "GTS_PDFA1");
    set(intent, "OutputConditionIdentifier", byteString("sRGB IEC61966-2.1"));
    set(intent, "RegistryName", byteString("http://www.color.org"));
    set(intent, "Info", byteString("sRGB IEC61966-2.1"));
    set(intent, "DestOutputProfile", profileReference);
    set(catalog_, "OutputIntents", arrayOf(PdfVariant(intent->Reference())));
}

void Archive::addMetadata() {
    PdfObject* metadata = objects_.CreateObject("Metadata");
    setName(metadata, "Subtype", "XML");
    // ISO 19005-2 took back what part 1 had forbidden; the descriptions of the fields are most of a short document
    // else.
    set(catalog_, "Metadata", fillDeflated(metadata, xmpPacket(request_)));
}

void Archive::finish() {
    addFont();
    addOutputIntent();
    addMetadata();
    set(pages_, "Count", integer(static_cast<std::int64_t>(kids_.size())));
    set(pages_, "Kids", kids_);
    set(catalog_, "Pages", pages_->Reference());
    set(catalog_, "Lang", byteString("vi-VN"));
    objects_.Finish();
    device_.Flush();
}

Result<> writeAll(const ArchiveRequest& request, const std::filesystem::path& target,
                  const std::function<void(std::size_t)>& pageDone) {
    Archive archive(request, target);
    std::size_t done = 0;
    for (const ArchivePage& page : request.pages) {
        if (auto added = archive.addPage(page); !added) return added;
        pageDone(++done);
    }
    archive.finish();
    return {};
}

}  // namespace

Result<> writeArchive(const ArchiveRequest& request, const std::filesystem::path& target,
                      const std::function<void(std::size_t)>& pageDone) {
    PoDoFo::PdfError::EnableDebug(false);
    PoDoFo::PdfError::EnableLogging(false);
    errno = 0;
    try {
        return writeAll(request, target, pageDone);
    } catch (const PoDoFo::PdfError& error) {  // not a std::exception
        if (errno == ENOSPC || errno == EDQUOT) return fail(errors::DiskFull, target.string());
        return fail(errors::PdfaWriterFailed, fmt::format("PoDoFo {}", PoDoFo::PdfError::ErrorName(error.GetError())));
    } catch (const std::exception& error) {
        return fail(errors::PdfaWriterFailed, error.what());
    }
}

}  // namespace sohoa::pdfa
