pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// How pages are scanned, by the names that clerks choose from.
ColumnLayout {
    id: panel
    spacing: Look.gap
    property string open: ""

    ProfilesDesk { id: desk }
    TroubleBanner { Layout.fillWidth: true; trouble: desk.trouble; canBeClosed: true; onClosed: desk.forgetTrouble() }
    ListView {
        id: list
        objectName: "profileList"
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        spacing: Look.gap
        model: desk.profiles
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollBar { policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }
        delegate: ColumnLayout {
            id: profile
            required property var modelData
            readonly property bool isOpen: panel.open === modelData.name
            width: list.width - Look.wide
            spacing: Look.gap
            Choice {
                objectName: "profile-" + profile.modelData.name
                Layout.fillWidth: true
                autoExclusive: false
                symbol: profile.isOpen ? "up" : "down"
                checked: profile.isOpen
                text: Language.code === "en" ? profile.modelData.titleEn : profile.modelData.title
                note: profile.modelData.note
                consequence: profile.modelData.standard ? qsTr("Cách quét thường dùng") : ""
                onClicked: {
                    panel.open = profile.isOpen ? "" : profile.modelData.name;
                    checked = Qt.binding(() => profile.isOpen);
                }
            }
            SettingChoice {
                Layout.fillWidth: true
                visible: profile.isOpen
                name: qsTr("Độ phân giải")
                current: profile.modelData.dpi
                options: [{ key: 200, words: "200 dpi" }, { key: 300, words: "300 dpi" }, { key: 400, words: "400 dpi" }, { key: 600, words: "600 dpi" }]
                onChosen: key => desk.set(profile.modelData.name, "dpi", key)
            }
            SettingChoice {
                Layout.fillWidth: true
                visible: profile.isOpen
                name: qsTr("Màu")
                current: profile.modelData.mode
                options: [{ key: "color", words: qsTr("Màu") }, { key: "gray", words: qsTr("Xám") }, { key: "bw", words: qsTr("Đen trắng") }]
                onChosen: key => desk.set(profile.modelData.name, "mode", key)
            }
            ActionButton {
                visible: profile.isOpen
                role: ActionButton.Quiet
                text: profile.modelData.builtIn ? qsTr("Trở về như ban đầu") : qsTr("Bỏ cách quét này")
                onClicked: desk.remove(profile.modelData.name)
            }
        }
    }
}
