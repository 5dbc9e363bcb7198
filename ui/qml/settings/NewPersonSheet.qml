pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// A new account: a name, a login, a role. The PIN comes after it.
Sheet {
    id: sheet
    required property PeopleDesk desk
    property string role: "nguoi-van-hanh"
    function open() {
        fullName.text = "";
        position.text = "";
        login.text = "";
        role = "nguoi-van-hanh";
        desk.forgetTrouble();
        shown = true;
    }
    title: qsTr("Thêm người dùng")
    trouble: desk.trouble
    busy: desk.busy
    tallest: 760

    ColumnLayout {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        spacing: Look.gap
        EntryField { id: fullName; objectName: "personName"; Layout.fillWidth: true; focus: true; label: qsTr("Họ và tên") }
        GridLayout {
            Layout.fillWidth: true
            columns: 2
            columnSpacing: Look.gap
            EntryField { id: position; objectName: "personPosition"; Layout.fillWidth: true; label: qsTr("Chức vụ") }
            EntryField {
                id: login
                objectName: "personLogin"
                Layout.fillWidth: true
                label: qsTr("Tên đăng nhập (chữ thường không dấu, số)")
                hints: Qt.ImhLatinOnly | Qt.ImhLowercaseOnly | Qt.ImhNoPredictiveText
            }
        }
        PlainText { text: qsTr("Vai trò, thêm được sau"); color: Look.faint }
        GridLayout {
            Layout.fillWidth: true
            columns: 2
            columnSpacing: Look.gap
            rowSpacing: Look.gap
            Repeater {
                model: sheet.desk.allRoles
                Choice {
                    required property var modelData
                    objectName: "newRole-" + modelData.name
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    text: modelData.words
                    note: modelData.note
                    checked: sheet.role === modelData.name
                    onClicked: sheet.role = modelData.name
                }
            }
        }
    }
    actions: ActionButton {
        objectName: "personAdded"
        role: ActionButton.Primary
        text: qsTr("Thêm người này")
        enabled: fullName.text !== "" && login.text !== "" && !sheet.busy
        onClicked: sheet.desk.add(login.text, fullName.text, position.text, [sheet.role])
    }
}
