import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// What went wrong, what to do now, and small below it the permanent code.
Rectangle {
    id: banner
    property trouble trouble
    property bool canBeClosed: false
    signal closed()

    visible: trouble.there
    implicitHeight: visible ? line.implicitHeight + 2 * Look.gap : 0
    radius: Look.corner
    color: Look.warnPale
    border { width: Look.outline; color: Look.warn }
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    RowLayout {
        id: line
        anchors { fill: parent; margins: Look.gap; leftMargin: Look.wide }
        spacing: Look.wide
        Icon { name: "alert"; color: Look.warn; size: Look.icon * 1.3; Layout.alignment: Qt.AlignTop }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 4
            PlainText {
                id: words
                objectName: "troubleWords"
                Layout.fillWidth: true
                text: Language.code === "en" ? banner.trouble.en : banner.trouble.vi
                wrapMode: Text.Wrap
                font.pixelSize: Look.large
            }
            PlainText {
                objectName: "troubleCode"
                Layout.fillWidth: true
                text: banner.trouble.detail ? banner.trouble.code + " · " + banner.trouble.detail : banner.trouble.code
                color: Look.faint
                font.pixelSize: Look.small
                wrapMode: Text.WrapAnywhere
            }
        }
        ActionButton {
            visible: banner.canBeClosed
            role: ActionButton.Quiet
            text: qsTr("Đã hiểu")
            onClicked: banner.closed()
        }
    }
}
