import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// The verdict as a word that can be read across the room, with its sign.
Rectangle {
    id: head
    property int badge
    property string words
    property string note
    readonly property color ink: [Look.faint, Look.work, Look.good, Look.warn, Look.bad, Look.seal][badge]

    objectName: "verdict"
    implicitHeight: body.implicitHeight + 2 * Look.wide
    radius: Look.corner
    color: [Look.sunk, Look.workPale, Look.goodPale, Look.warnPale, Look.badPale, Look.sealPale][badge]
    border { width: Look.outline; color: ink }
    Accessible.role: Accessible.StaticText
    Accessible.name: words

    RowLayout {
        id: body
        anchors { fill: parent; margins: Look.wide }
        spacing: Look.wide
        Icon { name: ["dot", "clock", "shield", "alert", "cross", "seal"][head.badge]; color: head.ink; size: Look.icon * 2 }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            PlainText { objectName: "verdictWords"; Layout.fillWidth: true; text: head.words; color: head.ink; wrapMode: Text.Wrap; font { pixelSize: Look.title; bold: true } }
            PlainText { Layout.fillWidth: true; visible: text !== ""; text: head.note; color: Look.faint }
        }
    }
}
