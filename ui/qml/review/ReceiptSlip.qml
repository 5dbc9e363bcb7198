import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// The receipt: the number in the register large, what was counted, the file's digest, and where the paper goes.
GridLayout {
    id: slip
    required property ReceiptDesk desk
    property bool wholeDigest: false
    columns: Look.portrait ? 1 : 2
    columnSpacing: Look.wide
    rowSpacing: Look.wide

    Rectangle {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 5
        Layout.preferredHeight: 4
        radius: 2 * Look.corner
        color: Look.goodPale
        border { width: Look.outline; color: Look.good }
        ColumnLayout {
            anchors.centerIn: parent
            width: parent.width - 2 * Look.wide
            spacing: Look.gap
            Icon { Layout.alignment: Qt.AlignHCenter; name: "check"; size: 72 * Look.scale; color: Look.good }
            PlainText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                visible: slip.desk.arrivalNumber !== ""
                text: qsTr("Số đến")
                font.pixelSize: Look.large
            }
            PlainText {
                objectName: "arrivalNumber"
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: slip.desk.arrivalNumber
                visible: text !== ""
                font { pixelSize: 2 * Look.huge; bold: true }
            }
            PlainText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                visible: slip.desk.arrivalDate !== ""
                text: qsTr("ngày %1").arg(slip.desk.arrivalDate)
                font.pixelSize: Look.large
            }
            PlainText {
                objectName: "receiptCode"
                Layout.fillWidth: true
                Layout.topMargin: Look.gap
                horizontalAlignment: Text.AlignHCenter
                text: slip.desk.code
                font { pixelSize: Look.title; bold: true }
                wrapMode: Text.Wrap
            }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 7
        Layout.preferredHeight: 6
        spacing: Look.gap

        RowLayout {
            Layout.fillWidth: true
            spacing: Look.gap
            CountBox { objectName: "countExpected"; count: slip.desk.counts[0]; word: count < 0 ? qsTr("chưa đếm") : qsTr("đã đếm") }
            CountBox { objectName: "countFed"; count: slip.desk.counts[1]; word: qsTr("đã nạp") }
            CountBox { objectName: "countStored"; count: slip.desk.counts[2]; word: qsTr("đã lưu") }
            CountBox { objectName: "countInPdf"; count: slip.desk.counts[3]; word: qsTr("trong PDF") }
        }
        ReceiptLine {
            symbol: "page"
            label: qsTr("Giấy đi đâu")
            text: slip.desk.paperPlace !== "" ? slip.desk.paperPlace
                : qsTr("Ghi số đến và ngày đến lên giấy, chuyển cho người giải quyết theo phân công.")
        }
        ReceiptLine {
            visible: slip.desk.paperAlso
            symbol: "alert"
            label: qsTr("Bản giấy")
            text: qsTr("Văn bản này phải gửi kèm cả bản giấy theo danh mục của cơ quan.")
        }
        ReceiptLine {
            objectName: "digest"
            symbol: "lock"
            label: qsTr("Dấu vết SHA-256 của tệp PDF/A")
            text: slip.wholeDigest ? slip.desk.sha256 : slip.desk.shortSha256
            canOpen: true
            onOpened: slip.wholeDigest = !slip.wholeDigest
        }
        ReceiptPages {
            Layout.fillWidth: true
            Layout.fillHeight: true
            images: slip.desk.images
        }
    }
}
