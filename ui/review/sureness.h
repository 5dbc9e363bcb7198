// How sure the recognizer is of a field, in three steps that a person can act on.
//
// The confidence is a share: of fields at c, a share of c is right. On documents that were left out of the fit, 99.5 %
// of the fields at 0.95 and above were right, 92 % of those from 0.80 to 0.95, and fewer below (docs/recognition.md).
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>

namespace sohoa::ui {

namespace Sureness {
Q_NAMESPACE
QML_ELEMENT
enum Value {
    Sure,    // quiet: nobody has to look
    Glance,  // one in a dozen is wrong
    Check,   // likely to be wrong, or the recognizer itself says why it doubts
};
Q_ENUM_NS(Value)
}  // namespace Sureness

inline constexpr double SureFrom = 0.95;
inline constexpr double GlanceFrom = 0.80;

constexpr Sureness::Value surenessOf(double confidence) {
    return confidence >= SureFrom ? Sureness::Sure : confidence >= GlanceFrom ? Sureness::Glance : Sureness::Check;
}

}  // namespace sohoa::ui
