#include "virtual/papers/page_file.h"

#include <leptonica/allheaders.h>

#include <QImageWriter>

#include "core/error_codes.h"

namespace sohoa::papers {

Result<> writeJpeg(const QImage& image, int quality, const std::filesystem::path& file) {
    QImageWriter writer(QString::fromStdString(file.string()), "jpeg");
    writer.setQuality(quality);
    if (!writer.write(image)) return fail(errors::FileUnwritable, file.string());
    return {};
}

Result<> writeGroup4(const QImage& image, int dpi, const std::filesystem::path& file) {
    PIX* pix = pixCreate(image.width(), image.height(), 1);
    if (!pix) return fail(errors::FileUnwritable, file.string());
    pixSetResolution(pix, dpi, dpi);
    for (int y = 0; y < image.height(); ++y) {
        const uchar* line = image.constScanLine(y);
        for (int x = 0; x < image.width(); ++x)
            if (line[x] < 128) pixSetPixel(pix, x, y, 1);
    }
    const int failed = pixWrite(file.c_str(), pix, IFF_TIFF_G4);
    pixDestroy(&pix);
    if (failed) return fail(errors::FileUnwritable, file.string());
    return {};
}

}  // namespace sohoa::papers
