pragma Singleton
import QtQuick

// Sizes and colours of the whole screen. Flat: everything is drawn without a graphics processor.
QtObject {
    property real scale: 1

    readonly property int touch: 64 * scale
    readonly property int gap: 12 * scale
    readonly property int wide: 20 * scale
    readonly property int small: 15 * scale
    readonly property int normal: 17 * scale
    readonly property int large: 21 * scale
    readonly property int corner: 6 * scale

    readonly property color ground: "#eef1f4"
    readonly property color panel: "#ffffff"
    readonly property color line: "#cfd6dd"
    readonly property color ink: "#1b2430"
    readonly property color faint: "#55606c"
    readonly property color accent: "#0b4f8a"
    readonly property color accentPale: "#e3eef8"
    readonly property color paleInk: "#ffffff"

    readonly property color work: "#0b5fa5"
    readonly property color good: "#1a7038"
    readonly property color goodPale: "#e4f3e8"
    readonly property color warn: "#8a4b00"
    readonly property color warnPale: "#fff2d9"
    readonly property color bad: "#b3261e"
    readonly property color badPale: "#fce9e7"
}
