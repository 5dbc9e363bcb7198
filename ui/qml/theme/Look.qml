pragma Singleton
import QtQuick

// Sizes and colours of the whole screen. Flat: everything is drawn without a graphics processor.
//
// The ground is paper, what can be pressed is petrol, and red is the seal's alone: whatever is red on a button uses the
// agency's key. Contrasts of text are 4.5 to 1 and better, in high contrast 7 to 1.
//
// The window and the person's wishes are told to it by Main.
QtObject {
    property size window: Qt.size(1280, 800)
    readonly property bool portrait: window.height > window.width
    readonly property real scale: Math.max(1, Math.min(1.5, Math.min(window.width, window.height) / 800))
    property bool largeText: false
    property bool contrast: false
    property bool leftHand: false
    readonly property real letters: scale * (largeText ? 1.25 : 1)

    // 12 mm on a screen of 10 inches with 1280 × 800 points (5.9 a millimetre), where they are smallest.
    readonly property int touch: Math.round(72 * scale)
    readonly property int gap: Math.round(12 * scale)
    readonly property int wide: Math.round(24 * scale)
    readonly property int corner: Math.round(10 * scale)
    readonly property int outline: contrast ? 3 : Math.max(1, Math.round(1.5 * scale))

    readonly property int small: Math.round(15 * letters)
    readonly property int normal: Math.round(18 * letters)
    readonly property int large: Math.round(22 * letters)
    readonly property int title: Math.round(30 * letters)
    readonly property int huge: Math.round(44 * letters)
    readonly property int icon: Math.round(28 * scale)

    readonly property color ground: contrast ? "#ffffff" : "#f5f3ee"
    readonly property color panel: "#ffffff"
    readonly property color sunk: contrast ? "#ffffff" : "#ebe7dd"
    readonly property color line: contrast ? "#000000" : "#d3ccbe"
    readonly property color ink: contrast ? "#000000" : "#1d2a2e"
    readonly property color faint: contrast ? "#1d2a2e" : "#55615f"
    readonly property color accent: contrast ? "#003a42" : "#0e5a63"
    readonly property color accentDown: contrast ? "#00191d" : "#09434a"
    readonly property color accentPale: contrast ? "#d5f1f4" : "#dfecec"
    readonly property color paleInk: "#ffffff"
    readonly property color bar: contrast ? "#000000" : "#143b40"

    readonly property color seal: contrast ? "#7d0f20" : "#a6192e"
    readonly property color sealDown: contrast ? "#4d0812" : "#7f1022"
    readonly property color sealPale: "#f9e6e8"
    readonly property color work: contrast ? "#003c70" : "#0b5fa5"
    readonly property color workPale: "#e1edf8"
    readonly property color good: contrast ? "#0b4a20" : "#1a7038"
    readonly property color goodPale: "#e2f2e6"
    readonly property color warn: contrast ? "#5c3200" : "#8a4b00"
    readonly property color warnPale: "#fdf0d8"
    readonly property color bad: contrast ? "#7c120c" : "#b3261e"
    readonly property color badPale: "#fce9e7"
}
