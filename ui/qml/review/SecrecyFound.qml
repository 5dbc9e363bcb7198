import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// A mark of secrecy was seen: nothing of the paper is kept, and nothing of it is shown. What to do with it.
Item {
    id: found
    required property ReviewDesk desk

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width, 860 * Look.scale)
        spacing: Look.gap * 1.3

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            implicitWidth: 110 * Look.scale
            implicitHeight: implicitWidth
            radius: width / 2
            color: Look.badPale
            Icon { anchors.centerIn: parent; name: "hand"; size: parent.width * 0.56; color: Look.bad }
        }
        PlainText {
            objectName: "secretTitle"
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Dừng lại: trên giấy có dấu chỉ độ mật")
            wrapMode: Text.Wrap
            color: Look.bad
            font { pixelSize: Look.title; bold: true }
            Accessible.role: Accessible.AlertMessage
        }
        PlainText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Máy không lưu trang có dấu mật và các trang sau nó, và không đọc chữ trên đó. Hồ sơ dừng ở đây.")
            wrapMode: Text.Wrap
            font.pixelSize: Look.large
        }
        SecrecyStep { number: 1; text: qsTr("Lấy hết giấy ra khỏi khay nạp và khay ra, đếm đủ số tờ.") }
        SecrecyStep { number: 2; text: qsTr("Không quét lại, không sao chụp ở máy này.") }
        SecrecyStep { number: 3; text: qsTr("Giao cho người được phân công quản lý tài liệu mật của cơ quan.") }
        PlainText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Nếu là nhầm (dấu khác bị tưởng là dấu mật), hai người cùng quyết định ở mục “Đang giữ lại”. Mã: %1").arg(found.desk.held.code)
            color: Look.faint
            wrapMode: Text.Wrap
            font.pixelSize: Look.small
        }
    }
}
