import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// One page as large as the screen, over everything else; a button brings it nearer.
Rectangle {
    id: viewer
    required property OpenJob job
    property int row: -1
    readonly property bool open: row >= 0
    property bool near: false

    function imageOf(index: int): string {
        return job.pageImages[index] ?? "";
    }
    function show(index: int) {
        near = false;
        row = index;
    }
    function close() {
        row = -1;
    }
    function turn(by: int) {
        row = Math.max(0, Math.min(job.pageCount - 1, row + by));
        sheetArea.contentX = 0;
        sheetArea.contentY = 0;
    }

    visible: open
    color: Look.ground

    Connections {
        target: viewer.job
        function onPagesChanged() {
            if (viewer.row >= viewer.job.pageCount)
                viewer.close();
        }
    }

    // Nothing below is touched through it.
    MouseArea {
        anchors.fill: parent
        onWheel: wheel => wheel.accepted = true
    }

    ColumnLayout {
        anchors { fill: parent; margins: Look.gap }
        spacing: Look.gap

        RowLayout {
            spacing: Look.gap
            TouchButton {
                objectName: "closePage"
                text: qsTr("Đóng")
                onClicked: viewer.close()
            }
            PlainText {
                objectName: "pageOf"
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                font { pixelSize: Look.large; bold: true }
                text: qsTr("Trang %1 / %2").arg(viewer.row + 1).arg(viewer.job.pageCount)
            }
            TouchButton {
                objectName: "nearButton"
                text: viewer.near ? qsTr("Xem cả trang") : qsTr("Phóng to")
                onClicked: viewer.near = !viewer.near
            }
            TouchButton {
                objectName: "previousPage"
                text: qsTr("Trang trước")
                enabled: viewer.row > 0
                onClicked: viewer.turn(-1)
            }
            TouchButton {
                objectName: "nextPage"
                text: qsTr("Trang sau")
                enabled: viewer.row < viewer.job.pageCount - 1
                onClicked: viewer.turn(1)
            }
        }

        Flickable {
            id: sheetArea
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            contentWidth: width
            contentHeight: sheet.height

            Image {
                id: sheet
                objectName: "largePage"
                width: sheetArea.width
                height: viewer.near ? sheetArea.width * 1.414 : sheetArea.height
                asynchronous: true
                cache: false
                fillMode: Image.PreserveAspectFit
                source: viewer.imageOf(viewer.row)
                sourceSize { width: sheet.width; height: sheet.height }
            }
            PlainText {
                anchors.centerIn: sheet
                visible: sheet.status === Image.Error
                text: qsTr("Không mở được ảnh của trang này")
                color: Look.bad
                font.pixelSize: Look.large
            }
        }
    }
}
