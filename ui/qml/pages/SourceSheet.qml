import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// From where one page is scanned again, or a further one comes.
FocusScope {
    id: sheet
    property string what
    property bool shown: false
    signal chosen(string what, string from)

    function ask(wanted: string) {
        what = wanted;
        shown = true;
        glass.forceActiveFocus();
    }
    anchors.fill: parent
    visible: shown
    z: 10
    Accessible.role: Accessible.Dialog
    Accessible.name: question.text
    Keys.onEscapePressed: shown = false

    Rectangle { anchors.fill: parent; color: Look.contrast ? "#ffffff" : "#cc1d2a2e" }
    MouseArea { anchors.fill: parent; onClicked: sheet.shown = false }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Look.wide, 760 * Look.scale)
        height: body.implicitHeight + 3 * Look.wide
        radius: 2 * Look.corner
        color: Look.panel
        MouseArea { anchors.fill: parent }
        ColumnLayout {
            id: body
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: 1.5 * Look.wide }
            spacing: Look.wide
            PlainText {
                id: question
                Layout.fillWidth: true
                wrapMode: Text.Wrap
                font { pixelSize: Look.title; bold: true }
                text: sheet.what === "rescan" ? qsTr("Đặt tờ cần quét lại ở đâu?") : qsTr("Đặt tờ cần thêm ở đâu?")
            }
            PlainText {
                Layout.fillWidth: true
                wrapMode: Text.Wrap
                color: Look.faint
                text: sheet.what === "rescan" ? qsTr("Trang cũ được để riêng, không mất.") : qsTr("Trang mới đứng ngay sau trang đang chọn.")
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Look.wide
                Choice {
                    id: glass
                    objectName: "fromGlass"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    symbol: "source-glass"
                    text: qsTr("Mặt kính")
                    note: qsTr("Úp mặt chữ xuống")
                    onClicked: { sheet.shown = false; sheet.chosen(sheet.what, "flatbed"); }
                }
                Choice {
                    objectName: "fromFeeder"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    symbol: "source-feeder"
                    text: qsTr("Khay nạp")
                    note: qsTr("Chỉ đặt tờ này vào khay")
                    onClicked: { sheet.shown = false; sheet.chosen(sheet.what, "adf"); }
                }
            }
        }
    }
}
