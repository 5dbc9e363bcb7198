import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// The copy is certified: what it is worth, its number and digest, and where it goes now.
KioskScreen {
    id: screen
    title: desk.verified ? qsTr("Đã có bản sao điện tử") : qsTr("Bản sao chưa xong")
    subtitle: desk.name
    trouble: desk.trouble
    leaveWord: qsTr("Trang chính")
    onTroubleClosed: desk.forgetTrouble()

    function leave() { Place.home(); }

    SealedDesk { id: desk; job: Place.job }

    GridLayout {
        anchors.fill: parent
        visible: desk.verified
        columns: Look.portrait ? 1 : 2
        columnSpacing: Look.wide
        rowSpacing: Look.wide

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Look.gap
            Rectangle {
                Layout.fillWidth: true
                implicitHeight: verdict.implicitHeight + 2 * Look.wide
                radius: 2 * Look.corner
                color: Look.goodPale
                border { width: Look.outline; color: Look.good }
                RowLayout {
                    id: verdict
                    anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Look.wide }
                    spacing: Look.wide
                    Icon { name: "seal-check"; color: Look.good; size: Look.icon * 2 }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 4
                        PlainText {
                            objectName: "verdict"
                            Layout.fillWidth: true
                            text: qsTr("Chữ ký số của cơ quan hợp lệ")
                            color: Look.good
                            wrapMode: Text.Wrap
                            font { pixelSize: Look.title; bold: true }
                        }
                        PlainText { Layout.fillWidth: true; text: qsTr("Máy đã tự kiểm tra lại bản vừa ký và đã vào sổ bản sao."); wrapMode: Text.Wrap }
                    }
                }
            }
            SealedFact { objectName: "number"; label: qsTr("Số trong sổ bản sao"); text: desk.number; large: true }
            SealedFact { objectName: "form"; label: qsTr("Hình thức sao"); text: qsTr("%1 từ %2, %n trang", "", desk.pageCount).arg(CopyKinds.printed(desk.form)).arg(CopyWords.source(desk.source).toLowerCase()) }
            SealedFact { label: qsTr("Người ký"); text: desk.keeper }
            SealedFact { objectName: "timeStamp"; label: qsTr("Dấu thời gian"); text: desk.timeStamp || qsTr("Chưa có, máy sẽ xin bổ sung") }
            SealedFact { objectName: "level"; label: qsTr("Mức chữ ký %1").arg(desk.level); text: desk.levelWords }
            SealedFact { objectName: "receivers"; label: qsTr("Đã gửi đến"); text: desk.receivers || qsTr("Chưa gửi nơi nào") }
            Item { Layout.fillHeight: true }
        }
        SealedDigest { Layout.alignment: Qt.AlignTop | Qt.AlignHCenter; desk: desk }
    }
    Busy { anchors.centerIn: parent; visible: desk.busy && !desk.verified; text: qsTr("Đang đọc hồ sơ") }
    PlainText {
        anchors.centerIn: parent
        width: parent.width * 0.8
        visible: !desk.busy && !desk.verified && !desk.trouble.there
        text: qsTr("Hồ sơ này chưa có bản sao đã ký.")
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Look.large
        wrapMode: Text.Wrap
    }
    actions: [
        ActionButton { objectName: "slip"; visible: desk.verified; symbol: "printer"; text: qsTr("In phiếu"); onClicked: desk.printSlip() },
        ActionButton { objectName: "next"; symbol: "copy"; text: qsTr("Sao bản tiếp theo"); onClicked: { Place.home(); Place.go("copy"); } },
        ActionButton { objectName: "send"; visible: desk.verified; role: ActionButton.Primary; symbol: "send"; text: qsTr("Gửi đi"); onClicked: Place.go("outbox") }
    ]
}
