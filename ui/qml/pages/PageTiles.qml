pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Sohoa.Kiosk

// Many pages, small, as many as fit beside one another. Rows that leave the sight are used again, and every picture is read at the size
// at which it is shown.
GridView {
    id: grid
    property int wantedWidth: 168 * Look.scale
    readonly property int columns: Math.max(2, Math.floor(width / wantedWidth))

    clip: true
    cellWidth: Math.floor(width / columns)
    cellHeight: Math.round((cellWidth - Look.gap) * 1.414) + Look.normal + 2 * Look.gap
    cacheBuffer: cellHeight
    reuseItems: true
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: ScrollBar { policy: grid.contentHeight > grid.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff; width: 10 * Look.scale }

    delegate: PageTile {
        width: grid.cellWidth
        height: grid.cellHeight
    }
}
