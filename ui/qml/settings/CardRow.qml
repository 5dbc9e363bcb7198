import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// A person's card: a reader types its number into the field as a keyboard would.
RowLayout {
    id: row
    required property PeopleDesk desk
    property var person: ({})
    spacing: Look.gap
    EntryField {
        id: number
        objectName: "cardNumber"
        Layout.fillWidth: true
        label: row.person.hasCard ? qsTr("Đã có thẻ. Quẹt thẻ mới để đổi") : qsTr("Quẹt thẻ vào đầu đọc")
        hints: Qt.ImhLatinOnly | Qt.ImhNoPredictiveText
        onAccepted: if (text !== "") row.desk.setCard(row.person.login, text)
    }
    ActionButton {
        objectName: "cardSet"
        Layout.alignment: Qt.AlignBottom
        text: number.text !== "" ? qsTr("Lưu thẻ") : qsTr("Thu thẻ")
        enabled: number.text !== "" || row.person.hasCard === true
        onClicked: row.desk.setCard(row.person.login, number.text)
    }
    Connections {
        target: row.desk
        function onCardSet() { number.text = ""; }
    }
}
