import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// An incoming e-document in the list.
AbstractButton {
    id: card
    required property double job
    required property string title
    required property string code
    required property string receivedAt
    required property string verdictWords
    required property int badge
    required property int pages
    required property int state
    required property string stateWord
    required property trouble held
    property bool chosen

    objectName: "incoming-" + job
    text: title !== "" ? title : qsTr("Hồ sơ số %1").arg(job)
    implicitHeight: words.implicitHeight + 2 * Look.wide
    Accessible.role: Accessible.Button
    Accessible.name: text + ", " + verdictWords
    Keys.onReturnPressed: card.clicked()
    background: Rectangle {
        radius: 2 * Look.corner
        color: card.chosen || card.down ? Look.accentPale : Look.panel
        border { width: card.chosen ? 3 : Look.outline; color: card.chosen ? Look.accent : Look.line }
        FocusRing { shown: card.visualFocus; radius: parent.radius + 5 }
    }
    contentItem: ColumnLayout {
        id: words
        spacing: Look.gap / 2
        PlainText {
            Layout.fillWidth: true
            Layout.leftMargin: Look.wide
            Layout.rightMargin: Look.wide
            text: card.text
            wrapMode: Text.Wrap
            maximumLineCount: 2
            font { pixelSize: Look.large; bold: true }
        }
        PlainText {
            Layout.fillWidth: true
            Layout.leftMargin: Look.wide
            text: StateWords.joined([card.code, card.receivedAt, card.pages > 0 ? qsTr("%n trang", "", card.pages) : ""])
            color: Look.faint
        }
        RowLayout {
            Layout.leftMargin: Look.wide
            Layout.rightMargin: Look.wide
            spacing: Look.gap
            Badge { objectName: "listVerdict"; kind: card.badge; text: card.verdictWords }
            PlainText {
                Layout.fillWidth: true
                text: card.held.there ? qsTr("Đang giữ lại") : StateWords.word(card.state, card.stateWord)
                color: card.held.there ? Look.warn : Look.faint
            }
        }
    }
}
