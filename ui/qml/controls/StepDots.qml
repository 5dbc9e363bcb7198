pragma ComponentBehavior: Bound
import QtQuick
import Sohoa.Kiosk

// Where in a flow the screen stands.
Row {
    id: dots
    property int step
    property int steps
    spacing: Look.gap / 2
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Bước %1 trên %2").arg(step).arg(steps)

    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        rightPadding: Look.gap
        text: qsTr("Bước %1 trên %2").arg(dots.step).arg(dots.steps)
        color: Look.faint
    }
    Repeater {
        model: dots.steps
        Rectangle {
            required property int index
            anchors.verticalCenter: parent.verticalCenter
            width: (index + 1 === dots.step ? 34 : 14) * Look.scale
            height: 14 * Look.scale
            radius: height / 2
            color: index < dots.step ? Look.accent : Look.line
        }
    }
}
