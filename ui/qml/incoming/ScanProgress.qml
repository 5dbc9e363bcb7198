import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// What is being done now, and how far it is.
RowLayout {
    id: line
    required property ScanDesk desk
    readonly property bool reading: desk.phase === ScanDesk.Reading
    spacing: Look.wide

    Busy {
        visible: line.desk.phase <= ScanDesk.Feeding
    }
    PlainText {
        objectName: "scanWords"
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        font.pixelSize: Look.large
        text: line.desk.phase === ScanDesk.Opening ? qsTr("Đang hỏi máy quét…")
            : line.desk.stopping ? qsTr("Máy dừng sau trang đang quét. Các trang đã lưu vẫn an toàn.")
            : line.desk.phase === ScanDesk.Waiting ? qsTr("Đang chờ máy quét. Để giấy trong khay.")
            : line.desk.phase === ScanDesk.Feeding ? qsTr("Mỗi trang hiện ra ngay khi đã lưu an toàn. Chưa lấy giấy ra.")
            : line.reading ? qsTr("Đã đọc %1 trên %2 trang. Bạn có thể lấy giấy ra.").arg(line.desk.read).arg(line.desk.toRead)
            : line.desk.phase === ScanDesk.Ready ? qsTr("Các trường thông tin đã sẵn sàng để kiểm tra.")
            : line.desk.phase === ScanDesk.Ended ? qsTr("Lấy hết giấy ra khỏi máy. Không có trang nào bị xóa.") : ""
    }
    Rectangle {
        visible: line.reading && line.desk.toRead > 0
        Layout.preferredWidth: 320 * Look.scale
        implicitHeight: 18 * Look.scale
        radius: height / 2
        color: Look.sunk
        border { width: Look.contrast ? 2 : 0; color: Look.line }
        Accessible.role: Accessible.ProgressBar
        Accessible.name: qsTr("Đọc chữ")
        Rectangle {
            height: parent.height
            radius: height / 2
            width: parent.width * Math.min(1, line.desk.read / Math.max(1, line.desk.toRead))
            color: Look.accent
        }
    }
}
