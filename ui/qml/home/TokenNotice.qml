import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// What everybody should know about the agency's key: its certificate ends soon, or nothing can be signed.
Rectangle {
    id: notice
    required property OfficeFacts facts

    visible: facts.tokenNotice !== ""
    implicitHeight: line.implicitHeight + 2 * Look.gap
    radius: Look.corner
    color: facts.tokenUrgent ? Look.sealPale : Look.warnPale
    border { width: Look.outline; color: facts.tokenUrgent ? Look.seal : Look.warn }
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    RowLayout {
        id: line
        anchors { fill: parent; leftMargin: Look.wide; rightMargin: Look.gap }
        spacing: Look.gap
        Icon { name: "seal"; color: notice.border.color }
        PlainText {
            id: words
            objectName: "tokenNotice"
            Layout.fillWidth: true
            text: notice.facts.tokenNotice
            wrapMode: Text.Wrap
            font.pixelSize: Look.large
        }
        ActionButton {
            role: ActionButton.Quiet
            text: qsTr("Xem dấu số")
            onClicked: Place.go("custody")
        }
    }
}
