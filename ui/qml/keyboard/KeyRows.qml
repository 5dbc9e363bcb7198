import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// Rows of keys: each as wide as its span, the space bar as wide as what is left.
Column {
    id: block
    property var rows: []
    property int across: 10
    property bool upper: false
    property bool locked: false
    property string method          // what stands on the key that switches how words are typed
    property real widest: Look.touch * 1.6
    readonly property int between: Look.portrait ? 4 : Math.round(Look.gap / 2)
    readonly property real unit: Math.min(widest, (width - (across - 1) * between) / across)
    readonly property real line: across * unit + (across - 1) * between
    signal pressed(string key)

    spacing: between

    Repeater {
        model: block.rows
        RowLayout {
            id: row
            required property var modelData
            readonly property bool stretched: modelData.some(item => item.span === 0)
            anchors.horizontalCenter: parent.horizontalCenter
            width: stretched ? block.line : implicitWidth
            height: Look.touch
            spacing: block.between

            Repeater {
                model: row.modelData
                KeyCap {
                    required property var modelData
                    objectName: "key-" + key
                    key: modelData.key
                    upper: block.upper
                    locked: block.locked
                    method: block.method
                    Layout.fillWidth: modelData.span === 0
                    Layout.preferredWidth: modelData.span * block.unit + Math.max(0, modelData.span - 1) * block.between
                    Layout.fillHeight: true
                    onClicked: block.pressed(key)
                }
            }
        }
    }
}
