import QtQuick

// A heading and what belongs to it. A positioner and not a layout, here and wherever a Repeater adds and removes: the layouts
// of Qt 6.4 may measure an item that the Repeater has just deleted.
Column {
    id: section
    required property string heading

    spacing: Look.gap / 2

    PlainText {
        width: section.width
        text: section.heading
        color: Look.accent
        font.bold: true
    }
    Rectangle {
        width: section.width
        height: 1
        color: Look.line
    }
}
