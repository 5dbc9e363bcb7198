import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// The job that lies open: what it is, how far it is, its pages, and what is known of the document.
Item {
    id: view
    required property OpenJob job
    property bool titled: true   // false where the screen has the title already
    signal pageWanted(int row)

    ColumnLayout {
        anchors { fill: parent; margins: view.titled ? Look.wide : 0 }
        spacing: Look.gap

        RowLayout {
            visible: view.titled
            spacing: Look.gap
            PlainText {
                objectName: "openTitle"
                Layout.fillWidth: true
                text: view.job.title || view.job.documentCode || qsTr("Hồ sơ số %1").arg(view.job.jobId)
                font { pixelSize: Look.large; bold: true }
                maximumLineCount: 2
                wrapMode: Text.Wrap
            }
            UrgencyBadge {
                Layout.alignment: Qt.AlignTop
                urgency: view.job.urgency
            }
        }
        PlainText {
            Layout.fillWidth: true
            color: Look.faint
            font.pixelSize: Look.small
            text: StateWords.joined([
                qsTr("Hồ sơ số %1").arg(view.job.jobId),
                view.job.created,
                view.job.operatorName && qsTr("Người thực hiện: %1").arg(view.job.operatorName),
                view.job.source && qsTr("Nguồn: %1").arg(StateWords.source(view.job.source))
            ])
        }
        StateBadge {
            jobState: view.job.jobState
            stateWord: view.job.stateWord
            held: view.job.held
        }
        HeldBanner {
            Layout.fillWidth: true
            job: view.job
        }
        StepLine {
            Layout.fillWidth: true
            job: view.job
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Look.wide

            Rectangle {
                Layout.fillWidth: true
                Layout.fillHeight: true
                color: Look.panel
                border { width: 1; color: Look.line }
                PageGrid {
                    anchors { fill: parent; margins: Look.gap / 2 }
                    job: view.job
                    onWanted: row => view.pageWanted(row)
                }
            }
            Rectangle {
                Layout.preferredWidth: Math.max(300 * Look.scale, view.width * 0.32)
                Layout.fillHeight: true
                color: Look.panel
                border { width: 1; color: Look.line }

                Flickable {
                    id: facts
                    anchors { fill: parent; margins: Look.gap }
                    clip: true
                    contentHeight: column.implicitHeight
                    boundsBehavior: Flickable.StopAtBounds
                    ScrollBar.vertical: ScrollBar { policy: ScrollBar.AsNeeded }

                    Column {
                        id: column
                        width: facts.width - Look.gap
                        spacing: Look.wide

                        DispatchTable {
                            width: column.width
                            job: view.job
                        }
                        FieldTable {
                            width: column.width
                            job: view.job
                        }
                        FileList {
                            width: column.width
                            job: view.job
                        }
                    }
                }
            }
        }
    }
}
