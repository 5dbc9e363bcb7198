import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// Asks for a reason before something that another person will have to decide about.
FocusScope {
    id: sheet
    property string question
    property string note
    property bool shown: false
    readonly property bool enough: reason.text.trim().length >= 10
    signal given(string reason)

    function ask() {
        reason.text = "";
        shown = true;
        reason.forceActiveFocus();
    }
    anchors.fill: parent
    visible: shown
    z: 10
    Accessible.role: Accessible.Dialog
    Accessible.name: question
    Keys.onEscapePressed: shown = false

    Rectangle { anchors.fill: parent; color: Look.contrast ? "#ffffff" : "#cc1d2a2e" }
    MouseArea { anchors.fill: parent }
    Rectangle {
        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: Look.wide }
        width: Math.min(parent.width - 2 * Look.wide, 760 * Look.scale)
        height: body.implicitHeight + 3 * Look.wide
        radius: 2 * Look.corner
        color: Look.panel
        border { width: Look.outline; color: Look.line }
        ColumnLayout {
            id: body
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: 1.5 * Look.wide }
            spacing: Look.wide
            PlainText { Layout.fillWidth: true; text: sheet.question; wrapMode: Text.Wrap; font { pixelSize: Look.title; bold: true } }
            PlainText { Layout.fillWidth: true; text: sheet.note; wrapMode: Text.Wrap; font.pixelSize: Look.large }
            EntryField { id: reason; objectName: "reason"; Layout.fillWidth: true; label: qsTr("Lý do (từ 10 chữ cái)") }
            RowLayout {
                Layout.fillWidth: true
                spacing: Look.gap
                ActionButton { objectName: "reasonNo"; Layout.fillWidth: true; text: qsTr("Không, quay lại"); onClicked: sheet.shown = false }
                ActionButton {
                    objectName: "reasonYes"
                    Layout.fillWidth: true
                    role: ActionButton.Primary
                    enabled: sheet.enough
                    text: qsTr("Gửi đề nghị")
                    onClicked: { sheet.shown = false; sheet.given(reason.text.trim()); }
                }
            }
        }
    }
}
