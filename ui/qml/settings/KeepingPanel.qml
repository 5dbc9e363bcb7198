pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// Whether what the office has is safe: backups on independent media, the last test restore, and the ledger.
Flickable {
    id: panel
    clip: true
    contentHeight: body.implicitHeight
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: ScrollBar { policy: panel.contentHeight > panel.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }

    KeepingDesk { id: desk }
    ColumnLayout {
        id: body
        width: panel.width - (panel.contentHeight > panel.height ? Look.wide : 0)
        spacing: Look.wide
        TroubleBanner { Layout.fillWidth: true; trouble: desk.trouble; canBeClosed: true; onClosed: desk.forgetTrouble() }
        VerdictHead {
            objectName: "backupVerdict"
            Layout.fillWidth: true
            visible: desk.known
            badge: desk.enough ? 2 : 4
            words: desk.enough ? qsTr("Đủ hai bản sao lưu độc lập") : qsTr("Chưa đủ hai bản sao lưu độc lập")
            note: desk.restoreTestedAt !== "" ? qsTr("Thử phục hồi lần cuối lúc %1").arg(desk.restoreTestedAt) : qsTr("Chưa thử phục hồi lần nào")
        }
        Repeater {
            model: desk.media
            Rectangle {
                id: medium
                required property var modelData
                Layout.fillWidth: true
                implicitHeight: facts.implicitHeight + 2 * Look.wide
                radius: Look.corner
                color: Look.panel
                border { width: Look.outline; color: Look.line }
                RowLayout {
                    id: facts
                    anchors { fill: parent; margins: Look.wide }
                    spacing: Look.wide
                    Icon { name: "usb"; color: Look.accent; size: Look.icon * 1.4 }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 2
                        PlainText { Layout.fillWidth: true; text: medium.modelData.place; font.bold: true; elide: Text.ElideMiddle }
                        PlainText {
                            Layout.fillWidth: true
                            wrapMode: Text.Wrap
                            color: Look.faint
                            text: StateWords.joined([
                                medium.modelData.verifiedAt !== "" ? qsTr("đọc lại khớp lúc %1").arg(medium.modelData.verifiedAt) : qsTr("chưa có bản nào đọc lại khớp"),
                                medium.modelData.fullDue ? qsTr("đến hạn bản đầy đủ") : "",
                                medium.modelData.trouble.there ? (Language.code === "en" ? medium.modelData.trouble.en : medium.modelData.trouble.vi) : ""])
                        }
                    }
                    Badge {
                        kind: medium.modelData.behind ? Badge.Warn : Badge.Good
                        text: medium.modelData.behind ? qsTr("chậm %n mục", "", medium.modelData.entriesBehind) : qsTr("đủ")
                    }
                }
            }
        }
        LedgerPanel { Layout.fillWidth: true; desk: desk }
    }
}
