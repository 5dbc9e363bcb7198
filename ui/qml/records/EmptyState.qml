import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// Where there is nothing to show: what that means, and what to do.
ColumnLayout {
    id: empty
    property int shape: StateSymbol.Ring
    property color symbolColor: Look.accent
    required property string title
    property string advice
    property string detail

    spacing: Look.gap

    StateSymbol {
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: Look.touch
        implicitHeight: Look.touch
        shape: empty.shape
        color: empty.symbolColor
    }
    PlainText {
        objectName: "emptyTitle"
        Layout.fillWidth: true
        text: empty.title
        font { pixelSize: Look.large; bold: true }
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
    PlainText {
        Layout.fillWidth: true
        visible: text !== ""
        text: empty.advice
        color: Look.faint
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
    PlainText {
        Layout.fillWidth: true
        visible: text !== ""
        text: empty.detail
        color: Look.faint
        font.pixelSize: Look.small
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
}
