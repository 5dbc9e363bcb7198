import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// One row of keys: each as wide as its span, the space bar as wide as what is left of the line.
RowLayout {
    id: row
    property var keys: []
    property real unit
    property real line
    property bool upper: false
    property bool locked: false
    property string method
    readonly property bool stretched: keys.some(item => item.span === 0)
    signal pressed(string key)

    width: stretched ? line : implicitWidth
    height: Look.touch

    Repeater {
        model: row.keys
        KeyCap {
            required property var modelData
            readonly property KeyRow whole: parent as KeyRow
            objectName: "key-" + key
            key: modelData.key
            upper: whole?.upper ?? false
            locked: whole?.locked ?? false
            method: whole?.method ?? ""
            Layout.fillWidth: modelData.span === 0
            Layout.preferredWidth: modelData.span * (whole?.unit ?? 0) + Math.max(0, modelData.span - 1) * (whole?.spacing ?? 0)
            Layout.fillHeight: true
            onClicked: whole.pressed(key)
        }
    }
}
