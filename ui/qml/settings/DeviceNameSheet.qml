import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// What the office calls a scanner; or one that is entered by its address.
Sheet {
    id: sheet
    property string device: ""   // "" for a new one
    signal named(string device, string name)
    signal added(string address, string name)
    function openFor(which) {
        device = which.key;
        name.text = which.ownName;
        shown = true;
    }
    function openNew() {
        device = "";
        address.text = "";
        name.text = "";
        shown = true;
    }
    title: device !== "" ? qsTr("Máy quét này tên là gì?") : qsTr("Thêm máy quét theo địa chỉ")
    tallest: 420

    ColumnLayout {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        spacing: Look.gap
        EntryField {
            id: address
            objectName: "deviceAddress"
            Layout.fillWidth: true
            visible: sheet.device === ""
            label: qsTr("Địa chỉ")
            placeholder: "http://192.168.1.20/eSCL"
            hints: Qt.ImhUrlCharactersOnly
        }
        EntryField { id: name; objectName: "deviceName"; Layout.fillWidth: true; focus: true; label: qsTr("Tên của cơ quan đặt"); placeholder: qsTr("Máy quét tầng 2") }
    }
    actions: ActionButton {
        objectName: "deviceNamed"
        role: ActionButton.Primary
        text: sheet.device !== "" ? qsTr("Lưu tên") : qsTr("Thêm máy quét")
        enabled: sheet.device !== "" || address.text !== ""
        onClicked: {
            sheet.device !== "" ? sheet.named(sheet.device, name.text) : sheet.added(address.text, name.text);
            sheet.shown = false;
        }
    }
}
