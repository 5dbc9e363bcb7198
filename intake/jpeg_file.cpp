#include "intake/jpeg_file.h"

#include <fmt/format.h>

#include <csetjmp>
#include <cstdio>

#include "core/error_codes.h"
#include "intake/exif.h"

#include <jpeglib.h>  // wants stdio first

namespace sohoa::intake {

namespace {

constexpr int mostScans = 200;  // a progressive file of thousands of empty scans keeps a decoder busy for hours

// libjpeg leaves by longjmp, which runs no destructors: between setjmp and the jump only trivial objects are made.
struct Trap {
    jpeg_error_mgr manager;
    std::jmp_buf back;
    char message[JMSG_LENGTH_MAX];

    Trap() : message{} {
        jpeg_std_error(&manager);
        manager.error_exit = [](j_common_ptr common) {
            auto* trap = reinterpret_cast<Trap*>(common->err);
            common->err->format_message(common, trap->message);
            std::longjmp(trap->back, 1);
        };
        manager.emit_message = [](j_common_ptr common, int level) {
            if (level < 0) common->err->error_exit(common);  // missing data is an error here, not a warning
        };
        manager.output_message = [](j_common_ptr) {};
    }
};

class Decoder {
  public:
    explicit Decoder(std::string_view file) {
        info_.err = &trap_.manager;
        jpeg_create_decompress(&info_);
        jpeg_mem_src(&info_, reinterpret_cast<const unsigned char*>(file.data()), file.size());
        progress_.progress_monitor = [](j_common_ptr common) {
            if (common->is_decompressor && reinterpret_cast<j_decompress_ptr>(common)->input_scan_number > mostScans)
                common->err->error_exit(common);
        };
    }
    ~Decoder() { jpeg_destroy_decompress(&info_); }
    Decoder(const Decoder&) = delete;
    Decoder& operator=(const Decoder&) = delete;

    bool readHeader() {
        if (setjmp(trap_.back) != 0) return false;
        jpeg_save_markers(&info_, JPEG_APP0 + 1, 0xFFFF);
        jpeg_read_header(&info_, TRUE);
        info_.progress = &progress_;
        return true;
    }

    bool start(J_COLOR_SPACE colours, unsigned reduction) {
        if (setjmp(trap_.back) != 0) return false;
        info_.out_color_space = colours;
        info_.scale_num = 1;
        info_.scale_denom = reduction;
        jpeg_start_decompress(&info_);
        return true;
    }

    bool readRows(std::uint8_t* pixels, std::size_t stride, bool keep) {
        if (setjmp(trap_.back) != 0) return false;
        while (info_.output_scanline < info_.output_height) {
            JSAMPROW row = pixels + (keep ? stride * info_.output_scanline : 0);
            jpeg_read_scanlines(&info_, &row, 1);
        }
        jpeg_finish_decompress(&info_);
        return true;
    }

    const jpeg_decompress_struct& info() const { return info_; }
    tl::unexpected<Error> failed() const {
        return fail(errors::IntakeUnreadable, fmt::format("JPEG: {}", trap_.message));
    }

  private:
    Trap trap_;
    jpeg_progress_mgr progress_{};
    jpeg_decompress_struct info_{};
};

Result<PixelSize> checkedSize(const jpeg_decompress_struct& info) {
    if (auto fits = checkSize(info.image_width, info.image_height); !fits) return passOn(fits);
    const int channels = info.num_components;
    if (channels != 1 && channels != 3 && channels != 4)
        return fail(errors::IntakeUnreadable, fmt::format("JPEG of {} components", channels));
    return PixelSize{int(info.image_width), int(info.image_height)};
}

Exif exifOf(const jpeg_decompress_struct& info) {
    for (auto* marker = info.marker_list; marker != nullptr; marker = marker->next) {
        const std::string_view block(reinterpret_cast<const char*>(marker->data), marker->data_length);
        if (marker->marker == JPEG_APP0 + 1 && block.starts_with("Exif")) return exifFrom(block);
    }
    return {};
}

Density densityOf(const jpeg_decompress_struct& info, const Exif& exif) {
    const double perInch = info.density_unit == 1 ? 1 : info.density_unit == 2 ? 2.54 : 0;
    if (info.saw_JFIF_marker && perInch > 0) return {info.X_density * perInch, info.Y_density * perInch};
    return exif.density;
}

// Recognition looks for the end of the image there (ocr/image_file.cpp); some telephones append a whole film.
bool endsWhereItIsLookedFor(std::string_view file) {
    constexpr std::size_t tail = 64 << 10;
    return file.substr(file.size() - std::min(file.size(), tail)).find("\xFF\xD9") != std::string_view::npos;
}

Raster rgbOfCmyk(const Raster& cmyk, bool inverted) {
    Raster rgb = Raster::blank(cmyk.size, 3);
    const std::size_t count = cmyk.pixels.size() / 4;
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint8_t* in = cmyk.pixels.data() + 4 * i;
        for (std::size_t c = 0; c < 3; ++c) {
            const int ink = inverted ? in[c] : 255 - in[c], black = inverted ? in[3] : 255 - in[3];
            rgb.pixels[3 * i + c] = static_cast<std::uint8_t>(ink * black / 255);
        }
    }
    return rgb;
}

}  // namespace

Result<Raster> decodeJpeg(std::string_view file) {
    Decoder decoder(file);
    if (!decoder.readHeader()) return decoder.failed();
    const auto size = checkedSize(decoder.info());
    if (!size) return tl::unexpected(size.error());
    const int channels = decoder.info().num_components;
    const J_COLOR_SPACE colours = channels == 1 ? JCS_GRAYSCALE : channels == 3 ? JCS_RGB : JCS_CMYK;
    if (!decoder.start(colours, 1)) return decoder.failed();
    Raster raster = Raster::blank(*size, channels);
    const bool adobe = decoder.info().saw_Adobe_marker != 0;  // Adobe's CMYK is stored inverted
    if (!decoder.readRows(raster.pixels.data(), raster.stride(), true)) return decoder.failed();
    if (channels == 4) return rgbOfCmyk(raster, adobe);
    return raster;
}

Result<FoundPage> readJpeg(std::string_view file, TurnsBy turnsBy) {
    Decoder decoder(file);
    if (!decoder.readHeader()) return decoder.failed();
    const jpeg_decompress_struct& info = decoder.info();
    const auto size = checkedSize(info);
    if (!size) return tl::unexpected(size.error());
    const Exif exif = exifOf(info);
    const int orientation = turnsBy == TurnsBy::Exif ? exif.orientation : 1;
    const Density density = densityOf(info, exif);
    const bool staysAsItIs = info.num_components != 4 && info.arith_code == FALSE && orientation == 1 &&
                             hasSquarePixels(density) && endsWhereItIsLookedFor(file);
    if (staysAsItIs) {
        // An eighth of the size in each direction: every coefficient is read, few are transformed.
        if (!decoder.start(info.out_color_space, 8)) return decoder.failed();
        std::vector<std::uint8_t> row(static_cast<std::size_t>(info.output_width) * 4);
        if (!decoder.readRows(row.data(), row.size(), false)) return decoder.failed();
        return FoundPage{WholeJpeg{std::string(file), *size, info.num_components == 1}, density};
    }
    auto raster = decodeJpeg(file);
    if (!raster) return passOn(raster);
    FoundPage page{upright(std::move(*raster), orientation), density};
    if (orientation >= 5) std::swap(page.density.x, page.density.y);
    return page;
}

}  // namespace sohoa::intake
