import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// What the paper of a document was, and so which form its copy has.
FocusScope {
    id: sheet
    property double job: 0
    property string pages
    property int pageCount: 0
    property bool shown: false
    signal agreed(double job, string source, string form, string pages)

    function ask(of: double, source: string, form: string, chosen: string, count: int) {
        job = of;
        pages = chosen;
        pageCount = count;
        shown = true;
        close.forceActiveFocus();
    }
    function take(source: string, form: string) {
        shown = false;
        if (form === "trich-sao") extract.ask(source, pages, pageCount);
        else agreed(job, source, form, "");
    }
    anchors.fill: parent
    z: 10
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text
    Keys.onEscapePressed: shown = false

    Rectangle { anchors.fill: parent; visible: sheet.shown; color: Look.contrast ? "#ffffff" : "#cc1d2a2e" }
    MouseArea { anchors.fill: parent; enabled: sheet.shown; visible: enabled }
    Rectangle {
        anchors.centerIn: parent
        visible: sheet.shown
        width: Math.min(parent.width - 2 * Look.gap, 820 * Look.scale)
        height: body.implicitHeight + 2 * Look.wide
        radius: 2 * Look.corner
        color: Look.panel
        border { width: Look.outline; color: Look.line }
        ColumnLayout {
            id: body
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Look.wide }
            spacing: Look.gap
            PlainText { id: title; Layout.fillWidth: true; text: qsTr("Văn bản này được số hóa từ bản nào?"); wrapMode: Text.Wrap; font { pixelSize: Look.title; bold: true } }
            Repeater {
                model: CopyKinds.sources()
                KindRow {
                    required property string modelData
                    source: modelData
                    onChosen: form => sheet.take(source, form)
                }
            }
            ActionButton { id: close; objectName: "kindNo"; role: ActionButton.Quiet; text: qsTr("Không đổi"); onClicked: sheet.shown = false }
        }
    }
    ExtractSheet {
        id: extract
        onAgreed: pages => sheet.agreed(sheet.job, extract.source, "trich-sao", pages)
    }
}
