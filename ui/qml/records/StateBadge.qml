import QtQuick
import Sohoa.Kiosk

// A state as sign, colour and word.
Row {
    id: badge
    required property int jobState
    required property string stateWord
    property bool held: false

    spacing: Look.gap / 2

    StateSymbol {
        anchors.verticalCenter: parent.verticalCenter
        implicitWidth: Look.normal * 1.2
        implicitHeight: Look.normal * 1.2
        shape: badge.held ? StateSymbol.Exclamation : StateWords.shape(badge.jobState)
        color: word.color
    }
    PlainText {
        id: word
        objectName: "stateWord"
        anchors.verticalCenter: parent.verticalCenter
        font.bold: true
        color: badge.held ? Look.warn : StateWords.color(badge.jobState)
        text: {
            const state = StateWords.word(badge.jobState, badge.stateWord);
            return badge.held ? qsTr("%1, chờ người xử lý").arg(state) : state;
        }
    }
}
