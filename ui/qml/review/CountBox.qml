import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// One of the four counts that have to agree.
Rectangle {
    id: box
    property int count: -1
    property string word
    readonly property string shown: count < 0 ? "–" : count
    Layout.fillWidth: true
    Layout.preferredWidth: 1
    implicitHeight: words.implicitHeight + 2 * Look.gap
    radius: Look.corner
    color: Look.panel
    border { width: Look.outline; color: Look.line }
    Accessible.role: Accessible.StaticText
    Accessible.name: word + ": " + shown
    Column {
        id: words
        anchors.centerIn: parent
        width: parent.width - Look.gap
        PlainText { objectName: "count"; width: parent.width; horizontalAlignment: Text.AlignHCenter; text: box.shown; font { pixelSize: Look.huge; bold: true } }
        PlainText { width: parent.width; horizontalAlignment: Text.AlignHCenter; text: box.word; color: Look.faint; font.pixelSize: Look.small }
    }
}
