import QtQuick
import Sohoa.Kiosk

// A batch: said once what its paper is and how it is scanned, then stack after stack. What the person said is kept with the
// place, so that a kiosk that ended goes on in the middle.
KioskScreen {
    id: screen
    readonly property var about: Place.about
    readonly property bool begun: about.begun === true
    readonly property string profile: about.profile || ""
    property int expected: 0
    property bool starting: false   // a person comes back to a batch of today and adds to it
    readonly property bool watching: begun || (desk.stackCount > 0 && !starting)

    title: watching ? qsTr("Quét theo lô hôm nay") : qsTr("Quét theo lô")
    subtitle: watching ? qsTr("Mỗi chồng giấy là một hồ sơ. Phần đọc chữ và kiểm tra làm sau.") : qsTr("Khai báo một lần cho cả lô.")
    trouble: desk.trouble
    onTroubleClosed: desk.forgetTrouble()

    BatchDesk {
        id: desk
        onStarted: screen.expected = 0
    }

    BatchStart {
        id: start
        anchors.fill: parent
        visible: !screen.watching
        desk: desk
    }
    BatchWatch {
        anchors.fill: parent
        visible: screen.watching
        desk: desk
        onCountAsked: count.visible = true
        expected: screen.expected
    }
    actions: [
        ActionButton {
            objectName: "batchReview"
            visible: screen.watching && desk.toReview > 0 && !desk.scanning
            symbol: "eye"
            text: qsTr("Kiểm tra lô này")
            onClicked: Place.go("reviewlist", { origin: "batch" })
        },
        ActionButton {
            objectName: "batchPause"
            visible: screen.watching && desk.scanning
            role: ActionButton.Danger
            symbol: "pause"
            text: qsTr("Tạm dừng ngay")
            onClicked: desk.pause()
        },
        ActionButton {
            objectName: "batchGoOn"
            visible: screen.watching && desk.paused > 0 && !desk.scanning
            symbol: "play"
            text: qsTr("Quét tiếp chồng đã dừng")
            onClicked: desk.goOn()
        },
        ActionButton {
            objectName: "batchNext"
            role: ActionButton.Primary
            symbol: "scan"
            enabled: screen.watching || start.declared
            text: screen.watching && !screen.begun ? qsTr("Khai báo và quét tiếp") : desk.stackCount > 0 ? qsTr("Quét chồng tiếp theo") : qsTr("Quét chồng đầu tiên")
            onClicked: {
                if (screen.watching && !screen.begun) {
                    screen.starting = true;
                    return;
                }
                if (!screen.begun) {
                    Place.note("profile", start.profile);
                    Place.note("begun", start.declared);
                }
                desk.startStack(screen.profile, screen.expected, screen.begun);
            }
        }
    ]
    PageCountSheet {
        id: count
        parent: screen
        onChosen: pages => screen.expected = pages
    }
}
