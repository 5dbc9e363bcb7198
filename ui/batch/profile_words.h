// The scan profiles of the office as cards to choose from.
#pragma once

#include <QJsonObject>
#include <QVariantList>

namespace sohoa::ui {

// Of what Profiles told: {name, title, titleEn, note, locked, standard, usable, builtIn, dpi, mode, source}, the
// standard one first. note says how it scans.
QVariantList profilesShown(const QJsonObject& told);

}  // namespace sohoa::ui
