import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// A field of the record. In hand it opens: why it is doubted, what else it may be, and how to mend it.
AbstractButton {
    id: card
    required property string name
    required property string value
    required property int sureness
    required property bool seen
    required property bool fixed
    required property bool waits
    required property bool missing
    required property bool inHand
    required property bool onPaper
    required property var doubts
    required property var proposals
    required property var choices
    property bool editing: false
    signal approved()
    signal mended(string typed)

    readonly property bool quiet: sureness === Sureness.Sure && !inHand && !fixed
    readonly property string label: FieldWords.label(name)
    readonly property string word: missing ? qsTr("Còn thiếu") : ReviewWords.sureness(sureness, seen, fixed)

    objectName: "field-" + name
    padding: Look.gap
    leftPadding: Look.gap + 6
    implicitHeight: Math.max(Look.touch, body.implicitHeight + 2 * Look.gap)
    Accessible.role: Accessible.Button
    Accessible.name: label + ": " + value + ". " + word
    Keys.onReturnPressed: card.clicked()
    onInHandChanged: if (!inHand) editing = false

    background: Rectangle {
        radius: Look.corner
        color: card.inHand ? Look.panel : card.down ? Look.accentPale : card.quiet ? "transparent" : Look.panel
        border { width: card.inHand ? 3 : card.quiet ? 0 : Look.outline; color: card.inHand ? Look.accent : Look.line }
        Rectangle {
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: 3 }
            width: 6
            radius: 3
            visible: card.waits
            color: card.sureness === Sureness.Check ? Look.warn : Look.work
        }
        FocusRing { shown: card.visualFocus }
    }
    contentItem: Column {
        id: body
        spacing: Look.gap / 2
        Item {
            width: parent.width
            height: Math.max(words.implicitHeight, badge.implicitHeight)
            Column {
                id: words
                anchors { left: parent.left; right: badge.left; rightMargin: Look.gap; verticalCenter: parent.verticalCenter }
                spacing: 2
                PlainText { width: parent.width; text: card.label; color: Look.faint; font.pixelSize: Look.small }
                PlainText {
                    objectName: "fieldText"
                    width: parent.width
                    visible: !card.editing
                    text: card.value || "—"
                    wrapMode: Text.Wrap
                    maximumLineCount: card.inHand ? 8 : 2
                    font { pixelSize: card.inHand ? Look.large : Look.normal; bold: card.inHand }
                }
            }
            Badge {
                id: badge
                objectName: "sureness"
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                text: card.word
                kind: card.missing ? Badge.Bad : card.fixed || card.seen || card.sureness === Sureness.Sure ? Badge.Good
                    : card.sureness === Sureness.Glance ? Badge.Work : Badge.Warn
                symbol: card.missing ? "alert" : card.fixed ? "pencil" : kind === Badge.Good ? "check" : kind === Badge.Work ? "eye" : "alert"
            }
        }
        FieldTools {
            width: parent.width
            visible: card.inHand
            value: card.value
            doubts: card.doubts
            proposals: card.proposals
            choices: card.choices
            onEditingChanged: card.editing = editing
            onApproved: card.approved()
            onMended: typed => { editing = false; card.mended(typed); }
        }
    }
}
