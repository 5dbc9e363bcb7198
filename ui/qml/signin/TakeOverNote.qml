import QtQuick
import Sohoa.Kiosk

// What happens to a colleague's session, said before it does.
Rectangle {
    id: note
    property string holder
    property bool certain: false   // the chosen one will take it over
    readonly property string words: said.text
    objectName: "takeOverNote"
    implicitHeight: line.implicitHeight + 2 * Look.gap
    radius: Look.corner
    color: Look.workPale
    border { width: Look.outline; color: Look.work }
    Accessible.role: Accessible.AlertMessage
    Accessible.name: said.text

    Row {
        id: line
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Look.gap }
        spacing: Look.gap
        Icon { id: sign; name: "lock"; color: Look.work }
        PlainText {
            id: said
            width: parent.width - sign.width - Look.gap
            anchors.verticalCenter: parent.verticalCenter
            color: Look.work
            wrapMode: Text.Wrap
            text: note.certain
                ? qsTr("Phiên của %1 đang khóa tại máy này. Khi bạn đăng nhập, phiên đó kết thúc; việc đang chạy và các trang đã quét vẫn giữ nguyên.").arg(note.holder)
                : qsTr("%1 đang khóa màn hình. Nếu người khác đăng nhập, phiên của %1 kết thúc; việc đang chạy và các trang đã quét vẫn giữ nguyên.").arg(note.holder)
        }
    }
}
