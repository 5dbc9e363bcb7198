import QtQuick
import Sohoa.Kiosk

Section {
    id: table
    required property OpenJob job

    heading: qsTr("Thông tin văn bản")

    PlainText {
        width: table.width
        visible: table.job.fieldCount === 0
        text: qsTr("Chưa có thông tin nào.")
        color: Look.faint
        wrapMode: Text.Wrap
    }
    Repeater {
        model: table.job.fields

        Column {
            id: field
            required property string name
            required property string text

            objectName: "field" + name
            width: parent ? parent.width : 0
            spacing: 0

            PlainText {
                width: field.width
                text: FieldWords.label(field.name)
                color: Look.faint
                font.pixelSize: Look.small
            }
            PlainText {
                objectName: "fieldText"
                width: field.width
                text: FieldWords.value(field.name, field.text)
                wrapMode: Text.Wrap
            }
        }
    }
}
