import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// Exactly what will be signed, and beside it the keeper's PIN.
KioskScreen {
    id: screen
    readonly property var order: Place.about

    step: 5
    steps: 5
    title: qsTr("Xem khối chữ ký, rồi nhập mã PIN")
    trouble: desk.trouble
    leaveWord: desk.step === SealingDesk.Signing ? qsTr("Rời màn hình, việc ký vẫn tiếp tục") : qsTr("Quay lại")
    onTroubleClosed: desk.forgetTrouble()

    SealingDesk {
        id: desk
        job: Place.job
        form: screen.order.form ?? ""
        source: screen.order.source ?? ""
        pages: screen.order.pages ?? ""
        typing: pad.typed > 0
        onIsSealed: Place.goOn("sealed", { job: desk.job })
        onRefused: pad.clear()
    }
    PagePicture {
        id: preview
        job: desk.job
        what: "preview"
        page: desk.step === SealingDesk.Shown || desk.step === SealingDesk.Signing ? 1 : 0
        dpi: 150
        version: desk.sha256
    }
    TapHandler { onPressedChanged: desk.touched() }

    GridLayout {
        anchors.fill: parent
        columns: Look.portrait ? 1 : 2
        columnSpacing: Look.wide
        rowSpacing: Look.gap

        SealBlock {
            Layout.fillWidth: true
            Layout.fillHeight: true
            desk: desk
            preview: preview
            visible: desk.step !== SealingDesk.Stopped
        }
        SealPad {
            id: pad
            objectName: "sealPad"
            over: screen
            Layout.fillHeight: !Look.portrait
            Layout.fillWidth: Look.portrait
            Layout.alignment: Qt.AlignTop
            desk: desk
            signing: desk.step === SealingDesk.Signing
            secondsWaited: desk.secondsWaited
            onEntered: secret => desk.sign(secret)
            onFinalTryAgreed: reason => desk.askSecondPerson(reason)
        }
    }
    actions: [
        ActionButton {
            objectName: "lookAtToken"
            visible: desk.readiness === TokenKind.Absent || desk.readiness === TokenKind.FinalTry || desk.readiness === TokenKind.Locked
            symbol: "refresh"
            text: qsTr("Xem lại thiết bị")
            onClicked: { desk.forgetTrouble(); desk.lookAtToken(); }
        },
        ActionButton {
            objectName: "renewPreview"
            visible: desk.step === SealingDesk.Lapsed || desk.step === SealingDesk.Stopped
            role: ActionButton.Primary
            symbol: "refresh"
            text: qsTr("Làm lại bản xem trước")
            onClicked: desk.renew()
        }
    ]
}
