import QtQuick
import Sohoa.Kiosk

// The numbers of the pages that an extract can take.
Flow {
    id: chips
    property ExtractPages choice
    spacing: Look.gap

    Repeater {
        model: chips.choice ? chips.choice.shown : 0
        PageChip {
            required property int index
            page: index + 1
            choice: (parent as PageChips)?.choice ?? null
        }
    }
}
