#include "pdfa/jpeg_image.h"

#include <fmt/format.h>

#include <algorithm>
#include <csetjmp>
#include <cstdio>
#include <cstdlib>
#include <functional>

#include "core/error_codes.h"
#include "core/handle.h"

#include <jpeglib.h>  // wants stdio first

namespace sohoa::pdfa {

namespace {

constexpr int mostScans = 200;  // a progressive file of thousands of empty scans keeps a decoder busy for hours

// libjpeg leaves by longjmp, which runs no destructors: between setjmp and the jump only trivial objects may be made,
// so every buffer is made before run() and the work inside is a plain loop.
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
            if (level < 0) common->err->error_exit(common);  // damaged data is an error here, not a warning
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
        return fail(errors::PdfaImageUnreadable, fmt::format("JPEG: {}", trap_.message));
    }

  private:
    Trap trap_;
    jpeg_progress_mgr progress_{};
    jpeg_decompress_struct info_{};
};

Result<JpegKind> kindOf(const jpeg_decompress_struct& info) {
    if (auto fits = checkSize(info.image_width, info.image_height); !fits) return passOn(fits);
    const int channels = info.num_components;
    if (channels != 1 && channels != 3 && channels != 4)
        return fail(errors::PdfaImageUnreadable, fmt::format("JPEG of {} components", channels));
    // A reader of PDF takes three components as YCbCr unless an Adobe marker says otherwise (ISO 32000-1 table 13),
    // libjpeg guesses from the components' names too.
    const bool sameForAll = info.jpeg_color_space == JCS_GRAYSCALE || info.jpeg_color_space == JCS_YCbCr;
    return JpegKind{{int(info.image_width), int(info.image_height)}, channels, sameForAll};
}

}  // namespace

Result<JpegKind> readJpegHeader(std::string_view beginning) {
    Decoder decoder(beginning);
    if (!decoder.readHeader()) return decoder.failed();
    return kindOf(decoder.info());
}

Result<JpegKind> inspectJpeg(std::string_view file) {
    Decoder decoder(file);
    if (!decoder.readHeader()) return decoder.failed();
    auto kind = kindOf(decoder.info());
    if (!kind) return kind;
    // An eighth of the size in each direction: every coefficient is read, few are transformed.
    if (!decoder.start(decoder.info().out_color_space, 8)) return decoder.failed();
    std::vector<std::uint8_t> row(static_cast<std::size_t>(decoder.info().output_width) * 4);
    if (!decoder.readRows(row.data(), row.size(), false)) return decoder.failed();
    return kind;
}

static Raster rgbOfCmyk(const Raster& cmyk, bool inverted) {
    const std::size_t count = cmyk.pixels.size() / 4;
    Raster rgb{cmyk.size, 3, std::vector<std::uint8_t>(count * 3)};
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint8_t* in = cmyk.pixels.data() + 4 * i;
        for (std::size_t c = 0; c < 3; ++c) {
            const int ink = inverted ? in[c] : 255 - in[c], black = inverted ? in[3] : 255 - in[3];
            rgb.pixels[3 * i + c] = static_cast<std::uint8_t>(ink * black / 255);
        }
    }
    return rgb;
}

Result<Raster> decodeJpeg(std::string_view file) {
    Decoder decoder(file);
    if (!decoder.readHeader()) return decoder.failed();
    const auto kind = kindOf(decoder.info());
    if (!kind) return tl::unexpected(kind.error());
    const J_COLOR_SPACE colours = kind->channels == 1 ? JCS_GRAYSCALE : kind->channels == 3 ? JCS_RGB : JCS_CMYK;
    if (!decoder.start(colours, 1)) return decoder.failed();
    Raster raster{kind->size, kind->channels, {}};
    raster.pixels.resize(raster.stride() * static_cast<std::size_t>(raster.size.height));
    const bool adobe = decoder.info().saw_Adobe_marker != 0;  // Adobe's CMYK is stored inverted
    if (!decoder.readRows(raster.pixels.data(), raster.stride(), true)) return decoder.failed();
    if (kind->channels == 4) return rgbOfCmyk(raster, adobe);
    return raster;
}

namespace {

class Encoder {
  public:
    Encoder() {
        info_.err = &trap_.manager;
        jpeg_create_compress(&info_);
        jpeg_mem_dest(&info_, &bytes_, &size_);
    }
    ~Encoder() {
        jpeg_destroy_compress(&info_);
        std::free(bytes_);
    }
    Encoder(const Encoder&) = delete;
    Encoder& operator=(const Encoder&) = delete;

    bool encode(const Raster& raster, Dpi dpi, const JpegLook& look) {
        if (setjmp(trap_.back) != 0) return false;
        info_.image_width = static_cast<JDIMENSION>(raster.size.width);
        info_.image_height = static_cast<JDIMENSION>(raster.size.height);
        info_.input_components = raster.channels;
        info_.in_color_space = raster.channels == 1 ? JCS_GRAYSCALE : JCS_RGB;
        jpeg_set_defaults(&info_);
        jpeg_set_quality(&info_, look.quality, TRUE);
        if (look.evenGround) evenOut();
        if (look.fullColour && raster.channels == 3)
            info_.comp_info[0].h_samp_factor = info_.comp_info[0].v_samp_factor = 1;
        jpeg_simple_progression(&info_);
        info_.dct_method = JDCT_ISLOW;
        info_.optimize_coding = TRUE;
        info_.density_unit = 1;
        info_.X_density = info_.Y_density = static_cast<UINT16>(dpi.value);
        jpeg_start_compress(&info_, TRUE);
        while (info_.next_scanline < info_.image_height) {
            JSAMPROW row = const_cast<JSAMPROW>(raster.row(static_cast<int>(info_.next_scanline)));
            jpeg_write_scanlines(&info_, &row, 1);
        }
        jpeg_finish_compress(&info_);
        return true;
    }

    std::string bytes() const { return {reinterpret_cast<const char*>(bytes_), size_}; }
    std::string_view message() const { return trap_.message; }

  private:
    // The mean of a square, in natural order, no coarser than the eye sees.
    void evenOut() {
        for (JQUANT_TBL* table : {info_.quant_tbl_ptrs[0], info_.quant_tbl_ptrs[1]})
            table->quantval[0] = std::min<UINT16>(table->quantval[0], 8);
    }

    Trap trap_;
    jpeg_compress_struct info_{};
    unsigned char* bytes_ = nullptr;
    unsigned long size_ = 0;
};

}  // namespace

Result<std::string> encodeJpeg(const Raster& raster, Dpi dpi, const JpegLook& look) {
    Encoder encoder;
    if (!encoder.encode(raster, dpi, look))
        return fail(errors::PdfaWriterFailed, fmt::format("JPEG: {}", encoder.message()));
    return encoder.bytes();
}

}  // namespace sohoa::pdfa
