import QtQuick
import Sohoa.Kiosk

// A block of keys, row by row.
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
        KeyRow {
            required property var modelData
            readonly property KeyRows whole: parent as KeyRows
            anchors.horizontalCenter: parent?.horizontalCenter
            keys: modelData
            spacing: whole?.between ?? 0
            unit: whole?.unit ?? 0
            line: whole?.line ?? 0
            upper: whole?.upper ?? false
            locked: whole?.locked ?? false
            method: whole?.method ?? ""
            onPressed: key => whole.pressed(key)
        }
    }
}
