import QtQuick
import Sohoa.Kiosk

// Nobody may sign in yet.
Column {
    spacing: Look.gap
    Icon { anchors.horizontalCenter: parent.horizontalCenter; name: "users"; size: Look.icon * 3; color: Look.faint }
    PlainText {
        objectName: "emptyPeople"
        width: Math.min(640 * Look.scale, implicitWidth)
        text: qsTr("Chưa có ai được cấp mã PIN hoặc mật khẩu. Nhờ quản trị thêm tài khoản bằng lệnh sohoa people add.")
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Look.large
    }
}
