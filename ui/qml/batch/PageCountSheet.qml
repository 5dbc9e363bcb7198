pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// How many pages the next stack has, counted by hand: large steps instead of a keyboard.
Rectangle {
    id: sheet
    property int pages: 0
    signal chosen(int pages)

    anchors.fill: parent
    visible: false
    z: 9
    color: Look.contrast ? "#ffffff" : "#cc1d2a2e"
    onVisibleChanged: if (visible) pages = 0
    MouseArea { anchors.fill: parent }
    Keys.onEscapePressed: visible = false

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Look.wide, 760 * Look.scale)
        height: body.implicitHeight + 3 * Look.wide
        radius: 2 * Look.corner
        color: Look.panel
        ColumnLayout {
            id: body
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: 1.5 * Look.wide }
            spacing: Look.wide
            PlainText { Layout.fillWidth: true; text: qsTr("Chồng tiếp theo có bao nhiêu trang?"); wrapMode: Text.Wrap; font { pixelSize: Look.title; bold: true } }
            PlainText { Layout.fillWidth: true; text: qsTr("Đếm mặt giấy có chữ. Máy báo ngay nếu thiếu hoặc thừa trang."); color: Look.faint; wrapMode: Text.Wrap }
            PlainText {
                objectName: "countedPages"
                Layout.alignment: Qt.AlignHCenter
                text: sheet.pages > 0 ? sheet.pages : "–"
                font { pixelSize: Look.huge * 1.6; bold: true }
            }
            GridLayout {
                Layout.fillWidth: true
                columns: 4
                columnSpacing: Look.gap
                Repeater {
                    model: [-10, -1, 1, 10]
                    ActionButton {
                        required property int modelData
                        objectName: "count" + (modelData > 0 ? "+" : "") + modelData
                        Layout.fillWidth: true
                        text: (modelData > 0 ? "+" : "−") + Math.abs(modelData)
                        Accessible.name: modelData > 0 ? qsTr("Thêm %1 trang").arg(modelData) : qsTr("Bớt %1 trang").arg(-modelData)
                        onClicked: sheet.pages = Math.max(0, sheet.pages + modelData)
                    }
                }
            }
            RowLayout {
                Layout.fillWidth: true
                layoutDirection: Look.leftHand ? Qt.RightToLeft : Qt.LeftToRight
                spacing: Look.gap
                ActionButton { role: ActionButton.Quiet; text: qsTr("Không đếm"); onClicked: { sheet.chosen(0); sheet.visible = false; } }
                Item { Layout.fillWidth: true }
                ActionButton {
                    objectName: "countDone"
                    role: ActionButton.Primary
                    text: qsTr("Đúng số trang này")
                    enabled: sheet.pages > 0
                    onClicked: { sheet.chosen(sheet.pages); sheet.visible = false; }
                }
            }
        }
    }
}
