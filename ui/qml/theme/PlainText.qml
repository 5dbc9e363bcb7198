import QtQuick

// All text on the screen: never taken for markup, because it comes from paper and from other machines.
Text {
    textFormat: Text.PlainText
    color: Look.ink
    font.pixelSize: Look.normal
    elide: Text.ElideRight
}
