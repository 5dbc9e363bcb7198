import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// What can be done with the field in hand: say that it is right, take another reading, or type it.
Column {
    id: tools
    required property FieldCard card
    spacing: Look.gap

    PlainText {
        objectName: "remark"
        width: parent.width
        visible: text !== "" && !tools.card.editing
        text: ReviewWords.remark(tools.card.doubts)
        color: Look.warn
        wrapMode: Text.Wrap
    }
    Loader {
        width: parent.width
        active: tools.card.editing
        visible: active
        sourceComponent: EntryField {
            label: qsTr("Gõ lại theo giấy")
            text: tools.card.value
            Component.onCompleted: { forceActiveFocus(); input.selectAll(); }
            onAccepted: tools.card.mended(text)
            onEdited: tools.card.draft = text
        }
    }
    Flow {
        width: parent.width
        spacing: Look.gap
        Repeater {
            model: tools.card.editing ? [] : tools.card.choices.length > 0 ? tools.card.choices : tools.card.proposals
            ActionButton {
                required property string modelData
                required property int index
                objectName: "proposal" + index
                width: Math.min(implicitWidth, tools.width)
                visible: modelData !== tools.card.value
                text: modelData
                Accessible.name: qsTr("Lấy “%1”").arg(modelData)
                onClicked: tools.card.mended(modelData)
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Look.gap
        layoutDirection: Look.leftHand ? Qt.LeftToRight : Qt.RightToLeft
        ActionButton {
            objectName: "approveField"
            visible: !tools.card.editing && tools.card.value !== ""
            role: ActionButton.Secondary
            symbol: "check"
            text: qsTr("Đúng")
            onClicked: tools.card.approved()
        }
        ActionButton {
            objectName: "editField"
            visible: !tools.card.editing && tools.card.choices.length === 0
            role: ActionButton.Quiet
            symbol: "pencil"
            text: tools.card.value === "" ? qsTr("Gõ vào") : qsTr("Sửa")
            onClicked: { tools.card.draft = tools.card.value; tools.card.editing = true; }
        }
        ActionButton {
            objectName: "keepEdit"
            visible: tools.card.editing
            symbol: "check"
            text: qsTr("Ghi")
            onClicked: tools.card.mended(tools.card.draft)
        }
        ActionButton {
            visible: tools.card.editing
            role: ActionButton.Quiet
            text: qsTr("Bỏ")
            onClicked: tools.card.editing = false
        }
    }
}
