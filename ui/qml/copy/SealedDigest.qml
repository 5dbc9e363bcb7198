import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// The file's digest, for an eye and for a camera.
ColumnLayout {
    id: part
    required property SealedDesk desk
    property bool whole: false
    spacing: Look.gap

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: 280 * Look.scale
        implicitHeight: implicitWidth
        radius: Look.corner
        color: "#ffffff"
        border { width: Look.outline; color: Look.line }
        QrCode {
            objectName: "qr"
            anchors { fill: parent; margins: Look.gap / 2 }
            text: part.desk.code
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Mã QR: số và mã băm của bản sao")
        }
    }
    PlainText {
        objectName: "digest"
        Layout.preferredWidth: 300 * Look.scale
        text: part.whole ? part.desk.sha256 : part.desk.shortDigest + " …"
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WrapAnywhere
        elide: Text.ElideNone
        font.family: "monospace"
        Accessible.name: "SHA-256 " + part.desk.sha256
    }
    ActionButton {
        objectName: "wholeDigest"
        Layout.alignment: Qt.AlignHCenter
        role: ActionButton.Quiet
        text: part.whole ? qsTr("Thu gọn mã băm") : qsTr("Xem đủ mã băm SHA-256")
        onClicked: part.whole = !part.whole
    }
    PlainText {
        objectName: "slipWords"
        Layout.preferredWidth: 300 * Look.scale
        visible: part.desk.slip !== ""
        text: part.desk.slip === "printed" ? qsTr("Phiếu đã gửi sang máy in.") : qsTr("Chưa in được phiếu: máy này chưa nối máy in. Bản sao không bị ảnh hưởng.")
        color: part.desk.slip === "printed" ? Look.good : Look.warn
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
}
