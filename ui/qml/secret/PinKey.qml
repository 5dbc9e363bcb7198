import QtQuick
import Sohoa.Kiosk

// A place of the PIN pad: the digit that lies there this time; -1 clears, -2 takes the last one back.
PadKey {
    id: pinKey
    required property int place
    property SecretEntry entry: null
    property bool hushed: true
    readonly property bool digit: place >= 0

    objectName: digit ? "pin-" + place : place === -1 ? "pinClear" : "pinErase"
    strong: digit
    discreet: hushed && digit
    text: digit && entry && entry.order >= 0 ? entry.digitAt(place) : ""
    symbol: digit ? "" : place === -1 ? "cross" : "erase"
    Accessible.name: place === -1 ? qsTr("Xóa hết") : place === -2 ? qsTr("Xóa lùi") : pinKey.hushed ? qsTr("Phím số") : text
    onClicked: digit ? entry.pressPlace(place) : place === -1 ? entry.clear() : entry.erase()
}
