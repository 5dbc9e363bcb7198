import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// The keeper's PIN: who that is, how the token stands, and the pad. Where no PIN helps there is no pad.
Rectangle {
    id: part
    required property var desk    // a desk with readiness, tokenWords, tokenNext, keeper, takesPin
    property bool signing: false
    property int secondsWaited: 0
    property bool asksSecondPerson: true
    property Item over: part.parent   // what a question covers
    readonly property int typed: pad.entry.count
    signal entered(SecretEntry secret)
    signal finalTryAgreed(string reason)

    function clear() { pad.entry.clear(); }

    implicitWidth: body.implicitWidth + 2 * Look.wide
    implicitHeight: body.implicitHeight + 2 * Look.gap
    radius: 2 * Look.corner
    color: Look.panel
    border { width: Look.outline; color: Look.line }

    ColumnLayout {
        id: body
        anchors.centerIn: parent
        width: Math.max(pad.implicitWidth, 340 * Look.scale)
        spacing: Look.gap

        PlainText {
            objectName: "keeper"
            Layout.fillWidth: true
            visible: part.desk.keeper !== "" && part.height > 580 * Look.scale
            text: qsTr("Người giữ dấu số: %1").arg(part.desk.keeper)
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            font.bold: true
        }
        Badge {
            objectName: "tokenState"
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: body.width
            kind: part.desk.readiness === TokenKind.Ready ? Badge.Good : part.desk.readiness === TokenKind.CountLow || part.desk.readiness === TokenKind.FinalTry ? Badge.Warn
                : part.desk.readiness === TokenKind.Unknown ? Badge.Neutral : Badge.Bad
            text: part.desk.tokenWords
        }
        PlainText {
            objectName: "tokenNext"
            Layout.fillWidth: true
            visible: text !== "" && !part.signing && (!part.desk.takesPin || part.height > 640 * Look.scale)
            text: part.desk.tokenNext
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }
        ActionButton {
            objectName: "secondPerson"
            Layout.fillWidth: true
            visible: part.asksSecondPerson && part.desk.readiness === TokenKind.FinalTry && !part.desk.askedSecondPerson && !part.signing
            symbol: "users"
            text: qsTr("Nhờ người thứ hai đồng ý")
            onClicked: sure.ask()
        }
        PinPad {
            id: pad
            objectName: "pinPad"
            Layout.alignment: Qt.AlignHCenter
            visible: part.desk.takesPin && !part.signing
            focus: visible
            okWord: qsTr("Ký")
            onEntered: secret => part.entered(secret)
        }
        Busy {
            objectName: "signingBusy"
            Layout.fillWidth: true
            Layout.margins: Look.wide
            visible: part.signing
            text: qsTr("Đang ký")
        }
        PlainText {
            objectName: "signingWords"
            Layout.fillWidth: true
            visible: part.signing
            text: qsTr("Thiết bị ký, rồi máy chủ dấu thời gian trả lời, rồi kiểm tra lại chữ ký. Đã chờ %n giây; nhiều nhất khoảng 180 giây.", "", part.secondsWaited)
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }
    }
    ConfirmSheet {
        id: sure
        parent: part.over
        question: qsTr("Chỉ còn một lần nhập mã PIN. Nhờ người thứ hai đồng ý?")
        note: qsTr("Nếu lần này sai, thiết bị bị khóa và cơ quan không ký số được cho đến khi khôi phục. Người thứ hai đồng ý ở mục “Chờ người thứ hai”.")
        yes: qsTr("Nhờ người thứ hai")
        yesRole: ActionButton.Primary
        onAgreed: part.finalTryAgreed("Còn một lần nhập mã PIN, người giữ thiết bị đã kiểm tra lại mã")
    }
}
