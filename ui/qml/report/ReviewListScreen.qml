pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// What waits for review: the most doubtful first, so that the morning's first minutes go where a person is needed most.
KioskScreen {
    id: screen
    readonly property var about: Place.about
    title: qsTr("Chờ kiểm tra")
    subtitle: desk.count === 0 ? "" : qsTr("%n hồ sơ, hồ sơ đáng ngờ nhất ở trên", "", desk.count)
    trouble: desk.trouble
    onTroubleClosed: desk.forgetTrouble()

    ReviewListDesk {
        id: desk
        origin: screen.about["origin"] || ""
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Look.wide
        SegmentRow {
            Layout.fillWidth: true
            current: desk.origin
            onChosen: key => {
                desk.origin = key;
                Place.note("origin", key);
            }
            segments: [
                { key: "", words: qsTr("Tất cả") },
                { key: "kiosk", words: qsTr("Quét tại máy này") },
                { key: "batch", words: qsTr("Quét theo lô") }
            ]
        }
        ListView {
            id: list
            objectName: "reviewEntries"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            spacing: Look.gap
            model: desk.entries
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollBar { policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }
            delegate: ReviewCard { width: list.width - Look.wide }
            AllDone {
                anchors.centerIn: parent
                visible: desk.known && desk.count === 0
                text: qsTr("Không còn hồ sơ nào chờ kiểm tra")
            }
        }
    }
    actions: ActionButton {
        objectName: "reviewFirst"
        role: ActionButton.Primary
        symbol: "eye"
        text: qsTr("Kiểm tra từ trên xuống")
        enabled: desk.first > 0 && Session.may("confirm")
        onClicked: Place.go("review", { job: desk.first, list: true })
    }
}
