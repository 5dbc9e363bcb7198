import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// Who works here, whether the service can be reached, and the language.
Rectangle {
    id: header
    implicitHeight: Look.touch + Look.gap
    color: Look.bar

    OfficeFacts { id: facts }
    RowLayout {
        anchors { fill: parent; leftMargin: Look.wide; rightMargin: Look.gap }
        spacing: Look.gap

        Icon { name: "seal"; color: Look.paleInk; size: Look.icon * 1.2 }
        PlainText {
            objectName: "officeName"
            Layout.fillWidth: true
            text: facts.name || qsTr("Số hóa văn bản")
            color: Look.paleInk
            font { pixelSize: Look.large; bold: true }
        }
        Icon { name: Door.open ? "link" : "link-off"; color: Look.paleInk }
        PlainText {
            objectName: "linkWord"
            visible: !Look.portrait
            color: Look.paleInk
            font.pixelSize: Look.small
            text: Door.link === Door.Seeking ? qsTr("Đang kết nối") : Door.open ? qsTr("Đã kết nối") : qsTr("Mất kết nối")
        }
        BarButton {
            objectName: "homeButton"
            visible: Session.state === Session.Open && Place.screen !== "home"
            symbol: "home"
            text: qsTr("Trang chính")
            onClicked: Place.home()
        }
        BarButton {
            objectName: "languageButton"
            symbol: "globe"
            text: Language.code === "vi" ? "English" : "Tiếng Việt"
            onClicked: Language.choose(Language.code === "vi" ? "en" : "vi")
        }
        BarButton {
            objectName: "lockButton"
            visible: Session.state === Session.Open
            symbol: "lock"
            text: Session.fullName
            Accessible.name: qsTr("Khóa màn hình của %1").arg(Session.fullName)
            onClicked: Session.lock()
        }
        BarButton {
            objectName: "signOutButton"
            visible: Session.state === Session.Open
            symbol: "exit"
            text: qsTr("Đăng xuất")
            onClicked: Session.signOut()
        }
    }
}
