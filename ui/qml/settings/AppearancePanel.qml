pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// How a person wants the screen. It changes at once, so that it is seen what it does.
ColumnLayout {
    spacing: Look.gap
    SwitchRow {
        objectName: "largeText"
        Layout.fillWidth: true
        symbol: "letters"
        text: qsTr("Chữ lớn")
        note: qsTr("Mọi chữ trên màn hình lớn hơn một phần tư.")
        checked: Appearance.largeText
        onToggled: Appearance.largeText = checked
    }
    SwitchRow {
        objectName: "highContrast"
        Layout.fillWidth: true
        symbol: "contrast"
        text: qsTr("Tương phản cao")
        note: qsTr("Nền trắng, chữ đen, viền đậm.")
        checked: Appearance.highContrast
        onToggled: Appearance.highContrast = checked
    }
    SwitchRow {
        objectName: "leftHand"
        Layout.fillWidth: true
        symbol: "hand"
        text: qsTr("Thuận tay trái")
        note: qsTr("Nút chính nằm ở góc dưới bên trái.")
        checked: Appearance.leftHand
        onToggled: Appearance.leftHand = checked
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Look.gap
        spacing: Look.gap
        Repeater {
            model: [{ code: "vi", words: "Tiếng Việt" }, { code: "en", words: "English" }]
            Choice {
                required property var modelData
                objectName: "language-" + modelData.code
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: modelData.words
                checked: Language.code === modelData.code
                onClicked: Language.choose(modelData.code)
            }
        }
    }
    Item { Layout.fillHeight: true }
}
