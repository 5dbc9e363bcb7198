import QtQuick
import Sohoa.Kiosk

// How far a step is.
Rectangle {
    property real done: 0
    implicitHeight: 12 * Look.scale
    radius: height / 2
    color: Look.sunk
    border { width: Look.contrast ? 2 : 0; color: Look.line }
    Accessible.role: Accessible.ProgressBar
    Accessible.name: Math.round(100 * done) + " %"
    Rectangle { width: Math.max(height, parent.width * parent.done); height: parent.height; radius: height / 2; color: Look.accent }
}
