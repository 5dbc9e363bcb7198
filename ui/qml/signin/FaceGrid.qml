import QtQuick
import Sohoa.Kiosk

// Everybody who may sign in, by given name: large tiles for a few, lines for many.
Item {
    id: faces
    property alias model: list.model
    readonly property bool tall: list.count <= (Look.portrait ? 6 : 8)
    readonly property int fitting: Math.max(1, Math.floor(width / ((tall ? 300 : 380) * Look.scale)))
    readonly property int columns: Math.max(1, Math.min(fitting, tall && list.count > fitting ? Math.ceil(list.count / 2) : list.count))
    signal chosen(string login)

    FaceList {
        id: list
        objectName: "faces"
        anchors {
            top: parent.top
            bottom: parent.bottom
            horizontalCenter: parent.horizontalCenter
            topMargin: faces.tall ? Math.max(Look.gap, (faces.height - contentHeight) / 3) : 0
        }
        tall: faces.tall
        width: cellWidth * faces.columns
        cellWidth: Math.floor(Math.min(faces.width / faces.columns, (faces.tall ? 360 : 600) * Look.scale))
        cellHeight: (faces.tall ? 256 : 124) * Look.scale
        onChosen: login => faces.chosen(login)
    }
}
