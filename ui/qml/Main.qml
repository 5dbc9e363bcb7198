import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// The one screen of the kiosk. On the appliance it fills the screen and no key leaves it; a window of the desktop changes with
// F11, and Escape brings it back.
Window {
    id: window
    property bool windowed: true
    property bool filling: false
    readonly property Office office: Office {}

    // Also where no window manager is there to make it fill the screen.
    width: windowed ? 1280 : Screen.width
    height: windowed ? 800 : Screen.height
    minimumWidth: 1024
    minimumHeight: 640
    visible: true
    visibility: windowed && !filling ? Window.Windowed : Window.FullScreen
    title: qsTr("Số hóa văn bản")
    color: Look.ground

    Binding {
        target: Look
        property: "scale"
        value: Math.max(1, Math.min(1.3, window.height / 830))
    }
    Shortcut {
        sequence: "F11"
        enabled: window.windowed
        onActivated: window.filling = !window.filling
    }
    Shortcut {
        sequence: "Escape"
        onActivated: viewer.open ? viewer.close() : window.filling = false
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Header {
            Layout.fillWidth: true
            office: window.office
        }
        LinkBanner {
            Layout.fillWidth: true
            office: window.office
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            JobList {
                id: jobList
                width: Math.max(380 * Look.scale, parent.width * 0.28)
                height: parent.height
                visible: window.office.jobCount > 0
                office: window.office
            }
            JobView {
                anchors { left: jobList.right; right: parent.right; top: parent.top; bottom: parent.bottom }
                visible: window.office.jobCount > 0
                job: window.office.opened
                onPageWanted: row => viewer.show(row)
            }
            NoJobs {
                anchors.centerIn: parent
                width: Math.min(parent.width, 640 * Look.scale)
                visible: window.office.jobCount === 0
                office: window.office
            }
        }
    }

    PageViewer {
        id: viewer
        objectName: "viewer"
        anchors.fill: parent
        job: window.office.opened
    }
}
