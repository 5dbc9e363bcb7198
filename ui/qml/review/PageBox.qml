import QtQuick
import QtQuick.Controls.Basic
import Sohoa.Kiosk

// Where a field stands on the paper. The one in hand has a thick line; the touch reaches further than what is drawn.
AbstractButton {
    id: box
    property int sureness: Sureness.Sure
    property bool inHand: false
    readonly property int reach: 10
    readonly property color tone: sureness === Sureness.Sure ? Look.good : sureness === Sureness.Glance ? Look.work : Look.warn

    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    background: Item {
        Rectangle {
            anchors { fill: parent; margins: box.reach - (box.inHand ? 7 : 3) }
            color: "transparent"
            radius: 4
            border { width: box.inHand ? 4 : 2; color: box.tone }
        }
    }
}
