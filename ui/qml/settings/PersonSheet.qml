pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// What can be changed about a person: roles, whether the account is used, a lock that was earned by wrong PINs, the card.
Sheet {
    id: sheet
    required property PeopleDesk desk
    property string login
    readonly property var person: {
        desk.people;
        return desk.person(login);
    }
    function open(who) {
        login = who;
        desk.forgetTrouble();
        shown = true;
    }
    title: person.fullName ?? ""
    note: StateWords.joined([person.position ?? "", login, person.stateWords ?? ""])
    trouble: desk.trouble
    busy: desk.busy
    tallest: 780

    Flickable {
        anchors.fill: parent
        clip: true
        contentHeight: body.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        ColumnLayout {
            id: body
            width: parent.width
            spacing: Look.gap
            Repeater {
                model: sheet.desk.allRoles
                SwitchRow {
                    required property var modelData
                    objectName: "role-" + modelData.name
                    Layout.fillWidth: true
                    text: modelData.words
                    note: modelData.note
                    checked: (sheet.person.roles ?? []).includes(modelData.name)
                    onClicked: {
                        sheet.desk.setRole(sheet.login, modelData.name, checked);
                        checked = Qt.binding(() => (sheet.person.roles ?? []).includes(modelData.name));
                    }
                }
            }
            CardRow { Layout.fillWidth: true; desk: sheet.desk; person: sheet.person }
        }
    }
    actions: [
        ActionButton {
            objectName: "unlockPerson"
            visible: (sheet.person.lockedUntil ?? "") !== ""
            symbol: "lock"
            text: qsTr("Mở khóa")
            onClicked: sheet.desk.unlock(sheet.login)
        },
        ActionButton {
            objectName: "enablePerson"
            visible: sheet.login !== Session.login
            role: sheet.person.enabled ? ActionButton.Danger : ActionButton.Secondary
            text: sheet.person.enabled ? qsTr("Ngừng tài khoản") : qsTr("Dùng lại tài khoản")
            onClicked: sheet.desk.setEnabled(sheet.login, !sheet.person.enabled)
        },
        ActionButton {
            objectName: "setSecret"
            symbol: "key"
            text: sheet.person.hasSecret ? qsTr("Đặt lại mã PIN") : qsTr("Đặt mã PIN")
            onClicked: secret.open(sheet.login, sheet.person.fullName)
        }
    ]
    SecretSheet { id: secret; objectName: "secretSheet"; desk: sheet.desk }
}
