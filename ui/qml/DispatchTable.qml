import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

Section {
    id: table
    required property OpenJob job

    heading: qsTr("Gửi đi")

    PlainText {
        Layout.fillWidth: true
        visible: table.job.dispatchCount === 0
        text: qsTr("Chưa gửi đến nơi nào.")
        color: Look.faint
        wrapMode: Text.Wrap
    }
    Repeater {
        model: table.job.dispatches

        ColumnLayout {
            id: dispatch
            required property int index
            required property string receiver
            required property int dispatchState
            required property string stateWord
            required property string statusCode
            required property string docId

            objectName: "dispatch" + index
            Layout.fillWidth: true
            spacing: 2

            PlainText {
                Layout.fillWidth: true
                text: dispatch.receiver
                font.bold: true
            }
            StateBadge {
                jobState: dispatch.dispatchState
                stateWord: dispatch.stateWord
            }
            PlainText {
                objectName: "receiverStatus"
                Layout.fillWidth: true
                visible: dispatch.statusCode !== ""
                text: {
                    const word = StateWords.receiverStatus(dispatch.statusCode);
                    return qsTr("Nơi nhận báo: %1").arg(word === "" ? dispatch.statusCode : dispatch.statusCode + " – " + word);
                }
                color: Look.faint
                font.pixelSize: Look.small
                wrapMode: Text.Wrap
            }
            PlainText {
                Layout.fillWidth: true
                visible: dispatch.docId !== ""
                text: qsTr("Mã trên trục liên thông: %1").arg(dispatch.docId)
                color: Look.faint
                font.pixelSize: Look.small
                wrapMode: Text.Wrap
            }
        }
    }
}
