import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// A scanner of the office.
Rectangle {
    id: card
    required property var modelData
    required property int index
    readonly property var device: modelData
    signal testAsked()
    signal nameAsked()
    signal lockAsked()
    signal forgetAsked()

    objectName: "device-" + index
    implicitHeight: body.implicitHeight + 2 * Look.wide
    radius: 2 * Look.corner
    color: Look.panel
    border { width: Look.outline; color: Look.line }
    Accessible.role: Accessible.ListItem
    Accessible.name: device.title + ", " + device.stateWords

    ColumnLayout {
        id: body
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Look.wide }
        spacing: Look.gap
        RowLayout {
            Layout.fillWidth: true
            spacing: Look.wide
            Icon { name: "scan"; color: Look.accent; size: Look.icon * 1.6 }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2
                PlainText { objectName: "deviceTitle"; Layout.fillWidth: true; text: card.device.title; wrapMode: Text.Wrap; font { pixelSize: Look.large; bold: true } }
                PlainText { Layout.fillWidth: true; text: StateWords.joined([card.device.subtitle, card.device.address]); color: Look.faint; elide: Text.ElideMiddle }
            }
            Badge { visible: card.device.locked; kind: Badge.Neutral; symbol: "lock"; text: qsTr("chỉ dùng ở địa chỉ này") }
            Badge { objectName: "deviceState"; kind: card.device.badge; text: card.device.stateWords }
        }
        GridLayout {
            Layout.fillWidth: true
            columns: Look.portrait ? 2 : 4
            columnSpacing: Look.gap
            rowSpacing: Look.gap
            ActionButton { objectName: "testDevice"; Layout.fillWidth: true; symbol: "play"; text: qsTr("Quét thử"); onClicked: card.testAsked() }
            ActionButton { objectName: "nameDevice"; Layout.fillWidth: true; text: qsTr("Đặt tên"); onClicked: card.nameAsked() }
            ActionButton { objectName: "lockDevice"; Layout.fillWidth: true; text: card.device.locked ? qsTr("Bỏ khóa địa chỉ") : qsTr("Khóa địa chỉ"); onClicked: card.lockAsked() }
            ActionButton { objectName: "forgetDevice"; Layout.fillWidth: true; role: ActionButton.Quiet; text: qsTr("Bỏ khỏi danh sách"); onClicked: card.forgetAsked() }
        }
    }
}
