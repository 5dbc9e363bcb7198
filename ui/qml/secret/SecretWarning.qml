import QtQuick
import Sohoa.Kiosk

// What has to be known before a secret is tried again.
Rectangle {
    id: box
    property string text
    objectName: "secretWarning"
    visible: text !== ""
    implicitHeight: line.implicitHeight + Look.gap
    radius: Look.corner
    color: Look.warnPale
    border { width: Look.outline; color: Look.warn }
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Row {
        id: line
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Look.gap }
        spacing: Look.gap
        Icon { id: sign; name: "alert"; color: Look.warn }
        PlainText {
            width: parent.width - sign.width - Look.gap
            anchors.verticalCenter: parent.verticalCenter
            text: box.text
            color: Look.warn
            wrapMode: Text.Wrap
        }
    }
}
