pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Sohoa.Kiosk

// A page of paper to read: as wide as the pane, or near at a place of it. Boxes on it can be touched.
Rectangle {
    id: pane
    property string image
    property size pageSize
    property rect target
    property var boxes: []   // {name, box, sureness, inHand}
    property bool whole: false
    signal boxTouched(string name)

    color: Look.sunk
    radius: Look.corner
    border { width: Look.outline; color: Look.line }
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Ảnh của trang giấy")

    PageLens {
        id: lens
        pane: Qt.size(sheet.width, sheet.height)
        page: pane.pageSize
        target: pane.target
        whole: pane.whole
        onChanged: sheet.stand()
    }
    Flickable {
        id: sheet
        objectName: "sheet"
        anchors { fill: parent; margins: Look.outline + 2 }
        clip: true
        contentWidth: lens.shown.width
        contentHeight: lens.shown.height
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollBar { policy: ScrollBar.AsNeeded }
        ScrollBar.horizontal: ScrollBar { policy: ScrollBar.AsNeeded }

        function stand() {
            contentX = lens.at.x;
            contentY = lens.at.y;
        }
        onContentWidthChanged: stand()
        onContentHeightChanged: stand()

        Rectangle { width: lens.shown.width; height: lens.shown.height; color: "#ffffff" }
        Image {
            id: far
            width: lens.shown.width
            height: lens.shown.height
            asynchronous: true
            source: pane.image
            sourceSize { width: sheet.width; height: sheet.width * 2 }
        }
        Image {
            objectName: "nearImage"
            width: lens.shown.width
            height: lens.shown.height
            asynchronous: true
            visible: status === Image.Ready
            source: lens.shown.width > sheet.width + 1 ? pane.image : ""
            sourceSize { width: Math.round(lens.shown.width); height: Math.round(lens.shown.height) }
        }
        PlainText {
            x: sheet.contentX + Look.wide
            y: sheet.contentY + Look.wide
            visible: far.status === Image.Error
            text: qsTr("Không mở được ảnh của trang này")
            color: Look.bad
            font.pixelSize: Look.large
        }
        Repeater {
            model: pane.boxes
            PageBox {
                id: box
                required property var modelData
                objectName: "box" + modelData.name
                x: modelData.box.x * lens.scale - reach
                y: modelData.box.y * lens.scale - reach
                width: modelData.box.width * lens.scale + 2 * reach
                height: modelData.box.height * lens.scale + 2 * reach
                sureness: modelData.sureness
                inHand: modelData.inHand
                text: FieldWords.label(modelData.name)
                onClicked: pane.boxTouched(box.modelData.name)
            }
        }
    }
}
