pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Sohoa.Kiosk

// One of the few things a person can begin, with its picture, its name and a line on what it does.
AbstractButton {
    id: tile
    property string symbol
    property string note
    property color tint: Look.accent
    property color pale: Look.accentPale

    implicitHeight: body.implicitHeight + 2 * Look.wide
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: note
    Keys.onReturnPressed: tile.clicked()
    Keys.onEnterPressed: tile.clicked()

    background: Rectangle {
        radius: 2 * Look.corner
        color: tile.down ? tile.pale : Look.panel
        border { width: Look.outline; color: tile.down ? tile.tint : Look.line }
        FocusRing { shown: tile.visualFocus; radius: parent.radius + 5 }
    }
    contentItem: Item {
        Column {
            id: body
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Look.gap }
            spacing: Look.wide
            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(parent.width * 0.66, 190 * Look.scale, tile.height * 0.4)
                height: width
                radius: width / 2
                color: tile.pale
                Icon {
                    anchors.centerIn: parent
                    size: Math.round(parent.width * 0.56)
                    name: tile.symbol
                    color: tile.tint
                }
            }
            PlainText {
                width: parent.width
                text: tile.text
                color: Look.ink
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                font { pixelSize: Look.title; bold: true }
            }
            PlainText {
                width: parent.width
                text: tile.note
                color: Look.faint
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
