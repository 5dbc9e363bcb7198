pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// To whom a document is sent: agencies of the directory.
Sheet {
    id: sheet
    property string about
    signal agreed(var codes)
    function open(document) {
        about = document;
        desk.clear();
        shown = true;
    }
    title: qsTr("Gửi đến cơ quan nào?")
    note: about

    ReceiversDesk { id: desk }
    ColumnLayout {
        anchors.fill: parent
        spacing: Look.gap
        EntryField {
            objectName: "receiverSearch"
            Layout.fillWidth: true
            label: qsTr("Tên hoặc mã cơ quan")
            text: desk.text
            onEdited: desk.text = text
        }
        ListView {
            id: list
            objectName: "receiverList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            spacing: Look.gap / 2
            model: desk.found
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollBar { policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }
            delegate: Choice {
                required property var modelData
                readonly property bool isChosen: desk.codes.includes(modelData.code)
                objectName: "receiver-" + modelData.code
                width: list.width - Look.wide
                implicitHeight: Look.touch
                autoExclusive: false
                symbol: isChosen ? "box-on" : "box-off"
                checked: isChosen
                text: modelData.name
                note: modelData.code
                Accessible.role: Accessible.CheckBox
                onClicked: {
                    desk.toggle(modelData.code);
                    checked = Qt.binding(() => isChosen);
                }
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Look.gap
            Repeater {
                model: desk.chosen
                Badge { required property var modelData; kind: Badge.Work; symbol: "building"; text: modelData.name }
            }
        }
    }
    actions: ActionButton {
        objectName: "sendAgreed"
        role: ActionButton.Primary
        symbol: "send"
        text: desk.codes.length > 0 ? qsTr("Gửi đến %n cơ quan", "", desk.codes.length) : qsTr("Chọn cơ quan nhận")
        enabled: desk.codes.length > 0 && !sheet.busy
        onClicked: sheet.agreed(desk.codes)
    }
}
