import QtQuick
import QtQuick.Controls.Basic

Button {
    id: button

    implicitHeight: Look.touch
    implicitWidth: Math.max(Look.touch, implicitContentWidth + 2 * Look.wide)
    opacity: enabled ? 1 : 0.4

    contentItem: PlainText {
        text: button.text
        color: Look.accent
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: Look.corner
        color: button.down ? Look.accentPale : Look.panel
        border.width: button.visualFocus ? 3 : 1
        border.color: Look.accent
    }
}
