pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// A document that waits for the seal: its first page, what it is, which form of copy it gets, and whether it is in the list.
Rectangle {
    id: card
    required property double job
    required property string title
    required property string code
    required property int pages
    required property string form
    required property string source
    required property string chosenPages
    required property int urgency
    required property bool ordered
    required property bool checked
    required property int outcome   // 0 waits, 1 in hand, 2 signed, 3 failed
    required property trouble why
    required property string archive
    property bool canChange: true
    signal checkedByHand(bool on)
    signal kindWanted()
    signal lookedAt()

    objectName: "signCard-" + job
    radius: Look.corner
    color: Look.panel
    border { width: checked && outcome < 2 ? 3 : Look.outline; color: outcome === 2 ? Look.good : outcome === 3 ? Look.bad : checked ? Look.seal : Look.line }

    PagePicture { id: first; job: card.job; what: "archive"; page: 1; dpi: 50; version: card.archive }

    AbstractButton {
        id: look
        objectName: "look"
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: Look.gap }
        width: height * 0.72
        text: qsTr("Xem văn bản")
        Accessible.role: Accessible.Button
        Accessible.name: text + " " + (card.code || card.title)
        Keys.onReturnPressed: look.clicked()
        enabled: card.canChange && card.outcome !== 2
        onClicked: card.lookedAt()
        background: Rectangle {
            color: "#ffffff"
            border { width: Look.outline; color: look.down ? Look.accent : Look.line }
            FocusRing { shown: look.visualFocus }
        }
        contentItem: Item {
            Image {
                objectName: "thumbnail"
                anchors { fill: parent; margins: -2 }
                fillMode: Image.PreserveAspectFit
                asynchronous: true
                cache: false
                source: first.source
                sourceSize { width: look.width; height: look.height }
            }
            Icon { anchors { right: parent.right; bottom: parent.bottom } name: "search"; color: Look.accent }
        }
    }
    ColumnLayout {
        anchors { left: look.right; right: mark.left; top: parent.top; bottom: parent.bottom; margins: Look.gap }
        spacing: 4
        PlainText { Layout.fillWidth: true; text: card.code || qsTr("Hồ sơ %1").arg(card.job); font { pixelSize: Look.large; bold: true } }
        PlainText { Layout.fillWidth: true; Layout.fillHeight: true; text: card.title; wrapMode: Text.Wrap; maximumLineCount: 2; verticalAlignment: Text.AlignTop }
        RowLayout {
            spacing: Look.gap
            PlainText { text: qsTr("%n trang", "", card.pages); color: Look.faint; font.pixelSize: Look.small }
            UrgencyBadge { urgency: card.urgency }
        }
        ActionButton {
            objectName: "kind"
            Layout.fillWidth: true
            visible: card.outcome < 2
            enabled: card.canChange && !card.ordered
            text: CopyWords.withPages(CopyKinds.printed(card.form), card.chosenPages)
            Accessible.name: qsTr("Hình thức sao: %1").arg(text)
            onClicked: card.kindWanted()
        }
        Badge {
            objectName: "outcome"
            visible: card.outcome > 0 || card.why.there
            Layout.maximumWidth: parent.width
            kind: card.outcome === 2 ? Badge.Good : card.outcome === 1 ? Badge.Work : Badge.Bad
            text: card.outcome === 2 ? qsTr("Đã ký") : card.outcome === 1 ? qsTr("Trong lượt ký") : qsTr("Chưa ký: %1").arg(card.why.code)
        }
    }
    AbstractButton {
        id: mark
        objectName: "check"
        anchors { right: parent.right; top: parent.top }
        width: Look.touch
        height: Look.touch
        visible: card.outcome < 2 || card.outcome === 3
        enabled: card.canChange
        text: qsTr("Chọn ký")
        Accessible.role: Accessible.CheckBox
        Accessible.name: text + " " + (card.code || card.title)
        Accessible.checked: card.checked
        Keys.onReturnPressed: mark.clicked()
        onClicked: card.checkedByHand(!card.checked)
        background: Item { FocusRing { shown: mark.visualFocus } }
        contentItem: Item { Icon { anchors.centerIn: parent; name: card.checked ? "box-on" : "box-off"; color: card.checked ? Look.seal : Look.faint; size: Look.icon * 1.3 } }
    }
}
