import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// What is the paper? The answer says which copy there may be of it (Nghị định 30/2020 Điều 25), and the scan begins.
KioskScreen {
    id: screen
    step: 1
    steps: 5
    title: qsTr("Giấy trên tay bạn là bản nào?")
    subtitle: qsTr("Hình thức sao theo Điều 25 Nghị định 30/2020/NĐ-CP")

    function begin(source: string, form: string, pages: string) {
        Place.go("incoming", { flow: "copy", source: source, form: form, pages: pages });
    }

    GridLayout {
        anchors.fill: parent
        columns: Look.portrait ? 1 : 3
        columnSpacing: Look.wide
        rowSpacing: Look.gap
        Repeater {
            model: CopyKinds.sources()
            SourceCard {
                required property string modelData
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                source: modelData
                onChosen: form => form === "trich-sao" ? extract.ask(source, "1", 0) : screen.begin(source, form, "")
            }
        }
    }
    ExtractSheet {
        parent: screen
        id: extract
        onAgreed: pages => screen.begin(extract.source, "trich-sao", pages)
    }
    actions: ActionButton {
        objectName: "archivedWay"
        symbol: "list"
        text: qsTr("Sao văn bản đã lưu trong máy")
        onClicked: Place.go("signlist")
    }
}
