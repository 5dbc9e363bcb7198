pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Sohoa.Kiosk

// One of few answers to one question, as a large card.
AbstractButton {
    id: choice
    property string note
    property string symbol
    property string consequence   // what follows from it, set apart

    checkable: true
    autoExclusive: true
    implicitHeight: Math.max(Look.touch * 1.3, body.implicitHeight + 2 * Look.wide)
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: note
    Accessible.checked: checked
    Keys.onReturnPressed: { choice.checked = true; choice.clicked(); }
    Keys.onEnterPressed: { choice.checked = true; choice.clicked(); }

    background: Rectangle {
        radius: Look.corner
        color: choice.checked || choice.down ? Look.accentPale : Look.panel
        border { width: choice.checked ? 3 : Look.outline; color: choice.checked ? Look.accent : Look.line }
        FocusRing { shown: choice.visualFocus }
    }
    contentItem: Item {
        Row {
            id: body
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Look.wide }
            spacing: Look.wide
            Icon {
                id: mark
                anchors.verticalCenter: parent.verticalCenter
                name: choice.symbol !== "" ? choice.symbol : choice.checked ? "radio-on" : "radio-off"
                color: Look.accent
                size: Look.icon * (choice.symbol !== "" ? 1.6 : 1)
            }
            Column {
                width: parent.width - mark.width - Look.wide
                anchors.verticalCenter: parent.verticalCenter
                spacing: 4
                PlainText { width: parent.width; text: choice.text; wrapMode: Text.Wrap; font { pixelSize: Look.large; bold: true } }
                PlainText { width: parent.width; visible: text !== ""; text: choice.note; color: Look.faint; wrapMode: Text.Wrap }
                PlainText {
                    width: parent.width
                    visible: text !== ""
                    text: choice.consequence
                    color: Look.accent
                    wrapMode: Text.Wrap
                    font.bold: true
                }
            }
        }
    }
}
