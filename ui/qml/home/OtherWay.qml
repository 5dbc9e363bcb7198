import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

ActionButton {
    required property string screen
    objectName: screen + "Way"
    Layout.fillWidth: true
    Layout.preferredWidth: 1
    onClicked: Place.go(screen)
}
