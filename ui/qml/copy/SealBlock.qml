import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// The block that page 1 will bear, enlarged, where it stands, and how long this preview may be signed.
ColumnLayout {
    id: part
    required property SealingDesk desk
    required property PagePicture preview
    readonly property real pageWidth: preview.size.width * 72 / preview.dpi    // points
    readonly property real pageHeight: preview.size.height * 72 / preview.dpi
    readonly property rect block: { desk.sha256; return desk.blockRect(pageHeight); }
    readonly property bool shows: preview.source !== "" && desk.step !== SealingDesk.Preparing

    spacing: Look.gap

    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(150 * Look.scale, part.height * 0.32)
        color: "#ffffff"
        border { width: 2 * Look.outline; color: Look.seal }
        radius: Look.corner
        Item {
            id: glass
            readonly property real zoom: part.block.width > 0 ? Math.min(width / (part.block.width * 1.08), height / (part.block.height * 1.3)) : 1
            anchors { fill: parent; margins: Look.gap / 2 }
            clip: true
            visible: part.shows && part.block.width > 0
            Image {
                objectName: "blockPicture"
                x: glass.width / 2 - (part.block.x + part.block.width / 2) * glass.zoom
                y: glass.height / 2 - (part.block.y + part.block.height / 2) * glass.zoom
                width: part.pageWidth * glass.zoom
                height: part.pageHeight * glass.zoom
                smooth: true
                asynchronous: true
                cache: false
                source: part.preview.source
                sourceSize: part.preview.size
                Accessible.role: Accessible.Graphic
                Accessible.name: part.desk.block
            }
        }
        Busy { anchors.centerIn: parent; visible: !part.shows && part.desk.step !== SealingDesk.Lapsed; text: qsTr("Đang chuẩn bị bản để ký") }
    }
    PlainText {
        objectName: "blockText"
        Layout.fillWidth: true
        text: part.desk.block
        wrapMode: Text.Wrap
        font { pixelSize: Look.large; bold: true }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Look.wide
        Item {
            id: sheet
            readonly property real zoom: part.pageHeight > 0 ? Math.min(height / part.pageHeight, width / part.pageWidth) : 1
            Layout.fillHeight: true
            Layout.preferredWidth: height * 0.72
            Rectangle {
                id: paper
                anchors { left: parent.left; top: parent.top }
                width: part.pageHeight > 0 ? part.pageWidth * sheet.zoom : parent.height * 0.707
                height: part.pageHeight > 0 ? part.pageHeight * sheet.zoom : parent.height
                color: "#ffffff"
                border { width: Look.outline; color: Look.line }
                Image {
                    objectName: "previewPage"
                    anchors { fill: parent; margins: Look.outline }
                    asynchronous: true
                    cache: false
                    visible: part.shows
                    source: part.preview.source
                    sourceSize { width: paper.width; height: paper.height }
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("Trang 1 với khối chữ ký")
                }
                Rectangle {
                    visible: part.shows && part.block.width > 0
                    x: part.block.x * sheet.zoom - 4
                    y: part.block.y * sheet.zoom - 4
                    width: part.block.width * sheet.zoom + 8
                    height: part.block.height * sheet.zoom + 8
                    color: "transparent"
                    border { width: 3; color: Look.seal }
                }
            }
        }
        SealFacts { Layout.fillWidth: true; Layout.alignment: Qt.AlignTop; desk: part.desk }
    }
    TroubleBanner { Layout.fillWidth: true; trouble: part.preview.trouble }
}
