import QtQuick
import QtQuick.Controls.Basic
import Sohoa.Kiosk

// The office's jobs, the newest on top.
ListView {
    id: list
    required property Office office

    objectName: "jobList"
    clip: true
    model: office.jobs
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: ScrollBar { policy: ScrollBar.AsNeeded }

    header: PlainText {
        objectName: "jobCount"
        padding: Look.wide
        font { pixelSize: Look.large; bold: true }
        text: qsTr("%n hồ sơ", "", (ListView.view as JobList).count)
    }
    delegate: JobRow {
        width: ListView.view.width
        chosen: jobId === (ListView.view as JobList).office.opened.jobId
        onClicked: (ListView.view as JobList).office.openJob(jobId)
    }

    Rectangle {
        z: -1
        anchors.fill: parent
        color: Look.panel
    }
}
