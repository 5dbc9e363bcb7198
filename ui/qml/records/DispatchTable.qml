import QtQuick
import Sohoa.Kiosk

Section {
    id: table
    required property OpenJob job

    heading: qsTr("Gửi đi")

    PlainText {
        width: table.width
        visible: table.job.dispatchCount === 0
        text: qsTr("Chưa gửi đến nơi nào.")
        color: Look.faint
        wrapMode: Text.Wrap
    }
    Repeater {
        model: table.job.dispatches

        Column {
            id: dispatch
            required property int index
            required property string receiver
            required property int dispatchState
            required property string stateWord
            required property string statusCode
            required property string docId

            objectName: "dispatch" + index
            width: parent ? parent.width : 0
            spacing: 2

            PlainText {
                width: dispatch.width
                text: dispatch.receiver
                font.bold: true
            }
            StateBadge {
                jobState: dispatch.dispatchState
                stateWord: dispatch.stateWord
            }
            PlainText {
                objectName: "receiverStatus"
                width: dispatch.width
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
                width: dispatch.width
                visible: dispatch.docId !== ""
                text: qsTr("Mã trên trục liên thông: %1").arg(dispatch.docId)
                color: Look.faint
                font.pixelSize: Look.small
                wrapMode: Text.Wrap
            }
        }
    }
}
