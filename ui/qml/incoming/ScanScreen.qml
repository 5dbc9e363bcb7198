import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// A job while it is scanned and read. It goes on by itself to its review; where it is held, it says what to do with the paper.
KioskScreen {
    id: scan
    readonly property bool held: desk.phase === ScanDesk.Held
    readonly property bool over: desk.phase === ScanDesk.Ended || desk.phase === ScanDesk.Further
    title: held ? qsTr("Máy quét đang chờ bạn")
         : desk.phase === ScanDesk.Reading ? qsTr("Đã quét xong, đang đọc chữ")
         : desk.phase === ScanDesk.Ready ? qsTr("Đã đọc xong")
         : desk.phase === ScanDesk.Ended ? qsTr("Hồ sơ đã hủy")
         : desk.phase === ScanDesk.Further ? qsTr("Hồ sơ đã được kiểm tra")
         : desk.stopping ? qsTr("Đang dừng máy quét") : qsTr("Đang quét")
    step: 1
    steps: 3
    canLeave: !held || over
    leaveWord: qsTr("Trang chính")
    trouble: desk.trouble
    onTroubleClosed: desk.forgetTrouble()
    onLeaving: Place.home()

    ScanDesk {
        id: desk
        job: Place.job
        onRecognized: Place.goOn("review", Place.about)
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Look.gap

        CountCards {
            Layout.fillWidth: true
            Layout.fillHeight: false
            desk: desk
            compact: scan.held
        }
        ScanProgress {
            Layout.fillWidth: true
            visible: !scan.held
            desk: desk
        }
        ScanHelp {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: scan.held
            desk: desk
            onPagesWanted: Place.go("pages", Place.about)
        }
        FedPages {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !scan.held
            model: desk.pages
            following: desk.phase === ScanDesk.Feeding
        }
    }

    actions: [
        ActionButton {
            objectName: "cancelJob"
            visible: scan.held
            role: ActionButton.Danger
            symbol: "cross"
            text: qsTr("Hủy hồ sơ này")
            onClicked: sure.ask()
        },
        ActionButton {
            objectName: "seePages"
            visible: scan.held && desk.pageCount > 0
            symbol: "page"
            text: qsTr("Xem từng trang")
            onClicked: Place.go("pages", Place.about)
        },
        ActionButton {
            objectName: "stopScan"
            visible: desk.canStop || desk.stopping
            enabled: desk.canStop
            role: ActionButton.Danger
            symbol: "stop"
            text: qsTr("Dừng lại")
            onClicked: desk.stop()
        },
        ActionButton {
            objectName: "toReview"
            visible: desk.phase === ScanDesk.Ready
            role: ActionButton.Primary
            symbol: "next"
            text: qsTr("Kiểm tra")
            onClicked: Place.goOn("review", Place.about)
        },
        ActionButton {
            objectName: "scanAnother"
            visible: scan.over
            role: ActionButton.Primary
            symbol: "scan"
            text: qsTr("Quét văn bản khác")
            onClicked: Place.goOn("incoming")
        }
    ]

    ConfirmSheet {
        id: sure
        parent: scan
        question: qsTr("Hủy hồ sơ này?")
        note: qsTr("Lấy hết giấy ra khỏi máy. Các trang đã lưu được giữ lại làm bằng chứng nhưng không thành văn bản.")
        yes: qsTr("Hủy hồ sơ")
        onAgreed: desk.cancel()
    }
}
