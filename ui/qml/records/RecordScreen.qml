import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// Everything about one document: how far it is, its pages and fields, where it went, and its chain of custody.
KioskScreen {
    id: screen
    title: desk.opened.title || desk.opened.documentCode || qsTr("Hồ sơ số %1").arg(Place.job)
    trouble: desk.trouble
    onTroubleClosed: desk.forgetTrouble()

    RecordDesk { id: desk; job: Place.job }

    ColumnLayout {
        anchors.fill: parent
        visible: desk.known
        spacing: Look.gap
        JobView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            titled: false
            job: desk.opened
            onPageWanted: row => viewer.show(row)
        }
        CustodyLine {
            Layout.fillWidth: true
            visible: desk.linkCount > 0
            desk: desk
        }
    }
    Busy { anchors.centerIn: parent; visible: !desk.known && !desk.trouble.there; text: qsTr("Đang mở hồ sơ…") }
    PageViewer {
        id: viewer
        objectName: "viewer"
        parent: screen
        anchors.fill: parent
        job: desk.opened
    }

    actions: ActionButton {
        objectName: "recordWork"
        visible: desk.known && desk.opened.jobState === JobState.Recognized
        role: ActionButton.Primary
        symbol: "eye"
        text: qsTr("Kiểm tra và lưu")
        onClicked: Place.go("review", { job: Place.job })
    }
}
