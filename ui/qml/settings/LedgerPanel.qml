import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// The ledger read from its first entry to its last, with the verdict.
ColumnLayout {
    id: panel
    required property KeepingDesk desk
    readonly property var ledger: desk.ledger
    readonly property bool judged: ledger.whole !== undefined
    spacing: Look.gap
    RowLayout {
        Layout.fillWidth: true
        spacing: Look.wide
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            PlainText { Layout.fillWidth: true; text: qsTr("Sổ nhật ký"); font { pixelSize: Look.large; bold: true } }
            PlainText { Layout.fillWidth: true; text: qsTr("Đọc lại từng mục và đối chiếu với các dấu thời gian đã neo."); color: Look.faint; wrapMode: Text.Wrap }
        }
        ActionButton {
            objectName: "verifyLedger"
            symbol: "shield"
            text: qsTr("Kiểm tra sổ")
            enabled: !panel.desk.verifying
            onClicked: panel.desk.verifyLedger()
        }
    }
    Busy { Layout.alignment: Qt.AlignHCenter; visible: panel.desk.verifying; text: qsTr("Đang đọc sổ") }
    VerdictHead {
        objectName: "ledgerVerdict"
        Layout.fillWidth: true
        visible: panel.judged
        badge: panel.ledger.whole ? 2 : 4
        words: panel.ledger.whole ? qsTr("Sổ nguyên vẹn") : qsTr("Sổ bị thay đổi từ mục %1").arg(panel.ledger.brokenAt ?? 0)
        note: panel.ledger.whole ? qsTr("%n mục", "", panel.ledger.entries ?? 0) : (panel.ledger.reason ?? "")
    }
}
