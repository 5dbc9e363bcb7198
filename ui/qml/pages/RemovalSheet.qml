pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// A page leaves the document only with a reason and a second person; the image stays beside it.
FocusScope {
    id: sheet
    required property PagesDesk desk
    property bool shown: false
    readonly property var reasons: [qsTr("Trang trắng, không có nội dung"), qsTr("Trang thừa, quét trùng với trang khác"), qsTr("Trang không thuộc văn bản này")]

    function open() {
        shown = true;
        forceActiveFocus();
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
        width: Math.min(parent.width - 2 * Look.wide, 880 * Look.scale)
        height: Math.min(parent.height - Look.wide, body.implicitHeight + 3 * Look.wide)
        radius: 2 * Look.corner
        color: Look.panel
        MouseArea { anchors.fill: parent }
        ColumnLayout {
            id: body
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: 1.5 * Look.wide }
            spacing: Look.gap
            PlainText {
                id: question
                Layout.fillWidth: true
                wrapMode: Text.Wrap
                font { pixelSize: Look.title; bold: true }
                text: sheet.desk.asked ? qsTr("Đang chờ người thứ hai") : qsTr("Vì sao bỏ trang này?")
            }
            PlainText {
                Layout.fillWidth: true
                wrapMode: Text.Wrap
                font.pixelSize: Look.large
                color: Look.faint
                text: sheet.desk.asked ? qsTr("Yêu cầu đã được ghi. Trang vẫn nằm trong văn bản đến khi lãnh đạo hoặc văn thư khác đồng ý, tại đây hoặc ở màn hình của họ.")
                                       : qsTr("Cần một người khác đồng ý. Ảnh được để riêng và có thể đưa trở lại.")
            }
            Repeater {
                model: sheet.desk.asked ? [] : sheet.reasons
                ActionButton {
                    required property int index
                    required property string modelData
                    objectName: "reason-" + index
                    Layout.fillWidth: true
                    text: modelData
                    enabled: !sheet.desk.busy
                    onClicked: sheet.desk.askToRemove(modelData)
                }
            }
            SecondPerson {
                Layout.fillWidth: true
                visible: sheet.desk.asked
                desk: sheet.desk
                shownPad: sheet.shown && sheet.desk.asked
                onLater: sheet.shown = false
            }
            TroubleBanner { Layout.fillWidth: true; trouble: sheet.desk.trouble }
            ActionButton {
                objectName: "removalClose"
                Layout.fillWidth: true
                visible: !sheet.desk.asked
                role: ActionButton.Quiet
                text: qsTr("Không, quay lại")
                onClicked: sheet.shown = false
            }
        }
    }
}
