pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// One signature: who, when, and the four checks, each with its result and its reason.
ColumnLayout {
    id: card
    property var signature
    property int number
    property bool several
    spacing: Look.gap

    RowLayout {
        Layout.fillWidth: true
        spacing: Look.gap
        Icon { name: "user"; color: Look.ink; size: Look.icon * 1.3 }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            PlainText {
                objectName: "signer"
                Layout.fillWidth: true
                text: (card.several ? qsTr("Chữ ký %1: ").arg(card.number) : "") + (card.signature.signer || qsTr("không rõ người ký"))
                wrapMode: Text.Wrap
                font { pixelSize: Look.large; bold: true }
            }
            PlainText {
                Layout.fillWidth: true
                text: StateWords.joined([card.signature.organisation,
                    card.signature.stampedAt ? qsTr("dấu thời gian %1").arg(card.signature.stampedAt)
                    : card.signature.signedAt ? qsTr("ký lúc %1 (người ký khai)").arg(card.signature.signedAt) : ""])
                color: Look.faint
                wrapMode: Text.Wrap
            }
        }
        Badge { visible: card.several; kind: card.signature.badge; text: card.signature.verdictWords }
    }
    Repeater {
        model: card.signature.checks
        Rectangle {
            id: check
            required property var modelData
            readonly property string why: Language.code === "en" ? modelData.whyEn : modelData.whyVi
            objectName: "check-" + modelData.letter
            Layout.fillWidth: true
            implicitHeight: line.implicitHeight + 2 * Look.gap
            radius: Look.corner
            color: Look.contrast ? Look.panel : Look.ground
            border { width: Look.contrast ? 1 : 0; color: Look.line }
            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.name + ": " + modelData.verdictWords
            Accessible.description: why
            RowLayout {
                id: line
                anchors { fill: parent; margins: Look.gap }
                spacing: Look.gap
                PlainText { Layout.alignment: Qt.AlignTop; text: check.modelData.letter + ")"; color: Look.faint; font.bold: true }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0
                    PlainText { Layout.fillWidth: true; text: check.modelData.name; font.bold: true }
                    PlainText { Layout.fillWidth: true; visible: text !== ""; text: check.why; color: Look.faint; wrapMode: Text.Wrap }
                }
                Badge { kind: check.modelData.badge; text: check.modelData.verdictWords }
            }
        }
    }
}
