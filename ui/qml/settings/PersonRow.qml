import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// A person in the list.
AbstractButton {
    id: row
    required property var modelData
    objectName: "person-" + modelData.login
    text: modelData.fullName
    implicitHeight: Math.max(Look.touch * 1.2, words.implicitHeight + 2 * Look.gap)
    Accessible.role: Accessible.Button
    Accessible.name: text + ", " + modelData.rolesWords + ", " + modelData.stateWords
    Keys.onReturnPressed: row.clicked()
    background: Rectangle {
        radius: Look.corner
        color: row.down ? Look.accentPale : Look.panel
        border { width: Look.outline; color: Look.line }
        FocusRing { shown: row.visualFocus }
    }
    contentItem: RowLayout {
        spacing: Look.wide
        Icon { Layout.leftMargin: Look.wide; name: "user"; color: Look.accent; size: Look.icon * 1.3 }
        ColumnLayout {
            id: words
            Layout.fillWidth: true
            spacing: 2
            PlainText { Layout.fillWidth: true; text: row.text; font { pixelSize: Look.large; bold: true } }
            PlainText { Layout.fillWidth: true; text: StateWords.joined([row.modelData.position, row.modelData.rolesWords, row.modelData.login]); color: Look.faint }
        }
        Badge { kind: row.modelData.badge; text: row.modelData.stateWords }
        Icon { Layout.rightMargin: Look.gap; name: "next"; color: Look.accent }
    }
}
