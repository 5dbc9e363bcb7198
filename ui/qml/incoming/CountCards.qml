pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// The four counts, large, and below them whether they agree.
ColumnLayout {
    id: cards
    required property ScanDesk desk
    property bool compact: false
    spacing: Look.gap

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Look.gap
        Repeater {
            model: cards.desk.counts
            CountCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                compact: cards.compact
            }
        }
    }
    Badge {
        objectName: "verdict"
        text: cards.desk.verdict
        kind: cards.desk.verdictMood
        Layout.maximumWidth: parent.width
    }
}
