pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// Incoming e-documents: the list, and of the chosen one what its signatures are worth. In portrait one after the other.
KioskScreen {
    id: screen
    readonly property bool detailOnly: Look.portrait && desk.job > 0
    title: qsTr("Văn bản điện tử đến")
    subtitle: qsTr("Chữ ký số được kiểm tra theo bốn bước của Điều 11")
    trouble: desk.trouble
    onTroubleClosed: desk.forgetTrouble()

    EInboxDesk {
        id: desk
        job: Place.job
    }
    RowLayout {
        anchors.fill: parent
        spacing: Look.wide
        ListView {
            id: list
            objectName: "einboxList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 2
            visible: !screen.detailOnly
            clip: true
            spacing: Look.gap
            model: desk.documents
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollBar { policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }
            delegate: IncomingCard {
                width: list.width - Look.wide
                chosen: desk.job === job
                onClicked: Place.note("job", job)
            }
            AllDone {
                anchors.centerIn: parent
                visible: desk.known && desk.count === 0
                symbol: "mail"
                text: qsTr("Chưa có văn bản điện tử nào")
            }
        }
        VerdictPanel {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 3
            visible: desk.job > 0
            document: desk.document
            originals: desk.originals
            job: desk.job
        }
    }
    actions: [
        ActionButton {
            visible: screen.detailOnly
            symbol: "list"
            text: qsTr("Danh sách")
            onClicked: Place.note("job", 0)
        },
        ActionButton {
            objectName: "einboxImport"
            role: ActionButton.Primary
            symbol: "usb"
            text: qsTr("Nhập từ USB")
            enabled: Session.may("scan")
            onClicked: media.open()
        }
    ]
    MediumSheet {
        id: media
        objectName: "mediumSheet"
        onImported: job => Place.note("job", job)
    }
}
