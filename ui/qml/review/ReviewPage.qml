import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// The paper of a review, with its pages to turn.
Item {
    id: side
    required property ReviewDesk desk

    PagePane {
        anchors { fill: parent; bottomMargin: turner.visible ? turner.height + Look.gap : 0 }
        objectName: "reviewPage"
        image: side.desk.pageImage
        pageSize: side.desk.pageSize
        target: side.desk.target
        boxes: side.desk.boxes
        onBoxTouched: name => side.desk.choose(name)
    }
    RowLayout {
        id: turner
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: side.desk.pageCount > 1
        spacing: Look.gap
        ActionButton {
            objectName: "pageBefore"
            role: ActionButton.Quiet
            symbol: "back"
            text: qsTr("Trang trước")
            enabled: side.desk.page > 1
            onClicked: side.desk.page = side.desk.page - 1
        }
        PlainText {
            objectName: "pageOf"
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Trang %1 / %2").arg(side.desk.page).arg(side.desk.pageCount)
            font.bold: true
        }
        ActionButton {
            objectName: "pageBehind"
            role: ActionButton.Quiet
            symbol: "next"
            text: qsTr("Trang sau")
            enabled: side.desk.page < side.desk.pageCount
            onClicked: side.desk.page = side.desk.page + 1
        }
    }
}
