import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// Whose office this is, whether its service can be reached, and the language.
Rectangle {
    id: header
    required property Office office

    implicitHeight: Look.touch + 2 * Look.gap
    color: Look.accent

    RowLayout {
        anchors { fill: parent; leftMargin: Look.wide; rightMargin: Look.gap }
        spacing: Look.wide

        ColumnLayout {
            spacing: 2
            PlainText {
                Layout.fillWidth: true
                objectName: "officeName"
                text: header.office.name || qsTr("Số hóa văn bản")
                color: Look.paleInk
                font { pixelSize: Look.large; bold: true }
            }
            PlainText {
                Layout.fillWidth: true
                visible: text !== ""
                text: StateWords.joined([header.office.code, header.office.place])
                color: Look.paleInk
                font.pixelSize: Look.small
            }
        }

        StateSymbol {
            implicitWidth: Look.large
            implicitHeight: Look.large
            color: Look.paleInk
            shape: header.office.link === Office.Ready ? StateSymbol.Check
                 : header.office.link === Office.Seeking ? StateSymbol.Working : StateSymbol.Cross
        }
        PlainText {
            objectName: "linkWord"
            color: Look.paleInk
            text: {
                switch (header.office.link) {
                case Office.Seeking: return qsTr("Đang kết nối");
                case Office.Away: return qsTr("Mất kết nối");
                case Office.Failing: return qsTr("Dịch vụ có lỗi");
                }
                return qsTr("Đã kết nối");
            }
        }

        TouchButton {
            objectName: "languageButton"
            text: Language.code === "vi" ? "English" : "Tiếng Việt"
            onClicked: Language.choose(Language.code === "vi" ? "en" : "vi")
        }
    }
}
