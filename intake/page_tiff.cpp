#include "intake/page_tiff.h"

#include <fmt/format.h>
#include <tiffio.h>

#include <algorithm>
#include <cerrno>
#include <cstdarg>
#include <cstdio>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/handle.h"

namespace sohoa::intake {

namespace {

struct Trouble {
    std::string text;
    int systemError = 0;
};

int remember(TIFF*, void* user, const char*, const char* format, va_list arguments) {
    auto& trouble = *static_cast<Trouble*>(user);
    if (!trouble.text.empty()) return 1;
    trouble.systemError = errno;
    char text[256];
    std::vsnprintf(text, sizeof text, format, arguments);
    trouble.text = text;
    return 1;
}

int passOver(TIFF*, void*, const char*, const char*, va_list) { return 1; }

bool describe(TIFF* tiff, const Raster& raster, ColorMode mode, Dpi dpi) {
    const bool bilevel = mode == ColorMode::Bilevel, color = raster.channels == 3;
    const auto height = static_cast<std::uint32_t>(raster.size.height);
    const bool described =
        TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, static_cast<std::uint32_t>(raster.size.width)) &&
        TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, height) && TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, bilevel ? 1 : 8) &&
        TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, raster.channels) &&
        TIFFSetField(tiff, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG) &&
        TIFFSetField(tiff, TIFFTAG_ORIENTATION, ORIENTATION_TOPLEFT) &&
        TIFFSetField(tiff, TIFFTAG_RESOLUTIONUNIT, RESUNIT_INCH) &&
        TIFFSetField(tiff, TIFFTAG_XRESOLUTION, static_cast<double>(dpi.value)) &&
        TIFFSetField(tiff, TIFFTAG_YRESOLUTION, static_cast<double>(dpi.value)) &&
        TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC,
                     color ? PHOTOMETRIC_RGB : (bilevel ? PHOTOMETRIC_MINISWHITE : PHOTOMETRIC_MINISBLACK)) &&
        TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, bilevel ? height : std::min(height, 128u)) &&
        TIFFSetField(tiff, TIFFTAG_COMPRESSION, bilevel ? COMPRESSION_CCITTFAX4 : COMPRESSION_ADOBE_DEFLATE);
    if (!described || bilevel) return described;
    return TIFFSetField(tiff, TIFFTAG_PREDICTOR, PREDICTOR_HORIZONTAL) && TIFFSetField(tiff, TIFFTAG_ZIPQUALITY, 1);
}

bool writeRows(TIFF* tiff, const Raster& raster, ColorMode mode) {
    std::vector<std::uint8_t> row(raster.stride());  // libtiff's predictor works in the caller's buffer
    for (int y = 0; y < raster.size.height; ++y) {
        const std::uint8_t* in = raster.row(y);
        if (mode == ColorMode::Bilevel) {
            std::fill(row.begin(), row.end(), std::uint8_t(0));
            for (std::size_t x = 0; x < raster.stride(); ++x)
                if (in[x] == 0) row[x / 8] = static_cast<std::uint8_t>(row[x / 8] | 0x80 >> (x % 8));
        } else {
            std::copy(in, in + raster.stride(), row.begin());
        }
        if (TIFFWriteScanline(tiff, row.data(), static_cast<std::uint32_t>(y), 0) != 1) return false;
    }
    return TIFFFlush(tiff) == 1;
}

}  // namespace

Result<> writePageTiff(const Raster& raster, ColorMode mode, Dpi dpi, const std::filesystem::path& target) {
    auto file = AtomicFile::create(target);
    if (!file) return passOn(file);
    Trouble trouble;
    const auto options = Owned<TIFFOpenOptions, TIFFOpenOptionsFree>{TIFFOpenOptionsAlloc()};
    TIFFOpenOptionsSetErrorHandlerExtR(options.get(), remember, &trouble);
    TIFFOpenOptionsSetWarningHandlerExtR(options.get(), passOver, nullptr);
    Owned<TIFF, TIFFClose> tiff{TIFFOpenExt(file->partPath().c_str(), "w", options.get())};
    const bool written = tiff && describe(tiff.get(), raster, mode, dpi) && writeRows(tiff.get(), raster, mode);
    tiff.reset();
    if (written && trouble.text.empty()) return file->commit();
    const int error = trouble.systemError;
    const bool full = error == ENOSPC || error == EDQUOT || error == EFBIG;
    return fail(full ? errors::DiskFull : errors::FileUnwritable, fmt::format("{}: {}", target.string(), trouble.text));
}

}  // namespace sohoa::intake
