pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// One of few views, side by side: segments {key, words, count (where it is shown), name (in tests, where it
// is not the key)}.
Row {
    id: row
    property var segments: []
    property var current
    signal chosen(var key)
    readonly property int shares: Math.max(1, segments.length)
    spacing: -Look.outline

    Repeater {
        model: row.segments
        AbstractButton {
            id: segment
            required property var modelData
            required property int index
            readonly property bool isCurrent: row.current === modelData.key
            objectName: "segment-" + (modelData.name ?? modelData.key)
            width: Math.floor((row.width - Look.outline) / row.shares) + Look.outline
            height: Math.max(Look.touch, words.implicitHeight + Look.gap)
            text: modelData.words
            z: visualFocus ? 2 : isCurrent ? 1 : 0
            Accessible.role: Accessible.RadioButton
            Accessible.name: modelData.count === undefined ? modelData.words : modelData.words + ": " + modelData.count
            Accessible.checked: isCurrent
            Keys.onReturnPressed: segment.clicked()
            Keys.onLeftPressed: segment.nextItemInFocusChain(false).forceActiveFocus(Qt.TabFocusReason)
            Keys.onRightPressed: segment.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            onClicked: row.chosen(modelData.key)
            background: Rectangle {
                color: segment.isCurrent ? Look.accent : segment.down ? Look.accentPale : Look.panel
                border { width: Look.outline; color: Look.accent }
                FocusRing { shown: segment.visualFocus; radius: 5 }
            }
            contentItem: Item {
                Row {
                    id: words
                    anchors.centerIn: parent
                    spacing: Look.gap
                    PlainText {
                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.min(implicitWidth, segment.width - 2 * Look.gap - (amount.visible ? amount.width + Look.gap : 0))
                        text: segment.text
                        color: segment.isCurrent ? Look.paleInk : Look.accent
                        wrapMode: Text.Wrap
                        maximumLineCount: 2
                        horizontalAlignment: Text.AlignHCenter
                        font { pixelSize: Look.normal; bold: true }
                    }
                    Rectangle {
                        id: amount
                        visible: segment.modelData.count !== undefined
                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.max(height, number.implicitWidth + Look.gap)
                        height: number.implicitHeight + 6
                        radius: height / 2
                        color: segment.isCurrent ? Look.paleInk : Look.accentPale
                        PlainText { id: number; objectName: "count"; anchors.centerIn: parent; text: segment.modelData.count ?? ""; color: Look.accent; font.bold: true }
                    }
                }
            }
        }
    }
}
