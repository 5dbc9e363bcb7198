import QtQuick
import QtQuick.Controls.Basic
import Sohoa.Kiosk

// One key. It never takes the focus, so that the field keeps it; several fingers may press several keys.
AbstractButton {
    id: cap
    required property string key
    property bool upper: false
    property bool locked: false
    property string method
    readonly property bool sign: key.length === 1
    readonly property string picture: ({ shift: locked ? "shift-lock" : "shift", erase: "erase", enter: "enter", away: "keyboard-away" })[key] ?? ""
    readonly property string words: ({ shift: qsTr("Chữ hoa"), erase: qsTr("Xóa lùi"), enter: qsTr("Xong"), away: qsTr("Cất bàn phím"),
                                       symbols: qsTr("Chữ số và dấu"), letters: qsTr("Chữ cái"), space: qsTr("dấu cách"),
                                       method: qsTr("Kiểu gõ %1").arg(method) })[key] ?? ""
    readonly property bool lit: down || (key === "shift" && upper)

    text: sign ? (upper ? key.toUpperCase() : key) : key === "method" ? method : key === "symbols" ? "123" : key === "letters" ? "ABC"
        : key === "space" ? words : ""
    focusPolicy: Qt.NoFocus
    autoRepeat: key === "erase"
    enabled: key !== "none"
    opacity: key === "none" ? 0 : 1
    Accessible.role: Accessible.Button
    Accessible.name: sign ? text : words
    Accessible.ignored: key === "none"
    Accessible.onPressAction: cap.clicked()

    background: Rectangle {
        radius: Look.corner * 0.8
        color: cap.lit ? Look.accent : cap.sign || cap.key === "space" ? Look.panel : Look.accentPale
        border { width: Look.outline; color: cap.lit ? Look.accent : Look.line }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            visible: cap.picture !== ""
            name: cap.picture
            color: cap.lit ? Look.paleInk : Look.accent
        }
        PlainText {
            anchors.centerIn: parent
            visible: cap.picture === ""
            text: cap.text
            color: cap.lit ? Look.paleInk : cap.sign ? Look.ink : cap.key === "space" ? Look.faint : Look.accent
            font { pixelSize: cap.sign ? Look.large * 1.15 : Look.normal; bold: !cap.sign && cap.key !== "space" }
        }
    }
}
