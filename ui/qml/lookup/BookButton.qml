import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

ActionButton {
    property string book
    property RegisterDesk desk
    objectName: "book-" + book
    Layout.fillWidth: true
    Layout.preferredWidth: 1
    checkable: false
    role: desk.book === book ? ActionButton.Primary : ActionButton.Secondary
    Accessible.role: Accessible.RadioButton
    Accessible.checked: desk.book === book
}
