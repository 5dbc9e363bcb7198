import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// One job that waits: what it is, and what is wrong with it.
AbstractButton {
    id: card
    required property double jobId
    required property string title
    required property string documentCode
    required property string received
    required property string due
    required property int pages
    required property int urgency
    required property int jobState
    required property string stateWord
    required property trouble trouble
    required property bool chosen
    property bool late: false
    readonly property string words: Language.code === "en" ? trouble.en : trouble.vi
    readonly property string name: title || documentCode || qsTr("Hồ sơ số %1").arg(jobId)

    objectName: "job" + jobId
    implicitHeight: body.implicitHeight + 2 * Look.gap
    Accessible.role: Accessible.RadioButton
    Accessible.name: name + ". " + words
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
            anchors { left: mark.right; right: side.left; verticalCenter: parent.verticalCenter; margins: Look.wide }
            spacing: 4
            PlainText { width: parent.width; text: card.name; font { pixelSize: Look.large; bold: true } }
            PlainText {
                width: parent.width
                text: StateWords.joined([qsTr("Số %1").arg(card.jobId), card.title && card.documentCode, qsTr("%n trang", "", card.pages), card.received])
                color: Look.faint
                font.pixelSize: Look.small
            }
            PlainText {
                objectName: "advice"
                width: parent.width
                visible: text !== ""
                text: card.words
                color: Look.warn
                wrapMode: Text.Wrap
                maximumLineCount: card.chosen ? 6 : 2
            }
            PlainText {
                width: parent.width
                visible: card.chosen && card.trouble.there
                text: card.trouble.detail ? card.trouble.code + " · " + card.trouble.detail : card.trouble.code
                color: Look.faint
                font.pixelSize: Look.small
            }
        }
        Column {
            id: side
            anchors { right: parent.right; rightMargin: Look.gap; verticalCenter: parent.verticalCenter }
            spacing: Look.gap / 2
            UrgencyBadge { anchors.right: parent.right; urgency: card.urgency }
            Badge {
                anchors.right: parent.right
                visible: card.late && card.due !== ""
                kind: Badge.Bad
                symbol: "clock"
                text: qsTr("Hạn %1").arg(card.due)
            }
            Badge {
                anchors.right: parent.right
                kind: card.trouble.there ? Badge.Warn : Badge.Work
                symbol: card.trouble.there ? "hand" : "clock"
                text: card.trouble.there ? qsTr("Đang giữ lại") : StateWords.word(card.jobState, card.stateWord)
            }
        }
    }
}
