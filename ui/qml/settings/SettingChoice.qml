import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// A setting with few values, its name above.
ColumnLayout {
    id: setting
    property string name
    property var current
    property var options: []
    signal chosen(var key)
    spacing: 4
    PlainText { text: setting.name; color: Look.faint }
    SegmentRow { Layout.fillWidth: true; current: setting.current; segments: setting.options; onChosen: key => setting.chosen(key) }
}
