pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// The parts of the settings: at the side, or above where the screen is upright.
Grid {
    id: menu
    property var parts: []
    property string current
    signal chosen(string key)
    columns: Look.portrait ? 3 : 1
    columnSpacing: Look.gap
    rowSpacing: Look.gap

    Repeater {
        model: menu.parts
        AbstractButton {
            id: entry
            required property var modelData
            readonly property bool isCurrent: menu.current === modelData.key
            objectName: "part-" + modelData.key
            width: Math.floor((menu.width - (menu.columns - 1) * Look.gap) / menu.columns)
            height: Math.max(Look.touch, words.implicitHeight + Look.gap)
            text: modelData.words
            Accessible.role: Accessible.PageTab
            Accessible.name: text
            Accessible.selected: isCurrent
            Keys.onReturnPressed: entry.clicked()
            onClicked: menu.chosen(modelData.key)
            background: Rectangle {
                radius: Look.corner
                color: entry.isCurrent ? Look.accent : entry.down ? Look.accentPale : Look.panel
                border { width: Look.outline; color: entry.isCurrent ? Look.accent : Look.line }
                FocusRing { shown: entry.visualFocus }
            }
            contentItem: RowLayout {
                spacing: Look.gap
                Icon { Layout.leftMargin: Look.gap; name: entry.modelData.symbol; color: words.color }
                PlainText {
                    id: words
                    Layout.fillWidth: true
                    text: entry.text
                    color: entry.isCurrent ? Look.paleInk : Look.ink
                    wrapMode: Text.Wrap
                    font { pixelSize: Look.large; bold: entry.isCurrent }
                }
            }
        }
    }
}
