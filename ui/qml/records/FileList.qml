import QtQuick
import Sohoa.Kiosk

Section {
    id: files
    required property OpenJob job

    heading: qsTr("Tệp đã tạo")
    visible: job.archiveFile !== "" || job.signedFile !== ""

    Repeater {
        model: [
            { label: qsTr("PDF/A lưu trữ"), path: files.job.archiveFile },
            { label: qsTr("Bản sao có chữ ký số"), path: files.job.signedFile }
        ]

        Column {
            id: file
            required property var modelData

            width: parent ? parent.width : 0
            visible: modelData.path !== ""
            spacing: 0

            PlainText {
                width: file.width
                text: file.modelData.label
                color: Look.faint
                font.pixelSize: Look.small
            }
            PlainText {
                width: file.width
                text: file.modelData.path.split("/").pop()
                elide: Text.ElideMiddle
            }
        }
    }
}
