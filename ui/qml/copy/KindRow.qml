import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// A kind of paper and a button for each form of copy that exists of it.
RowLayout {
    id: kindRow
    property string source
    signal chosen(string form)
    Layout.fillWidth: true
    spacing: Look.gap

    PlainText { Layout.fillWidth: true; text: CopyWords.source(kindRow.source); font { pixelSize: Look.large; bold: true } }
    Repeater {
        model: CopyKinds.forms(kindRow.source)
        ActionButton {
            required property string modelData
            readonly property KindRow whole: parent as KindRow
            objectName: (whole?.source ?? "") + "-" + modelData
            Layout.preferredWidth: 210 * Look.scale
            text: CopyKinds.printed(modelData)
            Accessible.description: CopyWords.formNote(modelData)
            onClicked: whole.chosen(modelData)
        }
    }
}
