#include "intake/tiff_file.h"

#include <fmt/format.h>
#include <tiffio.h>

#include <algorithm>
#include <cstdarg>
#include <cstdio>
#include <cstring>

#include "core/error_codes.h"
#include "core/handle.h"

namespace sohoa::intake {

namespace {

// libtiff's view of bytes in memory, and what it complained about.
struct Memory {
    std::string_view bytes;
    std::size_t at = 0;
    std::string trouble;
};

tmsize_t readSome(thandle_t handle, void* target, tmsize_t wanted) {
    auto& memory = *static_cast<Memory*>(handle);
    const std::size_t left = memory.bytes.size() - std::min(memory.at, memory.bytes.size());
    const std::size_t n = std::min(static_cast<std::size_t>(std::max<tmsize_t>(wanted, 0)), left);
    if (n != 0) std::memcpy(target, memory.bytes.data() + memory.at, n);
    memory.at += n;
    return static_cast<tmsize_t>(n);
}
tmsize_t writeNothing(thandle_t, void*, tmsize_t) { return 0; }
toff_t seekTo(thandle_t handle, toff_t offset, int whence) {
    auto& memory = *static_cast<Memory*>(handle);
    if (whence == SEEK_CUR) offset += memory.at;
    if (whence == SEEK_END) offset += memory.bytes.size();
    memory.at = static_cast<std::size_t>(offset);
    return offset;
}
int closeNothing(thandle_t) { return 0; }
toff_t sizeOf(thandle_t handle) { return static_cast<Memory*>(handle)->bytes.size(); }

int keepTrouble(TIFF*, void* user, const char* module, const char* format, va_list arguments) {
    char text[200];
    std::vsnprintf(text, sizeof text, format, arguments);
    static_cast<Memory*>(user)->trouble = fmt::format("{}: {}", module != nullptr ? module : "TIFF", text);
    return 1;
}

// Only warnings of what decodes pixels, and of values that lie beyond the file's end, say that something is missing.
int judgeWarning(TIFF* tiff, void* user, const char* module, const char* format, va_list arguments) {
    const std::string_view from = module != nullptr ? module : "", words = format;
    const bool ofPixels = from.starts_with("Fax") || from.starts_with("JPEG") || from.starts_with("LZW");
    return ofPixels || words.starts_with("IO error") ? keepTrouble(tiff, user, module, format, arguments) : 1;
}

template <class T>
T tag(TIFF* tiff, ttag_t number) {
    T value{};
    TIFFGetFieldDefaulted(tiff, number, &value);
    return value;
}

bool readBilevel(TIFF* tiff, Raster& raster) {
    const bool whiteIsZero = tag<std::uint16_t>(tiff, TIFFTAG_PHOTOMETRIC) == PHOTOMETRIC_MINISWHITE;
    std::vector<std::uint8_t> packed(static_cast<std::size_t>(TIFFScanlineSize(tiff)));
    if (packed.size() < (static_cast<std::size_t>(raster.size.width) + 7) / 8) return false;
    for (int y = 0; y < raster.size.height; ++y) {
        if (TIFFReadScanline(tiff, packed.data(), static_cast<std::uint32_t>(y), 0) != 1) return false;
        std::uint8_t* row = raster.row(y);
        for (int x = 0; x < raster.size.width; ++x) {
            const bool set = (packed[static_cast<std::size_t>(x) / 8] >> (7 - x % 8) & 1) != 0;
            row[x] = set != whiteIsZero ? 255 : 0;
        }
    }
    return true;
}

bool readGeneral(TIFF* tiff, Raster& raster) {
    std::vector<std::uint32_t> abgr(static_cast<std::size_t>(raster.size.width) *
                                    static_cast<std::size_t>(raster.size.height));
    const auto width = static_cast<std::uint32_t>(raster.size.width),
               height = static_cast<std::uint32_t>(raster.size.height);
    // Asked for in the file's own orientation nothing is turned.
    const int own = tag<std::uint16_t>(tiff, TIFFTAG_ORIENTATION);
    if (TIFFReadRGBAImageOriented(tiff, width, height, abgr.data(), own, 1) != 1) return false;
    for (std::size_t i = 0; i < abgr.size(); ++i) {
        const std::uint32_t p = abgr[i];
        const unsigned paper = 255 - TIFFGetA(p);  // colours come multiplied by alpha; the paper below is white
        const std::uint32_t rgb[3] = {TIFFGetR(p), TIFFGetG(p), TIFFGetB(p)};
        for (std::size_t c = 0; c < static_cast<std::size_t>(raster.channels); ++c)
            raster.pixels[i * static_cast<std::size_t>(raster.channels) + c] =
                static_cast<std::uint8_t>(std::min(255u, rgb[c] + paper));
    }
    return true;
}

Density densityOf(TIFF* tiff) {
    const double perUnit = tag<std::uint16_t>(tiff, TIFFTAG_RESOLUTIONUNIT) == RESUNIT_CENTIMETER ? 2.54 : 1;
    if (tag<std::uint16_t>(tiff, TIFFTAG_RESOLUTIONUNIT) == RESUNIT_NONE) return {};
    return {tag<float>(tiff, TIFFTAG_XRESOLUTION) * perUnit, tag<float>(tiff, TIFFTAG_YRESOLUTION) * perUnit};
}

Result<PixelSize> sizeOfPage(TIFF* tiff) {
    const std::int64_t width = tag<std::uint32_t>(tiff, TIFFTAG_IMAGEWIDTH);
    const std::int64_t height = tag<std::uint32_t>(tiff, TIFFTAG_IMAGELENGTH);
    if (auto fits = checkSize(width, height); !fits) return passOn(fits);
    return PixelSize{int(width), int(height)};
}

Result<FoundPage> readPage(TIFF* tiff, const Memory& memory) {
    const auto size = sizeOfPage(tiff);
    if (!size) return tl::unexpected(size.error());
    const auto kind = tag<std::uint16_t>(tiff, TIFFTAG_PHOTOMETRIC);
    const bool gray = kind == PHOTOMETRIC_MINISWHITE || kind == PHOTOMETRIC_MINISBLACK;
    const bool bilevel = gray && tag<std::uint16_t>(tiff, TIFFTAG_BITSPERSAMPLE) == 1 &&
                         tag<std::uint16_t>(tiff, TIFFTAG_SAMPLESPERPIXEL) == 1 && TIFFIsTiled(tiff) == 0;
    Raster raster = Raster::blank(*size, gray ? 1 : 3);
    const bool whole = bilevel ? readBilevel(tiff, raster) : readGeneral(tiff, raster);
    if (!whole || !memory.trouble.empty()) return fail(errors::IntakeUnreadable, "TIFF: " + memory.trouble);
    const int orientation = tag<std::uint16_t>(tiff, TIFFTAG_ORIENTATION);
    FoundPage page{withoutNeedlessColour(upright(std::move(raster), orientation)), densityOf(tiff)};
    if (orientation >= 5) std::swap(page.density.x, page.density.y);
    return page;
}

bool isNoPage(TIFF* tiff) {
    const auto kind = tag<std::uint32_t>(tiff, TIFFTAG_SUBFILETYPE);
    return (kind & (FILETYPE_REDUCEDIMAGE | FILETYPE_MASK)) != 0;
}

}  // namespace

Result<int> readTiff(std::string_view file, int mostPages, const OnFoundPage& onPage) {
    Memory memory{file, 0, {}};
    const Owned<TIFFOpenOptions, TIFFOpenOptionsFree> options{TIFFOpenOptionsAlloc()};
    TIFFOpenOptionsSetMaxSingleMemAlloc(options.get(), 1 << 30);
    TIFFOpenOptionsSetErrorHandlerExtR(options.get(), keepTrouble, &memory);
    TIFFOpenOptionsSetWarningHandlerExtR(options.get(), judgeWarning, &memory);
    const Owned<TIFF, TIFFClose> tiff{TIFFClientOpenExt("file", "rm", &memory, readSome, writeNothing, seekTo,
                                                        closeNothing, sizeOf, nullptr, nullptr, options.get())};
    if (!tiff) return fail(errors::IntakeUnreadable, "TIFF: " + memory.trouble);
    int pages = 0, directories = 0;
    std::int64_t pixels = 0;
    for (;;) {
        if (++directories > 2 * mostPages) return fail(errors::IntakeTooLarge, "a TIFF of too many directories");
        if (!isNoPage(tiff.get())) {
            if (++pages > mostPages) return fail(errors::IntakeTooLarge, fmt::format("more than {} pages", mostPages));
            const auto size = sizeOfPage(tiff.get());
            if (!size) return tl::unexpected(size.error());
            pixels += std::int64_t(size->width) * size->height;
            if (pixels > mostPixelsOfAFile) return fail(errors::IntakeTooLarge, "too many pixels in all");
            auto page = readPage(tiff.get(), memory);
            if (!page) return passOn(page);
            if (auto taken = onPage(std::move(*page)); !taken) return passOn(taken);
        }
        if (TIFFLastDirectory(tiff.get()) != 0) break;
        // No: the chain of directories bites its own tail, or leads out of the file.
        if (TIFFReadDirectory(tiff.get()) != 1)
            return fail(errors::IntakeUnreadable, "TIFF: a directory is missing " + memory.trouble);
    }
    if (!memory.trouble.empty()) return fail(errors::IntakeUnreadable, "TIFF: " + memory.trouble);
    if (pages == 0) return fail(errors::IntakeUnreadable, "a TIFF without pages");
    return pages;
}

}  // namespace sohoa::intake
