import QtQuick
import QtQuick.Controls.Basic
import Sohoa.Kiosk

// One who may sign in, to be tapped: as a tile where there are few, as a line where there are many.
AbstractButton {
    id: card
    property string fullName
    property string position
    property string initials
    property int shade
    property bool hasCard
    property bool tall: false

    text: fullName
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: fullName
    Accessible.description: position
    Keys.onReturnPressed: card.clicked()
    Keys.onEnterPressed: card.clicked()

    background: Rectangle {
        radius: 2 * Look.corner
        color: card.down ? Look.accentPale : Look.panel
        border { width: Look.outline; color: card.down ? Look.accent : Look.line }
        FocusRing { shown: card.visualFocus; radius: parent.radius + 5 }
    }
    Item {
        anchors.fill: parent
        Face {
            id: disc
            x: card.tall ? (parent.width - width) / 2 : Look.wide
            y: card.tall ? Look.wide : (parent.height - height) / 2
            size: (card.tall ? 116 : 72) * Look.scale
            initials: card.initials
            shade: card.shade
        }
        Column {
            x: card.tall ? Look.gap : disc.x + disc.width + Look.wide
            y: card.tall ? disc.y + disc.height + Look.gap : (parent.height - height) / 2
            width: parent.width - x - Look.gap
            spacing: 2
            PlainText {
                width: parent.width
                text: card.fullName
                wrapMode: Text.Wrap
                maximumLineCount: 2
                horizontalAlignment: card.tall ? Text.AlignHCenter : Text.AlignLeft
                font { pixelSize: Look.large; bold: true }
            }
            PlainText {
                width: parent.width
                visible: text !== ""
                text: card.position
                color: Look.faint
                horizontalAlignment: card.tall ? Text.AlignHCenter : Text.AlignLeft
            }
        }
        Icon {
            anchors { right: parent.right; top: parent.top; margins: Look.gap }
            visible: card.hasCard
            name: "card"
            color: Look.faint
        }
    }
}
