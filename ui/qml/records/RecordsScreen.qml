import QtQuick
import Sohoa.Kiosk

// All jobs, the newest first, and the one that lies open.
KioskScreen {
    id: screen
    readonly property Office office: Office {}
    title: qsTr("Hồ sơ")

    LinkBanner {
        id: banner
        width: parent.width
        office: screen.office
    }
    JobList {
        id: jobList
        anchors { top: banner.bottom; bottom: parent.bottom }
        width: Math.max(380 * Look.scale, parent.width * 0.28)
        visible: screen.office.jobCount > 0
        office: screen.office
    }
    JobView {
        anchors { left: jobList.right; right: parent.right; top: banner.bottom; bottom: parent.bottom }
        visible: screen.office.jobCount > 0
        job: screen.office.opened
        onPageWanted: row => viewer.show(row)
    }
    NoJobs {
        anchors.centerIn: parent
        width: Math.min(parent.width, 640 * Look.scale)
        visible: screen.office.jobCount === 0
        office: screen.office
    }
    PageViewer {
        id: viewer
        objectName: "viewer"
        anchors.fill: parent
        job: screen.office.opened
    }
}
