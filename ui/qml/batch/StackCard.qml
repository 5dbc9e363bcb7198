pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// A stack: which it is, its last pages, how many, and what it waits for. Touched, it leads to where it is worked on.
AbstractButton {
    id: card
    required property double job
    required property int number
    required property int kind
    required property bool isPaused
    required property bool isStuck
    required property bool isToReview
    required property string words
    required property string title
    required property string begunAt
    required property int pages
    required property int expected
    required property int done
    required property int of
    required property var pictures
    required property trouble trouble
    signal resumed()
    readonly property string counted: expected > 0 ? qsTr("%1 trên %2 trang").arg(pages).arg(expected) : qsTr("%n trang", "", pages)

    objectName: "stack-" + number
    text: qsTr("Chồng %1").arg(number)
    Accessible.role: Accessible.Button
    Accessible.name: text + ", " + counted + ", " + words
    Accessible.description: isStuck ? (Language.code === "en" ? trouble.en : trouble.vi) : ""
    Keys.onReturnPressed: card.clicked()
    onClicked: isToReview ? Place.go("review", { job: job, list: true })
             : isStuck || isPaused ? Place.go("held", { job: job }) : Place.go("records", { job: job })

    background: Rectangle {
        radius: 2 * Look.corner
        color: card.down ? Look.accentPale : Look.panel
        border { width: Look.outline; color: card.isStuck ? Look.bad : card.isPaused ? Look.warn : Look.line }
        FocusRing { shown: card.visualFocus; radius: parent.radius + 5 }
    }
    contentItem: ColumnLayout {
        spacing: Look.gap
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Look.gap
            Layout.rightMargin: Look.gap
            Layout.topMargin: Look.gap
            PlainText { text: card.text; font { pixelSize: Look.large; bold: true } }
            PlainText { text: card.begunAt; color: Look.faint; font.pixelSize: Look.small }
            Item { Layout.fillWidth: true }
            Badge { objectName: "stackState"; kind: card.kind; text: card.words }
        }
        Row {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Look.gap
            spacing: Look.gap / 2
            visible: !card.isStuck
            Repeater {
                model: card.pictures
                Rectangle {
                    id: page
                    required property string modelData
                    height: parent.height
                    width: Math.round(height * 0.72)
                    color: Look.sunk
                    border { width: 1; color: Look.line }
                    Image {
                        anchors { fill: parent; margins: 1 }
                        source: page.modelData
                        sourceSize { width: 180; height: 240 }
                        asynchronous: true
                        fillMode: Image.PreserveAspectFit
                    }
                }
            }
            Icon { visible: card.pictures.length === 0; anchors.verticalCenter: parent.verticalCenter; name: "stack"; color: Look.line; size: Look.icon * 2 }
        }
        PlainText {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Look.gap
            Layout.rightMargin: Look.gap
            visible: card.isStuck
            text: Language.code === "en" ? card.trouble.en : card.trouble.vi
            color: Look.bad
            wrapMode: Text.Wrap
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Look.gap
            Layout.rightMargin: Look.gap
            Layout.bottomMargin: Look.gap
            spacing: Look.gap
            PlainText { objectName: "stackPages"; text: card.counted; font.bold: true }
            PlainText { Layout.fillWidth: true; text: card.title; color: Look.faint; font.pixelSize: Look.small }
            ProgressLine { visible: card.of > 0; Layout.preferredWidth: 110 * Look.scale; done: card.done; of: card.of }
            ActionButton { visible: card.isPaused; symbol: "play"; text: qsTr("Quét tiếp"); onClicked: card.resumed() }
        }
    }
}
