#include "virtual/papers/sheet.h"

namespace sohoa::papers {

static QImage blankLayer() {
    QImage layer(sheetWidth, sheetHeight, QImage::Format_Grayscale8);
    layer.fill(255);
    return layer;
}

Sheet::Sheet() : ink(blankLayer()), stamp(blankLayer()), pen(blankLayer()) {}

}  // namespace sohoa::papers
