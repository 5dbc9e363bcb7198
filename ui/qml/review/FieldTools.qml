// Qt 6.4 cannot make bound components within one another: outer names are reached as they always were.
// qmllint disable unqualified
import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// What can be done with the field in hand: say that it is right, take another reading, or type it.
Column {
    id: tools
    property string value
    property var doubts: []
    property var proposals: []
    property var choices: []
    property bool editing: false
    property string draft
    signal approved()
    signal mended(string typed)
    spacing: Look.gap

    PlainText {
        objectName: "remark"
        width: parent.width
        visible: text !== "" && !tools.editing
        text: ReviewWords.remark(tools.doubts)
        color: Look.warn
        wrapMode: Text.Wrap
    }
    EntryField {
        id: entry
        width: parent.width
        visible: tools.editing
        label: qsTr("Gõ lại theo giấy")
        onVisibleChanged: {
            if (!visible) return;
            text = tools.value;
            forceActiveFocus();
            input.selectAll();
        }
        onAccepted: tools.mended(text)
        onEdited: tools.draft = text
    }
    Flow {
        width: parent.width
        spacing: Look.gap
        Repeater {
            model: tools.editing ? [] : tools.choices.length > 0 ? tools.choices : tools.proposals
            ActionButton {
                id: other
                required property string modelData
                required property int index
                objectName: "proposal" + index
                width: Math.min(implicitWidth, tools.width)
                visible: other.modelData !== tools.value
                text: other.modelData
                Accessible.name: qsTr("Lấy “%1”").arg(other.modelData)
                onClicked: tools.mended(other.modelData)
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Look.gap
        layoutDirection: Look.leftHand ? Qt.LeftToRight : Qt.RightToLeft
        ActionButton {
            objectName: "approveField"
            visible: !tools.editing && tools.value !== ""
            role: ActionButton.Secondary
            symbol: "check"
            text: qsTr("Đúng")
            onClicked: tools.approved()
        }
        ActionButton {
            objectName: "editField"
            visible: !tools.editing && tools.choices.length === 0
            role: ActionButton.Quiet
            symbol: "pencil"
            text: tools.value === "" ? qsTr("Gõ vào") : qsTr("Sửa")
            onClicked: { tools.draft = tools.value; tools.editing = true; }
        }
        ActionButton {
            objectName: "keepEdit"
            visible: tools.editing
            symbol: "check"
            text: qsTr("Ghi")
            onClicked: tools.mended(tools.draft)
        }
        ActionButton {
            visible: tools.editing
            role: ActionButton.Quiet
            text: qsTr("Bỏ")
            onClicked: tools.editing = false
        }
    }
}
