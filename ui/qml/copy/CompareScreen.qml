import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Sohoa.Kiosk

// Paper and copy side by side, as large as the paper is. That both are the same is for the person to say.
KioskScreen {
    id: screen
    readonly property var order: Place.about
    // Dots an inch of paper at its own size; a screen that does not know its size is taken for 96.
    readonly property real ownSize: Math.max(60, Math.min(200, Screen.pixelDensity * 25.4 || 96))

    step: 4
    steps: 5
    title: qsTr("Bản sao có giống giấy không?")
    subtitle: desk.name
    trouble: desk.trouble
    onTroubleClosed: desk.forgetTrouble()

    function toSeal(source: string, form: string, pages: string) {
        Place.goOn("seal", { job: desk.job, source: source, form: form, pages: pages });
    }

    CompareDesk { id: desk; job: Place.job }
    PagePicture { id: paper; job: desk.job; what: "original"; page: desk.ready ? desk.originalPage : 0 }
    PagePicture { id: copy; job: desk.job; what: "archive"; page: desk.ready ? desk.page : 0; dpi: Math.round(screen.ownSize) }

    Busy {
        anchors.centerIn: parent
        visible: !desk.ready && !desk.trouble.there
        text: qsTr("Đang ghi bản PDF/A từ giấy đã quét")
    }
    ColumnLayout {
        anchors.fill: parent
        visible: desk.ready
        spacing: Look.gap
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Look.portrait ? 1 : 2
            columnSpacing: Look.gap
            rowSpacing: Look.gap
            PaperView {
                id: left
                objectName: "paper"
                Layout.fillWidth: true
                Layout.fillHeight: true
                name: qsTr("Giấy đã quét")
                picture: paper
                dpi: desk.originalDpi
                dots: screen.ownSize
                whole: wholeButton.whole
                twin: right
            }
            PaperView {
                id: right
                objectName: "copy"
                Layout.fillWidth: true
                Layout.fillHeight: true
                name: qsTr("Bản sao điện tử")
                picture: copy
                dpi: copy.dpi
                dots: screen.ownSize
                whole: wholeButton.whole
                twin: left
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Look.gap
            ActionButton {
                id: wholeButton
                property bool whole: false
                objectName: "wholePage"
                symbol: whole ? "search" : "page"
                text: whole ? qsTr("Xem cỡ thật 1:1") : qsTr("Xem cả trang")
                onClicked: whole = !whole
            }
            Item { Layout.fillWidth: true }
            ActionButton { objectName: "pageBefore"; visible: desk.pageCount > 1; enabled: desk.page > 1; symbol: "back"; text: qsTr("Trang trước"); onClicked: desk.turn(-1) }
            PlainText {
                objectName: "pageOf"
                text: qsTr("Trang %1 / %2").arg(desk.page).arg(desk.pageCount)
                font.bold: true
            }
            ActionButton { objectName: "pageAfter"; visible: desk.pageCount > 1; enabled: desk.page < desk.pageCount; symbol: "next"; text: qsTr("Trang sau"); onClicked: desk.turn(1) }
        }
    }
    // Nobody said yet what the paper is.
    KindSheet {
        parent: screen
        id: kinds
        onAgreed: (job, source, form, pages) => screen.toSeal(source, form, pages)
    }
    actions: [
        PlainText {
            visible: desk.pageCount > 1
            text: qsTr("Đã xem %1 trong %2 trang").arg(desk.seen).arg(desk.pageCount)
            color: desk.seen < desk.pageCount ? Look.warn : Look.good
        },
        ActionButton {
            objectName: "same"
            role: ActionButton.Primary
            enabled: desk.ready
            symbol: "check"
            text: Look.portrait ? qsTr("Giống nhau") : qsTr("Giống nhau, xem khối chữ ký")
            onClicked: screen.order.form ? screen.toSeal(screen.order.source ?? "", screen.order.form, screen.order.pages ?? "")
                                         : kinds.ask(desk.job, "", "", "1", desk.pageCount)
        }
    ]
}
