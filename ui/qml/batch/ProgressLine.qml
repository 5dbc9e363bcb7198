import QtQuick
import Sohoa.Kiosk

// How far a step is.
Rectangle {
    id: line
    property int done
    property int of
    implicitHeight: Look.gap
    radius: height / 2
    color: Look.sunk
    border { width: 1; color: Look.line }
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("%1 trên %2").arg(done).arg(of)
    Rectangle {
        height: parent.height
        width: line.of > 0 ? parent.width * Math.min(1, line.done / line.of) : 0
        radius: parent.radius
        color: Look.work
    }
}
