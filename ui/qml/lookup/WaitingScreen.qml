pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// Jobs that wait for a person: what is wrong in words, and what can be done about the one that is chosen.
KioskScreen {
    id: screen
    property alias which: desk.which
    property string emptyTitle
    property string emptyAdvice
    readonly property bool some: desk.count > 0

    subtitle: some ? qsTr("%n hồ sơ. Chạm vào một hồ sơ để chọn.", "", desk.count) : ""
    trouble: desk.trouble
    onTroubleClosed: desk.forgetTrouble()

    WaitingDesk { id: desk; onReleased: asked.shown = true }

    ListView {
        objectName: "waitingJobs"
        anchors.fill: parent
        clip: true
        visible: screen.some
        model: desk.jobs
        spacing: Look.gap
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollBar { policy: ScrollBar.AsNeeded }
        delegate: WaitingCard {
            id: one
            width: ListView.view.width - Look.gap
            late: screen.which === WaitingDesk.OverdueJobs
            onClicked: desk.choose(one.jobId)
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width, 640 * Look.scale)
        visible: desk.known && !screen.some
        shape: StateSymbol.Check
        symbolColor: Look.good
        title: screen.emptyTitle
        advice: screen.emptyAdvice
    }
    Busy { anchors.centerIn: parent; visible: !desk.known; text: qsTr("Đang hỏi…") }

    ConfirmSheet {
        id: cancelSheet
        parent: screen
        question: qsTr("Hủy hồ sơ số %1?").arg(desk.chosen)
        note: qsTr("Không xóa gì: các trang đã quét vẫn nằm trong kho, nhưng hồ sơ dừng tại đây và không làm tiếp được nữa.")
        yes: qsTr("Hủy hồ sơ")
        onAgreed: desk.cancel()
    }
    ReasonSheet {
        id: releaseSheet
        parent: screen
        question: qsTr("Đề nghị mở hồ sơ số %1?").arg(desk.chosen)
        note: qsTr("Chỉ khi chắc chắn đây không phải dấu chỉ độ mật. Một người khác sẽ xem và quyết định.")
        onGiven: reason => desk.askForRelease(reason)
    }
    ConfirmSheet {
        id: asked
        parent: screen
        question: qsTr("Đã ghi đề nghị")
        note: qsTr("Người thứ hai quyết định ở mục “Chờ người thứ hai”.")
        yes: qsTr("Mở mục đó")
        yesRole: ActionButton.Primary
        no: qsTr("Ở lại đây")
        onAgreed: Place.go("overrides")
    }

    actions: [
        ActionButton {
            objectName: "cancelJob"
            visible: screen.some && desk.canCancel
            enabled: !desk.busy && Session.may("hold-and-cancel")
            role: ActionButton.Danger
            text: qsTr("Hủy hồ sơ")
            onClicked: cancelSheet.ask()
        },
        ActionButton {
            objectName: "askRelease"
            visible: screen.some && desk.secret
            enabled: !desk.busy && Session.may("request-override")
            text: qsTr("Nhầm dấu?")
            onClicked: releaseSheet.ask()
        },
        ActionButton {
            objectName: "openRecord"
            visible: screen.some && !desk.secret
            text: qsTr("Xem hồ sơ")
            onClicked: Place.go("record", { job: desk.chosen })
        },
        ActionButton {
            objectName: "goOnWith"
            visible: screen.some && desk.way !== WaitingDesk.Look
            enabled: !desk.busy && (desk.way !== WaitingDesk.Resume || Session.may("hold-and-cancel"))
            role: ActionButton.Primary
            symbol: desk.way === WaitingDesk.Scan ? "scan" : desk.way === WaitingDesk.Review ? "eye" : "play"
            text: desk.way === WaitingDesk.Scan ? qsTr("Đến máy quét") : desk.secret ? qsTr("Việc phải làm")
                : desk.way === WaitingDesk.Review ? qsTr("Mở để kiểm tra") : qsTr("Đã xử lý, làm tiếp")
            onClicked: desk.way === WaitingDesk.Scan ? Place.go("scan", { job: desk.chosen })
                     : desk.way === WaitingDesk.Review ? Place.go("review", { job: desk.chosen }) : desk.resume()
        }
    ]
}
