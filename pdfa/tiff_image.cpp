#include "pdfa/tiff_image.h"

#include <fmt/format.h>
#include <tiffio.h>

#include <algorithm>
#include <cstring>

#include "core/error_codes.h"
#include "core/handle.h"

namespace sohoa::pdfa {

namespace {

// libtiff's view of bytes in memory.
struct Memory {
    std::string_view bytes;
    std::size_t at = 0;
    std::string message;
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

int keepMessage(TIFF*, void* user, const char* module, const char* format, va_list arguments) {
    char text[200];
    std::vsnprintf(text, sizeof text, format, arguments);
    static_cast<Memory*>(user)->message = fmt::format("{}: {}", module != nullptr ? module : "TIFF", text);
    return 1;
}

template <class T>
T tag(TIFF* tiff, ttag_t number) {
    T value{};
    TIFFGetFieldDefaulted(tiff, number, &value);
    return value;
}

// One bit a pixel, whatever the compression: exact, where the general reader below would take four bytes a pixel.
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

}  // namespace

Result<Raster> decodeTiff(std::string_view file) {
    Memory memory{file, 0, {}};
    const Owned<TIFFOpenOptions, TIFFOpenOptionsFree> options{TIFFOpenOptionsAlloc()};
    TIFFOpenOptionsSetMaxSingleMemAlloc(options.get(), 1 << 30);
    TIFFOpenOptionsSetErrorHandlerExtR(options.get(), keepMessage, &memory);
    TIFFOpenOptionsSetWarningHandlerExtR(
        options.get(), [](TIFF*, void*, const char*, const char*, va_list) { return 1; }, nullptr);
    const Owned<TIFF, TIFFClose> tiff{TIFFClientOpenExt("page", "rm", &memory, readSome, writeNothing, seekTo,
                                                        closeNothing, sizeOf, nullptr, nullptr, options.get())};
    if (!tiff) return fail(errors::PdfaImageUnreadable, memory.message);
    const auto width = tag<std::uint32_t>(tiff.get(), TIFFTAG_IMAGEWIDTH);
    const auto height = tag<std::uint32_t>(tiff.get(), TIFFTAG_IMAGELENGTH);
    if (auto fits = checkSize(width, height); !fits) return passOn(fits);

    const auto bits = tag<std::uint16_t>(tiff.get(), TIFFTAG_BITSPERSAMPLE);
    const auto samples = tag<std::uint16_t>(tiff.get(), TIFFTAG_SAMPLESPERPIXEL);
    const auto kind = tag<std::uint16_t>(tiff.get(), TIFFTAG_PHOTOMETRIC);
    const bool gray = kind == PHOTOMETRIC_MINISWHITE || kind == PHOTOMETRIC_MINISBLACK;
    const bool bilevel = gray && bits == 1 && samples == 1 && TIFFIsTiled(tiff.get()) == 0;

    Raster raster{{int(width), int(height)}, gray ? 1 : 3, {}};
    raster.pixels.resize(raster.stride() * static_cast<std::size_t>(height));
    const bool whole = bilevel ? readBilevel(tiff.get(), raster) : readGeneral(tiff.get(), raster);
    if (!whole || !memory.message.empty()) return fail(errors::PdfaImageUnreadable, memory.message);
    return raster;
}

}  // namespace sohoa::pdfa
