pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Sohoa.Kiosk

// Before anything is found: the searches that the person keeps, or what may be tried where nothing was found.
Item {
    id: start
    required property SearchDesk desk
    readonly property bool nothing: desk.searched && !desk.busy
    signal wanted(string query)

    Busy { anchors.centerIn: parent; visible: start.desk.busy; text: qsTr("Đang tìm…") }
    Column {
        anchors { left: parent.left; right: parent.right; top: parent.top; topMargin: Look.wide }
        visible: !start.desk.busy
        spacing: Look.gap
        EmptyState {
            objectName: "nothingFound"
            width: parent.width
            visible: start.nothing
            title: qsTr("Không tìm thấy văn bản nào")
            advice: qsTr("Thử ít từ hơn, hoặc chỉ gõ số ký hiệu. Gõ không dấu cũng tìm được.")
        }
        PlainText {
            visible: start.desk.saved.length > 0
            text: qsTr("Các lần tìm đã lưu")
            font { pixelSize: Look.large; bold: true }
        }
        Flow {
            width: parent.width
            spacing: Look.gap
            Repeater {
                model: start.desk.saved
                ActionButton {
                    id: saved
                    required property var modelData
                    required property int index
                    objectName: "saved" + index
                    width: Math.min(implicitWidth, start.width)
                    symbol: "search"
                    text: saved.modelData.name
                    onClicked: start.wanted(saved.modelData.query)
                }
            }
        }
        PlainText {
            width: parent.width
            visible: !start.nothing
            text: qsTr("Tìm trong trích yếu, số ký hiệu, cơ quan, người ký và cả chữ trên giấy. Đặt trong ngoặc kép để tìm đúng cụm từ, ví dụ “kế hoạch đầu tư công”.")
            color: Look.faint
            wrapMode: Text.Wrap
            font.pixelSize: Look.large
        }
    }
}
