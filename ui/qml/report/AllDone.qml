import QtQuick
import Sohoa.Kiosk

// Nothing is left to do here.
Column {
    id: done
    property string text
    property string symbol: "check"
    spacing: Look.wide
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: 120 * Look.scale
        height: width
        radius: width / 2
        color: Look.goodPale
        Icon { anchors.centerIn: parent; name: done.symbol; color: Look.good; size: parent.width * 0.5 }
    }
    PlainText {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(implicitWidth, 700 * Look.scale)
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        text: done.text
        color: Look.faint
        font.pixelSize: Look.title
    }
}
