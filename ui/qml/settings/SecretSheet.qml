import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// A new PIN for a person, who types it. It is never seen, here or anywhere.
Sheet {
    id: sheet
    required property PeopleDesk desk
    property string login
    function open(who, name) {
        login = who;
        about.text = qsTr("Mời %1 tự bấm mã PIN mới, 6 chữ số trở lên.").arg(name);
        desk.forgetTrouble();
        shown = true;
    }
    title: qsTr("Mã PIN mới")
    trouble: desk.trouble
    busy: desk.busy
    tallest: 780

    ColumnLayout {
        anchors.fill: parent
        spacing: Look.gap
        PlainText { id: about; Layout.fillWidth: true; wrapMode: Text.Wrap; font.pixelSize: Look.large }
        PinPad {
            objectName: "newPin"
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            visible: sheet.shown
            busy: sheet.desk.busy
            okWord: qsTr("Lưu mã PIN")
            onEntered: secret => sheet.desk.setSecret(sheet.login, secret)
        }
    }
    Connections {
        target: sheet.desk
        function onSecretSet() { sheet.shown = false; }
    }
}
