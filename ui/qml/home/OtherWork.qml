import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// The rarer ways from the home screen.
GridLayout {
    columns: Look.portrait ? 4 : 7
    columnSpacing: Look.gap
    rowSpacing: Look.gap

    OtherWay { symbol: "search"; text: qsTr("Tra cứu"); screen: "search"; enabled: Session.may("search") }
    OtherWay { symbol: "mail"; text: qsTr("Văn bản điện tử"); screen: "einbox" }
    OtherWay { symbol: "send"; text: qsTr("Đã gửi"); screen: "outbox" }
    OtherWay { symbol: "book"; text: qsTr("Sổ đăng ký"); screen: "registers" }
    OtherWay { symbol: "key"; text: qsTr("Dấu số"); screen: "custody" }
    OtherWay { symbol: "chart"; text: qsTr("Báo cáo"); screen: "report" }
    OtherWay { symbol: "gear"; text: qsTr("Cài đặt"); screen: "settings" }
}
