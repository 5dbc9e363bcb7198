import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// Who works here? A name or a card, then the proof. The same screen locks the kiosk: nothing of the work is behind it.
KioskScreen {
    id: screen
    property bool withPassword: false
    readonly property bool low: desk.chosen && withPassword && !Look.portrait   // the keyboard takes the height

    canLeave: false
    title: low ? desk.fullName : !desk.chosen ? qsTr("Bạn là ai?") : desk.takesOver ? qsTr("Thay phiên làm việc")
         : desk.locked ? qsTr("Màn hình đã khóa") : qsTr("Chào bạn!")
    subtitle: desk.takesOver ? (low ? note.words : "") : desk.chosen ? (desk.locked ? qsTr("Việc đang chạy vẫn tiếp tục. Nhập lại để làm tiếp từ chỗ đã dừng.") : "")
            : desk.cards ? qsTr("Chạm vào tên của bạn, hoặc đưa thẻ vào đầu đọc.") : qsTr("Chạm vào tên của bạn.")
    trouble: desk.trouble
    onTroubleClosed: desk.forgetTrouble()

    SignInDesk {
        id: desk
        onRefused: { pin.entry.scramble(); screen.prepare(); }
        onChanged: screen.prepare()
    }
    CardReader {
        id: reader
        active: !desk.chosen
        onRead: desk.readCard(reader)
    }
    Connections {
        target: Language
        function onChanged() { desk.speakAgain(); }
    }
    function prepare() {
        if (desk.chosen && !pads.activeFocus)
            pads.forceActiveFocus();
    }

    Busy {
        anchors.centerIn: parent
        visible: !desk.known
        text: Door.open ? qsTr("Đang hỏi danh sách người dùng") : qsTr("Đang chờ dịch vụ")
    }
    EmptyPeople { anchors.centerIn: parent; visible: desk.empty }

    ColumnLayout {
        anchors.fill: parent
        visible: desk.known && !desk.chosen
        spacing: Look.gap
        TakeOverNote { Layout.fillWidth: true; visible: desk.locked; holder: desk.holder }
        SecretWarning { Layout.fillWidth: true; text: desk.warning }
        FaceGrid {
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: visible
            model: desk.people
            onChosen: login => { screen.withPassword = false; desk.choose(login); }
        }
    }

    GridLayout {
        anchors.fill: parent
        visible: desk.chosen
        columns: Look.portrait || screen.low ? 1 : 2
        columnSpacing: 2 * Look.wide
        rowSpacing: Look.wide

        WhoSide {
            id: note
            visible: !screen.low
            Layout.fillWidth: true
            Layout.fillHeight: !Look.portrait
            Layout.preferredWidth: 1
            desk: desk
            onAnother: desk.chooseAnother()
        }
        FocusScope {
            id: pads
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            implicitHeight: pin.implicitHeight
            PinPad {
                id: pin
                objectName: "pinPad"
                anchors.fill: parent
                visible: desk.chosen && !screen.withPassword
                focus: visible
                ok: false
                busy: desk.proving
                words: qsTr("Nhập mã PIN của bạn")
                warning: desk.warning
                onEntered: secret => desk.prove(secret)
            }
            PasswordPad {
                id: password
                objectName: "passwordPad"
                anchors.fill: parent
                visible: desk.chosen && screen.withPassword
                focus: visible
                busy: desk.proving
                words: qsTr("Nhập mật khẩu của bạn")
                warning: desk.warning
                onEntered: secret => desk.prove(secret)
            }
        }
    }

    actions: [
        ActionButton {
            objectName: "withPassword"
            visible: desk.chosen
            role: ActionButton.Quiet
            symbol: screen.withPassword ? "key" : "letters"
            text: screen.withPassword ? qsTr("Dùng mã PIN") : qsTr("Dùng mật khẩu chữ")
            onClicked: { screen.withPassword = !screen.withPassword; pads.forceActiveFocus(); }
        },
        ActionButton {
            objectName: "signIn"
            visible: desk.chosen
            role: ActionButton.Primary
            symbol: "next"
            text: desk.takesOver ? qsTr("Đăng nhập thay") : desk.locked ? qsTr("Mở khóa") : qsTr("Đăng nhập")
            enabled: !desk.proving && (screen.withPassword ? password.entry.enough : pin.entry.enough)
            onClicked: screen.withPassword ? password.finish() : pin.finish()
        }
    ]
}
