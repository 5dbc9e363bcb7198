pragma ComponentBehavior: Bound
import QtQuick
import Sohoa.Kiosk

// Something is being done: a word, and three dots that take turns. Nothing moves while it is not shown.
Column {
    id: busy
    property string text
    property int beat: 0
    spacing: Look.gap
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Timer { interval: 400; repeat: true; running: busy.visible; onTriggered: busy.beat = (busy.beat + 1) % 3 }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Look.gap
        Repeater {
            model: 3
            Rectangle {
                required property int index
                width: 18 * Look.scale
                height: width
                radius: width / 2
                color: index === busy.beat ? Look.accent : Look.line
            }
        }
    }
    PlainText {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: busy.text !== ""
        text: busy.text
        color: Look.faint
        font.pixelSize: Look.large
    }
}
