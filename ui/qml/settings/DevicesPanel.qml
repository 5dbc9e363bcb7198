pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// The scanners: which there are, and whether each of them works.
ColumnLayout {
    id: panel
    spacing: Look.gap

    DevicesDesk { id: desk }
    TroubleBanner { Layout.fillWidth: true; trouble: desk.trouble; canBeClosed: true; onClosed: desk.forgetTrouble() }
    TroubleBanner { Layout.fillWidth: true; trouble: desk.lookTrouble }
    RowLayout {
        Layout.fillWidth: true
        spacing: Look.gap
        PlainText {
            objectName: "lookedAt"
            Layout.fillWidth: true
            color: Look.faint
            text: desk.looking ? qsTr("Đang tìm máy quét") : desk.lookedAt !== "" ? qsTr("Tìm lần cuối lúc %1").arg(desk.lookedAt) : ""
        }
        ActionButton { objectName: "addDevice"; symbol: "plus"; text: qsTr("Thêm theo địa chỉ"); onClicked: naming.openNew() }
        ActionButton { objectName: "refreshDevices"; symbol: "refresh"; text: qsTr("Tìm lại"); enabled: !desk.looking; onClicked: desk.refresh() }
    }
    ListView {
        id: list
        objectName: "deviceList"
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        spacing: Look.gap
        model: desk.devices
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollBar { policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }
        delegate: DeviceCard {
            width: list.width - Look.wide
            onTestAsked: test.open(device)
            onNameAsked: naming.openFor(device)
            onLockAsked: desk.lock(device.key, !device.locked)
            onForgetAsked: forget.open(device)
        }
        AllDone { anchors.centerIn: parent; visible: !desk.looking && list.count === 0; symbol: "scan"; text: qsTr("Chưa thấy máy quét nào. Bật máy, cắm dây rồi tìm lại.") }
    }
    DeviceTestSheet { id: test; objectName: "deviceTest"; desk: desk }
    DeviceNameSheet {
        id: naming
        objectName: "deviceNaming"
        onNamed: (device, name) => desk.rename(device, name)
        onAdded: (address, name) => desk.add(address, name)
    }
    ConfirmSheet {
        id: forget
        property var device: ({})
        function open(which) { device = which; ask(); }
        parent: test.parent
        question: qsTr("Bỏ máy quét “%1” khỏi danh sách?").arg(device.title ?? "")
        note: qsTr("Máy hiện lại khi được nhìn thấy lần sau.")
        yes: qsTr("Bỏ khỏi danh sách")
        onAgreed: desk.forget(device.key)
    }
}
