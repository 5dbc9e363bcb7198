import QtQuick
import Sohoa.Kiosk

// Something a person should know before confirming: a record that breaks a rule, or what seems to be the same document.
Rectangle {
    id: line
    required property var modelData
    readonly property var warning: modelData
    readonly property bool twin: warning.kind === "duplicate"
    readonly property bool bad: warning.kind === "refusal"

    objectName: "warning"
    implicitHeight: words.implicitHeight + 2 * Look.gap
    radius: Look.corner
    color: bad ? Look.badPale : Look.warnPale
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    Icon {
        id: sign
        anchors { left: parent.left; leftMargin: Look.gap; verticalCenter: parent.verticalCenter }
        name: line.twin ? "copy" : "alert"
        color: line.bad ? Look.bad : Look.warn
    }
    PlainText {
        id: words
        anchors { left: sign.right; right: parent.right; verticalCenter: parent.verticalCenter; margins: Look.gap }
        wrapMode: Text.Wrap
        font.pixelSize: Look.small
        text: line.twin ? ReviewWords.duplicate(line.warning.reason, line.warning.pages, line.warning.job)
                        : ReviewWords.problem(line.warning.field, Language.code === "en" ? line.warning.en : line.warning.vi)
    }
}
