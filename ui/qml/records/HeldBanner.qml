import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// What the clerk should do before the job can go on.
Rectangle {
    id: banner
    required property OpenJob job

    visible: job.held
    implicitHeight: row.implicitHeight + 2 * Look.gap
    radius: Look.corner
    color: Look.warnPale
    border { width: 1; color: Look.warn }

    RowLayout {
        id: row
        anchors { fill: parent; leftMargin: Look.wide; rightMargin: Look.wide }
        spacing: Look.wide

        StateSymbol {
            implicitWidth: Look.large * 1.5
            implicitHeight: Look.large * 1.5
            shape: StateSymbol.Exclamation
            color: Look.warn
        }
        ColumnLayout {
            spacing: 2
            PlainText {
                objectName: "heldAdvice"
                Layout.fillWidth: true
                text: (Language.code === "en" ? banner.job.errorEn : banner.job.errorVi)
                      || qsTr("Hồ sơ đang chờ người xử lý.")
                color: Look.warn
                font.bold: true
                wrapMode: Text.Wrap
            }
            PlainText {
                Layout.fillWidth: true
                visible: banner.job.errorCode !== ""
                text: qsTr("Mã lỗi: %1").arg(banner.job.errorCode)
                color: Look.warn
                font.pixelSize: Look.small
            }
        }
    }
}
