import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// Finding a document again by what is in it, with the page on which the words stand.
KioskScreen {
    id: screen
    readonly property var ignored: desk.ignored
    readonly property var about: Place.about
    title: qsTr("Tra cứu")
    trouble: desk.trouble
    onTroubleClosed: desk.forgetTrouble()

    SearchDesk {
        id: desk
        onChanged: if (searched) Place.note("query", query)
    }
    Component.onCompleted: {
        entry.text = screen.about["query"] ?? "";
        if (entry.text !== "") Qt.callLater(() => desk.search(entry.text));
        entry.forceActiveFocus();
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Look.gap
        RowLayout {
            Layout.fillWidth: true
            spacing: Look.gap
            EntryField {
                id: entry
                objectName: "searchEntry"
                Layout.fillWidth: true
                placeholder: qsTr("Gõ từ trong văn bản, số ký hiệu, tên cơ quan, người ký…")
                Accessible.name: qsTr("Từ cần tìm")
                onAccepted: desk.search(text)
            }
            ActionButton {
                objectName: "searchButton"
                Layout.alignment: Qt.AlignBottom
                role: ActionButton.Primary
                symbol: "search"
                text: qsTr("Tìm")
                onClicked: desk.search(entry.text)
            }
        }
        PlainText {
            objectName: "searchTotal"
            Layout.fillWidth: true
            visible: desk.searched && !desk.busy && desk.count > 0
            color: Look.faint
            text: (desk.moreThanTotal ? qsTr("Hơn %n văn bản", "", desk.total) : qsTr("%n văn bản", "", desk.total))
                + (desk.ignored.length > 0 ? "  ·  " + qsTr("Không hiểu: %1").arg(screen.ignored.join(", ")) : "")
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: desk.count > 0
            columns: Look.portrait ? 1 : 2
            columnSpacing: Look.wide
            rowSpacing: Look.gap
            SearchHits {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 6
                Layout.preferredHeight: 6
                desk: desk
            }
            PagePane {
                objectName: "hitPage"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 5
                Layout.preferredHeight: 5
                image: desk.pageImage
                pageSize: desk.pageSize
                target: desk.target
                boxes: desk.boxes
            }
        }
        SearchStart {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: desk.count === 0
            desk: desk
            onWanted: query => { entry.text = query; desk.search(query); }
        }
    }

    actions: [
        ActionButton {
            objectName: "keepSearch"
            visible: desk.searched && desk.query !== ""
            enabled: !desk.busy
            role: ActionButton.Quiet
            symbol: desk.isKept ? "cross" : "plus"
            text: desk.isKept ? qsTr("Bỏ lưu lần tìm này") : qsTr("Lưu lần tìm này")
            onClicked: desk.isKept ? desk.forget() : desk.keep()
        },
        ActionButton {
            objectName: "openHit"
            visible: desk.chosen > 0
            role: ActionButton.Primary
            symbol: "page"
            text: qsTr("Mở hồ sơ")
            onClicked: Place.go("record", { job: desk.chosen })
        }
    ]
}
