#include "painted_page.h"

#include <tiffio.h>

#include <QFile>
#include <QPainter>
#include <vector>

#include "core/handle.h"

namespace sohoa::ui::test {

QImage paintedPage(const QString& title, int number, bool blank) {
    QImage image(1240, 1754, QImage::Format_RGB32);
    image.fill(QColor(252, 251, 247));
    if (blank) return image;
    QPainter painter(&image);
    QFont font("Noto Sans");
    font.setPixelSize(34);
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(QRect(120, 100, 1000, 60), Qt::AlignHCenter, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    painter.drawText(QRect(120, 240, 1000, 200), Qt::AlignHCenter | Qt::TextWordWrap, title);
    font.setPixelSize(220);
    painter.setFont(font);
    painter.setPen(QColor(150, 30, 30));
    painter.drawText(QRect(120, 420, 1000, 300), Qt::AlignCenter, QString::number(number));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(60, 60, 60));
    for (int line = 0; line < 22; ++line)
        painter.drawRect(150, 800 + line * 36, line % 5 == 4 ? 500 : 940, 8);
    return image;
}

using TiffOwner = Owned<TIFF, TIFFClose>;

static void describe(TIFF* tiff, const QImage& image, int bits, int samples, int photometric, int compression) {
    TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, std::uint32_t(image.width()));
    TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, std::uint32_t(image.height()));
    TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, bits);
    TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, samples);
    TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, photometric);
    TIFFSetField(tiff, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
    TIFFSetField(tiff, TIFFTAG_COMPRESSION, compression);
}

static bool writeLines(TIFF* tiff, const QImage& image, bool inverted = false) {
    TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, 64u);
    std::vector<uchar> line(TIFFScanlineSize(tiff));
    for (int y = 0; y < image.height(); ++y) {
        std::copy_n(image.constScanLine(y), line.size(), line.begin());
        if (inverted)
            for (uchar& byte : line)
                byte = uchar(~byte);
        if (TIFFWriteScanline(tiff, line.data(), std::uint32_t(y)) != 1) return false;
    }
    return true;
}

static bool writeTiles(TIFF* tiff, const QImage& image) {
    constexpr int Side = 256;
    TIFFSetField(tiff, TIFFTAG_TILEWIDTH, Side);
    TIFFSetField(tiff, TIFFTAG_TILELENGTH, Side);
    for (int y = 0; y < image.height(); y += Side)
        for (int x = 0; x < image.width(); x += Side) {
            QImage tile = image.copy(x, y, Side, Side);
            std::vector<uchar> bytes;
            for (int row = 0; row < Side; ++row)
                bytes.insert(bytes.end(), tile.constScanLine(row), tile.constScanLine(row) + Side * 3);
            if (TIFFWriteTile(tiff, bytes.data(), std::uint32_t(x), std::uint32_t(y), 0, 0) < 0) return false;
        }
    return true;
}

static bool writePalette(TIFF* tiff, const QImage& image) {
    std::vector<std::uint16_t> red(256), green(256), blue(256);
    for (int i = 0; i < image.colorCount(); ++i) {
        red[i] = std::uint16_t(qRed(image.color(i)) * 257);
        green[i] = std::uint16_t(qGreen(image.color(i)) * 257);
        blue[i] = std::uint16_t(qBlue(image.color(i)) * 257);
    }
    TIFFSetField(tiff, TIFFTAG_COLORMAP, red.data(), green.data(), blue.data());
    return writeLines(tiff, image);
}

bool saveTiff(const QImage& image, const QString& file, TiffKind kind) {
    const TiffOwner owner{TIFFOpen(QFile::encodeName(file).constData(), "w")};
    TIFF* tiff = owner.get();
    if (!tiff) return false;
    const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
    const QImage mono = image.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither | Qt::AvoidDither);
    switch (kind) {
        case TiffKind::Color:
            describe(tiff, image, 8, 3, PHOTOMETRIC_RGB, COMPRESSION_LZW);
            return writeLines(tiff, rgb);
        case TiffKind::Gray:
            describe(tiff, image, 8, 1, PHOTOMETRIC_MINISBLACK, COMPRESSION_ADOBE_DEFLATE);
            return writeLines(tiff, image.convertToFormat(QImage::Format_Grayscale8));
        case TiffKind::Bilevel:
            describe(tiff, image, 1, 1, PHOTOMETRIC_MINISBLACK, COMPRESSION_CCITTFAX4);
            return writeLines(tiff, mono, mono.color(0) == QColor(Qt::white).rgb());
        case TiffKind::BilevelWhiteIsZero:
            describe(tiff, image, 1, 1, PHOTOMETRIC_MINISWHITE, COMPRESSION_CCITTFAX4);
            return writeLines(tiff, mono, mono.color(0) != QColor(Qt::white).rgb());
        case TiffKind::JpegInside:
            describe(tiff, image, 8, 3, PHOTOMETRIC_YCBCR, COMPRESSION_JPEG);
            TIFFSetField(tiff, TIFFTAG_JPEGCOLORMODE, JPEGCOLORMODE_RGB);
            return writeLines(tiff, rgb);
        case TiffKind::Tiled:
            describe(tiff, image, 8, 3, PHOTOMETRIC_RGB, COMPRESSION_LZW);
            return writeTiles(tiff, rgb);
        case TiffKind::Palette:
            describe(tiff, image, 8, 1, PHOTOMETRIC_PALETTE, COMPRESSION_LZW);
            return writePalette(tiff, image.convertToFormat(QImage::Format_Indexed8));
    }
    return false;
}

}  // namespace sohoa::ui::test
