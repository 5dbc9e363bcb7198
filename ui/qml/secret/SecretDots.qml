import QtQuick
import Sohoa.Kiosk

// How many signs were typed, and never which. Places stay empty until then.
Row {
    id: dots
    property int count
    property int places: 6
    readonly property int drawn: Math.min(Math.max(count, places), 16)
    spacing: Look.gap
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Đã nhập %n ký tự", "", count)

    Repeater {
        model: dots.drawn
        Rectangle {
            required property int index
            readonly property bool full: index < ((parent as SecretDots)?.count ?? 0)
            width: 20 * Look.scale
            height: width
            radius: width / 2
            color: full ? Look.ink : "transparent"
            border { width: 2 * Look.scale; color: full ? Look.ink : Look.faint }
        }
    }
}
