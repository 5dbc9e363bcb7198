import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// What can be set: the screen for everybody, the office for who manages it. One part at a time, chosen at the side.
KioskScreen {
    id: screen
    readonly property var about: Place.about
    readonly property string part: about.part || "appearance"
    readonly property var parts: [
        { key: "appearance", words: qsTr("Màn hình"), symbol: "contrast", may: true },
        { key: "typing", words: qsTr("Gõ chữ"), symbol: "keyboard", may: true },
        { key: "devices", words: qsTr("Máy quét"), symbol: "scan", may: Session.may("manage-office") },
        { key: "profiles", words: qsTr("Cách quét"), symbol: "sliders", may: Session.may("manage-office") },
        { key: "people", words: qsTr("Người dùng"), symbol: "users", may: Session.may("manage-people") },
        { key: "keeping", words: qsTr("Sao lưu"), symbol: "database", may: Session.may("keep") }
    ]
    title: qsTr("Cài đặt")

    GridLayout {
        anchors.fill: parent
        columns: Look.portrait ? 1 : 2
        columnSpacing: Look.wide
        rowSpacing: Look.wide
        SettingsMenu {
            Layout.fillWidth: Look.portrait
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 250 * Look.letters
            Layout.maximumWidth: Look.portrait ? 10000 : 280 * Look.letters
            parts: screen.parts.filter(part => part.may)
            current: screen.part
            onChosen: key => Place.note("part", key)
        }
        Loader {
            id: panel
            objectName: "settingsPanel"
            Layout.fillWidth: true
            Layout.fillHeight: true
            source: {
                const allowed = screen.parts.some(part => part.key === screen.part && part.may);
                const name = allowed ? screen.part : "appearance";
                return "qrc:/qt/qml/Sohoa/Kiosk/" + name.charAt(0).toUpperCase() + name.slice(1) + "Panel.qml";
            }
        }
    }
}
