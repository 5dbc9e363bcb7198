import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// The one who was chosen, beside the pad.
Item {
    id: side
    required property SignInDesk desk
    readonly property bool flat: Look.portrait
    readonly property alias words: takingOver.words   // what a colleague has to know
    signal another()

    implicitHeight: all.implicitHeight

    ColumnLayout {
        id: all
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: Look.wide

        GridLayout {
            Layout.fillWidth: true
            columns: side.flat ? 2 : 1
            columnSpacing: Look.wide
            rowSpacing: Look.wide
            Face {
                Layout.alignment: side.flat ? Qt.AlignVCenter : Qt.AlignHCenter
                size: (side.flat ? 72 : 150) * Look.scale
                initials: side.desk.initials
                shade: side.desk.shade
            }
            Column {
                Layout.fillWidth: true
                spacing: 4
                PlainText {
                    objectName: "chosenName"
                    width: parent.width
                    text: side.desk.fullName
                    wrapMode: Text.Wrap
                    horizontalAlignment: side.flat ? Text.AlignLeft : Text.AlignHCenter
                    font { pixelSize: Look.title; bold: true }
                }
                PlainText {
                    width: parent.width
                    visible: text !== ""
                    text: side.desk.position
                    color: Look.faint
                    horizontalAlignment: side.flat ? Text.AlignLeft : Text.AlignHCenter
                    font.pixelSize: Look.large
                }
            }
        }
        ActionButton {
            objectName: "chooseAnother"
            Layout.alignment: side.flat ? Qt.AlignLeft : Qt.AlignHCenter
            symbol: "users"
            text: side.desk.locked ? qsTr("Người khác đăng nhập") : qsTr("Chọn người khác")
            onClicked: side.another()
        }
        TakeOverNote {
            id: takingOver
            objectName: "takeOverCertain"
            Layout.fillWidth: true
            visible: side.desk.takesOver
            certain: true
            holder: side.desk.holder
        }
    }
}
