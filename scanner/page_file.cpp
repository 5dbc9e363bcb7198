#include "scanner/page_file.h"

#include <fmt/format.h>
#include <tiffio.h>

#include <algorithm>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <string>
#include <vector>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/handle.h"

namespace sohoa::scanner {

namespace fs = std::filesystem;

struct PageFile::State {
    State(AtomicFile opened, const ImageShape& wanted)
        : file(std::move(opened)), shape(wanted), row(wanted.bytesPerRow()) {}

    tl::unexpected<Error> failed() const {
        const bool full = systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
        return fail(full ? errors::DiskFull : errors::FileUnwritable,
                    fmt::format("{}: {}", file.partPath().string(), trouble));
    }

    AtomicFile file;
    ImageShape shape;
    std::vector<std::byte> row;  // libtiff's predictor may work in the caller's buffer
    std::uint32_t rowsWritten = 0;
    std::string trouble;  // libtiff's words, also from TIFFClose, which returns nothing
    int systemError = 0;
    Owned<TIFF, TIFFClose> tiff;
};

template <class State>
static int remember(TIFF*, void* user, const char*, const char* format, va_list arguments) {
    auto& state = *static_cast<State*>(user);
    if (state.trouble.empty()) state.systemError = errno;
    char text[256];
    std::vsnprintf(text, sizeof text, format, arguments);
    state.trouble = text;
    return 1;
}

static int passOver(TIFF*, void*, const char*, const char*, va_list) { return 1; }

std::size_t ImageShape::bytesPerRow() const {
    const auto width = static_cast<std::size_t>(size.width);
    switch (mode) {
        case ColorMode::Color: return width * 3;
        case ColorMode::Gray: return width;
        case ColorMode::Bilevel: return (width + 7) / 8;
    }
    return 0;
}

static bool describe(TIFF* tiff, const ImageShape& shape) {
    const bool bilevel = shape.mode == ColorMode::Bilevel;
    const bool color = shape.mode == ColorMode::Color;
    const auto height = static_cast<std::uint32_t>(shape.size.height);
    const bool described =
        TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, static_cast<std::uint32_t>(shape.size.width)) &&
        TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, height) && TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, bilevel ? 1 : 8) &&
        TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, color ? 3 : 1) &&
        TIFFSetField(tiff, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG) &&
        TIFFSetField(tiff, TIFFTAG_ORIENTATION, ORIENTATION_TOPLEFT) &&
        TIFFSetField(tiff, TIFFTAG_RESOLUTIONUNIT, RESUNIT_INCH) &&
        TIFFSetField(tiff, TIFFTAG_XRESOLUTION, static_cast<double>(shape.dpi.value)) &&
        TIFFSetField(tiff, TIFFTAG_YRESOLUTION, static_cast<double>(shape.dpi.value)) &&
        TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC,
                     color ? PHOTOMETRIC_RGB : (bilevel ? PHOTOMETRIC_MINISWHITE : PHOTOMETRIC_MINISBLACK)) &&
        TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, bilevel ? height : std::min(height, 128u)) &&
        TIFFSetField(tiff, TIFFTAG_COMPRESSION, bilevel ? COMPRESSION_CCITTFAX4 : COMPRESSION_ADOBE_DEFLATE);
    if (!described || bilevel) return described;
    // The lowest level: pages come faster than the paper at any other, and what is kept for long is compressed again.
    return TIFFSetField(tiff, TIFFTAG_PREDICTOR, PREDICTOR_HORIZONTAL) && TIFFSetField(tiff, TIFFTAG_ZIPQUALITY, 1);
}

PageFile::PageFile(std::unique_ptr<State> state) : state_(std::move(state)) {}
PageFile::PageFile(PageFile&&) noexcept = default;
PageFile::~PageFile() = default;

Result<PageFile> PageFile::create(const fs::path& target, const ImageShape& shape) {
    auto file = AtomicFile::create(target);
    if (!file) return passOn(file);
    auto state = std::make_unique<State>(std::move(*file), shape);
    const auto options = Owned<TIFFOpenOptions, TIFFOpenOptionsFree>{TIFFOpenOptionsAlloc()};
    TIFFOpenOptionsSetErrorHandlerExtR(options.get(), remember<State>, state.get());
    TIFFOpenOptionsSetWarningHandlerExtR(options.get(), passOver, nullptr);
    state->tiff.reset(TIFFOpenExt(state->file.partPath().c_str(), "w", options.get()));
    if (!state->tiff || !describe(state->tiff.get(), shape)) return state->failed();
    return PageFile(std::move(state));
}

Result<> PageFile::writeRow(std::span<const std::byte> row) {
    State& state = *state_;
    if (row.size() != state.row.size() || state.rowsWritten >= static_cast<std::uint32_t>(state.shape.size.height))
        return fail(errors::FileUnwritable,
                    fmt::format("row {} of {} bytes does not belong to the page", state.rowsWritten, row.size()));
    std::copy(row.begin(), row.end(), state.row.begin());
    if (TIFFWriteScanline(state.tiff.get(), state.row.data(), state.rowsWritten, 0) != 1) return state.failed();
    ++state.rowsWritten;
    return {};
}

Result<WrittenFile> PageFile::finish() {
    State& state = *state_;
    if (state.rowsWritten != static_cast<std::uint32_t>(state.shape.size.height))
        return fail(errors::FileUnwritable, fmt::format("{} of {} rows", state.rowsWritten, state.shape.size.height));
    const bool flushed = TIFFFlush(state.tiff.get()) == 1;
    state.tiff.reset();
    if (!flushed || !state.trouble.empty()) return state.failed();
    auto digest = sha256OfFile(state.file.partPath());
    if (!digest) return passOn(digest);
    std::error_code error;
    const auto bytes = fs::file_size(state.file.partPath(), error);
    if (error) return fail(errors::FileUnwritable, error.message());
    if (auto committed = state.file.commit(); !committed) return passOn(committed);
    return WrittenFile{*digest, bytes};
}

}  // namespace sohoa::scanner
