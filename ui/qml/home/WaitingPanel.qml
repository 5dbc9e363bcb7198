pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// What waits for a person, each line a way to it. A line with nothing in it stays, so that everything keeps its place.
Rectangle {
    id: panel
    required property HomeDesk desk

    implicitWidth: 380 * Look.scale
    implicitHeight: lines.implicitHeight + 2 * Look.gap
    radius: 2 * Look.corner
    color: Look.panel
    border { width: Look.outline; color: Look.line }

    GridLayout {
        id: lines
        anchors { fill: parent; margins: Look.gap }
        columns: Look.portrait ? 2 : 1
        columnSpacing: Look.wide
        rowSpacing: 0

        PlainText {
            Layout.columnSpan: lines.columns
            Layout.margins: Look.gap
            text: panel.desk.total > 0 ? qsTr("Đang chờ bạn") : qsTr("Không có việc nào đang chờ")
            font { pixelSize: Look.large; bold: true }
        }
        Repeater {
            model: panel.desk.waiting
            AbstractButton {
                id: line
                required property string what
                required property string words
                required property string symbol
                required property string screen
                required property int count

                objectName: "waiting-" + what
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                Layout.minimumHeight: Look.touch
                Layout.maximumHeight: 1.3 * Look.touch
                text: words
                Accessible.role: Accessible.Button
                Accessible.name: words + ": " + count
                Keys.onReturnPressed: line.clicked()
                onClicked: Place.go(screen)
                background: Rectangle {
                    radius: Look.corner
                    color: line.down ? Look.accentPale : "transparent"
                    FocusRing { shown: line.visualFocus }
                }
                contentItem: RowLayout {
                    spacing: Look.gap
                    Icon { Layout.leftMargin: Look.gap; name: line.symbol; color: line.count > 0 ? Look.accent : Look.faint }
                    PlainText {
                        Layout.fillWidth: true
                        text: line.words
                        color: line.count > 0 ? Look.ink : Look.faint
                        wrapMode: Text.Wrap
                        maximumLineCount: 2
                    }
                    PlainText {
                        objectName: "count"
                        Layout.rightMargin: Look.gap
                        text: line.count
                        color: line.count > 0 ? Look.ink : Look.faint
                        font { pixelSize: Look.title; bold: line.count > 0 }
                    }
                }
            }
        }
    }
}
