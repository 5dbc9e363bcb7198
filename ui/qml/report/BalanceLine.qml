pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// Every side that was drawn in is somewhere: fed = not kept + stored, and stored = set aside + in the document. Large, because it
// is the one line that has to be right.
Rectangle {
    id: line
    property var balance
    readonly property bool agrees: balance.balances === true
    readonly property color ink: agrees ? Look.good : Look.bad

    objectName: "balance"
    implicitHeight: body.implicitHeight + 2 * Look.wide
    radius: 2 * Look.corner
    color: agrees ? Look.goodPale : Look.badPale
    border { width: Look.outline; color: ink }
    Accessible.role: Accessible.StaticText
    Accessible.name: verdict.text
    Accessible.description: qsTr("Đã nạp %1 bằng không giữ %2 cộng đã lưu %3; đã lưu %3 bằng để riêng %4 cộng trong hồ sơ %5")
        .arg(balance.fed).arg(balance.notKept).arg(balance.stored).arg(balance.setAside).arg(balance.inDocument)

    component Part: ColumnLayout {
        id: part
        property int value
        property string words
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        spacing: 0
        PlainText { Layout.alignment: Qt.AlignHCenter; text: part.value.toLocaleString(Qt.locale(), "f", 0); font { pixelSize: Look.huge; bold: true } }
        PlainText { Layout.fillWidth: true; horizontalAlignment: Text.AlignHCenter; text: part.words; color: Look.faint; wrapMode: Text.Wrap }
    }
    component Sign: PlainText { color: line.ink; font { pixelSize: Look.huge; bold: true } }

    GridLayout {
        id: body
        anchors { fill: parent; margins: Look.wide }
        columns: Look.portrait ? 1 : 2
        columnSpacing: Look.wide
        rowSpacing: Look.wide
        RowLayout {
            spacing: Look.gap
            Layout.preferredWidth: Look.portrait ? -1 : 300 * Look.scale
            Icon { objectName: "balanceSign"; name: line.agrees ? "check" : "alert"; color: line.ink; size: Look.icon * 2 }
            PlainText {
                id: verdict
                objectName: "balanceVerdict"
                Layout.fillWidth: true
                text: line.agrees ? qsTr("Khớp: không thiếu trang nào") : qsTr("Chưa khớp: phải kiểm lại giấy")
                color: line.ink
                wrapMode: Text.Wrap
                font { pixelSize: Look.title; bold: true }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Look.gap
            Part { value: line.balance.fed ?? 0; words: qsTr("đã nạp") }
            Sign { text: line.balance.fed === line.balance.notKept + line.balance.stored ? "=" : "≠" }
            Part { value: line.balance.notKept ?? 0; words: qsTr("không giữ") }
            Sign { text: "+" }
            Part { value: line.balance.stored ?? 0; words: qsTr("đã lưu") }
            Rectangle { Layout.fillHeight: true; implicitWidth: 2; color: line.ink }
            Part { value: line.balance.inDocument ?? 0; words: qsTr("trong hồ sơ") }
            Sign { text: "+" }
            Part { value: line.balance.setAside ?? 0; words: qsTr("để riêng") }
        }
    }
}
