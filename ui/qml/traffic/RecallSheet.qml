pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// Why a document is recalled (Nghị định 30/2020 Điều 18.4): a reason in a person's own words, or one of the usual ones.
Sheet {
    id: sheet
    property string about
    signal agreed(string reason)
    function open(document) {
        about = document;
        reason.text = "";
        shown = true;
    }
    title: qsTr("Thu hồi văn bản này?")
    note: about
    tallest: 620

    ColumnLayout {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        spacing: Look.gap
        PlainText {
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            text: qsTr("Từ lúc này không ai xử lý tiếp hồ sơ này nữa. Không có gì bị xóa; lý do được ghi vào sổ.")
        }
        Repeater {
            model: [qsTr("Văn bản có sai sót về nội dung"), qsTr("Gửi nhầm cơ quan nhận"), qsTr("Được thay thế bằng văn bản khác")]
            Choice {
                required property string modelData
                required property int index
                objectName: "reason-" + index
                Layout.fillWidth: true
                implicitHeight: Look.touch
                text: modelData
                checked: reason.text === modelData
                onClicked: reason.text = modelData
            }
        }
        EntryField { id: reason; objectName: "recallReason"; Layout.fillWidth: true; label: qsTr("Lý do thu hồi, ít nhất 10 chữ cái") }
    }
    actions: ActionButton {
        objectName: "recallAgreed"
        role: ActionButton.Danger
        symbol: "recall"
        text: qsTr("Thu hồi")
        enabled: reason.text !== "" && !sheet.busy
        onClicked: sheet.agreed(reason.text)
    }
}
