import QtQuick
import QtQuick.Controls.Basic
import Sohoa.Kiosk

// The pages as they are stored, the newest in sight while they are fed.
Rectangle {
    id: fed
    property alias model: grid.model
    property bool following: false

    radius: 2 * Look.corner
    color: Look.sunk
    border { width: Look.contrast ? 2 : 0; color: Look.line }

    PageTiles {
        id: grid
        objectName: "fedPages"
        anchors { fill: parent; margins: Look.gap }
        onCountChanged: if (fed.following) positionViewAtEnd()
    }
    PlainText {
        anchors.centerIn: parent
        visible: grid.count === 0
        text: qsTr("Trang sẽ hiện ở đây ngay khi quét xong.")
        color: Look.faint
        font.pixelSize: Look.large
    }
}
