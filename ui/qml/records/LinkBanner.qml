import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// Says that what stands below is not the present, and of when it is.
Rectangle {
    id: banner
    required property Office office

    visible: office.jobsKnown && (office.link === Office.Away || office.link === Office.Failing)
    implicitHeight: visible ? row.implicitHeight + 2 * Look.gap : 0
    color: Look.badPale

    RowLayout {
        id: row
        anchors { fill: parent; leftMargin: Look.wide; rightMargin: Look.wide }
        spacing: Look.gap

        StateSymbol {
            shape: StateSymbol.Cross
            color: Look.bad
        }
        PlainText {
            objectName: "linkBanner"
            Layout.fillWidth: true
            color: Look.bad
            wrapMode: Text.Wrap
            text: {
                const why = banner.office.link === Office.Away ? qsTr("Chưa kết nối được dịch vụ.")
                                                               : qsTr("Dịch vụ không trả lời đúng.");
                return why + " " + qsTr("Màn hình đang hiển thị tình trạng lúc %1.").arg(banner.office.lastHeard);
            }
        }
        PlainText {
            Layout.maximumWidth: banner.width / 2
            visible: text !== ""
            color: Look.bad
            font.pixelSize: Look.small
            text: banner.office.problem
        }
    }
}
