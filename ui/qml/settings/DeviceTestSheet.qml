pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// A scanner is tried: one page is scanned and shown, and kept nowhere.
Sheet {
    id: sheet
    required property DevicesDesk desk
    property var device: ({})
    function open(which) {
        device = which;
        desk.forgetTest();
        shown = true;
    }
    title: qsTr("Quét thử: %1").arg(device.title ?? "")
    note: qsTr("Trang quét thử chỉ hiện ở đây, không lưu vào đâu cả.")
    trouble: desk.trouble
    busy: desk.testing
    widest: 1000
    tallest: 760

    GridLayout {
        anchors.fill: parent
        columns: Look.portrait ? 1 : 2
        columnSpacing: Look.wide
        rowSpacing: Look.wide
        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            radius: Look.corner
            color: Look.sunk
            border { width: 1; color: Look.line }
            Image {
                objectName: "testPicture"
                anchors { fill: parent; margins: Look.gap }
                visible: sheet.desk.testPicture !== ""
                source: sheet.desk.testPicture
                fillMode: Image.PreserveAspectFit
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Trang vừa quét thử")
            }
            Busy { anchors.centerIn: parent; visible: sheet.desk.testing; text: qsTr("Đang quét thử") }
            PlainText {
                anchors.centerIn: parent
                width: parent.width - 2 * Look.wide
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                visible: !sheet.desk.testing && sheet.desk.testPicture === ""
                text: qsTr("Đặt một tờ giấy rồi chọn cách quét thử.")
                color: Look.faint
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            spacing: Look.gap
            Repeater {
                model: sheet.desk.testFacts
                RowLayout {
                    id: fact
                    required property var modelData
                    Layout.fillWidth: true
                    PlainText { Layout.fillWidth: true; text: fact.modelData.name; color: Look.faint; wrapMode: Text.Wrap }
                    PlainText { objectName: "factValue"; text: fact.modelData.value; font.bold: true }
                }
            }
        }
    }
    actions: [
        ActionButton { objectName: "testGlass"; text: qsTr("Quét thử mặt kính"); enabled: !sheet.desk.testing; onClicked: sheet.desk.test(sheet.device.key, false) },
        ActionButton { objectName: "testFeeder"; role: ActionButton.Primary; text: qsTr("Quét thử khay nạp"); enabled: !sheet.desk.testing; onClicked: sheet.desk.test(sheet.device.key, true) }
    ]
}
