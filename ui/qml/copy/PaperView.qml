import QtQuick
import Sohoa.Kiosk

// A page at a given scale, under a name; it pans with its twin.
Item {
    id: view
    property string name
    property PagePicture picture
    property real dpi: 100        // of the picture's pixels on paper
    property real dots: 100       // of the screen, an inch of paper
    property bool whole: false    // the whole page instead
    property PaperView twin
    readonly property bool lies: picture.turn % 180 !== 0
    readonly property real paperWidth: (lies ? picture.size.height : picture.size.width) / Math.max(1, dpi)    // inches
    readonly property real paperHeight: (lies ? picture.size.width : picture.size.height) / Math.max(1, dpi)
    readonly property real shownDots: whole && paperWidth > 0 ? Math.min(area.width / paperWidth, area.height / paperHeight) : dots

    PlainText { id: title; text: view.name; font.bold: true; color: Look.faint }
    Rectangle {
        anchors { fill: parent; topMargin: title.height + 4 }
        color: Look.sunk
        border { width: Look.outline; color: Look.line }
        Flickable {
            id: area
            objectName: view.objectName + "Area"
            anchors { fill: parent; margins: Look.outline }
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            contentWidth: Math.max(width, sheet.width)
            contentHeight: Math.max(height, sheet.height)
            onContentXChanged: if (view.twin && moving) view.twin.panTo(contentX, contentY)
            onContentYChanged: if (view.twin && moving) view.twin.panTo(contentX, contentY)
            Item {
                id: sheet
                x: Math.max(0, (area.width - width) / 2)
                y: view.whole ? Math.max(0, (area.height - height) / 2) : 0
                width: Math.round(view.paperWidth * view.shownDots)
                height: Math.round(view.paperHeight * view.shownDots)
                Rectangle { anchors.fill: parent; color: "#ffffff"; visible: view.picture.source !== "" }
                Image {
                    id: shown
                    objectName: view.objectName + "Image"
                    anchors.centerIn: parent
                    width: view.lies ? parent.height : parent.width
                    height: view.lies ? parent.width : parent.height
                    rotation: view.picture.turn
                    asynchronous: true
                    cache: false
                    source: view.picture.source
                    sourceSize { width: shown.width; height: shown.height }
                    Accessible.role: Accessible.Graphic
                    Accessible.name: view.name
                }
            }
        }
        Busy { anchors.centerIn: parent; visible: view.picture.source === "" && !view.picture.trouble.there }
        TroubleBanner { anchors { left: parent.left; right: parent.right; top: parent.top } trouble: view.picture.trouble }
    }

    function panTo(x: real, y: real) {
        area.contentX = Math.max(0, Math.min(x, area.contentWidth - area.width));
        area.contentY = Math.max(0, Math.min(y, area.contentHeight - area.height));
    }
}
