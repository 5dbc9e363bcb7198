pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// How it is scanned: the usual way is chosen, each other one is one touch away.
ColumnLayout {
    id: choices
    required property IncomingDesk desk
    spacing: Look.gap / 2

    PlainText { text: qsTr("Loại giấy"); color: Look.faint }
    GridView {
        id: grid
        readonly property int rowsNeeded: Math.ceil(count / 2)
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 2 * Look.touch
        Layout.preferredHeight: rowsNeeded * (Look.touch + Look.gap)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: choices.desk.profiles
        cellWidth: Math.floor(width / 2)
        cellHeight: Math.max(Look.touch + Look.gap, Math.min(1.45 * Look.touch, Math.floor(height / Math.max(1, rowsNeeded))))

        delegate: AbstractButton {
            id: choice
            required property int index
            required property string name
            required property string title
            required property string titleEn
            required property string symbol
            required property bool chosen

            objectName: "profile-" + name
            width: grid.cellWidth - (index % 2 === 0 ? Look.gap : 0)
            height: grid.cellHeight - Look.gap
            text: Language.code === "en" ? titleEn : title
            checkable: false
            Accessible.role: Accessible.RadioButton
            Accessible.name: text
            Accessible.checked: chosen
            Keys.onReturnPressed: choice.clicked()
            onClicked: choices.desk.choose(name)

            background: Rectangle {
                radius: Look.corner
                color: choice.chosen || choice.down ? Look.accentPale : Look.panel
                border { width: choice.chosen ? 3 : Look.outline; color: choice.chosen ? Look.accent : Look.line }
                FocusRing { shown: choice.visualFocus }
            }
            contentItem: RowLayout {
                spacing: Look.gap
                Icon { Layout.leftMargin: Look.gap; name: choice.symbol; color: Look.accent }
                PlainText {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    verticalAlignment: Text.AlignVCenter
                    text: choice.text
                    wrapMode: Text.Wrap
                    font.bold: choice.chosen
                }
                Icon { Layout.rightMargin: Look.gap; name: choice.chosen ? "radio-on" : "radio-off"; color: choice.chosen ? Look.accent : Look.line }
            }
        }
    }
}
