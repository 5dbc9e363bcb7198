import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// The frame of a screen: what it is about, the content, and below it what can be done. The primary action stands last, at the
// hand that presses it.
FocusScope {
    id: screen
    property string title
    property string subtitle
    property int step: 0   // of steps, where the screen is part of a flow
    property int steps: 0
    property bool canLeave: true
    property string leaveWord: Place.canGoBack ? qsTr("Quay lại") : qsTr("Trang chính")
    property trouble trouble
    default property alias content: body.data
    property alias actions: footer.data
    signal leaving()
    signal troubleClosed()

    function leave() {
        leaving();
        Place.back();
    }
    Accessible.role: Accessible.Pane
    Accessible.name: title
    Keys.onEscapePressed: if (canLeave) leave()

    Rectangle { anchors.fill: parent; color: Look.ground }
    ColumnLayout {
        anchors { fill: parent; margins: Look.wide }
        spacing: Look.gap

        RowLayout {
            Layout.fillWidth: true
            visible: screen.title !== ""
            spacing: Look.wide
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2
                PlainText {
                    objectName: "screenTitle"
                    Layout.fillWidth: true
                    text: screen.title
                    wrapMode: Text.Wrap
                    font { pixelSize: Look.title; bold: true }
                    Accessible.role: Accessible.Heading
                }
                PlainText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: screen.subtitle
                    color: Look.faint
                    wrapMode: Text.Wrap
                }
            }
            StepDots { visible: screen.steps > 1; step: screen.step; steps: screen.steps }
        }
        TroubleBanner {
            Layout.fillWidth: true
            trouble: screen.trouble
            canBeClosed: true
            onClosed: screen.troubleClosed()
        }
        Item {
            id: body
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        RowLayout {
            Layout.fillWidth: true
            layoutDirection: Look.leftHand ? Qt.RightToLeft : Qt.LeftToRight
            spacing: Look.gap
            ActionButton {
                objectName: "leave"
                visible: screen.canLeave
                role: ActionButton.Quiet
                symbol: "back"
                text: screen.leaveWord
                onClicked: screen.leave()
            }
            Item { Layout.fillWidth: true }
            RowLayout {
                id: footer
                layoutDirection: Look.leftHand ? Qt.RightToLeft : Qt.LeftToRight
                spacing: Look.gap
            }
        }
    }
}
