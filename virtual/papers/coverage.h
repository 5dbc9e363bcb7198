// How much of a layer's ink lies at each place of a sheet, softened as a lens or a toner softens it.
#pragma once

#include <QImage>
#include <vector>

namespace sohoa::papers {

class Coverage {
  public:
    // deviation: of the softening, in pixels of the layer. The layer is white where it is blank.
    Coverage(const QImage& layer, double deviation);

    float at(float x, float y) const;  // 0…1, between pixels too; 0 outside

  private:
    int width_, height_;
    std::vector<unsigned char> values_;
};

}  // namespace sohoa::papers
