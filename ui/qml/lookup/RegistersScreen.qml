import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// The registers of the office: one of the four, a year at a time.
KioskScreen {
    id: screen
    readonly property var about: Place.about
    title: desk.title || qsTr("Sổ đăng ký")
    trouble: desk.trouble
    onTroubleClosed: desk.forgetTrouble()

    RegisterDesk {
        id: desk
        book: screen.about["book"] ?? "incoming"
        year: screen.about["year"] ?? thisYear
    }
    function open(book: string) {
        desk.book = book;
        Place.note("book", book);
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Look.gap
        GridLayout {
            Layout.fillWidth: true
            columns: Look.portrait ? 2 : 5
            columnSpacing: Look.gap
            rowSpacing: Look.gap
            BookButton { book: "incoming"; desk: desk; text: qsTr("Văn bản đến"); onClicked: screen.open(book) }
            BookButton { book: "outgoing"; desk: desk; text: qsTr("Văn bản đi"); onClicked: screen.open(book) }
            BookButton { book: "copies"; desk: desk; text: qsTr("Bản sao"); onClicked: screen.open(book) }
            BookButton { book: "custody"; desk: desk; text: qsTr("Giao nhận bản giấy"); onClicked: screen.open(book) }
            RowLayout {
                Layout.columnSpan: Look.portrait ? 2 : 1
                Layout.alignment: Qt.AlignRight
                spacing: 0
                ActionButton { objectName: "yearBefore"; role: ActionButton.Quiet; symbol: "back"; text: ""; Accessible.name: qsTr("Năm trước"); onClicked: desk.year = desk.year - 1 }
                PlainText { objectName: "year"; text: desk.year; font { pixelSize: Look.title; bold: true } }
                ActionButton {
                    objectName: "yearBehind"
                    role: ActionButton.Quiet
                    symbol: "next"
                    Accessible.name: qsTr("Năm sau")
                    enabled: desk.year < desk.thisYear
                    onClicked: desk.year = desk.year + 1
                }
            }
        }
        RegisterTable {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: desk.count > 0
            desk: desk
        }
        EmptyState {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: desk.known && desk.count === 0
            title: qsTr("Sổ năm %1 chưa có dòng nào").arg(desk.year)
        }
        PlainText {
            objectName: "printWord"
            Layout.fillWidth: true
            visible: text !== ""
            wrapMode: Text.Wrap
            font.pixelSize: Look.large
            color: desk.print === RegisterDesk.Printed ? Look.good : Look.warn
            text: desk.print === RegisterDesk.Printed ? qsTr("Đã chép sổ vào USB: %1").arg(desk.printedTo)
                : desk.print === RegisterDesk.NoMedium ? qsTr("Chưa thấy USB. Cắm USB rồi bấm lại.")
                : desk.print === RegisterDesk.NotWritten ? qsTr("Không ghi được vào USB. USB đầy hoặc bị khóa ghi; thử USB khác.")
                : desk.print === RegisterDesk.Printing ? qsTr("Đang lập tệp PDF/A…") : ""
        }
    }

    actions: [
        ActionButton {
            objectName: "printRegister"
            enabled: desk.count > 0 && !desk.busy
            role: ActionButton.Primary
            symbol: "printer"
            text: qsTr("Xuất PDF ra USB")
            onClicked: desk.printOut()
        }
    ]
}
