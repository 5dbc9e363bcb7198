import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// A keyboard for a password: the letters are seen as dots alone, and nothing of it becomes text.
FocusScope {
    id: pad
    readonly property alias entry: entry
    property string words
    property string warning
    property bool busy: false
    property bool listening: visible && !busy
    signal entered(SecretEntry secret)

    implicitHeight: body.implicitHeight
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Bàn phím mật khẩu")

    function finish() { entry.finish(); }

    SecretEntry {
        id: entry
        digitsOnly: false
        least: 4
        active: pad.listening
        onFinished: pad.entered(entry)
    }
    PasswordKeys { id: keys; entry: entry }

    ColumnLayout {
        id: body
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: Look.gap
        PlainText {
            Layout.fillWidth: true
            visible: text !== ""
            text: pad.words
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Look.large
        }
        SecretWarning { Layout.fillWidth: true; text: pad.warning }
        SecretDots { objectName: "passwordDots"; Layout.alignment: Qt.AlignHCenter; Layout.bottomMargin: Look.gap / 2; places: 10; count: entry.count }
        KeyRows {
            Layout.fillWidth: true
            enabled: !pad.busy
            rows: keys.rows
            upper: keys.upper
            locked: keys.locked
            onPressed: key => keys.press(key)
        }
    }
}
