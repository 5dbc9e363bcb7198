pragma ComponentBehavior: Bound
import QtQuick
import Sohoa.Kiosk

// From the sheet to the receipt: each link vouches for the one before it. A broken one is said in words.
Rectangle {
    id: line
    required property RecordDesk desk
    readonly property string words: !desk.custodyKnown ? "" : desk.whole ? qsTr("Chuỗi chứng cứ còn nguyên: mỗi mắt xích khớp với sổ cái.")
                                                                         : qsTr("Chuỗi chứng cứ bị đứt. Không dùng tệp này; báo người phụ trách.")
    objectName: "custodyLine"
    implicitHeight: body.implicitHeight + 2 * Look.gap
    radius: Look.corner
    color: desk.whole ? Look.panel : Look.badPale
    border { width: Look.outline; color: desk.whole ? Look.line : Look.bad }
    Accessible.role: Accessible.StaticText
    Accessible.name: words

    Column {
        id: body
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Look.wide }
        spacing: Look.gap / 2
        PlainText {
            objectName: "custodyWord"
            width: parent.width
            text: line.words
            color: line.desk.whole ? Look.good : Look.bad
            font.bold: true
            wrapMode: Text.Wrap
        }
        Row {
            id: chain
            width: parent.width
            Repeater {
                model: line.desk.links
                Item {
                    id: link
                    required property int index
                    required property string kind
                    required property string word
                    required property int count
                    required property string digest
                    required property string time
                    required property bool broken
                    objectName: "link-" + kind
                    width: chain.width / Math.max(1, line.desk.linkCount)
                    height: sign.height + words.implicitHeight + 4

                    Rectangle {
                        visible: link.index > 0
                        anchors { verticalCenter: sign.verticalCenter; right: sign.left }
                        width: link.width - sign.width
                        height: 3
                        color: link.broken ? Look.bad : Look.good
                    }
                    Rectangle {
                        id: sign
                        anchors.horizontalCenter: parent.horizontalCenter
                        width: 34 * Look.scale
                        height: width
                        radius: width / 2
                        color: link.broken ? Look.badPale : Look.goodPale
                        border { width: 2; color: link.broken ? Look.bad : Look.good }
                        Icon { anchors.centerIn: parent; name: link.broken ? "link-off" : "link"; size: parent.width * 0.6; color: link.broken ? Look.bad : Look.good }
                    }
                    Column {
                        id: words
                        anchors { top: sign.bottom; topMargin: 4; left: parent.left; right: parent.right }
                        PlainText {
                            width: parent.width
                            horizontalAlignment: Text.AlignHCenter
                            text: link.count > 1 ? qsTr("%1 × %2").arg(link.word).arg(link.count) : link.word
                            font { pixelSize: Look.small; bold: true }
                        }
                        PlainText {
                            width: parent.width
                            horizontalAlignment: Text.AlignHCenter
                            text: link.digest || link.time
                            color: Look.faint
                            font.pixelSize: Look.small
                        }
                    }
                }
            }
        }
    }
}
