pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// Who works in the office: one line a person; touched, what can be changed about them.
ColumnLayout {
    id: panel
    spacing: Look.gap

    PeopleDesk {
        id: desk
        onAdded: login => { adding.shown = false; person.open(login); }
    }
    TroubleBanner { Layout.fillWidth: true; trouble: desk.trouble; canBeClosed: true; onClosed: desk.forgetTrouble() }
    RowLayout {
        Layout.fillWidth: true
        PlainText { Layout.fillWidth: true; text: qsTr("%n người", "", desk.people.length); color: Look.faint }
        ActionButton { objectName: "addPerson"; symbol: "plus"; text: qsTr("Thêm người"); onClicked: adding.open() }
    }
    ListView {
        id: list
        objectName: "peopleList"
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        spacing: Look.gap
        model: desk.people
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollBar { policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }
        delegate: PersonRow {
            width: list.width - Look.wide
            onClicked: person.open(modelData.login)
        }
    }
    PersonSheet { id: person; objectName: "personSheet"; desk: desk }
    NewPersonSheet { id: adding; objectName: "newPerson"; desk: desk }
}
