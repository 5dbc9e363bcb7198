import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// What was read off a document, beside the paper: a person looks at what is doubtful, and confirms.
KioskScreen {
    id: screen
    readonly property var about: Place.about
    readonly property bool ready: desk.stage === ReviewDesk.Ready
    readonly property bool secret: desk.stage === ReviewDesk.Secret

    title: secret ? "" : ready ? qsTr("Kiểm tra thông tin văn bản") : qsTr("Hồ sơ số %1").arg(Place.job)
    subtitle: !ready ? "" : desk.waiting > 0 ? qsTr("Còn %n mục cần xem", "", desk.waiting) : qsTr("Mọi mục đều rõ")
    trouble: desk.trouble
    onTroubleClosed: desk.forgetTrouble()
    canLeave: !secret
    steps: screen.about["flow"] === "copy" ? 0 : 3
    step: 3

    Component.onCompleted: desk.remember(screen.about["seen"] ?? [])

    ReviewDesk {
        id: desk
        job: Place.job
        onConfirmed: Place.goOn("receipt", screen.aboutJob())
        onCancelled: Place.home()
        onChanged: if (stage === ReviewDesk.Passed) Place.goOn("receipt", screen.aboutJob())
        onHandChanged: if (stage === ReviewDesk.Ready && seen.length > 0) Place.note("seen", seen)
    }
    function aboutJob(): var {
        return screen.about["flow"] ? { job: Place.job, flow: screen.about["flow"], source: screen.about["source"], form: screen.about["form"], pages: screen.about["pages"] }
                                : { job: Place.job };
    }

    GridLayout {
        anchors.fill: parent
        visible: screen.ready
        columns: Look.portrait ? 1 : 2
        columnSpacing: Look.wide
        rowSpacing: Look.gap
        layoutDirection: Look.leftHand ? Qt.RightToLeft : Qt.LeftToRight

        ReviewPage {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 11
            Layout.preferredHeight: 9
            desk: desk
        }
        ReviewFields {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 9
            Layout.preferredHeight: 11
            desk: desk
        }
    }
    SecrecyFound {
        anchors.fill: parent
        visible: screen.secret
        desk: desk
    }
    ReviewWait {
        anchors.centerIn: parent
        width: Math.min(parent.width, 760 * Look.scale)
        visible: !screen.ready && !screen.secret
        desk: desk
    }

    actions: [
        PlainText {
            Layout.maximumWidth: 320 * Look.scale
            visible: screen.ready && !Session.may("confirm")
            text: qsTr("Tài khoản này không được xác nhận hồ sơ.")
            color: Look.warn
            wrapMode: Text.Wrap
        },
        ActionButton {
            objectName: "confirmRecord"
            visible: screen.ready
            enabled: desk.canConfirm && Session.may("confirm")
            role: ActionButton.Primary
            symbol: "check"
            text: qsTr("Đúng, lưu hồ sơ")
            Accessible.description: desk.waiting > 0 ? screen.subtitle : ""
            onClicked: desk.confirm()
        },
        ActionButton {
            objectName: "secretDone"
            visible: screen.secret
            role: ActionButton.Primary
            symbol: "home"
            text: qsTr("Đã lấy giấy ra, về trang chính")
            onClicked: Place.home()
        },
        ActionButton {
            objectName: "heldResume"
            visible: desk.stage === ReviewDesk.Held
            enabled: !desk.busy && Session.may("hold-and-cancel")
            role: ActionButton.Primary
            symbol: "play"
            text: qsTr("Làm tiếp")
            onClicked: desk.resume()
        }
    ]
}
