pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// How long documents were at each step.
Column {
    id: times
    property var rows: []
    spacing: Look.gap / 2
    Repeater {
        model: times.rows
        RowLayout {
            id: row
            required property var modelData
            width: times.width
            spacing: Look.gap
            PlainText { Layout.fillWidth: true; text: row.modelData.words }
            PlainText { text: qsTr("%n hồ sơ", "", row.modelData.count); color: Look.faint }
            PlainText { Layout.preferredWidth: 170 * Look.letters; horizontalAlignment: Text.AlignRight; text: row.modelData.time; font.bold: true }
        }
    }
}
