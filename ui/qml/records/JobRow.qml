import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

ItemDelegate {
    id: row
    required property real jobId
    required property int jobState
    required property string stateWord
    required property bool held
    required property string errorVi
    required property string errorEn
    required property string created
    required property string title
    required property string documentCode
    required property int pageCount
    required property int urgency
    property bool chosen: false

    objectName: "job" + jobId
    implicitHeight: Math.max(Look.touch, implicitContentHeight + 2 * Look.gap)

    background: Rectangle {
        color: row.chosen || row.down ? Look.accentPale : Look.panel
        Rectangle {
            width: Look.corner
            height: parent.height
            visible: row.chosen
            color: Look.accent
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Look.line
        }
    }

    contentItem: ColumnLayout {
        spacing: 4

        RowLayout {
            spacing: Look.gap
            PlainText {
                Layout.fillWidth: true
                text: row.documentCode || qsTr("Hồ sơ số %1").arg(row.jobId)
                color: Look.accent
                font.bold: true
            }
            UrgencyBadge { urgency: row.urgency }
        }
        PlainText {
            objectName: "jobTitle"
            Layout.fillWidth: true
            text: row.title || qsTr("Chưa có trích yếu")
            color: row.title ? Look.ink : Look.faint
            maximumLineCount: 2
            wrapMode: Text.Wrap
        }
        StateBadge {
            jobState: row.jobState
            stateWord: row.stateWord
            held: row.held
        }
        PlainText {
            objectName: "jobAdvice"
            Layout.fillWidth: true
            visible: row.held && text !== ""
            text: Language.code === "en" ? row.errorEn : row.errorVi
            color: Look.warn
            wrapMode: Text.Wrap
            font.pixelSize: Look.small
        }
        PlainText {
            Layout.fillWidth: true
            text: row.created + "  ·  " + qsTr("%n trang", "", row.pageCount)
            color: Look.faint
            font.pixelSize: Look.small
        }
    }
    leftPadding: Look.wide
    rightPadding: Look.wide
}
