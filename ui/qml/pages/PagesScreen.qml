import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// The pages of a job: one in hand, shown large; beside it what can be done with it, below all of them in their order.
KioskScreen {
    id: screen
    objectName: "pagesScreen"
    property alias desk: desk
    title: qsTr("Các trang của hồ sơ")
    subtitle: desk.caption + (desk.note ? " · " + desk.note : "")
    trouble: desk.trouble
    onTroubleClosed: desk.forgetTrouble()

    PagesDesk {
        id: desk
        job: Place.job
        self: Session.login
        onScanning: Place.goOn("scan", Place.about)
        onRemoved: removal.shown = false
    }

    GridLayout {
        anchors.fill: parent
        columns: Look.portrait ? 1 : 2
        columnSpacing: Look.wide
        rowSpacing: Look.gap

        PageLarge {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 5
            Layout.preferredHeight: 5
            desk: desk
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 6
            Layout.preferredHeight: 6
            spacing: Look.gap

            PageTools {
                Layout.fillWidth: true
                desk: desk
                onScanWanted: what => source.ask(what)
                onRemovalWanted: removal.open()
            }
            PageSheets {
                Layout.fillWidth: true
                Layout.fillHeight: true
                desk: desk
            }
        }
    }

    actions: ActionButton {
        objectName: "pagesDone"
        role: ActionButton.Primary
        symbol: "check"
        text: qsTr("Xong")
        onClicked: screen.leave()
    }

    SourceSheet {
        id: source
        parent: screen
        onChosen: (what, from) => what === "rescan" ? desk.scanAgain(from) : desk.insertBehind(from)
    }
    RemovalSheet {
        id: removal
        parent: screen
        desk: desk
    }
}
