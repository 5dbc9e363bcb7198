import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// A task over the screen that is done or left: title, content, and its actions below. Wherever it is written, it lies over the whole
// screen.
FocusScope {
    id: sheet
    property string title
    property string note
    property bool shown: false
    property bool busy: false
    property trouble trouble
    property real widest: 900
    property real tallest: 680
    default property alias content: body.data
    property alias actions: footer.data

    anchors.fill: parent
    visible: shown
    z: 10
    Accessible.role: Accessible.Dialog
    Accessible.name: title
    Keys.onEscapePressed: if (!busy) shown = false
    onShownChanged: if (shown) forceActiveFocus()
    Component.onCompleted: {
        let over = parent;
        while (over && !(over instanceof KioskScreen))
            over = over.parent;
        if (over) parent = over;
    }

    Rectangle { anchors.fill: parent; color: Look.contrast ? "#ffffff" : "#cc1d2a2e" }
    MouseArea { anchors.fill: parent; onWheel: wheel => wheel.accepted = true }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Look.wide, sheet.widest * Look.scale)
        height: Math.min(parent.height - 2 * Look.wide, sheet.tallest * Look.scale)
        radius: 2 * Look.corner
        color: Look.ground
        border { width: Look.outline; color: Look.line }
        ColumnLayout {
            anchors { fill: parent; margins: 1.2 * Look.wide }
            spacing: Look.gap
            PlainText { Layout.fillWidth: true; text: sheet.title; wrapMode: Text.Wrap; font { pixelSize: Look.title; bold: true } }
            PlainText { Layout.fillWidth: true; visible: text !== ""; text: sheet.note; wrapMode: Text.Wrap; color: Look.faint }
            TroubleBanner { Layout.fillWidth: true; trouble: sheet.trouble }
            Item {
                id: body
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            RowLayout {
                Layout.fillWidth: true
                layoutDirection: Look.leftHand ? Qt.RightToLeft : Qt.LeftToRight
                spacing: Look.gap
                ActionButton {
                    objectName: sheet.objectName + "Leave"
                    role: ActionButton.Quiet
                    symbol: "cross"
                    text: qsTr("Thôi")
                    enabled: !sheet.busy
                    onClicked: sheet.shown = false
                }
                Item { Layout.fillWidth: true }
                RowLayout {
                    id: footer
                    layoutDirection: Look.leftHand ? Qt.RightToLeft : Qt.LeftToRight
                    spacing: Look.gap
                }
            }
        }
    }
}
