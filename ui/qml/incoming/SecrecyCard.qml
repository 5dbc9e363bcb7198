import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// What the person declares by pressing the button below.
Rectangle {
    implicitHeight: line.implicitHeight + 2 * Look.gap
    radius: Look.corner
    color: Look.warnPale
    border { width: Look.contrast ? 2 : 0; color: Look.warn }
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text + " " + rule.text

    RowLayout {
        id: line
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Look.wide; rightMargin: Look.wide }
        spacing: Look.wide
        Icon { name: "shield"; color: Look.warn; size: Look.icon * 1.5 }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            PlainText {
                id: words
                Layout.fillWidth: true
                text: qsTr("Giấy có chứa bí mật nhà nước không?")
                wrapMode: Text.Wrap
                font { pixelSize: Look.large; bold: true }
            }
            PlainText {
                id: rule
                Layout.fillWidth: true
                text: qsTr("Văn bản Mật, Tối mật, Tuyệt mật không được đưa vào máy này. Lời khai được ghi cùng tên bạn.")
                wrapMode: Text.Wrap
            }
        }
    }
}
