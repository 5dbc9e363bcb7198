import QtQuick
import QtQuick.Controls.Basic
import Sohoa.Kiosk

AbstractButton {
    id: card
    required property double overrideId
    required property double jobId
    required property string what
    required property string reason
    required property string askedBy
    required property string askedAt
    required property string expiresAt
    required property bool chosen

    objectName: "override" + overrideId
    implicitHeight: body.implicitHeight + 2 * Look.gap
    Accessible.role: Accessible.RadioButton
    Accessible.name: what + ". " + reason
    Accessible.checked: chosen
    Keys.onReturnPressed: card.clicked()
    background: Rectangle {
        radius: Look.corner
        color: card.chosen || card.down ? Look.accentPale : Look.panel
        border { width: card.chosen ? 3 : Look.outline; color: card.chosen ? Look.accent : Look.line }
        FocusRing { shown: card.visualFocus }
    }
    contentItem: Item {
        Icon {
            id: mark
            anchors { left: parent.left; leftMargin: Look.gap; verticalCenter: parent.verticalCenter }
            name: card.chosen ? "radio-on" : "radio-off"
            color: Look.accent
        }
        Column {
            id: body
            anchors { left: mark.right; right: parent.right; verticalCenter: parent.verticalCenter; margins: Look.wide }
            spacing: 4
            PlainText { width: parent.width; text: card.what; wrapMode: Text.Wrap; font { pixelSize: Look.large; bold: true } }
            PlainText { width: parent.width; text: qsTr("Hồ sơ số %1. Lý do: %2").arg(card.jobId).arg(card.reason); wrapMode: Text.Wrap }
            PlainText {
                width: parent.width
                text: qsTr("%1 đề nghị lúc %2, có hiệu lực đến %3").arg(card.askedBy).arg(card.askedAt).arg(card.expiresAt)
                color: Look.faint
                wrapMode: Text.Wrap
                font.pixelSize: Look.small
            }
        }
    }
}
