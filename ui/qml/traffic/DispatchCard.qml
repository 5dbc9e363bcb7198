import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// One document to one receiver: to whom, how far, why it waits, and what can be done.
Rectangle {
    id: card
    required property double number
    required property double job
    required property int state
    required property string stateWord
    required property string statusCode
    required property string title
    required property string documentCode
    required property string receiver
    required property string receiverName
    required property string docId
    required property string why
    required property trouble trouble
    required property int pages
    required property int urgency
    required property bool recalled
    required property bool recallable
    readonly property bool toSend: state === JobState.Certified
    readonly property string reason: trouble.there ? (Language.code === "en" ? trouble.en : trouble.vi) : why
    signal sendAsked()
    signal followAsked()
    signal recallAsked()

    objectName: "dispatch-" + job
    implicitHeight: body.implicitHeight + 2 * Look.wide
    radius: 2 * Look.corner
    color: Look.panel
    border { width: Look.outline; color: trouble.there ? Look.warn : Look.line }
    Accessible.role: Accessible.ListItem
    Accessible.name: StateWords.joined([title, receiverName, status.text])
    Accessible.description: reason

    GridLayout {
        id: body
        anchors { fill: parent; margins: Look.wide }
        columns: Look.portrait ? 1 : 2
        columnSpacing: Look.wide
        rowSpacing: Look.gap
        RowLayout {
            Layout.fillWidth: true
            spacing: Look.wide
            Rectangle {
                Layout.alignment: Qt.AlignTop
                implicitWidth: 64 * Look.scale
                implicitHeight: width
                radius: width / 2
                color: card.toSend ? Look.accentPale : Look.workPale
                Icon { anchors.centerIn: parent; name: card.toSend ? "send" : "building"; color: card.toSend ? Look.accent : Look.work; size: parent.width * 0.5 }
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 4
                PlainText {
                    objectName: "receiverName"
                    Layout.fillWidth: true
                    text: card.toSend ? card.title : card.receiverName
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    font { pixelSize: Look.large; bold: true }
                }
                PlainText {
                    Layout.fillWidth: true
                    text: StateWords.joined([card.toSend ? "" : card.title, card.documentCode, qsTr("%n trang", "", card.pages), card.toSend ? "" : card.receiver])
                    color: Look.faint
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Look.gap
                    Badge {
                        id: status
                        objectName: "status"
                        kind: card.recalled ? Badge.Neutral : card.state === JobState.Accepted ? Badge.Good
                            : card.state === JobState.Refused ? Badge.Bad : card.toSend ? Badge.Seal : Badge.Work
                        text: StateWords.receiverStatus(card.statusCode) || StateWords.word(card.state, card.stateWord)
                    }
                    PlainText { objectName: "statusCode"; visible: text !== ""; text: card.statusCode; color: Look.faint; font.pixelSize: Look.small }
                    UrgencyBadge { urgency: card.urgency }
                    PlainText {
                        objectName: "why"
                        Layout.fillWidth: true
                        text: card.reason
                        color: card.trouble.there ? Look.warn : Look.faint
                        wrapMode: Text.Wrap
                        maximumLineCount: 3
                    }
                }
            }
        }
        RowLayout {
            Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
            spacing: Look.gap
            ActionButton {
                objectName: "recallButton"
                visible: card.recallable && Session.may("recall")
                role: ActionButton.Quiet
                symbol: "recall"
                text: qsTr("Thu hồi")
                onClicked: card.recallAsked()
            }
            ActionButton {
                objectName: "followButton"
                visible: !card.toSend && !card.recalled && card.state !== JobState.Accepted
                symbol: "refresh"
                text: qsTr("Hỏi lại ngay")
                onClicked: card.followAsked()
            }
            ActionButton {
                objectName: "sendButton"
                visible: card.toSend
                role: ActionButton.Primary
                symbol: "send"
                text: qsTr("Gửi đi")
                enabled: Session.may("send") && !card.trouble.there
                onClicked: card.sendAsked()
            }
        }
    }
}
