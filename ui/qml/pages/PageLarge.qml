import QtQuick
import Sohoa.Kiosk

// The page in hand as large as its room; two fingers or the buttons bring it nearer.
Rectangle {
    id: large
    required property PagesDesk desk
    property real zoom: 1
    readonly property real most: 4
    readonly property bool compared: desk.twinImage !== ""

    function near(by: real) {
        const next = Math.max(1, Math.min(most, zoom * by));
        const middleX = area.contentX + area.width / 2, middleY = area.contentY + area.height / 2;
        const grown = next / zoom;
        zoom = next;
        area.contentX = Math.max(0, Math.min(area.contentWidth - area.width, middleX * grown - area.width / 2));
        area.contentY = Math.max(0, Math.min(area.contentHeight - area.height, middleY * grown - area.height / 2));
    }
    radius: Look.corner
    color: Look.sunk
    border { width: Look.contrast ? 2 : 0; color: Look.line }
    clip: true

    Connections {
        target: large.desk
        function onChanged() { if (page.source != large.desk.image) large.zoom = 1; }
    }
    Flickable {
        id: area
        anchors { fill: parent; margins: Look.gap }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: width * large.zoom
        contentHeight: height * large.zoom

        // What it looks like, to be compared with it.
        Image {
            id: twin
            objectName: "twinPage"
            visible: large.compared
            width: area.contentWidth / 2 - Look.gap
            height: area.contentHeight
            asynchronous: true
            cache: false
            fillMode: Image.PreserveAspectFit
            source: large.desk.twinImage
            sourceSize { width: area.width * large.most / 2; height: area.height * large.most / 2 }
            Accessible.role: Accessible.Graphic
            Accessible.name: large.desk.twinCaption
        }
        Image {
            id: page
            objectName: "largePage"
            x: large.compared ? area.contentWidth / 2 + Look.gap : 0
            width: area.contentWidth - x
            height: area.contentHeight
            asynchronous: true
            cache: false
            fillMode: Image.PreserveAspectFit
            source: large.desk.image
            sourceSize { width: area.width * large.most / 2; height: area.height * large.most / 2 }
            Accessible.role: Accessible.Graphic
            Accessible.name: large.desk.caption
        }
        PinchHandler {
            property real before: 1
            target: null
            onActiveChanged: if (active) before = large.zoom
            onActiveScaleChanged: large.near(before * activeScale / large.zoom)
        }
    }
    Badge {
        anchors { left: parent.left; top: parent.top; margins: Look.gap }
        visible: large.compared
        text: large.desk.twinCaption
    }
    Badge {
        anchors { right: parent.right; top: parent.top; margins: Look.gap }
        visible: large.compared
        kind: Badge.Warn
        text: large.desk.caption
    }
    PlainText {
        anchors.centerIn: parent
        visible: page.status === Image.Error
        text: qsTr("Không mở được ảnh của trang này")
        color: Look.bad
        font.pixelSize: Look.large
    }
    Column {
        anchors { right: parent.right; bottom: parent.bottom; margins: Look.gap }
        spacing: Look.gap
        ActionButton {
            objectName: "zoomIn"
            symbol: "zoom-in"
            Accessible.name: qsTr("Phóng to")
            enabled: large.zoom < large.most
            onClicked: large.near(1.6)
        }
        ActionButton {
            objectName: "zoomOut"
            symbol: "zoom-out"
            Accessible.name: qsTr("Thu nhỏ")
            enabled: large.zoom > 1
            onClicked: large.near(1 / 1.6)
        }
    }
}
