// The screens of the kiosk by the names under which the service keeps where a person stands.
#pragma once

#include <QString>

namespace sohoa::ui {

// The QML type of a screen, "ReviewScreen" of "review"; "" for a name that is not known (of a newer version).
QString screenNamed(const QString& name);

// Whether a person may be brought back there after an interruption; others lead home.
bool isPlaceToReturnTo(const QString& name);

}  // namespace sohoa::ui
