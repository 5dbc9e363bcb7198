import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// Which pages an extract takes, touched one by one. Page 1 is always in it.
FocusScope {
    id: sheet
    property string source
    property bool shown: false
    signal agreed(string pages)

    // count: pages of the document, 0 where nobody has counted them yet.
    function ask(of: string, pages: string, count: int) {
        source = of;
        chosen.known = count;
        chosen.text = pages;
        shown = true;
        go.forceActiveFocus();
    }
    anchors.fill: parent
    visible: shown
    z: 10
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text
    Keys.onEscapePressed: shown = false

    ExtractPages { id: chosen }
    Rectangle { anchors.fill: parent; color: Look.contrast ? "#ffffff" : "#cc1d2a2e" }
    MouseArea { anchors.fill: parent }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Look.gap, 820 * Look.scale)
        height: Math.min(parent.height, body.implicitHeight + 2 * Look.wide)
        radius: 2 * Look.corner
        color: Look.panel
        border { width: Look.outline; color: Look.line }
        ColumnLayout {
            id: body
            anchors { fill: parent; margins: Look.wide }
            spacing: Look.gap
            PlainText { id: title; Layout.fillWidth: true; text: qsTr("Trích sao những trang nào?"); wrapMode: Text.Wrap; font { pixelSize: Look.title; bold: true } }
            PlainText {
                Layout.fillWidth: true
                text: qsTr("Trang 1 luôn được sao, để bản trích giữ đủ thể thức của văn bản.")
                color: Look.faint
                wrapMode: Text.Wrap
            }
            ScrollView {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: chips.implicitHeight
                contentWidth: availableWidth
                clip: true
                PageChips {
                    id: chips
                    width: parent.width
                    choice: chosen
                    ActionButton { objectName: "morePages"; visible: chosen.canShowMore; role: ActionButton.Quiet; text: qsTr("Thêm số trang"); onClicked: chosen.showMore() }
                }
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Look.gap
                ActionButton { objectName: "extractNo"; text: qsTr("Không, quay lại"); onClicked: sheet.shown = false }
                PlainText {
                    objectName: "extractWords"
                    Layout.fillWidth: true
                    text: qsTr("Trích trang %1").arg(chosen.text)
                    horizontalAlignment: Text.AlignRight
                    font.bold: true
                }
                ActionButton {
                    id: go
                    objectName: "extractYes"
                    role: ActionButton.Primary
                    text: qsTr("Tiếp tục")
                    onClicked: { sheet.shown = false; sheet.agreed(chosen.text); }
                }
            }
        }
    }
}
