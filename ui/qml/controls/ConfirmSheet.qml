import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// A question over the screen that has to be answered first. The safe answer has the focus.
FocusScope {
    id: sheet
    property string question
    property string note
    property string yes
    property string no: qsTr("Không, quay lại")
    property int yesRole: ActionButton.Danger
    property bool shown: false
    signal agreed()
    signal declined()

    function ask() {
        shown = true;
        decline.forceActiveFocus();
    }
    anchors.fill: parent
    visible: shown
    z: 10
    Accessible.role: Accessible.Dialog
    Accessible.name: question
    Keys.onEscapePressed: { shown = false; declined(); }

    Rectangle { anchors.fill: parent; color: Look.contrast ? "#ffffff" : "#cc1d2a2e" }
    MouseArea { anchors.fill: parent }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Look.wide, 720 * Look.scale)
        height: body.implicitHeight + 3 * Look.wide
        radius: 2 * Look.corner
        color: Look.panel
        border { width: Look.outline; color: Look.line }
        ColumnLayout {
            id: body
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: 1.5 * Look.wide }
            spacing: Look.wide
            PlainText { Layout.fillWidth: true; text: sheet.question; wrapMode: Text.Wrap; font { pixelSize: Look.title; bold: true } }
            PlainText { Layout.fillWidth: true; visible: text !== ""; text: sheet.note; wrapMode: Text.Wrap; font.pixelSize: Look.large }
            RowLayout {
                Layout.fillWidth: true
                spacing: Look.gap
                ActionButton { id: decline; objectName: "sheetNo"; Layout.fillWidth: true; text: sheet.no; onClicked: { sheet.shown = false; sheet.declined(); } }
                ActionButton { objectName: "sheetYes"; Layout.fillWidth: true; role: sheet.yesRole; text: sheet.yes; onClicked: { sheet.shown = false; sheet.agreed(); } }
            }
        }
    }
}
