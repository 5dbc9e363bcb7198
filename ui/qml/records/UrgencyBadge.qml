import QtQuick
import Sohoa.Kiosk

Rectangle {
    id: badge
    required property int urgency

    visible: word.text !== ""
    implicitWidth: row.implicitWidth + Look.gap
    implicitHeight: row.implicitHeight + 4
    radius: Look.corner
    color: Look.bad

    Row {
        id: row
        anchors.centerIn: parent
        spacing: 4
        StateSymbol {
            anchors.verticalCenter: parent.verticalCenter
            implicitWidth: Look.small
            implicitHeight: Look.small
            shape: StateSymbol.Flag
            color: word.color
        }
        PlainText {
            id: word
            text: StateWords.urgency(badge.urgency)
            color: Look.paleInk
            font { pixelSize: Look.small; bold: true }
        }
    }
}
