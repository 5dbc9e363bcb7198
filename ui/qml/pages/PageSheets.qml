pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// All pages in their order, and those beside the document below. A page is taken by its handle and let go at another place.
ColumnLayout {
    id: sheets
    required property PagesDesk desk
    spacing: Look.gap / 2

    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true

        PageTiles {
            id: grid
            objectName: "pageSheets"
            anchors.fill: parent
            model: sheets.desk.pages
            delegate: SheetTile {
                id: sheet
                width: grid.cellWidth
                height: grid.cellHeight
                target: drag.number > 0 && drag.place === place
                onTaken: sheets.desk.choose(number)
                onDragged: (x, y) => drag.follow(sheet, x, y)
                onDropped: drag.end()
            }
        }
        PageDrag {
            id: drag
            grid: grid
            onMoved: (number, place) => sheets.desk.moveTo(number, place)
        }
    }
    PlainText {
        visible: sheets.desk.asideCount > 0
        text: qsTr("Để riêng, không nằm trong văn bản: %n trang", "", sheets.desk.asideCount)
        color: Look.faint
        font.pixelSize: Look.small
    }
    ListView {
        id: beside
        objectName: "asideSheets"
        Layout.fillWidth: true
        Layout.preferredHeight: grid.cellHeight * 0.8
        visible: sheets.desk.asideCount > 0
        orientation: ListView.Horizontal
        clip: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        model: sheets.desk.aside
        delegate: SheetTile {
            width: grid.cellWidth * 0.85
            height: beside.height
            fixed: true
            onTaken: sheets.desk.choose(number)
        }
    }
}
