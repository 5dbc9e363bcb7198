#include "ocr/fields/zones.h"

#include <algorithm>

namespace sohoa::ocr {

std::optional<Zone> zoneOf(Field field) {
    if (field == Field::OrganizationInCharge || field == Field::OrganName) return Zone{32, 20, 100, 43};  // ô 2
    if (field == Field::Code || field == Field::CodeNumber || field == Field::CodeNotation)
        return Zone{32, 30, 99, 50};                                                         // ô 3
    if (field == Field::IssuedDate || field == Field::Place) return Zone{105, 30, 192, 50};  // ô 4
    if (field == Field::TypeName) return Zone{35, 44, 150, 70};                              // ô 5a, 5b
    if (field == Field::Subject) return Zone{35, 45, 170, 90};                               // ô 5a, 5b
    if (field == Field::Competence || field == Field::Position || field == Field::FullName)
        return Zone{105, 0, 190, 297};                           // ô 7a, 7b
    if (field == Field::ToPlaces) return Zone{30, 0, 110, 297};  // ô 9b
    return std::nullopt;
}

double offZone(Field field, const PageLines& page, const PixelBox& upright) {
    const auto zone = zoneOf(field);
    if (!zone || upright.empty()) return 0;
    const double perMillimetre = page.dpi.value / MillimetresPerInch;
    const double x = (upright.x0 + upright.x1) / 2.0 / perMillimetre,
                 y = (upright.y0 + upright.y1) / 2.0 / perMillimetre;
    const double across = std::max({zone->x0 - zoneSlack - x, x - zone->x1 - zoneSlack, 0.0});
    const double along = std::max({zone->y0 - zoneSlack - y, y - zone->y1 - zoneSlack, 0.0});
    return std::max(across, along);
}

}  // namespace sohoa::ocr
