import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// A fact of the receipt; one that can be opened says more when it is touched.
AbstractButton {
    id: line
    property string symbol
    property string label
    property bool canOpen: false
    signal opened()

    Layout.fillWidth: true
    implicitHeight: Math.max(Look.touch, words.implicitHeight + 2 * Look.gap)
    focusPolicy: canOpen ? Qt.StrongFocus : Qt.NoFocus
    Accessible.role: canOpen ? Accessible.Button : Accessible.StaticText
    Accessible.name: label + ": " + text
    Keys.onReturnPressed: line.clicked()
    onClicked: if (line.canOpen) line.opened()
    background: Rectangle {
        radius: Look.corner
        color: line.down && line.canOpen ? Look.accentPale : Look.panel
        border { width: Look.outline; color: Look.line }
        FocusRing { shown: line.visualFocus }
    }
    contentItem: RowLayout {
        spacing: Look.wide
        Icon { Layout.leftMargin: Look.wide; name: line.symbol; color: Look.accent }
        Column {
            id: words
            Layout.fillWidth: true
            spacing: 2
            PlainText { width: parent.width; text: line.label; color: Look.faint; font.pixelSize: Look.small }
            PlainText { objectName: "lineText"; width: parent.width; text: line.text; wrapMode: line.canOpen ? Text.WrapAnywhere : Text.Wrap }
        }
        Icon { Layout.rightMargin: Look.wide; visible: line.canOpen; name: "down"; color: Look.accent }
    }
}
