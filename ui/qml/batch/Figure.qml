import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// One number that matters, large, with what it counts.
Rectangle {
    id: figure
    property int value
    property string words
    property string symbol
    property color ink: Look.ink

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    implicitHeight: Math.max(Look.touch * 1.25, body.implicitHeight + 2 * Look.gap)
    radius: Look.corner
    color: Look.panel
    border { width: Look.outline; color: Look.line }
    Accessible.role: Accessible.StaticText
    Accessible.name: value.toLocaleString(Qt.locale(), "f", 0) + " " + words

    RowLayout {
        id: body
        anchors { fill: parent; margins: Look.gap; leftMargin: Look.wide }
        spacing: Look.gap
        Icon { visible: figure.symbol !== ""; name: figure.symbol; color: figure.ink; size: Look.icon * 1.2 }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            PlainText {
                objectName: "value"
                text: figure.value.toLocaleString(Qt.locale(), "f", 0)
                color: figure.ink
                font { pixelSize: Look.title * 1.15; bold: true }
                Accessible.ignored: true
            }
            PlainText { Layout.fillWidth: true; text: figure.words; color: Look.faint; font.pixelSize: Look.small; wrapMode: Text.Wrap; Accessible.ignored: true }
        }
    }
}
