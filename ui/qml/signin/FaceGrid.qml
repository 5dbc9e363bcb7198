import QtQuick
import QtQuick.Controls.Basic
import Sohoa.Kiosk

// Everybody who may sign in, by given name: large tiles for a few, lines for many.
Item {
    id: faces
    property alias model: grid.model
    readonly property bool tall: grid.count <= (Look.portrait ? 6 : 8)
    readonly property int fitting: Math.max(1, Math.floor(width / ((tall ? 300 : 380) * Look.scale)))
    readonly property int columns: Math.max(1, Math.min(fitting, tall && grid.count > fitting ? Math.ceil(grid.count / 2) : grid.count))
    signal chosen(string login)

    GridView {
        id: grid
        objectName: "faces"
        anchors { top: parent.top; bottom: parent.bottom; horizontalCenter: parent.horizontalCenter; topMargin: faces.tall ? Look.wide : 0 }
        width: cellWidth * faces.columns
        cellWidth: Math.floor(Math.min(faces.width / faces.columns, (faces.tall ? 360 : 600) * Look.scale))
        cellHeight: (faces.tall ? 256 : 124) * Look.scale
        clip: true
        focus: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollBar { policy: grid.contentHeight > grid.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Người dùng máy")

        delegate: Item {
            id: cell
            required property string login
            required property string fullName
            required property string position
            required property string initials
            required property int shade
            required property bool hasCard
            width: grid.cellWidth
            height: grid.cellHeight
            FaceCard {
                objectName: "face-" + cell.login
                anchors { fill: parent; margins: Look.gap / 2 }
                tall: faces.tall
                fullName: cell.fullName
                position: cell.position
                initials: cell.initials
                shade: cell.shade
                hasCard: cell.hasCard
                onClicked: faces.chosen(cell.login)
            }
        }
    }
}
