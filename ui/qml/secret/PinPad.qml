import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// Ten digits in a new order each time, for fingers; digits of the hardware are taken, too, and neither is ever shown. What was
// typed stays in the entry (SecretEntry), which the screen hands to a desk when it is entered.
FocusScope {
    id: pad
    readonly property alias entry: entry
    property string words            // what is asked for, and how the token stands
    property string warning          // what has to be known before the next try
    property bool discreet: true     // no sign of which key is pressed, none spoken
    property bool busy: false
    property bool listening: visible && !busy
    property string okWord: qsTr("Đồng ý")
    property bool ok: true           // a key of its own for OK
    signal entered(SecretEntry secret)

    implicitWidth: body.implicitWidth
    implicitHeight: body.implicitHeight
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Bàn phím mã PIN")

    function finish() { entry.finish(); }

    SecretEntry {
        id: entry
        least: 4
        active: pad.listening
        onFinished: pad.entered(entry)
    }

    ColumnLayout {
        id: body
        anchors.centerIn: parent
        spacing: Look.gap

        PlainText {
            objectName: "pinWords"
            Layout.preferredWidth: grid.implicitWidth
            Layout.alignment: Qt.AlignHCenter
            visible: text !== ""
            text: pad.words
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Look.large
        }
        SecretWarning {
            Layout.preferredWidth: grid.implicitWidth
            Layout.alignment: Qt.AlignHCenter
            text: pad.warning
        }
        SecretDots { objectName: "pinDots"; Layout.alignment: Qt.AlignHCenter; Layout.bottomMargin: Look.gap / 2; count: entry.count }

        PinGrid {
            id: grid
            Layout.alignment: Qt.AlignHCenter
            enabled: !pad.busy
            entry: pad.entry
            discreet: pad.discreet
        }
        ActionButton {
            objectName: "pinOk"
            visible: pad.ok
            Layout.fillWidth: true
            role: ActionButton.Primary
            text: pad.okWord
            enabled: entry.enough && !pad.busy
            onClicked: entry.finish()
        }
    }
}
