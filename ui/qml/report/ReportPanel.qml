import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// A part of the report with its title.
Rectangle {
    id: panel
    property string title
    property string empty   // said instead of the content
    default property alias content: body.data
    readonly property real wanted: body.children.length > 0 ? body.children[0].implicitHeight : 0

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.fillHeight: true
    implicitHeight: name.implicitHeight + Math.max(wanted, 90 * Look.scale) + 3 * Look.wide
    radius: 2 * Look.corner
    color: Look.panel
    border { width: Look.outline; color: Look.line }
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    PlainText {
        id: name
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Look.wide }
        text: panel.title
        wrapMode: Text.Wrap
        font { pixelSize: Look.large; bold: true }
    }
    Item {
        id: body
        anchors { left: parent.left; right: parent.right; top: name.bottom; bottom: parent.bottom; margins: Look.wide }
        visible: panel.empty === ""
    }
    PlainText { anchors.centerIn: body; visible: panel.empty !== ""; text: panel.empty; color: Look.faint }
}
