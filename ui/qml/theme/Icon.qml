import QtQuick
import Sohoa.Kiosk

// A drawing of ui/icons in one colour. It adorns words and never stands for them alone.
Image {
    property string name
    property color color: Look.ink
    property int size: Look.icon

    width: size
    height: size
    sourceSize { width: size; height: size }
    source: name === "" ? "" : "image://icon/" + name + "/" + color
    Accessible.ignored: true
}
