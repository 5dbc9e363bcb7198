import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// A name and what it is.
RowLayout {
    id: fact
    property string label
    property string text
    property bool large: false
    Layout.fillWidth: true
    spacing: Look.gap
    visible: text !== ""
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + text

    PlainText { Layout.preferredWidth: 210 * Look.scale; Layout.alignment: Qt.AlignTop; text: fact.label; color: Look.faint; wrapMode: Text.Wrap }
    PlainText { Layout.fillWidth: true; text: fact.text; wrapMode: Text.Wrap; font { pixelSize: fact.large ? Look.title : Look.normal; bold: true } }
}
