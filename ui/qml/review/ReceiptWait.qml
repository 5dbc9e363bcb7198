import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// Before the receipt: the PDF/A is being made, or something waits for a person.
ColumnLayout {
    id: wait
    required property ReceiptDesk desk
    spacing: Look.wide

    Busy {
        Layout.alignment: Qt.AlignHCenter
        visible: wait.desk.stage === ReceiptDesk.Asking || wait.desk.stage === ReceiptDesk.Working
        text: qsTr("Đã ghi sổ. Đang lập tệp PDF/A…")
    }
    StepBar {
        Layout.fillWidth: true
        visible: wait.desk.stage === ReceiptDesk.Working && wait.desk.stepDone >= 0
        done: wait.desk.stepDone
    }
    PlainText {
        Layout.fillWidth: true
        visible: wait.desk.stage === ReceiptDesk.Working
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Không cần chờ: việc này tự chạy xong, kể cả khi bạn sang văn bản khác.")
        color: Look.faint
        wrapMode: Text.Wrap
    }
    TroubleBanner {
        Layout.fillWidth: true
        visible: wait.desk.stage === ReceiptDesk.Held
        trouble: wait.desk.held
    }
    PlainText {
        Layout.fillWidth: true
        visible: wait.desk.stage === ReceiptDesk.Ended
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Hồ sơ này đã được hủy hoặc thu hồi.")
        wrapMode: Text.Wrap
        font.pixelSize: Look.large
    }
}
