pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Sohoa.Kiosk

// A button of the dark bar.
AbstractButton {
    id: button
    property string symbol
    implicitHeight: Look.touch
    implicitWidth: Math.max(Look.touch, line.implicitWidth + 2 * Look.gap)
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: button.clicked()

    background: Rectangle {
        radius: Look.corner
        color: button.down ? Look.accent : "transparent"
        border { width: Look.contrast ? 2 : 0; color: Look.paleInk }
        Rectangle {
            anchors.fill: parent
            visible: button.visualFocus
            color: "transparent"
            radius: Look.corner
            border { width: 3; color: Look.paleInk }
        }
    }
    contentItem: Item {
        implicitWidth: line.implicitWidth
        Row {
            id: line
            anchors.centerIn: parent
            spacing: Look.gap / 2
            Icon { anchors.verticalCenter: parent.verticalCenter; name: button.symbol; color: Look.paleInk }
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                visible: text !== "" && !Look.portrait
                text: button.text
                color: Look.paleInk
            }
        }
    }
}
