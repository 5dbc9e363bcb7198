import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// The record is confirmed: how far its PDF/A is, then the receipt of what the office has.
KioskScreen {
    id: screen
    readonly property var about: Place.about
    readonly property bool kept: desk.stage === ReceiptDesk.Kept
    readonly property bool copying: screen.about["flow"] === "copy"

    title: kept ? qsTr("Đã lưu vào kho") : qsTr("Đang lưu hồ sơ số %1").arg(Place.job)
    subtitle: kept ? desk.title : ""
    trouble: desk.trouble
    onTroubleClosed: desk.forgetTrouble()
    canLeave: false

    ReceiptDesk {
        id: desk
        job: Place.job
        onKept: if (screen.copying) Place.goOn("compare", Place.about)
        onChanged: if (stage === ReceiptDesk.Before) Place.goOn("review", { job: Place.job })
    }

    ReceiptSlip {
        anchors { fill: parent; bottomMargin: Look.gap }
        visible: screen.kept
        desk: desk
    }
    ReceiptWait {
        anchors.centerIn: parent
        width: Math.min(parent.width, 760 * Look.scale)
        visible: !screen.kept
        desk: desk
    }

    actions: [
        ActionButton {
            objectName: "receiptHome"
            role: ActionButton.Secondary
            symbol: "home"
            text: qsTr("Trang chính")
            onClicked: Place.home()
        },
        ActionButton {
            objectName: "receiptResume"
            visible: desk.stage === ReceiptDesk.Held
            enabled: !desk.busy && Session.may("hold-and-cancel")
            role: ActionButton.Primary
            symbol: "play"
            text: qsTr("Làm tiếp")
            onClicked: desk.resume()
        },
        ActionButton {
            objectName: "nextDocument"
            visible: desk.stage !== ReceiptDesk.Held
            enabled: Session.may("scan")
            role: ActionButton.Primary
            symbol: "incoming"
            text: qsTr("Văn bản tiếp theo")
            onClicked: { Place.home(); Place.go("incoming"); }
        }
    ]
}
