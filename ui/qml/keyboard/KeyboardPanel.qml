import QtQuick
import Sohoa.Kiosk

// The keyboard at the lower edge of the window. It says how much of the window it takes, so that screens make room.
Rectangle {
    id: panel
    readonly property real wanted: block.implicitHeight + 2 * Look.gap
    property real shownPart: Keyboard.shown ? 1 : 0

    objectName: "keyboard"
    height: wanted
    visible: shownPart > 0
    color: Look.sunk
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Bàn phím")

    Behavior on shownPart { NumberAnimation { duration: 120 } }
    Binding { target: Keyboard; property: "height"; value: panel.wanted * panel.shownPart }
    Binding { target: Keyboard; property: "roomy"; value: Look.window.height >= 1000 }
    Component.onCompleted: Keyboard.setPanel(panel)

    // What lies between the keys is the keyboard, too.
    MouseArea { anchors.fill: parent }
    Rectangle { width: parent.width; height: Look.outline; color: Look.line }
    KeyRows {
        id: block
        anchors { top: parent.top; topMargin: Look.gap; horizontalCenter: parent.horizontalCenter }
        width: parent.width - (Look.portrait ? Look.gap : 2 * Look.wide)
        rows: Keyboard.rows
        across: Keyboard.pad ? 4 : 10
        upper: Keyboard.upper
        locked: Keyboard.locked
        method: VietInput.method === VietInput.Telex ? "Telex" : VietInput.method === VietInput.Vni ? "VNI" : "abc"
        onPressed: key => Keyboard.press(key)
    }
}
