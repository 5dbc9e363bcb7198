import QtQuick
import QtQuick.Controls.Basic
import Sohoa.Kiosk

// A key of the PIN pad. When discreet it looks the same pressed or not.
AbstractButton {
    id: key
    property bool discreet: false
    property string symbol
    property bool strong: false

    implicitWidth: Look.touch * (Look.portrait ? 2.4 : 1.7)
    implicitHeight: Look.touch * (Look.portrait ? 1.3 : 1.08)
    opacity: enabled ? 1 : 0.45
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.onPressAction: key.clicked()
    Keys.onReturnPressed: key.clicked()
    Keys.onEnterPressed: key.clicked()

    background: Rectangle {
        radius: Look.corner
        color: key.down && !key.discreet ? Look.accentPale : Look.panel
        border { width: Look.outline; color: key.down && !key.discreet ? Look.accent : Look.line }
        FocusRing { shown: key.visualFocus }
    }
    contentItem: Item {
        Icon { anchors.centerIn: parent; visible: key.symbol !== ""; name: key.symbol; color: Look.accent }
        PlainText {
            anchors.centerIn: parent
            visible: key.symbol === ""
            text: key.text
            color: key.strong ? Look.ink : Look.accent
            font { pixelSize: key.strong ? Look.title : Look.normal; bold: true }
        }
    }
}
