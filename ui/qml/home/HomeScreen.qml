import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// The three things a person begins here, and what waits for them.
KioskScreen {
    id: home
    canLeave: false
    title: qsTr("Hôm nay bạn cần làm gì?")
    trouble: desk.trouble
    onTroubleClosed: desk.forgetTrouble()

    HomeDesk { id: desk }
    OfficeFacts { id: facts }

    GridLayout {
        anchors.fill: parent
        columns: Look.portrait ? 1 : 2
        columnSpacing: Look.wide
        rowSpacing: Look.wide

        TokenNotice {
            Layout.columnSpan: Look.portrait ? 1 : 2
            Layout.fillWidth: true
            facts: facts
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 2
            spacing: Look.wide
            HomeTile {
                objectName: "incomingTile"
                symbol: "incoming"
                text: qsTr("Số hóa văn bản đến")
                note: qsTr("Quét giấy, đọc chữ, lưu PDF/A")
                enabled: Session.may("scan")
                onClicked: Place.go("incoming")
            }
            HomeTile {
                objectName: "copyTile"
                symbol: "copy"
                tint: Look.seal
                pale: Look.sealPale
                text: qsTr("Sao y bản gốc")
                note: qsTr("Bản sao điện tử có dấu số của cơ quan")
                enabled: Session.may("certify")
                onClicked: Place.go("copy")
            }
            HomeTile {
                objectName: "batchTile"
                symbol: "stack"
                text: qsTr("Quét theo lô")
                note: qsTr("Nhiều hồ sơ một lượt, kiểm tra sau")
                enabled: Session.may("scan")
                onClicked: Place.go("batch")
            }
        }
        WaitingPanel {
            Layout.fillWidth: true
            Layout.fillHeight: !Look.portrait
            Layout.preferredWidth: 1
            desk: desk
        }
        OtherWork {
            Layout.columnSpan: Look.portrait ? 1 : 2
            Layout.fillWidth: true
        }
    }
}
