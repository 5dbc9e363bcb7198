pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// How many pages were counted by hand, where somebody counted: one more, one less, or typed.
RowLayout {
    id: row
    required property IncomingDesk desk
    signal padWanted()
    spacing: Look.gap

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2
        PlainText { Layout.fillWidth: true; text: qsTr("Số trang bạn đã đếm"); wrapMode: Text.Wrap; font.bold: true }
        PlainText {
            Layout.fillWidth: true
            text: qsTr("Không bắt buộc. Có số này, máy tự báo khi thiếu trang.")
            color: Look.faint
            wrapMode: Text.Wrap
            font.pixelSize: Look.small
        }
    }
    ActionButton {
        objectName: "countLess"
        symbol: "minus"
        Accessible.name: qsTr("Bớt một trang")
        enabled: row.desk.count > 0
        autoRepeat: true
        onClicked: row.desk.change(-1)
    }
    AbstractButton {
        id: value
        objectName: "countValue"
        implicitWidth: Math.max(170 * Look.scale, words.implicitWidth + 2 * Look.gap)
        implicitHeight: Look.touch
        text: row.desk.countWords
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("Nhập số trang: %1").arg(text)
        Keys.onReturnPressed: value.clicked()
        onClicked: row.padWanted()
        background: Rectangle {
            radius: Look.corner
            color: Look.panel
            border { width: Look.outline; color: Look.line }
            FocusRing { shown: value.visualFocus }
        }
        contentItem: PlainText {
            id: words
            text: value.text
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            color: row.desk.count > 0 ? Look.ink : Look.faint
            font { pixelSize: Look.large; bold: row.desk.count > 0 }
        }
    }
    ActionButton {
        objectName: "countMore"
        symbol: "plus"
        Accessible.name: qsTr("Thêm một trang")
        autoRepeat: true
        onClicked: row.desk.change(1)
    }
}
