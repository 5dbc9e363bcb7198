pragma ComponentBehavior: Bound
import QtQuick
import Sohoa.Kiosk

// Pages by the hour, each bar with its number above and its hour below.
Item {
    id: chart
    property var bars: []
    property string words
    implicitHeight: 240 * Look.scale
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Biểu đồ trang theo giờ")
    Accessible.description: words

    Row {
        anchors.fill: parent
        Repeater {
            model: chart.bars
            Item {
                id: bar
                required property var modelData
                width: chart.width / Math.max(1, chart.bars.length)
                height: chart.height
                PlainText {
                    id: hour
                    anchors { bottom: parent.bottom; horizontalCenter: parent.horizontalCenter }
                    text: qsTr("%1g", "giờ trên biểu đồ").arg(bar.modelData.hour)
                    color: Look.faint
                    font.pixelSize: Look.small
                    Accessible.ignored: true
                }
                Rectangle {
                    id: column
                    anchors { bottom: hour.top; bottomMargin: 4; horizontalCenter: parent.horizontalCenter }
                    width: Math.min(parent.width * 0.7, 64 * Look.scale)
                    height: Math.max(bar.modelData.pages > 0 ? 3 : 1, (parent.height - 2 * hour.height - 10) * bar.modelData.share)
                    color: bar.modelData.pages > 0 ? Look.accent : Look.line
                    radius: 3
                }
                PlainText {
                    anchors { bottom: column.top; bottomMargin: 2; horizontalCenter: parent.horizontalCenter }
                    visible: bar.modelData.pages > 0
                    text: bar.modelData.pages
                    font { pixelSize: Look.small; bold: true }
                    Accessible.ignored: true
                }
            }
        }
    }
}
