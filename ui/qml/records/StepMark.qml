import QtQuick
import Sohoa.Kiosk

// One of the seven steps: its sign, its word, and the line from the step before.
Item {
    id: mark
    required property int index
    required property int step
    readonly property color tone: StateWords.stepColor(step)
    readonly property bool quiet: step === StepState.Ahead || step === StepState.Left

    implicitHeight: circle.height + word.implicitHeight + 6

    Rectangle {
        visible: mark.index > 0
        anchors { verticalCenter: circle.verticalCenter; right: circle.left; rightMargin: 4 }
        width: mark.width - circle.width - 8
        height: 3
        color: mark.step === StepState.Done ? Look.good : Look.line
    }
    Rectangle {
        id: circle
        anchors.horizontalCenter: parent.horizontalCenter
        width: 38 * Look.scale
        height: width
        radius: width / 2
        color: mark.quiet ? Look.panel : mark.tone
        border { width: 2; color: mark.tone }
        StateSymbol {
            anchors.centerIn: parent
            width: parent.width * 0.6
            height: width
            shape: StateWords.stepShape(mark.step)
            color: mark.quiet ? Look.line : Look.paleInk
        }
    }
    PlainText {
        id: word
        anchors { top: circle.bottom; topMargin: 6; left: parent.left; right: parent.right }
        horizontalAlignment: Text.AlignHCenter
        text: StateWords.step(mark.index)
        color: mark.quiet ? Look.faint : Look.ink
        font { pixelSize: Look.small; bold: !mark.quiet }
    }
}
