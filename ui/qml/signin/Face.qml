import QtQuick
import Sohoa.Kiosk

// A person as a disc with their initials: always in the same shade.
Rectangle {
    id: face
    property string initials
    property int shade
    property int size: 72 * Look.scale

    implicitWidth: size
    implicitHeight: size
    width: size
    height: size
    radius: size / 2
    color: ["#0e5a63", "#4a4e8f", "#7a4a12", "#2f6b3a", "#7b2d5e", "#37566e"][shade]
    Accessible.ignored: true

    PlainText {
        anchors.centerIn: parent
        text: face.initials
        color: Look.paleInk
        font { pixelSize: face.size * 0.38; bold: true }
    }
}
