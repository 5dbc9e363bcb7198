pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// Where the scan stands still: what happened, a picture of what to do with the paper, and the ways on.
GridLayout {
    id: help
    required property ScanDesk desk
    signal pagesWanted()
    columns: Look.portrait ? 1 : 2
    columnSpacing: Look.wide
    rowSpacing: Look.gap

    Rectangle {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 5
        Layout.minimumHeight: Look.portrait ? 260 * Look.scale : 0
        radius: 2 * Look.corner
        color: Look.panel
        border { width: Look.outline; color: Look.line }
        ColumnLayout {
            anchors { fill: parent; margins: Look.gap }
            spacing: Look.gap
            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Icon {
                    objectName: "guidePicture"
                    anchors.centerIn: parent
                    name: help.desk.guidePicture
                    color: Look.ink
                    size: Math.max(1, Math.floor(Math.min(parent.width, parent.height)))
                }
            }
            Badge {
                objectName: "sheetWords"
                Layout.alignment: Qt.AlignHCenter
                visible: text !== ""
                kind: Badge.Good
                symbol: "up"
                text: help.desk.sheetWords
            }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: !Look.portrait
        Layout.preferredWidth: 6
        spacing: Look.gap

        TroubleBanner {
            objectName: "heldBanner"
            Layout.fillWidth: true
            trouble: help.desk.held
        }
        Repeater {
            model: help.desk.ways
            WayButton {
                Layout.fillWidth: true
                Layout.fillHeight: !Look.portrait
                Layout.maximumHeight: 1.6 * Look.touch
                enabled: !help.desk.busy
                onClicked: how === "pages" ? help.pagesWanted() : help.desk.goOn(how)
            }
        }
        Item { Layout.fillHeight: !Look.portrait }
    }
}
