// Qt 6.4 cannot make bound components within one another: outer names are reached as they always were.
// qmllint disable unqualified
import QtQuick
import QtQuick.Controls.Basic
import Sohoa.Kiosk

// The fields of a review, the most doubtful at the top; above them what a person should know before confirming.
ListView {
    id: list
    required property ReviewDesk desk

    objectName: "reviewFields"
    clip: true
    spacing: Look.gap / 2
    model: desk.fields
    cacheBuffer: 4000
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: ScrollBar { policy: ScrollBar.AsNeeded }

    Connections {
        target: list.desk
        function onHandChanged() {
            if (list.desk.rowInHand >= 0)
                list.positionViewAtIndex(list.desk.rowInHand, ListView.Contain);
        }
    }

    header: Column {
        width: list.width
        bottomPadding: list.desk.warnings.length > 0 ? Look.gap : 0
        spacing: Look.gap / 2
        Repeater {
            model: list.desk.warnings
            RecordWarning { width: list.width }
        }
    }
    delegate: FieldCard {
        id: field
        width: ListView.view.width
        onClicked: list.desk.choose(field.name)
        onApproved: list.desk.approve()
        onMended: typed => list.desk.fix(field.name, typed)
    }
}
