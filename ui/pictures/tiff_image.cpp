#include "ui/pictures/tiff_image.h"

#include <tiffio.h>

#include <QFile>
#include <algorithm>
#include <cstdarg>
#include <cstdint>
#include <vector>

#include "core/handle.h"

namespace sohoa::ui {

static constexpr tmsize_t LargestAllocation = 256 << 20;
static constexpr std::uint32_t LargestSourceSide = 100'000;
static constexpr std::uint64_t LargestWholePixels = 64'000'000;

using TiffOwner = Owned<TIFF, TIFFClose>;

static int keepQuiet(TIFF*, void*, const char*, const char*, va_list) { return 1; }

static TiffOwner openTiff(const QString& file) {
    const auto options = Owned<TIFFOpenOptions, TIFFOpenOptionsFree>{TIFFOpenOptionsAlloc()};
    TIFFOpenOptionsSetMaxSingleMemAlloc(options.get(), LargestAllocation);
    TIFFOpenOptionsSetErrorHandlerExtR(options.get(), keepQuiet, nullptr);
    TIFFOpenOptionsSetWarningHandlerExtR(options.get(), keepQuiet, nullptr);
    return TiffOwner{TIFFOpenExt(QFile::encodeName(file).constData(), "rm", options.get())};
}

struct Layout {
    std::uint32_t width = 0, height = 0;
    std::uint16_t bits = 1, samples = 1, photometric = 0, planar = PLANARCONFIG_CONTIG, compression = 0;

    explicit Layout(TIFF* tiff) {
        TIFFGetField(tiff, TIFFTAG_IMAGEWIDTH, &width);
        TIFFGetField(tiff, TIFFTAG_IMAGELENGTH, &height);
        TIFFGetFieldDefaulted(tiff, TIFFTAG_BITSPERSAMPLE, &bits);
        TIFFGetFieldDefaulted(tiff, TIFFTAG_SAMPLESPERPIXEL, &samples);
        TIFFGetField(tiff, TIFFTAG_PHOTOMETRIC, &photometric);
        TIFFGetFieldDefaulted(tiff, TIFFTAG_PLANARCONFIG, &planar);
        TIFFGetFieldDefaulted(tiff, TIFFTAG_COMPRESSION, &compression);
        if (compression == COMPRESSION_JPEG && photometric == PHOTOMETRIC_YCBCR) {
            TIFFSetField(tiff, TIFFTAG_JPEGCOLORMODE, JPEGCOLORMODE_RGB);
            photometric = PHOTOMETRIC_RGB;
        }
    }

    bool gray() const {
        return samples == 1 && (bits == 1 || bits == 8) &&
               (photometric == PHOTOMETRIC_MINISBLACK || photometric == PHOTOMETRIC_MINISWHITE);
    }
    bool color() const {
        return samples >= 3 && samples <= 4 && bits == 8 && planar == PLANARCONFIG_CONTIG &&
               photometric == PHOTOMETRIC_RGB;
    }
};

// Averages lines of 1 or 3 channels into an image that is not larger; lines come from top to bottom, once each.
class LineAverager {
  public:
    LineAverager(QSize source, QSize target, int channels)
        : source_(source),
          channels_(channels),
          image_(target, channels == 1 ? QImage::Format_Grayscale8 : QImage::Format_RGB888),
          sums_(std::size_t(target.width()) * channels),
          counts_(target.width()) {}

    template <class Sample>  // Sample(x, channel): 0…255
    void add(int y, Sample sample) {
        const int target = int(std::int64_t(y) * image_.height() / source_.height());
        if (target != row_) finishRow(target);
        for (int x = 0; x < source_.width(); ++x) {
            const std::size_t to = std::size_t(std::int64_t(x) * image_.width() / source_.width());
            ++counts_[to];
            for (int c = 0; c < channels_; ++c)
                sums_[to * channels_ + c] += sample(x, c);
        }
    }

    QImage finish() {
        finishRow(row_);
        return image_;
    }

  private:
    void finishRow(int next) {
        uchar* line = image_.scanLine(row_);
        for (std::size_t i = 0; i < sums_.size(); ++i) {
            const std::uint32_t count = counts_[i / channels_];
            line[i] = uchar(count == 0 ? 255 : (sums_[i] + count / 2) / count);
        }
        std::fill(sums_.begin(), sums_.end(), 0);
        std::fill(counts_.begin(), counts_.end(), 0);
        row_ = next;
    }

    QSize source_;
    int channels_;
    QImage image_;
    int row_ = 0;
    std::vector<std::uint32_t> sums_, counts_;
};

static PageImage readLines(TIFF* tiff, const Layout& layout, QSize source, QSize target) {
    const int channels = layout.gray() ? 1 : 3;
    const int stride = layout.samples;
    const bool inverted = layout.photometric == PHOTOMETRIC_MINISWHITE;
    const tmsize_t lineBytes = TIFFScanlineSize(tiff);
    if (lineBytes < (tmsize_t(layout.width) * layout.bits * layout.samples + 7) / 8) return {{}, "lines are too short"};

    LineAverager averager(source, target, channels);
    std::vector<uchar> line(lineBytes);
    for (int y = 0; y < source.height(); ++y) {
        if (TIFFReadScanline(tiff, line.data(), std::uint32_t(y), 0) != 1)
            return {{}, QString("damaged at line %1").arg(y)};
        if (layout.bits == 1)
            averager.add(y, [&](int x, int) { return bool(line[x >> 3] & (0x80 >> (x & 7))) != inverted ? 255u : 0u; });
        else if (channels == 1)
            averager.add(y, [&](int x, int) { return std::uint32_t(inverted ? 255 - line[x] : line[x]); });
        else
            averager.add(y, [&](int x, int c) { return std::uint32_t(line[std::size_t(x) * stride + c]); });
    }
    return {averager.finish(), {}};
}

static PageImage readWhole(TIFF* tiff, QSize source, QSize target) {
    if (std::uint64_t(source.width()) * source.height() > LargestWholePixels) return {{}, "too large for its kind"};
    QImage image(source, QImage::Format_RGBA8888);
    auto* pixels = reinterpret_cast<std::uint32_t*>(image.bits());
    if (image.isNull() ||
        TIFFReadRGBAImageOriented(tiff, source.width(), source.height(), pixels, ORIENTATION_TOPLEFT, 1) != 1)
        return {{}, "not readable as an image"};
    return {image.scaled(target, Qt::IgnoreAspectRatio, Qt::SmoothTransformation), {}};
}

PageImage readTiffImage(const QString& file, QSize bound) {
    const TiffOwner tiff = openTiff(file);
    if (!tiff) return {{}, "not a TIFF"};
    const Layout layout(tiff.get());
    if (layout.width < 1 || layout.height < 1 || layout.width > LargestSourceSide || layout.height > LargestSourceSide)
        return {{}, "its size is out of bounds"};
    const QSize source(int(layout.width), int(layout.height));
    const QSize target = fitted(source, bound);
    if ((layout.gray() || layout.color()) && !TIFFIsTiled(tiff.get()))
        return readLines(tiff.get(), layout, source, target);
    return readWhole(tiff.get(), source, target);
}

}  // namespace sohoa::ui
