import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// The keys of a PIN pad: ten places for digits, and two that take back.
GridLayout {
    id: grid
    required property SecretEntry entry
    property bool discreet: true
    columns: 3
    columnSpacing: Look.gap
    rowSpacing: Look.gap

    Repeater {
        model: [0, 1, 2, 3, 4, 5, 6, 7, 8, -1, 9, -2]
        PinKey {
            required property int modelData
            place: modelData
            entry: (parent as PinGrid)?.entry ?? null
            hushed: (parent as PinGrid)?.discreet ?? true
        }
    }
}
