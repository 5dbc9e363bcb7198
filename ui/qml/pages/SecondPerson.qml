import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// A colleague who stands here agrees with their own PIN.
RowLayout {
    id: second
    required property PagesDesk desk
    property bool shownPad: false
    property string who: ""
    spacing: Look.wide

    ColumnLayout {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        spacing: Look.gap
        Repeater {
            model: second.desk.colleagues
            Choice {
                required property var modelData
                objectName: "second-" + modelData.login
                Layout.fillWidth: true
                symbol: "user"
                text: modelData.name
                note: modelData.position
                checked: second.who === modelData.login
                onClicked: second.who = modelData.login
            }
        }
    }
    PinPad {
        objectName: "secondPin"
        Layout.preferredWidth: 1
        Layout.fillWidth: true
        visible: second.shownPad && second.who !== ""
        busy: second.desk.busy
        words: qsTr("Mã PIN của người đồng ý")
        onEntered: secret => second.desk.agreeTogether(second.who, secret)
    }
}
