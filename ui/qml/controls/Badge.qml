import QtQuick
import Sohoa.Kiosk

// A state in a word, with a sign beside it: never by colour alone.
Rectangle {
    id: badge
    enum Kind { Neutral, Work, Good, Warn, Bad, Seal }
    property int kind: Badge.Neutral
    property string text
    property string symbol: ["dot", "clock", "check", "alert", "cross", "seal"][kind]
    readonly property color ink: [Look.faint, Look.work, Look.good, Look.warn, Look.bad, Look.seal][kind]

    implicitWidth: line.implicitWidth + 2 * Look.gap
    implicitHeight: line.implicitHeight + Look.gap
    radius: height / 2
    color: [Look.sunk, Look.workPale, Look.goodPale, Look.warnPale, Look.badPale, Look.sealPale][kind]
    border { width: Look.contrast ? 2 : 0; color: ink }
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Row {
        id: line
        anchors.centerIn: parent
        spacing: Look.gap / 2
        Icon { anchors.verticalCenter: parent.verticalCenter; name: badge.symbol; color: badge.ink; size: Look.normal }
        PlainText { text: badge.text; color: badge.ink; font { pixelSize: Look.small; bold: true } }
    }
}
