pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// Before the first stack: what the paper is not, and how it is scanned.
GridLayout {
    id: start
    required property BatchDesk desk
    property string profile: ""
    readonly property alias declared: declaration.checked

    columns: Look.portrait ? 1 : 2
    columnSpacing: 2 * Look.wide
    rowSpacing: Look.wide

    ColumnLayout {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        spacing: Look.wide
        PlainText { Layout.fillWidth: true; text: qsTr("1. Giấy trong lô"); font { pixelSize: Look.large; bold: true } }
        Choice {
            id: declaration
            objectName: "batchDeclare"
            Layout.fillWidth: true
            autoExclusive: false
            symbol: checked ? "box-on" : "box-off"
            text: qsTr("Không có tài liệu mật")
            note: qsTr("Tôi đã xem: không tờ nào trong lô có dấu Mật, Tối mật, Tuyệt mật.")
            Accessible.role: Accessible.CheckBox
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: hint.implicitHeight + 2 * Look.wide
            radius: 2 * Look.corner
            color: Look.accentPale
            RowLayout {
                id: hint
                anchors { fill: parent; margins: Look.wide }
                spacing: Look.wide
                Icon { name: "stack"; color: Look.accent; size: Look.icon * 2 }
                PlainText {
                    Layout.fillWidth: true
                    wrapMode: Text.Wrap
                    text: qsTr("Đặt từng chồng vào khay: một chồng là một văn bản hoặc một hồ sơ. Trong khi máy đọc chồng trước, bạn có thể quét chồng sau.")
                }
            }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        spacing: Look.wide
        PlainText { Layout.fillWidth: true; text: qsTr("2. Cách quét"); font { pixelSize: Look.large; bold: true } }
        ListView {
            id: list
            objectName: "batchProfiles"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            spacing: Look.gap
            model: start.desk.profiles
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollBar { policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }
            delegate: Choice {
                required property var modelData
                objectName: "batchProfile-" + modelData.name
                width: list.width - (list.contentHeight > list.height ? Look.wide : 0)
                enabled: modelData.usable
                checked: start.profile === modelData.name || (start.profile === "" && modelData.standard)
                text: Language.code === "en" ? modelData.titleEn : modelData.title
                note: modelData.note
                consequence: modelData.standard ? qsTr("Cách quét thường dùng") : ""
                onClicked: {
                    start.profile = modelData.name;
                    checked = Qt.binding(() => start.profile === modelData.name);
                }
            }
        }
    }
}
