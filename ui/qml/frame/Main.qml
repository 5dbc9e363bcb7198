import QtQuick
import QtQuick.Layouts
import Sohoa.Kiosk

// The window of the kiosk. On the appliance it fills the screen and no key leaves it; a window of the desktop changes with F11.
//
// It shows the screen at which the person stands (Place), or the one for signing in.
Window {
    id: window
    property bool windowed: true
    property bool filling: false
    readonly property string wanted: Session.state === Session.Open ? Place.screenType : "SignInScreen"

    // Also where no window manager is there to make it fill the screen.
    width: windowed ? 1280 : Screen.width
    height: windowed ? 800 : Screen.height
    minimumWidth: 760
    minimumHeight: 640
    visible: true
    visibility: windowed && !filling ? Window.Windowed : Window.FullScreen
    title: qsTr("Số hóa văn bản")
    color: Look.ground

    Binding {
        target: Look
        property: "window"
        value: Qt.size(window.width, window.height)
    }
    Binding { target: Look; property: "largeText"; value: Appearance.largeText }
    Binding { target: Look; property: "contrast"; value: Appearance.highContrast }
    Binding { target: Look; property: "leftHand"; value: Appearance.leftHand }
    Shortcut {
        sequence: "F11"
        enabled: window.windowed
        onActivated: window.filling = !window.filling
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Header { Layout.fillWidth: true }
        DoorBanner { Layout.fillWidth: true }
        Loader {
            id: screen
            objectName: "screen"
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            active: Session.known
            source: window.wanted === "" ? "" : "qrc:/qt/qml/Sohoa/Kiosk/" + window.wanted + ".qml"
            onLoaded: (item as Item).forceActiveFocus()
        }
        Item { Layout.preferredHeight: Keyboard.height }
    }
    KeyboardPanel {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; bottomMargin: Keyboard.height - height }
    }
}
