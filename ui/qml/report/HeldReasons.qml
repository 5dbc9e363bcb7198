pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// Why documents of the day are held, with how many.
Rectangle {
    id: panel
    property var rows: []
    visible: rows.length > 0
    implicitHeight: body.implicitHeight + 2 * Look.wide
    radius: 2 * Look.corner
    color: Look.panel
    border { width: Look.outline; color: Look.line }
    ColumnLayout {
        id: body
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Look.wide }
        spacing: Look.gap
        PlainText { text: qsTr("Vì sao bị giữ lại"); font { pixelSize: Look.large; bold: true } }
        Repeater {
            model: panel.rows
            RowLayout {
                id: row
                required property var modelData
                Layout.fillWidth: true
                spacing: Look.wide
                PlainText { Layout.preferredWidth: 50 * Look.scale; text: row.modelData.count; color: Look.bad; font { pixelSize: Look.title; bold: true } }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0
                    PlainText { Layout.fillWidth: true; wrapMode: Text.Wrap; text: Language.code === "en" ? row.modelData.trouble.en : row.modelData.trouble.vi }
                    PlainText { text: row.modelData.trouble.code; color: Look.faint; font.pixelSize: Look.small }
                }
            }
        }
    }
}
