pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// Files from a USB medium: choose them in the order of their pages, say that they are no secret, bring them in.
Sheet {
    id: sheet
    signal imported(double job)
    function open() {
        declared.checked = false;
        shown = true;
    }
    title: qsTr("Nhập tệp từ USB")
    note: desk.media.length === 0 ? "" : qsTr("Chọn các tệp của một văn bản, theo thứ tự trang.")
    trouble: desk.trouble
    busy: desk.busy
    widest: 1100
    tallest: 760

    readonly property var media: desk.media
    ImportDesk {
        id: desk
        onImported: job => { sheet.shown = false; sheet.imported(job); }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Look.gap
        SegmentRow {
            Layout.fillWidth: true
            visible: desk.media.length > 1
            current: desk.medium
            onChosen: key => desk.medium = key
            segments: sheet.media.map(medium => ({ key: medium.path, words: medium.name, name: medium.name }))
        }
        ListView {
            id: list
            objectName: "mediumFiles"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            spacing: Look.gap / 2
            model: desk.files
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollBar { policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }
            delegate: Choice {
                required property var modelData
                required property int index
                readonly property int place: desk.chosen.indexOf(modelData.path) + 1
                objectName: "file-" + modelData.name
                width: list.width - Look.wide
                implicitHeight: Look.touch * 1.1
                autoExclusive: false
                symbol: place > 0 ? "box-on" : "box-off"
                checked: place > 0
                text: desk.chosenCount > 1 && place > 0 ? place + ". " + modelData.name : modelData.name
                note: StateWords.joined([modelData.folder, modelData.size, modelData.changed])
                Accessible.role: Accessible.CheckBox
                onClicked: {
                    desk.toggle(modelData.path);
                    checked = Qt.binding(() => place > 0);
                }
            }
            Column {
                anchors.centerIn: parent
                width: parent.width
                visible: list.count === 0
                spacing: Look.wide
                Icon { anchors.horizontalCenter: parent.horizontalCenter; name: "usb"; color: Look.accent; size: Look.icon * 4 }
                PlainText {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                    font.pixelSize: Look.large
                    text: desk.looking ? qsTr("Đang tìm tệp") : desk.media.length === 0 ? qsTr("Cắm USB vào máy. Tệp sẽ hiện ra ở đây.")
                        : qsTr("USB này không có tệp PDF, TIFF, JPEG hoặc PNG.")
                }
            }
        }
        Choice {
            id: declared
            objectName: "importDeclare"
            Layout.fillWidth: true
            implicitHeight: Look.touch * 1.2
            visible: desk.chosenCount > 0
            autoExclusive: false
            symbol: checked ? "box-on" : "box-off"
            text: qsTr("Không có tài liệu mật")
            note: qsTr("Tôi đã xem: không tệp nào là bí mật nhà nước.")
            Accessible.role: Accessible.CheckBox
        }
    }
    actions: ActionButton {
        objectName: "importAgreed"
        role: ActionButton.Primary
        symbol: "down"
        enabled: desk.chosenCount > 0 && declared.checked && !desk.busy
        text: desk.busy ? qsTr("Đang chép %1 trên %2").arg(desk.handedOver).arg(desk.chosenCount) : desk.chosenCount > 0 ? qsTr("Nhập %n tệp", "", desk.chosenCount) : qsTr("Chọn tệp")
        onClicked: desk.import(declared.checked)
    }
}
