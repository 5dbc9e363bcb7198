pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Sohoa.Kiosk

// What a person presses. There is one Primary on a screen: what comes next.
Button {
    id: button
    enum Role { Primary, Secondary, Quiet, Seal, Danger }

    property int role: ActionButton.Secondary
    property string symbol: ""
    readonly property bool filled: role === ActionButton.Primary || role === ActionButton.Seal
    readonly property color main: role === ActionButton.Seal ? Look.seal : role === ActionButton.Danger ? Look.bad : Look.accent
    readonly property color deep: role === ActionButton.Seal ? Look.sealDown : Look.accentDown

    implicitHeight: Math.max(Look.touch, words.implicitHeight + Look.gap)
    implicitWidth: Math.max(Look.touch, words.implicitWidth + (symbol !== "" ? Look.icon + Look.gap : 0) + 2 * Look.wide)
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: button.clicked()
    Keys.onEnterPressed: button.clicked()

    contentItem: Item {
        implicitWidth: line.implicitWidth
        implicitHeight: line.implicitHeight
        Row {
            id: line
            anchors.centerIn: parent
            spacing: Look.gap
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: button.symbol !== ""
                name: button.symbol
                color: words.color
            }
            PlainText {
                id: words
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, Math.max(Look.touch, button.width - 2 * Look.gap - (button.symbol ? Look.icon + Look.gap : 0)))
                text: button.text
                color: button.filled ? Look.paleInk : button.main
                font { bold: button.role !== ActionButton.Quiet; pixelSize: button.filled ? Look.large : Look.normal }
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
    background: Rectangle {
        radius: Look.corner
        color: button.filled ? (button.down ? button.deep : button.main)
             : button.down ? Look.accentPale : button.role === ActionButton.Quiet ? "transparent" : Look.panel
        border { width: button.filled || button.role === ActionButton.Quiet ? 0 : Look.outline; color: button.main }
        FocusRing { shown: button.visualFocus }
    }
}
