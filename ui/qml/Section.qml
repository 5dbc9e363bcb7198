import QtQuick
import QtQuick.Layouts

// A heading and what belongs to it.
ColumnLayout {
    id: section
    required property string heading

    spacing: Look.gap / 2

    PlainText {
        Layout.fillWidth: true
        text: section.heading
        color: Look.accent
        font.bold: true
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 1
        color: Look.line
    }
}
