pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Sohoa.Kiosk

// What was found, each as a card with the places where the words stand.
ListView {
    id: list
    required property SearchDesk desk
    objectName: "hits"
    clip: true
    spacing: Look.gap
    model: desk.hits
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: ScrollBar { policy: ScrollBar.AsNeeded }
    onAtYEndChanged: if (atYEnd) desk.more()

    delegate: AbstractButton {
        id: card
        required property double jobId
        required property string title
        required property string documentCode
        required property string agency
        required property string day
        required property int jobState
        required property string stateWord
        required property bool similar
        required property string snippets
        required property bool chosen

        objectName: "hit" + jobId
        width: ListView.view.width - Look.gap
        implicitHeight: body.implicitHeight + 2 * Look.gap
        Accessible.role: Accessible.RadioButton
        Accessible.name: documentCode + " " + title
        Accessible.checked: chosen
        Keys.onReturnPressed: card.clicked()
        onClicked: list.desk.choose(card.jobId)
        background: Rectangle {
            radius: Look.corner
            color: card.chosen || card.down ? Look.accentPale : Look.panel
            border { width: card.chosen ? 3 : Look.outline; color: card.chosen ? Look.accent : Look.line }
            FocusRing { shown: card.visualFocus }
        }
        contentItem: Item {
            Column {
                id: body
                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Look.gap }
                spacing: 4
                PlainText {
                    width: parent.width
                    text: card.documentCode || qsTr("Hồ sơ số %1").arg(card.jobId)
                    color: Look.accent
                    font { pixelSize: Look.normal; bold: true }
                }
                PlainText { width: parent.width; text: card.title; wrapMode: Text.Wrap; maximumLineCount: 2; font { pixelSize: Look.large; bold: true } }
                PlainText {
                    width: parent.width
                    text: StateWords.joined([card.agency, card.day, StateWords.word(card.jobState, card.stateWord), card.similar && qsTr("gần giống")])
                    color: Look.faint
                    font.pixelSize: Look.small
                }
                Text {
                    objectName: "snippets"
                    width: parent.width
                    textFormat: Text.StyledText   // escaped: ui/lookup/marked_text.h
                    text: card.snippets
                    color: Look.ink
                    wrapMode: Text.Wrap
                    maximumLineCount: 4
                    elide: Text.ElideRight
                    font.pixelSize: Look.normal
                }
            }
        }
    }
}
