pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// One thing that can be done with a page: its sign above its word.
AbstractButton {
    id: tool
    property string symbol

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    implicitHeight: Math.max(1.1 * Look.touch, body.implicitHeight + Look.gap)
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: tool.clicked()
    Keys.onEnterPressed: tool.clicked()

    background: Rectangle {
        radius: Look.corner
        color: tool.down ? Look.accentPale : Look.panel
        border { width: Look.outline; color: Look.line }
        FocusRing { shown: tool.visualFocus }
    }
    contentItem: Item {
        Column {
            id: body
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
            spacing: 4
            Icon { anchors.horizontalCenter: parent.horizontalCenter; name: tool.symbol; color: Look.accent; size: Look.icon }
            PlainText {
                width: parent.width
                text: tool.text
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Look.small
            }
        }
    }
}
