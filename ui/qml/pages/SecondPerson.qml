pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// A colleague who stands here agrees with their own PIN.
GridLayout {
    id: second
    required property PagesDesk desk
    property bool shownPad: false
    property string who: ""
    signal later()
    columns: Look.portrait ? 1 : 2
    columnSpacing: Look.wide
    rowSpacing: Look.gap

    ColumnLayout {
        Layout.fillWidth: true
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
        ActionButton {
            objectName: "agreeLater"
            Layout.fillWidth: true
            role: ActionButton.Quiet
            text: qsTr("Để họ đồng ý sau")
            onClicked: second.later()
        }
    }
    PinPad {
        objectName: "secondPin"
        Layout.alignment: Qt.AlignHCenter
        visible: second.shownPad && second.who !== ""
        busy: second.desk.busy
        words: qsTr("Mã PIN của người đồng ý")
        onEntered: secret => second.desk.agreeTogether(second.who, secret)
    }
}
