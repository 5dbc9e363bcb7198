import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// The seven steps from paper to receiver, and how far the job is.
RowLayout {
    id: line
    required property OpenJob job

    spacing: 0

    Repeater {
        model: line.job.steps

        Item {
            id: step
            required property int index
            required property int modelData
            readonly property color tone: StateWords.stepColor(modelData)
            readonly property bool quiet: modelData === StepState.Ahead || modelData === StepState.Left

            objectName: "step" + index
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            implicitHeight: circle.height + word.implicitHeight + 6

            Rectangle {
                visible: step.index > 0
                anchors { verticalCenter: circle.verticalCenter; right: circle.left; rightMargin: 4 }
                width: step.width - circle.width - 8
                height: 3
                color: step.modelData === StepState.Done ? Look.good : Look.line
            }
            Rectangle {
                id: circle
                anchors.horizontalCenter: parent.horizontalCenter
                width: 38 * Look.scale
                height: width
                radius: width / 2
                color: step.quiet ? Look.panel : step.tone
                border { width: 2; color: step.tone }
                StateSymbol {
                    anchors.centerIn: parent
                    implicitWidth: parent.width * 0.6
                    implicitHeight: implicitWidth
                    shape: StateWords.stepShape(step.modelData)
                    color: step.quiet ? Look.line : Look.paleInk
                }
            }
            PlainText {
                id: word
                anchors { top: circle.bottom; topMargin: 6; left: parent.left; right: parent.right }
                horizontalAlignment: Text.AlignHCenter
                text: StateWords.step(step.index)
                color: step.quiet ? Look.faint : Look.ink
                font { pixelSize: Look.small; bold: !step.quiet }
            }
        }
    }
}
