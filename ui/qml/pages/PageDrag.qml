import QtQuick
import Sohoa.Kiosk

// A page on its way to another place: its picture under the finger, and where it would come.
Item {
    id: drag
    required property GridView grid
    property int number: 0  // of the page, 0: none is dragged
    property int place: 0   // where it would come, from 1
    signal moved(int number, int place)

    function follow(sheet: Item, x: real, y: real) {
        const at = sheet.mapToItem(drag, x, y);
        number = (sheet as SheetTile).number;
        ghost.source = (sheet as SheetTile).image;
        ghost.x = at.x - ghost.width / 2;
        ghost.y = at.y - ghost.height / 2;
        scroll.speed = at.y < Look.touch ? -1 : at.y > height - Look.touch ? 1 : 0;
        aim();
    }
    function aim() {
        const index = grid.indexAt(ghost.x + ghost.width / 2 + grid.contentX, ghost.y + ghost.height / 2 + grid.contentY);
        if (index >= 0) place = index + 1;
    }
    function end() {
        scroll.speed = 0;
        if (number > 0 && place > 0) moved(number, place);
        number = 0;
        place = 0;
    }
    anchors.fill: parent

    Image {
        id: ghost
        visible: drag.number > 0
        width: drag.grid.cellWidth * 0.8
        height: drag.grid.cellHeight * 0.8
        asynchronous: true
        fillMode: Image.PreserveAspectFit
        sourceSize { width: ghost.width; height: ghost.height }
    }
    Timer {
        id: scroll
        property int speed: 0
        interval: 16
        repeat: true
        running: speed !== 0 && drag.number > 0
        onTriggered: {
            const last = Math.max(0, drag.grid.contentHeight - drag.grid.height);
            drag.grid.contentY = Math.max(0, Math.min(last, drag.grid.contentY + 12 * speed));
            drag.aim();
        }
    }
}
