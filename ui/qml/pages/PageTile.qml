import QtQuick
import Sohoa.Kiosk

// A page, small, with its place in the document; a sign where somebody has to look at it.
Item {
    id: tile
    required property int place
    required property string image
    required property bool poor
    property bool chosen: false
    property string caption: place > 0 ? qsTr("Trang %1").arg(place) : qsTr("Để riêng")

    Accessible.role: Accessible.Graphic
    Accessible.name: caption

    Rectangle {
        id: paper
        anchors { top: parent.top; left: parent.left; right: parent.right; bottom: words.top; margins: Look.gap / 2 }
        color: Look.panel
        border { width: tile.chosen ? 4 : tile.poor ? 3 : 1; color: tile.chosen ? Look.accent : tile.poor ? Look.warn : Look.line }

        Image {
            id: picture
            objectName: "picture"
            anchors { fill: parent; margins: 5 }
            asynchronous: true
            fillMode: Image.PreserveAspectFit
            source: tile.image
            sourceSize { width: picture.width; height: picture.height }
        }
        PlainText {
            anchors { fill: parent; margins: Look.gap }
            visible: picture.status === Image.Error
            text: qsTr("Không mở được ảnh của trang này")
            color: Look.bad
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }
        Rectangle {
            visible: tile.poor
            anchors { right: parent.right; top: parent.top; margins: 6 }
            width: Look.icon + Look.gap
            height: width
            radius: width / 2
            color: Look.warnPale
            border { width: 2; color: Look.warn }
            Icon { anchors.centerIn: parent; name: "alert"; color: Look.warn; size: Look.normal }
        }
    }
    PlainText {
        id: words
        anchors { bottom: parent.bottom; left: parent.left; right: parent.right }
        height: Look.normal + Look.gap
        horizontalAlignment: Text.AlignHCenter
        text: tile.caption
        color: tile.chosen ? Look.accent : Look.faint
        font { pixelSize: Look.small; bold: tile.chosen }
    }
}
