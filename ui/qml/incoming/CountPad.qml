pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// Digits for the counted pages, over the screen.
FocusScope {
    id: pad
    required property IncomingDesk desk
    property bool shown: false

    function open() {
        shown = true;
        forceActiveFocus();
    }
    function close() { shown = false; }

    anchors.fill: parent
    visible: shown
    z: 10
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Bạn đã đếm được mấy trang?")
    Keys.onEscapePressed: close()
    Keys.onReturnPressed: close()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace) desk.press("back");
        else desk.press(event.text);
        event.accepted = true;
    }

    Rectangle { anchors.fill: parent; color: Look.contrast ? "#ffffff" : "#cc1d2a2e" }
    MouseArea { anchors.fill: parent; onClicked: pad.close() }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Look.wide, 440 * Look.scale)
        height: Math.min(parent.height - Look.gap, body.implicitHeight + 2 * Look.wide)
        radius: 2 * Look.corner
        color: Look.panel
        border { width: Look.outline; color: Look.line }
        MouseArea { anchors.fill: parent }
        ColumnLayout {
            id: body
            anchors { fill: parent; margins: Look.wide }
            spacing: Look.gap
            PlainText {
                Layout.fillWidth: true
                text: qsTr("Bạn đã đếm được mấy trang?")
                wrapMode: Text.Wrap
                font { pixelSize: Look.large; bold: true }
            }
            PlainText {
                objectName: "padValue"
                Layout.fillWidth: true
                text: pad.desk.countWords
                horizontalAlignment: Text.AlignHCenter
                color: pad.desk.count > 0 ? Look.ink : Look.faint
                font { pixelSize: Look.huge; bold: true }
            }
            GridLayout {
                Layout.fillWidth: true
                columns: 3
                columnSpacing: Look.gap
                rowSpacing: Look.gap
                Repeater {
                    model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "clear", "0", "back"]
                    ActionButton {
                        required property string modelData
                        objectName: "digit-" + modelData
                        Layout.fillWidth: true
                        symbol: modelData === "clear" ? "cross" : modelData === "back" ? "erase" : ""
                        text: symbol === "" ? modelData : ""
                        Accessible.name: modelData === "clear" ? qsTr("Xóa hết") : modelData === "back" ? qsTr("Xóa một chữ số") : modelData
                        onClicked: pad.desk.press(modelData)
                    }
                }
            }
            ActionButton {
                objectName: "padDone"
                Layout.fillWidth: true
                role: ActionButton.Primary
                text: qsTr("Xong")
                onClicked: pad.close()
            }
        }
    }
}
