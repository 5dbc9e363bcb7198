import QtQuick
import QtQuick.Controls.Basic
import Sohoa.Kiosk

// The pages of the job, small; a tap asks for one to be shown large.
GridView {
    id: grid
    required property OpenJob job
    readonly property int columns: Math.max(1, Math.floor(width / (170 * Look.scale)))
    signal wanted(int row)

    objectName: "pageGrid"
    clip: true
    model: job.pages
    cellWidth: Math.floor(width / columns)
    cellHeight: cellWidth * 1.4 + Look.wide
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: ScrollBar { policy: ScrollBar.AsNeeded }

    delegate: AbstractButton {
        id: cell
        required property int index
        required property int number
        required property int sheet
        required property bool back
        required property string kind
        required property string image

        objectName: "page" + number
        width: (GridView.view as PageGrid).cellWidth
        height: (GridView.view as PageGrid).cellHeight
        padding: Look.gap / 2
        onClicked: (GridView.view as PageGrid).wanted(index)

        contentItem: PageThumbnail {
            number: cell.number
            sheet: cell.sheet
            back: cell.back
            kind: cell.kind
            image: cell.image
            pressed: cell.down || cell.visualFocus
        }
    }

    EmptyState {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Look.wide }
        visible: grid.job.pageCount === 0
        shape: grid.job.pagesKnown ? StateSymbol.Ring : StateSymbol.Working
        title: grid.job.pagesKnown ? qsTr("Chưa có trang nào") : qsTr("Đang hỏi các trang…")
        advice: grid.job.pagesKnown ? qsTr("Trang sẽ hiện ở đây ngay khi quét xong.") : ""
    }
}
