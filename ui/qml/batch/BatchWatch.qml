pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// The stacks of today as cards, the newest first, below the running total.
ColumnLayout {
    id: watch
    required property BatchDesk desk
    property int expected
    signal countAsked()
    spacing: Look.wide

    GridLayout {
        Layout.fillWidth: true
        columns: Look.portrait ? 2 : 5
        columnSpacing: Look.gap
        rowSpacing: Look.gap
        Figure { objectName: "batchStacks"; value: watch.desk.stackCount; words: qsTr("chồng giấy"); symbol: "stack" }
        Figure { objectName: "batchPages"; value: watch.desk.pageCount; words: qsTr("trang đã lưu"); symbol: "page" }
        Figure { objectName: "batchToReview"; value: watch.desk.toReview; words: qsTr("chờ kiểm tra"); symbol: "eye" }
        Figure {
            objectName: "batchStuck"
            value: watch.desk.stuck
            words: qsTr("cần người xử lý")
            symbol: "hand"
            ink: value > 0 ? Look.bad : Look.ink
        }
        ActionButton {
            objectName: "batchCount"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.columnSpan: Look.portrait ? 2 : 1
            role: ActionButton.Secondary
            text: watch.expected > 0 ? qsTr("Chồng sau: %n trang", "", watch.expected) : qsTr("Đếm trang chồng sau")
            onClicked: watch.countAsked()
        }
    }
    GridView {
        id: grid
        objectName: "batchGrid"
        readonly property int columns: Math.max(1, Math.floor(width / (400 * Look.scale)))
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        model: watch.desk.stacks
        cellWidth: Math.floor(width / columns)
        cellHeight: Math.round(250 * Math.max(Look.scale, Look.letters))
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        ScrollBar.vertical: ScrollBar { policy: grid.contentHeight > grid.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }
        delegate: StackCard {
            width: grid.cellWidth - Look.gap
            height: grid.cellHeight - Look.gap
            onResumed: watch.desk.resume(job)
        }
        PlainText {
            anchors.centerIn: parent
            width: parent.width * 0.8
            visible: watch.desk.known && grid.count === 0
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            color: Look.faint
            font.pixelSize: Look.title
            text: qsTr("Đặt chồng đầu tiên vào khay rồi bấm nút quét.")
        }
    }
}
