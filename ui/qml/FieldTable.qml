import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

Section {
    id: table
    required property OpenJob job

    heading: qsTr("Thông tin văn bản")

    PlainText {
        Layout.fillWidth: true
        visible: table.job.fieldCount === 0
        text: qsTr("Chưa có thông tin nào.")
        color: Look.faint
        wrapMode: Text.Wrap
    }
    Repeater {
        model: table.job.fields

        ColumnLayout {
            id: field
            required property string name
            required property string text

            objectName: "field" + name
            Layout.fillWidth: true
            spacing: 0

            PlainText {
                Layout.fillWidth: true
                text: FieldWords.label(field.name)
                color: Look.faint
                font.pixelSize: Look.small
            }
            PlainText {
                objectName: "fieldText"
                Layout.fillWidth: true
                text: FieldWords.value(field.name, field.text)
                wrapMode: Text.Wrap
            }
        }
    }
}
