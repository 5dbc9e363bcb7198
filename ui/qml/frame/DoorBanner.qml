import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// Nobody serves the office at this moment. The papers that were fed are safe; the screen comes back by itself.
Rectangle {
    visible: Door.link === Door.Away
    implicitHeight: visible ? row.implicitHeight + 2 * Look.gap : 0
    color: Look.badPale
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    RowLayout {
        id: row
        anchors { fill: parent; leftMargin: Look.wide; rightMargin: Look.wide }
        spacing: Look.gap
        Icon { name: "link-off"; color: Look.bad }
        PlainText {
            id: words
            objectName: "doorBanner"
            Layout.fillWidth: true
            color: Look.bad
            wrapMode: Text.Wrap
            font.pixelSize: Look.large
            text: qsTr("Chưa kết nối được dịch vụ. Các trang đã quét vẫn an toàn; màn hình tự trở lại khi dịch vụ chạy. Nếu chờ lâu, gọi hỗ trợ kỹ thuật.")
        }
    }
}
