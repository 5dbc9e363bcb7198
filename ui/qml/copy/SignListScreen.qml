pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// What waits for the seal: looked at, checked off, and signed with one PIN.
KioskScreen {
    id: screen
    property bool asking: false   // for the PIN
    readonly property bool signing: desk.signing
    title: qsTr("Văn bản chờ ký số")
    subtitle: desk.signing ? qsTr("Đang ký: xong %1, lỗi %2, còn %3").arg(desk.done).arg(desk.failed).arg(desk.left)
            : desk.over ? qsTr("Lần ký vừa rồi: xong %1, lỗi %2. Bản đã ký giữ nguyên, phần còn lại chờ ký tiếp.").arg(desk.done).arg(desk.failed)
            : qsTr("Xem từng văn bản, bỏ dấu chọn bản chưa ký, rồi ký cả danh sách bằng một lần nhập mã PIN")
    trouble: desk.trouble
    canLeave: true
    leaveWord: asking ? qsTr("Về danh sách") : qsTr("Quay lại")
    onTroubleClosed: desk.forgetTrouble()

    onSigningChanged: asking = signing

    function leave() {
        if (asking && !desk.signing) asking = false;
        else Place.back();
    }

    SignListDesk {
        id: desk
        onRefused: pad.clear()
    }

    RowLayout {
        anchors.fill: parent
        visible: desk.count > 0
        spacing: Look.wide
        GridView {
            id: grid
            objectName: "signList"
            readonly property int columns: Math.max(1, Math.floor(width / (430 * Look.scale)))
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !screen.asking || !Look.portrait
            clip: true
            cellWidth: Math.floor(width / columns)
            cellHeight: Math.round(196 * Look.scale + (Look.normal - 18) * 3)
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollBar { policy: grid.contentHeight > grid.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }
            Accessible.role: Accessible.List
            Accessible.name: screen.title
            model: desk.copies
            delegate: SignCard {
                width: grid.cellWidth - Look.gap
                height: grid.cellHeight - Look.gap
                canChange: !desk.signing
                onCheckedByHand: on => desk.check(job, on)
                onKindWanted: kinds.ask(job, source, form, chosenPages, pages)
                onLookedAt: ordered ? Place.go("seal", { job: job }) : Place.go("compare", { job: job, source: source, form: form, pages: chosenPages })
            }
        }
        SealPad {
            id: pad
            objectName: "listPad"
            over: screen
            Layout.alignment: Qt.AlignTop | Qt.AlignHCenter
            visible: screen.asking
            desk: desk
            asksSecondPerson: false
            signing: desk.signing
            onEntered: secret => desk.sign(secret)
        }
    }
    Column {
        anchors.centerIn: parent
        visible: desk.known && desk.count === 0
        spacing: Look.wide
        Icon { anchors.horizontalCenter: parent.horizontalCenter; name: "check"; color: Look.good; size: Look.icon * 3 }
        PlainText { objectName: "nothingWaits"; text: qsTr("Không có văn bản nào chờ ký"); font.pixelSize: Look.title }
    }
    KindSheet {
        parent: screen
        id: kinds
        onAgreed: (job, source, form, pages) => desk.choose(job, source, form, pages)
    }
    actions: [
        ActionButton {
            objectName: "checkAll"
            visible: desk.count > 1 && !screen.asking
            text: desk.checked === 0 ? qsTr("Chọn tất cả") : qsTr("Bỏ chọn tất cả")
            onClicked: desk.checkAll(desk.checked === 0)
        },
        ActionButton {
            objectName: "stopList"
            visible: desk.signing
            role: ActionButton.Danger
            symbol: "stop"
            text: qsTr("Dừng ký")
            onClicked: desk.stop()
        },
        ActionButton {
            objectName: "signChecked"
            visible: !screen.asking && desk.count > 0
            enabled: desk.checked > 0
            role: ActionButton.Seal
            symbol: "seal"
            text: qsTr("Ký %n văn bản đã chọn", "", desk.checked)
            onClicked: { desk.lookAtToken(); screen.asking = true; }
        }
    ]
}
