import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// One of the four counts.
Rectangle {
    id: card
    required property string name
    required property string value
    required property string note
    required property int mood
    property bool compact: false
    readonly property color tint: [Look.ink, Look.work, Look.good, Look.warn, Look.bad][mood]

    objectName: "count-" + index
    required property int index
    implicitHeight: body.implicitHeight + 2 * Look.gap
    radius: Look.corner
    color: [Look.panel, Look.workPale, Look.goodPale, Look.warnPale, Look.badPale][mood]
    border { width: Look.outline; color: mood === Badge.Neutral ? Look.line : tint }
    Accessible.role: Accessible.StaticText
    Accessible.name: name + ": " + value + (note ? ", " + note : "")

    GridLayout {
        id: body
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Look.wide; rightMargin: Look.gap }
        columns: card.compact && !Look.portrait ? 2 : 1
        columnSpacing: Look.gap
        rowSpacing: 0
        PlainText { text: card.name; color: Look.faint; Layout.fillWidth: true }
        PlainText {
            objectName: "value"
            text: card.value
            color: card.tint
            font { pixelSize: card.compact ? Look.title : Look.huge; bold: true }
        }
        PlainText {
            Layout.fillWidth: true
            Layout.columnSpan: body.columns
            visible: !card.compact || (text !== "" && card.mood !== Badge.Neutral)
            text: card.note
            color: card.mood === Badge.Warn ? card.tint : Look.faint
            wrapMode: Text.Wrap
            font.pixelSize: Look.small
        }
    }
}
