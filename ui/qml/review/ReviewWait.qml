import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// Before the record can be reviewed: it is being read, something else waits first, or it has ended.
ColumnLayout {
    id: wait
    required property ReviewDesk desk
    spacing: Look.wide

    Busy {
        Layout.alignment: Qt.AlignHCenter
        visible: wait.desk.stage === ReviewDesk.Asking || wait.desk.stage === ReviewDesk.Working
        text: qsTr("Đang đọc chữ trên giấy…")
    }
    StepBar {
        Layout.fillWidth: true
        visible: wait.desk.stage === ReviewDesk.Working && wait.desk.stepDone >= 0
        done: wait.desk.stepDone
    }
    TroubleBanner {
        Layout.fillWidth: true
        visible: wait.desk.stage === ReviewDesk.Held
        trouble: wait.desk.held
    }
    PlainText {
        Layout.fillWidth: true
        visible: wait.desk.stage === ReviewDesk.Ended
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Hồ sơ này đã được hủy hoặc thu hồi.")
        wrapMode: Text.Wrap
        font.pixelSize: Look.large
    }
}
