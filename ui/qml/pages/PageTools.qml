import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// What can be done with the page in hand. A page that lies beside the document can only come back.
GridLayout {
    id: tools
    required property PagesDesk desk
    readonly property bool inDocument: desk.place > 0
    signal scanWanted(string what)
    signal removalWanted()

    columns: 4
    columnSpacing: Look.gap
    rowSpacing: Look.gap
    enabled: desk.chosen > 0

    PageTool {
        objectName: "turnLeft"
        symbol: "turn-left"
        text: qsTr("Xoay trái")
        visible: tools.inDocument
        onClicked: tools.desk.turn(3)
    }
    PageTool {
        objectName: "turnRight"
        symbol: "turn-right"
        text: qsTr("Xoay phải")
        visible: tools.inDocument
        onClicked: tools.desk.turn(1)
    }
    PageTool {
        objectName: "moveBefore"
        symbol: "move-before"
        text: qsTr("Lên trước")
        visible: tools.inDocument
        enabled: tools.desk.place > 1
        onClicked: tools.desk.moveBy(-1)
    }
    PageTool {
        objectName: "moveAfter"
        symbol: "move-after"
        text: qsTr("Ra sau")
        visible: tools.inDocument
        enabled: tools.desk.place < tools.desk.pageCount
        onClicked: tools.desk.moveBy(1)
    }
    PageTool {
        objectName: "rescanPage"
        symbol: "scan"
        text: qsTr("Quét lại")
        visible: tools.inDocument
        onClicked: tools.scanWanted("rescan")
    }
    PageTool {
        objectName: "insertPage"
        symbol: "insert"
        text: qsTr("Thêm sau")
        visible: tools.inDocument
        onClicked: tools.scanWanted("insert")
    }
    PageTool {
        objectName: "removePage"
        symbol: "remove"
        text: qsTr("Bỏ ra")
        visible: tools.inDocument
        enabled: Session.may("request-override") && !tools.desk.asked
        onClicked: tools.removalWanted()
    }
    PageTool {
        objectName: "acceptPage"
        symbol: "check"
        text: qsTr("Chấp nhận")
        visible: tools.inDocument
        enabled: tools.desk.poor
        onClicked: tools.desk.accept()
    }
    PageTool {
        objectName: "restorePage"
        Layout.columnSpan: 4
        symbol: "restore"
        text: qsTr("Đưa trang này trở lại văn bản")
        visible: !tools.inDocument
        onClicked: tools.desk.restore()
    }
}
