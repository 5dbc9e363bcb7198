pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// A kind of paper and the forms of copy that exist of it. The card is the whole copy; the button below it an extract.
Item {
    id: card
    required property string source
    readonly property bool extracts: CopyKinds.offersExtract(source)
    signal chosen(string form)

    AbstractButton {
        id: whole
        objectName: "source-" + card.source
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: card.extracts ? part.top : parent.bottom; bottomMargin: card.extracts ? Look.gap : 0 }
        text: CopyWords.source(card.source)
        Accessible.role: Accessible.Button
        Accessible.name: text + ": " + CopyKinds.printed(CopyKinds.wholeForm(card.source))
        Accessible.description: CopyWords.whatItIs(card.source)
        Keys.onReturnPressed: whole.clicked()
        Keys.onEnterPressed: whole.clicked()
        onClicked: card.chosen(CopyKinds.wholeForm(card.source))
        background: Rectangle {
            radius: 2 * Look.corner
            color: whole.down ? Look.sealPale : Look.panel
            border { width: Look.outline; color: whole.down ? Look.seal : Look.line }
            FocusRing { shown: whole.visualFocus; radius: parent.radius + 5 }
        }
        contentItem: Item {
            GridLayout {
                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Look.gap }
                columns: Look.portrait ? 2 : 1
                columnSpacing: Look.wide
                rowSpacing: Look.gap
                Rectangle {
                    Layout.alignment: Qt.AlignHCenter
                    Layout.rowSpan: Look.portrait ? 4 : 1
                    implicitWidth: (Look.portrait ? 110 : 130) * Look.scale
                    implicitHeight: implicitWidth
                    radius: width / 2
                    color: Look.sealPale
                    Icon { anchors.centerIn: parent; size: Math.round(parent.width * 0.56); name: CopyWords.symbol(card.source); color: Look.seal }
                }
                PlainText {
                    Layout.fillWidth: true
                    text: whole.text
                    wrapMode: Text.Wrap
                    horizontalAlignment: Look.portrait ? Text.AlignLeft : Text.AlignHCenter
                    font { pixelSize: Look.title; bold: true }
                }
                PlainText {
                    Layout.fillWidth: true
                    text: CopyWords.whatItIs(card.source)
                    color: Look.faint
                    wrapMode: Text.Wrap
                    horizontalAlignment: Look.portrait ? Text.AlignLeft : Text.AlignHCenter
                }
                Badge {
                    Layout.alignment: Look.portrait ? Qt.AlignLeft : Qt.AlignHCenter
                    kind: Badge.Seal
                    text: CopyKinds.printed(CopyKinds.wholeForm(card.source))
                }
                PlainText {
                    Layout.fillWidth: true
                    text: CopyWords.formNote(CopyKinds.wholeForm(card.source))
                    color: Look.faint
                    wrapMode: Text.Wrap
                    horizontalAlignment: Look.portrait ? Text.AlignLeft : Text.AlignHCenter
                }
            }
        }
    }
    ActionButton {
        id: part
        objectName: "extract-" + card.source
        visible: card.extracts
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        symbol: "extract"
        text: qsTr("Chỉ trích vài trang")
        Accessible.description: CopyKinds.printed("trich-sao")
        onClicked: card.chosen("trich-sao")
    }
}
