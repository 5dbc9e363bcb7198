// Reads a page's image file (TIFF, JPEG, PNG; told by its first bytes) scaled down to fit a bound. Any thread.
#pragma once

#include <QImage>
#include <QSize>
#include <QString>

namespace sohoa::ui {

struct PageImage {
    QImage image;   // null where the file cannot be read
    QString error;  // for the journal
};

// Scaled down to fit into the bound, never up; neither side above 4096 pixels. Only regular files are opened.
//
// Memory while it reads: JPEG is scaled as it is decoded and TIFF line by line, so both take little more than the
// scaled image and one strip; a PNG is decoded whole, and refused above 300 MB.
PageImage readPageImage(const QString& file, QSize bound);

// The size that fits into the bound with the same proportions, at least 1 × 1.
QSize fitted(QSize size, QSize bound);

}  // namespace sohoa::ui
