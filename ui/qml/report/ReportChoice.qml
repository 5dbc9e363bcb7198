import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// Which day, and whether the night before belongs to it.
GridLayout {
    id: choice
    required property ReportDesk desk
    columns: Look.portrait ? 1 : 2
    columnSpacing: Look.wide
    rowSpacing: Look.gap

    RowLayout {
        spacing: Look.gap
        ActionButton {
            objectName: "dayBefore"
            symbol: "back"
            Accessible.name: qsTr("Ngày trước")
            onClicked: { choice.desk.moveDay(-1); Place.note("day", choice.desk.day); }
        }
        PlainText {
            objectName: "reportSpan"
            Layout.preferredWidth: Math.max(implicitWidth, 300 * Look.scale)
            horizontalAlignment: Text.AlignHCenter
            text: choice.desk.span
            font { pixelSize: Look.large; bold: true }
        }
        ActionButton {
            objectName: "dayAfter"
            symbol: "next"
            enabled: !choice.desk.isToday
            Accessible.name: qsTr("Ngày sau")
            onClicked: { choice.desk.moveDay(1); Place.note("day", choice.desk.day); }
        }
    }
    SegmentRow {
        Layout.fillWidth: true
        current: choice.desk.sinceYesterday
        onChosen: key => { choice.desk.sinceYesterday = key; Place.note("morning", key); }
        segments: [
            { key: false, words: qsTr("Trong ngày") },
            { key: true, words: qsTr("Từ hôm trước đến nay") }
        ]
    }
}
