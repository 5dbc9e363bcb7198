import QtQuick
import Sohoa.Kiosk

// Where the keyboard is. Around its parent, so that it hides nothing.
Rectangle {
    property bool shown: false
    anchors { fill: parent; margins: -5 }
    visible: shown
    color: "transparent"
    radius: Look.corner + 5
    border { width: 3; color: Look.work }
}
