import QtQuick
import Sohoa.Kiosk

// A page, small, with its number and what kind of page it is.
Item {
    id: thumbnail
    required property int number
    required property int sheet
    required property bool back
    required property string kind
    required property string image
    property bool pressed: false

    Rectangle {
        id: paper
        anchors { top: parent.top; left: parent.left; right: parent.right; bottom: caption.top; bottomMargin: 6 }
        color: thumbnail.pressed ? Look.accentPale : Look.ground
        border { width: 1; color: Look.line }

        Image {
            id: picture
            objectName: "picture"
            anchors { fill: parent; margins: 6 }
            asynchronous: true
            fillMode: Image.PreserveAspectFit
            source: thumbnail.image
            sourceSize { width: picture.width; height: picture.height }
        }
        PlainText {
            anchors { fill: parent; margins: Look.gap }
            visible: picture.status !== Image.Ready
            text: picture.status === Image.Loading ? qsTr("Đang mở ảnh…") : qsTr("Không mở được ảnh của trang này")
            color: picture.status === Image.Loading ? Look.faint : Look.bad
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }
        Rectangle {
            visible: kindWord.text !== ""
            anchors { right: parent.right; top: parent.top; margins: 6 }
            implicitWidth: kindWord.implicitWidth + Look.gap
            implicitHeight: kindWord.implicitHeight + 4
            radius: Look.corner
            color: Look.faint
            PlainText {
                id: kindWord
                anchors.centerIn: parent
                color: Look.paleInk
                font.pixelSize: Look.small
                text: thumbnail.kind === "blank" ? qsTr("Trang trắng")
                    : thumbnail.kind === "separator" ? qsTr("Trang phân cách") : ""
            }
        }
    }
    PlainText {
        id: caption
        anchors { bottom: parent.bottom; left: parent.left; right: parent.right }
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Look.small
        text: thumbnail.back ? qsTr("Trang %1 (tờ %2, mặt sau)").arg(thumbnail.number).arg(thumbnail.sheet)
                             : qsTr("Trang %1 (tờ %2)").arg(thumbnail.number).arg(thumbnail.sheet)
    }
}
