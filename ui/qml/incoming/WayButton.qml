pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// One way on, with what follows from it. The first is what is usual.
AbstractButton {
    id: way
    required property int index
    required property string how
    required property string words
    required property string note
    required property string symbol
    readonly property bool usual: index === 0
    readonly property color ink: usual ? Look.paleInk : Look.accent

    objectName: "way-" + how
    implicitHeight: Math.max(1.2 * Look.touch, line.implicitHeight + Look.gap)
    opacity: enabled ? 1 : 0.45
    text: words
    Accessible.role: Accessible.Button
    Accessible.name: words
    Accessible.description: note
    Keys.onReturnPressed: way.clicked()
    Keys.onEnterPressed: way.clicked()

    background: Rectangle {
        radius: Look.corner
        color: way.usual ? (way.down ? Look.accentDown : Look.accent) : way.down ? Look.accentPale : Look.panel
        border { width: way.usual ? 0 : Look.outline; color: Look.accent }
        FocusRing { shown: way.visualFocus }
    }
    contentItem: RowLayout {
        id: line
        spacing: Look.wide
        Icon { Layout.leftMargin: Look.wide; name: way.symbol; color: way.ink; size: Look.icon * 1.3 }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.rightMargin: Look.gap
            spacing: 0
            PlainText { Layout.fillWidth: true; text: way.words; color: way.ink; wrapMode: Text.Wrap; font { pixelSize: Look.large; bold: true } }
            PlainText {
                Layout.fillWidth: true
                visible: text !== ""
                text: way.note
                color: way.usual ? Look.paleInk : Look.faint
                wrapMode: Text.Wrap
                font.pixelSize: Look.small
            }
        }
    }
}
