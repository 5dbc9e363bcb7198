pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// The report of a leak, in two steps: why, and then that it is meant. Nothing happens before the second.
FocusScope {
    id: sheet
    property int place: -1
    property string token
    property string reason
    property bool shown: false
    signal agreed(int place, string reason)

    function ask(of: int, name: string) {
        place = of;
        token = name;
        reason = "";
        shown = true;
        no.forceActiveFocus();
    }
    anchors.fill: parent
    z: 10
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text
    Keys.onEscapePressed: shown = false

    Rectangle { anchors.fill: parent; visible: sheet.shown; color: Look.contrast ? "#ffffff" : "#cc1d2a2e" }
    MouseArea { anchors.fill: parent; enabled: sheet.shown; visible: enabled }
    Rectangle {
        anchors.centerIn: parent
        visible: sheet.shown
        width: Math.min(parent.width - 2 * Look.gap, 860 * Look.scale)
        height: body.implicitHeight + 2 * Look.wide
        radius: 2 * Look.corner
        color: Look.panel
        border { width: 3; color: Look.bad }
        ColumnLayout {
            id: body
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Look.wide }
            spacing: Look.gap
            PlainText { id: title; Layout.fillWidth: true; text: qsTr("Báo lộ khóa: vì sao?"); color: Look.bad; wrapMode: Text.Wrap; font { pixelSize: Look.title; bold: true } }
            PlainText {
                Layout.fillWidth: true
                text: qsTr("Ngay khi báo: mọi việc ký bằng dấu số này dừng lại, kể cả danh sách đang ký; cơ quan có 24 giờ để báo cáo cơ quan quản lý; máy in được thông báo. Văn bản đã ký giữ nguyên.")
                wrapMode: Text.Wrap
            }
            Repeater {
                model: sheet.shown ? CustodyWords.reasons : []  // none is chosen when it opens
                Choice {
                    required property string modelData
                    required property int index
                    objectName: "reason-" + index
                    Layout.fillWidth: true
                    text: modelData
                    checked: sheet.reason === CustodyWords.entered[index]
                    onClicked: { other.text = ""; sheet.reason = CustodyWords.entered[index]; }
                }
            }
            EntryField {
                id: other
                objectName: "otherReason"
                Layout.fillWidth: true
                label: qsTr("Lý do khác (ít nhất 10 chữ)")
                onEdited: sheet.reason = text.trim()
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Look.gap
                ActionButton { id: no; objectName: "compromiseNo"; Layout.fillWidth: true; text: qsTr("Không, quay lại"); onClicked: sheet.shown = false }
                ActionButton {
                    objectName: "compromiseYes"
                    Layout.fillWidth: true
                    enabled: sheet.reason.length >= 10
                    role: ActionButton.Danger
                    symbol: "alert"
                    text: qsTr("Tiếp tục")
                    onClicked: { sheet.shown = false; sure.ask(); }
                }
            }
        }
    }
    ConfirmSheet {
        id: sure
        question: qsTr("Dừng ký ngay bằng %1?").arg(sheet.token)
        note: qsTr("Không lấy lại được bằng một mình bạn: chỉ hai người, sau khi đã báo cáo, mới kết thúc việc này.")
        yes: qsTr("Báo lộ khóa ngay")
        yesRole: ActionButton.Seal
        onAgreed: sheet.agreed(sheet.place, sheet.reason)
    }
}
