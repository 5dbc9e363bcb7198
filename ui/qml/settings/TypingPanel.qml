import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// How Vietnamese is typed, on the screen and on a keyboard alike, with a field to try it.
ColumnLayout {
    spacing: Look.gap
    Choice {
        objectName: "telex"
        Layout.fillWidth: true
        text: "Telex"
        note: qsTr("aa thành â, dd thành đ; dấu bằng s, f, r, x, j")
        checked: VietInput.method === VietInput.Telex
        onClicked: VietInput.method = VietInput.Telex
    }
    Choice {
        objectName: "vni"
        Layout.fillWidth: true
        text: "VNI"
        note: qsTr("a6 thành â, d9 thành đ; dấu bằng các số 1 đến 5")
        checked: VietInput.method === VietInput.Vni
        onClicked: VietInput.method = VietInput.Vni
    }
    Choice {
        objectName: "typingOff"
        Layout.fillWidth: true
        text: qsTr("Tắt bộ gõ")
        note: qsTr("Bàn phím đã có dấu sẵn")
        checked: VietInput.method === VietInput.Off
        onClicked: VietInput.method = VietInput.Off
    }
    SwitchRow {
        objectName: "modernTones"
        Layout.fillWidth: true
        text: qsTr("Đặt dấu kiểu mới")
        note: qsTr("hoà, thuý thay cho hòa, thúy")
        checked: VietInput.modernTones
        onToggled: VietInput.modernTones = checked
    }
    EntryField { Layout.fillWidth: true; label: qsTr("Gõ thử ở đây") }
    Item { Layout.fillHeight: true }
}
