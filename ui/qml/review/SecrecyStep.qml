import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

Rectangle {
    id: step
    property int number
    property string text
    Layout.fillWidth: true
    implicitHeight: Math.max(Look.touch, line.implicitHeight + Look.gap)
    radius: Look.corner
    color: Look.panel
    border { width: Look.outline; color: Look.line }
    Accessible.role: Accessible.StaticText
    Accessible.name: number + ". " + text
    RowLayout {
        id: line
        anchors { fill: parent; leftMargin: Look.wide; rightMargin: Look.wide }
        spacing: Look.wide
        PlainText { text: step.number; color: Look.bad; font { pixelSize: Look.title; bold: true } }
        PlainText { Layout.fillWidth: true; text: step.text; wrapMode: Text.Wrap; font.pixelSize: Look.large }
    }
}
