import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// A document that waits for review: its first page, what it is, and what to look at in it.
AbstractButton {
    id: card
    required property double job
    required property string title
    required property string code
    required property string type
    required property string origin
    required property string receivedAt
    required property string whyVi
    required property string whyEn
    required property int pages
    required property int urgency
    required property int doubts
    required property int least
    required property string picture
    required property trouble held
    readonly property string why: Language.code === "en" ? whyEn : whyVi
    readonly property bool doubted: doubts > 0 || why !== ""

    objectName: "reviewCard-" + job
    text: title !== "" ? title : qsTr("Chưa đọc được trích yếu")
    implicitHeight: Math.max(130 * Look.scale, words.implicitHeight + 2 * Look.gap)
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: held.there ? (Language.code === "en" ? held.en : held.vi) : why
    Keys.onReturnPressed: card.clicked()
    onClicked: held.there ? Place.go("held", { job: job }) : Place.go("review", { job: job, list: true })

    background: Rectangle {
        radius: 2 * Look.corner
        color: card.down ? Look.accentPale : Look.panel
        border { width: Look.outline; color: Look.line }
        FocusRing { shown: card.visualFocus; radius: parent.radius + 5 }
    }
    contentItem: RowLayout {
        spacing: Look.wide
        Rectangle {
            Layout.leftMargin: Look.gap
            Layout.preferredHeight: 112 * Look.scale
            Layout.preferredWidth: 82 * Look.scale
            color: Look.sunk
            border { width: 1; color: Look.line }
            Image {
                anchors { fill: parent; margins: 1 }
                source: card.picture
                sourceSize { width: 160; height: 220 }
                asynchronous: true
                fillMode: Image.PreserveAspectFit
                Accessible.ignored: true
            }
        }
        ColumnLayout {
            id: words
            Layout.fillWidth: true
            spacing: 4
            PlainText { Layout.fillWidth: true; text: card.text; wrapMode: Text.Wrap; maximumLineCount: 2; font { pixelSize: Look.large; bold: true } }
            PlainText {
                Layout.fillWidth: true
                text: StateWords.joined([card.code, card.type, qsTr("%n trang", "", card.pages), card.receivedAt])
                color: Look.faint
            }
            Row {
                Layout.fillWidth: true
                spacing: Look.gap
                Icon { name: card.held.there ? "hand" : card.doubted ? "alert" : "check"; color: reason.color; anchors.verticalCenter: parent.verticalCenter }
                PlainText {
                    id: reason
                    objectName: "why"
                    width: parent.width - Look.icon - Look.gap
                    anchors.verticalCenter: parent.verticalCenter
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    color: card.held.there ? Look.bad : card.doubted ? Look.warn : Look.good
                    text: card.held.there ? (Language.code === "en" ? card.held.en : card.held.vi)
                        : card.why !== "" ? card.why : qsTr("Máy đọc chắc chắn mọi ô")
                }
            }
        }
        UrgencyBadge { urgency: card.urgency }
        ColumnLayout {
            Layout.rightMargin: Look.wide
            visible: card.least >= 0 && !Look.portrait
            spacing: 0
            PlainText {
                Layout.alignment: Qt.AlignHCenter
                text: qsTr("%1 %").arg(card.least)
                color: card.doubted ? Look.warn : Look.good
                font { pixelSize: Look.title; bold: true }
            }
            PlainText { Layout.alignment: Qt.AlignHCenter; text: qsTr("ô kém chắc nhất"); color: Look.faint; font.pixelSize: Look.small }
        }
        Icon { Layout.rightMargin: Look.wide; name: "next"; color: Look.accent }
    }
}
