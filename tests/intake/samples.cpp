#include "tests/intake/samples.h"

#include <fmt/format.h>
#include <png.h>
#include <tiffio.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "core/handle.h"
#include "tests/support/temporary_folder.h"

#include <jpeglib.h>  // wants stdio first

namespace sohoa::intake::samples {

Raster sheet(int width, int height, int channels) {
    Raster raster = Raster::blank({width, height}, channels);
    for (auto& value : raster.pixels)
        value = 255;
    for (int y = height / 8; y < height / 4; ++y)
        for (int x = width / 8 * channels; x < width / 2 * channels; ++x)
            raster.row(y)[x] = static_cast<std::uint8_t>(channels == 1 ? 0 : x % 3 == 0 ? 180 : 20);
    return raster;
}

static std::vector<std::uint8_t> packed(const std::uint8_t* row, int width) {
    std::vector<std::uint8_t> bits(static_cast<std::size_t>(width + 7) / 8);
    for (std::size_t x = 0; x < static_cast<std::size_t>(width); ++x)
        if (row[x] < 128) bits[x / 8] = static_cast<std::uint8_t>(bits[x / 8] | 0x80 >> x % 8);
    return bits;
}

static void writeDirectory(TIFF* tiff, const TiffPage& page) {
    const Raster& raster = page.raster;
    const bool bilevel = page.bits == 1;
    TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, static_cast<std::uint32_t>(raster.size.width));
    TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, static_cast<std::uint32_t>(raster.size.height));
    TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, page.bits);
    TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, raster.channels);
    TIFFSetField(tiff, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
    TIFFSetField(tiff, TIFFTAG_ORIENTATION, page.orientation);
    TIFFSetField(tiff, TIFFTAG_RESOLUTIONUNIT, RESUNIT_INCH);
    TIFFSetField(tiff, TIFFTAG_XRESOLUTION, page.dpiX);
    TIFFSetField(tiff, TIFFTAG_YRESOLUTION, page.dpiY);
    TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC,
                 bilevel                ? PHOTOMETRIC_MINISWHITE
                 : raster.channels == 1 ? PHOTOMETRIC_MINISBLACK
                                        : PHOTOMETRIC_RGB);
    TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, static_cast<std::uint32_t>(raster.size.height));
    TIFFSetField(tiff, TIFFTAG_COMPRESSION, page.compression);
    if (page.thumbnail) TIFFSetField(tiff, TIFFTAG_SUBFILETYPE, FILETYPE_REDUCEDIMAGE);
    for (int y = 0; y < raster.size.height; ++y) {
        std::vector<std::uint8_t> row(raster.row(y), raster.row(y) + raster.stride());
        if (bilevel) row = packed(raster.row(y), raster.size.width);
        if (TIFFWriteScanline(tiff, row.data(), static_cast<std::uint32_t>(y), 0) != 1) std::abort();
    }
    TIFFWriteDirectory(tiff);
}

static std::string contentOf(const std::filesystem::path& file) {
    std::ostringstream all;
    all << std::ifstream(file, std::ios::binary).rdbuf();
    return all.str();
}

std::string tiffOf(const std::vector<TiffPage>& pages) {
    const test::TemporaryFolder folder;
    {
        const Owned<TIFF, TIFFClose> tiff{TIFFOpen((folder / "it.tif").c_str(), "wl")};
        for (const TiffPage& page : pages)
            writeDirectory(tiff.get(), page);
    }
    return contentOf(folder / "it.tif");
}

std::string jpegOf(const Raster& raster, const JpegForm& form) {
    jpeg_compress_struct info{};
    jpeg_error_mgr errors{};
    info.err = jpeg_std_error(&errors);
    jpeg_create_compress(&info);
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&info, &bytes, &size);
    info.image_width = static_cast<JDIMENSION>(raster.size.width);
    info.image_height = static_cast<JDIMENSION>(raster.size.height);
    info.input_components = form.cmyk ? 4 : raster.channels;
    info.in_color_space = form.cmyk ? JCS_CMYK : raster.channels == 1 ? JCS_GRAYSCALE : JCS_RGB;
    jpeg_set_defaults(&info);
    jpeg_set_quality(&info, 90, TRUE);
    info.density_unit = form.dpi > 0 ? 1 : 0;
    info.X_density = info.Y_density = static_cast<UINT16>(form.dpi > 0 ? form.dpi : 1);
    if (!form.exif.empty()) info.write_JFIF_header = FALSE;
    if (form.progressive) jpeg_simple_progression(&info);
    jpeg_start_compress(&info, TRUE);
    if (!form.exif.empty())
        jpeg_write_marker(&info, JPEG_APP0 + 1, reinterpret_cast<const JOCTET*>(form.exif.data()),
                          static_cast<unsigned>(form.exif.size()));
    while (info.next_scanline < info.image_height) {
        const std::uint8_t* in = raster.row(static_cast<int>(info.next_scanline));
        std::vector<std::uint8_t> row(in, in + raster.stride());
        if (form.cmyk) {
            row.assign(static_cast<std::size_t>(raster.size.width) * 4, 255);  // Adobe's way round: no ink
            for (std::size_t x = 0; x < static_cast<std::size_t>(raster.size.width); ++x)
                row[4 * x] = in[x * static_cast<std::size_t>(raster.channels)];
        }
        JSAMPROW rows = row.data();
        jpeg_write_scanlines(&info, &rows, 1);
    }
    jpeg_finish_compress(&info);
    std::string file(reinterpret_cast<const char*>(bytes), size);
    jpeg_destroy_compress(&info);
    std::free(bytes);
    return file;
}

std::string exifOf(int orientation) {
    std::string exif("Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 24);
    exif += static_cast<char>(orientation);
    return exif + std::string(7, '\0');
}

std::string pngOf(const Raster& raster, PngForm form) {
    std::string file;
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png_create_info_struct(png);
    png_set_write_fn(
        png, &file,
        [](png_structp p, png_bytep data, std::size_t length) {
            static_cast<std::string*>(png_get_io_ptr(p))->append(reinterpret_cast<const char*>(data), length);
        },
        nullptr);
    const bool gray = raster.channels == 1, alpha = form == PngForm::Transparent, palette = form == PngForm::Palette;
    const int type = palette ? PNG_COLOR_TYPE_PALETTE
                     : alpha ? (gray ? PNG_COLOR_TYPE_GRAY_ALPHA : PNG_COLOR_TYPE_RGB_ALPHA)
                             : (gray ? PNG_COLOR_TYPE_GRAY : PNG_COLOR_TYPE_RGB);
    const int bits = form == PngForm::SixteenBits ? 16 : 8;
    png_set_IHDR(png, info, static_cast<png_uint_32>(raster.size.width), static_cast<png_uint_32>(raster.size.height),
                 bits, type, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    if (palette) {
        const png_color colours[2] = {{200, 30, 40}, {255, 255, 255}};
        png_set_PLTE(png, info, colours, 2);
    }
    png_set_pHYs(png, info, 7874, 7874, PNG_RESOLUTION_METER);  // 200 dpi
    png_write_info(png, info);
    for (int y = 0; y < raster.size.height; ++y) {
        std::vector<png_byte> row;
        for (std::size_t i = 0; i < raster.stride(); ++i) {
            const std::uint8_t value = raster.row(y)[i];
            if (palette && i % static_cast<std::size_t>(raster.channels) != 0) continue;
            row.push_back(palette ? value == 255 : value);
            if (bits == 16) row.push_back(value);
            if (alpha && i % static_cast<std::size_t>(raster.channels) == static_cast<std::size_t>(raster.channels) - 1)
                row.push_back(value == 255 ? 0 : 255);
        }
        png_write_row(png, row.data());
    }
    png_write_end(png, info);
    png_destroy_write_struct(&png, &info);
    return file;
}

std::string pdfOf(const std::vector<std::string>& objects, std::string_view trailer) {
    std::string file = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
    std::vector<std::size_t> offsets;
    for (std::size_t i = 0; i < objects.size(); ++i) {
        offsets.push_back(file.size());
        file += fmt::format("{} 0 obj\n{}\nendobj\n", i + 1, objects[i]);
    }
    const std::size_t table = file.size();
    file += fmt::format("xref\n0 {}\n0000000000 65535 f \n", objects.size() + 1);
    for (const std::size_t offset : offsets)
        file += fmt::format("{:010} 00000 n \n", offset);
    return file + fmt::format("trailer\n<< /Size {} /Root 1 0 R {} >>\nstartxref\n{}\n%%EOF\n", objects.size() + 1,
                              trailer, table);
}

std::string stream(std::string_view dictionary, std::string_view data) {
    return fmt::format("<< {} /Length {} >>\nstream\n{}\nendstream", dictionary, data.size(), data);
}

std::string pdfOfPages(const std::vector<PdfPageForm>& pages) {
    std::vector<std::string> objects(2);
    std::string kids, catalogue;
    for (const PdfPageForm& page : pages) {
        const std::size_t number = objects.size() + 1;
        kids += fmt::format("{} 0 R ", number);
        catalogue += page.catalogue;
        objects.push_back(fmt::format(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595.2 841.9] /Rotate {} /Contents {} 0 R /Resources << "
            "/XObject << /I {} 0 R >> /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> {} >>",
            page.rotate, number + 1, number + 2, page.more));
        objects.push_back(stream("", page.content.empty() ? "q 595.2 0 0 841.9 0 0 cm /I Do Q" : page.content));
        objects.push_back(stream(fmt::format("/Type /XObject /Subtype /Image /Width {} /Height {} /ColorSpace {} "
                                             "/BitsPerComponent 8 /Filter /DCTDecode",
                                             page.size.width, page.size.height, page.colourSpace),
                                 page.jpeg));
    }
    objects[0] = fmt::format("<< /Type /Catalog /Pages 2 0 R {} >>", catalogue);
    objects[1] = fmt::format("<< /Type /Pages /Kids [{}] /Count {} >>", kids, pages.size());
    return pdfOf(objects);
}

}  // namespace sohoa::intake::samples
