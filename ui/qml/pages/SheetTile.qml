import QtQuick
import Sohoa.Kiosk

// A page that can be chosen; the one in hand has a handle to take it by.
PageTile {
    id: tile
    required property int number
    required property string note
    property bool fixed: false   // not to be moved
    property bool target: false  // the page that is dragged would come here
    signal taken()
    signal dragged(real x, real y)
    signal dropped()

    objectName: "sheet-" + number
    required chosen
    required caption
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: note ? caption + ", " + note : caption
    Accessible.onPressAction: taken()
    Keys.onReturnPressed: taken()
    Keys.onSpacePressed: taken()

    TapHandler { onTapped: tile.taken() }
    FocusRing { anchors.margins: 2; shown: tile.activeFocus }
    Rectangle {
        visible: tile.target
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: 2 }
        width: 6
        radius: 3
        color: Look.accent
    }
    Rectangle {
        objectName: "handle"
        visible: tile.chosen && !tile.fixed
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Look.normal + 1.5 * Look.gap }
        width: Math.min(tile.width - 2 * Look.gap, Look.touch)
        height: width
        radius: width / 2
        color: hand.pressed ? Look.accentDown : Look.accent
        Icon { anchors.centerIn: parent; name: "drag"; color: Look.paleInk }
        MouseArea {
            id: hand
            anchors.fill: parent
            preventStealing: true
            onPositionChanged: mouse => {
                const at = mapToItem(tile, mouse.x, mouse.y);
                tile.dragged(at.x, at.y);
            }
            onReleased: tile.dropped()
            onCanceled: tile.dropped()
        }
    }
}
