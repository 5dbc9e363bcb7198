import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// Who signs, how the token stands, and how long the preview is good for.
ColumnLayout {
    id: facts
    required property SealingDesk desk
    spacing: Look.gap

    PlainText {
        Layout.fillWidth: true
        visible: facts.desk.keeper !== "" && !Look.portrait
        text: qsTr("Người giữ dấu số: %1").arg(facts.desk.keeper)
        wrapMode: Text.Wrap
        font.bold: true
    }
    PlainText {
        objectName: "tokenAdvice"
        Layout.fillWidth: true
        visible: text !== "" && facts.desk.takesPin
        text: facts.desk.tokenNext
        color: Look.warn
        wrapMode: Text.Wrap
        font.bold: true
    }
    PlainText {
        Layout.fillWidth: true
        text: qsTr("%n trang. Không có hình dấu: chữ ký số thay cho dấu đỏ.", "", facts.desk.pageCount)
        visible: facts.desk.pageCount > 0
        wrapMode: Text.Wrap
    }
    PlainText {
        Layout.fillWidth: true
        visible: facts.desk.moved
        text: qsTr("Khối chữ ký đứng lệch chỗ thường lệ vì góc phải trên đã có chữ.")
        color: Look.warn
        wrapMode: Text.Wrap
    }
    Item {
        Layout.fillWidth: true
        Layout.preferredHeight: words.implicitHeight + 4 + bar.height
        visible: facts.desk.step === SealingDesk.Shown
        PlainText {
            id: words
            objectName: "lifeWords"
            width: parent.width
            text: facts.desk.secondsLeft > 0 ? qsTr("Bản này còn hiệu lực ký %n giây", "", facts.desk.secondsLeft) : qsTr("Giờ in trên bản này đã cũ")
            color: facts.desk.secondsLeft > 10 ? Look.ink : Look.warn
            wrapMode: Text.Wrap
            font.bold: true
        }
        Rectangle {
            id: bar
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: Math.round(12 * Look.scale)
            radius: height / 2
            color: Look.sunk
            border { width: Look.contrast ? 2 : 0; color: Look.line }
            Rectangle {
                width: parent.width * facts.desk.partLeft
                height: parent.height
                radius: height / 2
                color: facts.desk.secondsLeft > 10 ? Look.accent : Look.warn
            }
        }
    }
    PlainText {
        objectName: "renewedWords"
        Layout.fillWidth: true
        visible: facts.desk.renewed
        text: qsTr("Bản xem trước cũ đã hết hiệu lực khi chưa nhập mã PIN, nên máy vừa làm bản mới với giờ mới.")
        color: Look.work
        wrapMode: Text.Wrap
    }
    PlainText {
        objectName: "lapsedWords"
        Layout.fillWidth: true
        visible: facts.desk.step === SealingDesk.Lapsed
        text: qsTr("Chưa ký gì. Bản xem trước đã hết hiệu lực nhiều lần mà không có người; bấm “Làm lại bản xem trước” khi sẵn sàng.")
        wrapMode: Text.Wrap
        font.pixelSize: Look.large
    }
}
