import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// A key token: state, keeper, decision, its certificate's days as a bar, and the report of a leak.
Rectangle {
    id: panel
    required property int place
    required property string name
    required property string tokenState
    required property string keeper
    required property string keeperPosition
    required property var substitutes
    required property string decision
    required property string subject
    required property string issuer
    required property string validUntil
    required property int daysLeft
    required property double partLeft
    required property int expiryWarning
    required property bool reportDue
    required property double hoursToReport
    required property int device
    required property string deviceWords
    required property bool canBeReported
    property string notice
    readonly property bool stopped: tokenState !== "ready"
    signal reportWanted()
    signal noticeWanted()

    objectName: "token-" + place
    implicitHeight: body.implicitHeight + 2 * Look.wide
    radius: 2 * Look.corner
    color: Look.panel
    border { width: stopped ? 3 : Look.outline; color: stopped ? Look.bad : Look.line }

    ColumnLayout {
        id: body
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Look.wide }
        spacing: Look.gap
        RowLayout {
            Layout.fillWidth: true
            spacing: Look.gap
            Icon { name: "key"; color: Look.seal; size: Look.icon * 1.4 }
            PlainText { Layout.fillWidth: true; text: panel.name || qsTr("Dấu số của cơ quan"); font { pixelSize: Look.large; bold: true } }
            Badge { objectName: "tokenBadge"; kind: panel.stopped ? Badge.Bad : Badge.Good; text: CustodyWords.state(panel.tokenState) }
        }
        PlainText {
            objectName: "reportDue"
            Layout.fillWidth: true
            visible: panel.reportDue
            text: panel.hoursToReport >= 0 ? qsTr("Còn %n giờ để báo cáo cơ quan quản lý. Trong lúc đó không ai ký được bằng dấu số này.", "", Math.floor(panel.hoursToReport))
                                           : qsTr("Đã quá 24 giờ mà chưa ghi việc báo cáo cơ quan quản lý. Báo cáo ngay.")
            color: Look.bad
            wrapMode: Text.Wrap
            font { pixelSize: Look.large; bold: true }
        }
        SealedFact { objectName: "keeper"; label: qsTr("Người giữ"); text: panel.keeper ? panel.keeper + (panel.keeperPosition ? ", " + panel.keeperPosition : "") : qsTr("Chưa giao cho ai") }
        SealedFact { label: qsTr("Được dùng tạm"); text: panel.substitutes.join("\n") }
        SealedFact { label: qsTr("Quyết định giao"); text: panel.decision }
        SealedFact { objectName: "device"; label: qsTr("Thiết bị"); text: panel.deviceWords }
        SealedFact { label: qsTr("Chứng thư số"); text: panel.subject }
        ColumnLayout {
            Layout.fillWidth: true
            visible: panel.daysLeft >= 0 && panel.validUntil !== ""
            Layout.topMargin: Look.gap
            Layout.bottomMargin: Look.gap
            spacing: 8
            PlainText {
                objectName: "daysLeft"
                Layout.fillWidth: true
                text: qsTr("Chứng thư số còn %n ngày, đến %1", "", panel.daysLeft).arg(panel.validUntil)
                color: panel.expiryWarning > 0 ? Look.warn : Look.ink
                font.bold: panel.expiryWarning > 0
                wrapMode: Text.Wrap
            }
            Rectangle {
                Layout.fillWidth: true
                implicitHeight: Math.round(16 * Look.scale)
                radius: height / 2
                color: Look.sunk
                border { width: Look.contrast ? 2 : 0; color: Look.line }
                Rectangle { width: parent.width * panel.partLeft; height: parent.height; radius: height / 2; color: panel.expiryWarning > 0 ? Look.warn : Look.good }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Look.gap
            ActionButton {
                objectName: "printNotice"
                visible: panel.tokenState === "compromised"
                symbol: "printer"
                text: qsTr("In thông báo lộ khóa")
                onClicked: panel.noticeWanted()
            }
            ActionButton {
                objectName: "compromise"
                Layout.fillWidth: true
                visible: panel.canBeReported
                role: ActionButton.Seal
                symbol: "alert"
                text: qsTr("Báo lộ khóa")
                onClicked: panel.reportWanted()
            }
        }
        PlainText {
            objectName: "noticeWords"
            Layout.fillWidth: true
            visible: panel.notice !== "" && panel.tokenState === "compromised"
            text: panel.notice === "printed" ? qsTr("Thông báo đã gửi sang máy in.") : qsTr("Chưa in được: máy này chưa nối máy in. Việc báo lộ khóa đã được ghi.")
            color: panel.notice === "printed" ? Look.good : Look.warn
            wrapMode: Text.Wrap
        }
    }
}
