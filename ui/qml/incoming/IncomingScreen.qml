import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// The declaration and the paper: one touch begins the scan, everything else has its usual value.
KioskScreen {
    id: incoming
    title: qsTr("Số hóa văn bản đến")
    subtitle: qsTr("Đặt giấy vào máy, rồi bấm nút bắt đầu.")
    step: 1
    steps: 3
    trouble: desk.trouble
    onTroubleClosed: desk.forgetTrouble()

    IncomingDesk {
        id: desk
        onStarted: job => Place.goOn("scan", Object.assign({}, Place.about, { job: job }))
    }

    GridLayout {
        anchors.fill: parent
        columns: Look.portrait ? 1 : 2
        columnSpacing: Look.wide
        rowSpacing: Look.gap

        FeederCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 4
            desk: desk
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 6
            spacing: Look.gap
            SecrecyCard { Layout.fillWidth: true }
            ProfileChoices {
                Layout.fillWidth: true
                Layout.fillHeight: true
                desk: desk
            }
            CountRow {
                Layout.fillWidth: true
                desk: desk
                onPadWanted: pad.open()
            }
        }
    }

    actions: ActionButton {
        objectName: "startScan"
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        role: ActionButton.Primary
        symbol: "scan"
        text: qsTr("Không có bí mật nhà nước, bắt đầu quét")
        enabled: !desk.busy && Door.open
        onClicked: desk.declareAndScan()
    }

    CountPad {
        id: pad
        parent: incoming
        desk: desk
    }
}
