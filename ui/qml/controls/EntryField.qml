import QtQuick
import QtQuick.Controls.Basic
import Sohoa.Kiosk

// A field for words, with its name above it. What may be typed is told by inputMethodHints; the keyboard follows them.
FocusScope {
    id: entry
    property string label
    property alias text: field.text
    property alias hints: field.inputMethodHints
    property alias input: field
    property string placeholder
    signal accepted()
    signal edited()

    implicitHeight: name.implicitHeight + 4 + Look.touch
    implicitWidth: 360 * Look.scale

    PlainText { id: name; visible: entry.label !== ""; text: entry.label; color: Look.faint; font.pixelSize: Look.small }
    TextField {
        id: field
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Look.touch
        focus: true
        leftPadding: Look.gap
        font.pixelSize: Look.large
        color: Look.ink
        placeholderText: entry.placeholder
        placeholderTextColor: Look.faint
        selectByMouse: true
        Accessible.role: Accessible.EditableText
        Accessible.name: entry.label
        onAccepted: entry.accepted()
        onTextEdited: entry.edited()
        background: Rectangle {
            radius: Look.corner
            color: Look.panel
            border { width: field.activeFocus ? 3 : Look.outline; color: field.activeFocus ? Look.work : Look.line }
        }
    }
}
