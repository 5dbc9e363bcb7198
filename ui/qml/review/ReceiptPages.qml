pragma ComponentBehavior: Bound
import QtQuick
import Sohoa.Kiosk

// The first pages of what was kept, small, so that a person sees which paper this receipt is about.
Row {
    id: row
    property var images: []
    spacing: Look.wide
    Repeater {
        model: row.images
        Rectangle {
            id: paper
            required property string modelData
            height: Math.min(row.height, 300 * Look.scale)
            width: height / 1.414
            color: "#ffffff"
            border { width: 1; color: Look.line }
            Image {
                anchors { fill: parent; margins: 1 }
                asynchronous: true
                fillMode: Image.PreserveAspectFit
                source: paper.height > 40 ? paper.modelData : ""
                sourceSize { width: paper.width; height: paper.height }
                Accessible.ignored: true
            }
        }
    }
}
