import QtQuick
import QtQuick.Controls.Basic
import Sohoa.Kiosk

// A page's number that is in the extract or not.
AbstractButton {
    id: chip
    property int page
    property ExtractPages choice
    readonly property bool on: choice !== null && choice.text !== "" && choice.has(page)

    objectName: "page-" + page
    implicitWidth: Look.touch
    implicitHeight: Look.touch
    enabled: page !== 1
    Accessible.role: Accessible.CheckBox
    Accessible.name: qsTr("Trang %1").arg(page)
    Accessible.checked: on
    Keys.onReturnPressed: chip.choice.toggle(chip.page)
    onClicked: chip.choice.toggle(chip.page)
    background: Rectangle {
        radius: Look.corner
        color: chip.on ? Look.accentPale : Look.panel
        border { width: chip.on ? 3 : Look.outline; color: chip.on ? Look.accent : Look.line }
        FocusRing { shown: chip.visualFocus }
    }
    contentItem: Item {
        PlainText { anchors.centerIn: parent; text: chip.page; color: chip.on ? Look.accent : Look.ink; font { pixelSize: Look.large; bold: chip.on } }
        Icon { anchors { right: parent.right; bottom: parent.bottom; margins: 4 } visible: chip.on; name: "check"; color: Look.accent; size: Look.icon * 0.6 }
    }
}
