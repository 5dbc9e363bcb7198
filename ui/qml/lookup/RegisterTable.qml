// Qt 6.4 cannot make bound components within one another: outer names are reached as they always were.
// qmllint disable unqualified
import QtQuick
import QtQuick.Controls.Basic
import Sohoa.Kiosk

// The lines of a register in the columns of its paper form. A line that was put right stays, struck through.
Rectangle {
    id: table
    readonly property var columns: desk.columns
    required property RegisterDesk desk
    // The form has ten columns; a narrow screen shows them wider than itself and is moved sideways.
    readonly property real breadth: Math.max(width - 2, (desk.columns.length > 7 ? 1180 : 860) * Look.letters)
    color: Look.panel
    radius: Look.corner
    border { width: Look.outline; color: Look.line }

    component Line: Row {
        id: line
        property var cells
        property bool struck: false
        property bool head: false
        Repeater {
            model: table.desk.columns
            Item {
                id: cell
                required property var modelData
                required property int index
                width: modelData.share * table.breadth
                height: Math.max(words.implicitHeight + Look.gap, 10)
                PlainText {
                    id: words
                    anchors { left: parent.left; right: parent.right; top: parent.top; margins: Look.gap / 2 }
                    text: line.cells[cell.index] ?? ""
                    wrapMode: Text.Wrap
                    horizontalAlignment: cell.modelData.centred || line.head ? Text.AlignHCenter : Text.AlignLeft
                    color: line.struck ? Look.faint : Look.ink
                    font { pixelSize: Look.small; bold: line.head; strikeout: line.struck }
                }
            }
        }
    }

    Flickable {
        anchors { fill: parent; margins: 1 }
        clip: true
        contentWidth: table.breadth
        contentHeight: height
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalFlick
        ScrollBar.horizontal: ScrollBar { policy: ScrollBar.AsNeeded }

        ListView {
            objectName: "registerLines"
            width: table.breadth
            height: parent.height
            model: table.desk.lines
            headerPositioning: ListView.OverlayHeader
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollBar { policy: ScrollBar.AsNeeded }
            onAtYEndChanged: if (atYEnd) table.desk.more()
            header: Rectangle {
                z: 2
                width: table.breadth
                height: titles.height
                color: Look.sunk
                Line { id: titles; head: true; cells: table.columns.map(column => column.title) }
            }
            delegate: AbstractButton {
                id: row
                required property double entry
                required property double jobId
                required property var cells
                required property bool struck
                required property bool corrects
                required property string reason
                objectName: "line" + entry
                width: table.breadth
                implicitHeight: Math.max(Look.touch, body.height)
                enabled: jobId > 0
                Accessible.role: Accessible.Button
                Accessible.name: (row.struck ? qsTr("Đã gạch: ") : "") + row.cells.join(", ")
                onClicked: Place.go("record", { job: row.jobId })
                background: Rectangle {
                    color: row.down ? Look.accentPale : row.corrects ? Look.goodPale : Look.panel
                    Rectangle { anchors { left: parent.left; right: parent.right; bottom: parent.bottom } height: 1; color: Look.line }
                }
                Line { id: body; cells: row.cells; struck: row.struck }
            }
        }
    }
}
