pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// What an e-document's signatures are worth: one word, and how it was found.
Rectangle {
    id: panel
    property var document: ({})
    property var originals: []
    property double job
    radius: 2 * Look.corner
    color: Look.panel
    border { width: Look.outline; color: Look.line }

    Flickable {
        id: page
        anchors { fill: parent; margins: Look.wide }
        clip: true
        contentHeight: body.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollBar { policy: page.contentHeight > page.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }
        ColumnLayout {
            id: body
            width: page.width - (page.contentHeight > page.height ? Look.wide : 0)
            spacing: Look.wide
            PlainText {
                Layout.fillWidth: true
                text: panel.document.title || qsTr("Hồ sơ số %1").arg(panel.job)
                wrapMode: Text.Wrap
                font { pixelSize: Look.large; bold: true }
            }
            TroubleBanner { Layout.fillWidth: true; trouble: panel.document.held }
            Repeater {
                model: panel.originals
                ColumnLayout {
                    id: file
                    required property var modelData
                    Layout.fillWidth: true
                    spacing: Look.wide
                    VerdictHead {
                        Layout.fillWidth: true
                        badge: file.modelData.badge
                        words: file.modelData.verdictWords
                        note: file.modelData.verifiedAt ? qsTr("Kiểm tra lúc %1").arg(file.modelData.verifiedAt) : ""
                    }
                    TroubleBanner { Layout.fillWidth: true; trouble: file.modelData.failed }
                    Repeater {
                        model: file.modelData.signatures
                        SignatureCard {
                            required property var modelData
                            required property int index
                            Layout.fillWidth: true
                            signature: modelData
                            number: index + 1
                            several: file.modelData.signatures.length > 1
                        }
                    }
                    PlainText {
                        Layout.fillWidth: true
                        wrapMode: Text.Wrap
                        color: Look.faint
                        text: file.modelData.kept ? qsTr("Tệp gốc được giữ nguyên từng byte làm bản lưu.") : qsTr("Tệp này được đọc và lưu lại thành PDF/A.")
                    }
                }
            }
            Busy { Layout.alignment: Qt.AlignHCenter; visible: panel.originals.length === 0; text: qsTr("Đang kiểm tra tệp") }
            ActionButton {
                objectName: "openIncoming"
                symbol: "next"
                text: qsTr("Mở hồ sơ")
                onClicked: panel.document.state === JobState.Recognized ? Place.go("review", { job: panel.job }) : Place.go("records", { job: panel.job })
            }
        }
    }
}
