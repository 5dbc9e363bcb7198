// Page images for tests, painted on the spot, in the kinds of file that scanners and imports make.
#pragma once

#include <QImage>
#include <QString>

namespace sohoa::ui::test {

// A4 at 150 dpi: a frame, the number, the title and lines of text; or white paper.
QImage paintedPage(const QString& title, int number, bool blank = false);

enum class TiffKind { Color, Gray, Bilevel, BilevelWhiteIsZero, JpegInside, Tiled, Palette };

// False where it cannot be written.
bool saveTiff(const QImage& image, const QString& file, TiffKind kind);

}  // namespace sohoa::ui::test
