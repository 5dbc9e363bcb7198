pragma ComponentBehavior: Bound
import QtQuick
import Sohoa.Kiosk

// Counts as horizontal bars, each with its words and its number: rows {words, count, share, color}.
Column {
    id: bars
    property var rows: []
    spacing: Look.gap / 2
    Repeater {
        model: bars.rows
        Item {
            id: row
            required property var modelData
            width: bars.width
            implicitHeight: name.implicitHeight + 4
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.words + ": " + modelData.count
            PlainText {
                id: name
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width * 0.42
                text: row.modelData.words
                color: row.modelData.count > 0 ? Look.ink : Look.faint
                Accessible.ignored: true
            }
            Rectangle {
                anchors { left: name.right; verticalCenter: parent.verticalCenter }
                height: parent.height * 0.7
                width: Math.max(row.modelData.count > 0 ? 3 : 0, (parent.width * 0.58 - amount.width - Look.gap) * row.modelData.share)
                color: row.modelData.color
                radius: 3
                PlainText {
                    id: amount
                    anchors { left: parent.right; leftMargin: Look.gap / 2; verticalCenter: parent.verticalCenter }
                    text: row.modelData.count
                    color: row.modelData.count > 0 ? Look.ink : Look.faint
                    font.bold: row.modelData.count > 0
                    Accessible.ignored: true
                }
            }
        }
    }
}
