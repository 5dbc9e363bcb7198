import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// Something that is on or off, with what it means. The whole row is the target.
AbstractButton {
    id: row
    property string note
    property string symbol

    checkable: true
    implicitHeight: Math.max(Look.touch * 1.3, words.implicitHeight + 2 * Look.gap)
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: note
    Accessible.checked: checked
    Keys.onReturnPressed: { row.toggle(); row.toggled(); row.clicked(); }
    background: Rectangle {
        radius: Look.corner
        color: row.down ? Look.accentPale : Look.panel
        border { width: row.checked ? 3 : Look.outline; color: row.checked ? Look.accent : Look.line }
        FocusRing { shown: row.visualFocus }
    }
    contentItem: RowLayout {
        spacing: Look.wide
        Icon { Layout.leftMargin: Look.wide; visible: row.symbol !== ""; name: row.symbol; color: Look.accent; size: Look.icon * 1.4 }
        ColumnLayout {
            id: words
            Layout.fillWidth: true
            spacing: 2
            PlainText { Layout.fillWidth: true; text: row.text; wrapMode: Text.Wrap; font { pixelSize: Look.large; bold: true } }
            PlainText { Layout.fillWidth: true; visible: text !== ""; text: row.note; color: Look.faint; wrapMode: Text.Wrap }
        }
        PlainText { text: row.checked ? qsTr("Bật") : qsTr("Tắt"); color: row.checked ? Look.accent : Look.faint; font.bold: true }
        Rectangle {
            Layout.rightMargin: Look.wide
            implicitWidth: 68 * Look.scale
            implicitHeight: 38 * Look.scale
            radius: height / 2
            color: row.checked ? Look.accent : Look.sunk
            border { width: Look.outline; color: row.checked ? Look.accent : Look.faint }
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                x: row.checked ? parent.width - width - 5 : 5
                width: parent.height - 10
                height: width
                radius: width / 2
                color: row.checked ? Look.paleInk : Look.faint
            }
        }
    }
}
