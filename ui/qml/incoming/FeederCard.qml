import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// How the paper has to lie, drawn large, and how the scanner is.
Rectangle {
    id: card
    required property IncomingDesk desk

    implicitWidth: 380 * Look.scale
    implicitHeight: 300 * Look.scale
    radius: 2 * Look.corner
    color: Look.panel
    border { width: Look.outline; color: Look.line }

    GridLayout {
        anchors { fill: parent; margins: Look.wide }
        columns: Look.portrait ? 2 : 1
        columnSpacing: Look.wide
        rowSpacing: Look.gap

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 10
            Icon {
                anchors.centerIn: parent
                name: card.desk.feederPicture
                color: Look.ink
                size: Math.max(1, Math.floor(Math.min(parent.width, parent.height)))
            }
        }
        Column {
            Layout.fillWidth: true
            Layout.preferredWidth: 10
            Layout.alignment: Qt.AlignVCenter
            spacing: Look.gap
            Repeater {
                model: card.desk.feederWords
                Row {
                    id: line
                    required property string modelData
                    width: parent.width
                    spacing: Look.gap
                    Icon { id: mark; name: "check"; color: Look.accent; size: Look.large }
                    PlainText { width: line.width - mark.width - Look.gap; text: line.modelData; wrapMode: Text.Wrap }
                }
            }
            Badge {
                objectName: "scannerState"
                visible: text !== ""
                kind: card.desk.scannerReady ? Badge.Good : Badge.Warn
                text: card.desk.scannerWords
            }
        }
    }
}
