pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// The key tokens: who keeps them, until when their certificates hold, what was done with them; and the report of a leak.
KioskScreen {
    id: screen
    title: qsTr("Dấu số và người giữ")
    trouble: desk.trouble
    onTroubleClosed: desk.forgetTrouble()

    CustodyDesk { id: desk }
    GridLayout {
        anchors.fill: parent
        columns: Look.portrait ? 1 : 2
        columnSpacing: Look.wide
        rowSpacing: Look.wide
        ListView {
            id: tokens
            objectName: "tokens"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 3
            clip: true
            spacing: Look.gap
            boundsBehavior: Flickable.StopAtBounds
            model: desk.tokens
            Accessible.role: Accessible.List
            Accessible.name: screen.title
            delegate: TokenPanel {
                width: tokens.width
                onReportWanted: report.ask(place, name || qsTr("dấu số của cơ quan"))
                onNoticeWanted: desk.printNotice(place)
                notice: desk.notice
            }
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 2
            radius: 2 * Look.corner
            color: Look.panel
            border { width: Look.outline; color: Look.line }
            ColumnLayout {
                anchors { fill: parent; margins: Look.wide }
                spacing: Look.gap
                PlainText { text: qsTr("Sổ giao, nhận thiết bị"); font { pixelSize: Look.large; bold: true } }
                ListView {
                    id: lines
                    objectName: "history"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    clip: true
                    spacing: Look.gap
                    boundsBehavior: Flickable.StopAtBounds
                    ScrollBar.vertical: ScrollBar { }
                    model: desk.history
                    delegate: Column {
                        id: line
                        required property string day
                        required property string words
                        required property string person
                        required property string note
                        width: lines.width - Look.gap
                        spacing: 2
                        Accessible.role: Accessible.ListItem
                        Accessible.name: day + " " + words + " " + person
                        PlainText { width: parent.width; text: line.day + " · " + line.words; wrapMode: Text.Wrap; font.bold: true }
                        PlainText { width: parent.width; text: line.person; color: Look.faint }
                        PlainText { width: parent.width; visible: text !== ""; text: line.note; wrapMode: Text.Wrap }
                    }
                }
                PlainText {
                    Layout.fillWidth: true
                    text: qsTr("Giao, bàn giao, gia hạn và thu hồi: quản trị ghi bằng lệnh sohoa token.")
                    color: Look.faint
                    font.pixelSize: Look.small
                    wrapMode: Text.Wrap
                }
            }
        }
    }
    CompromiseSheet {
        parent: screen
        id: report
        onAgreed: (place, reason) => desk.reportCompromise(place, reason)
    }
}
