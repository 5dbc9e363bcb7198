import QtQuick
import QtQuick.Controls.Basic
import Sohoa.Kiosk

// Persons in rows, to be tapped or reached by the keyboard.
GridView {
    id: list
    property bool tall: false
    signal chosen(string login)

    clip: true
    focus: true
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: ScrollBar { policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }
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
        readonly property FaceList whole: GridView.view as FaceList
        width: whole?.cellWidth ?? 0
        height: whole?.cellHeight ?? 0
        FaceCard {
            objectName: "face-" + cell.login
            anchors { fill: parent; margins: Look.gap / 2 }
            tall: cell.whole?.tall ?? false
            fullName: cell.fullName
            position: cell.position
            initials: cell.initials
            shade: cell.shade
            hasCard: cell.hasCard
            onClicked: cell.whole.chosen(cell.login)
        }
    }
}
