pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// What one person asked for and another one decides.
KioskScreen {
    id: screen
    readonly property bool some: desk.count > 0
    readonly property bool own: desk.askedBy === Session.login
    readonly property bool mayDecide: Session.may("approve-override") && !own
    title: qsTr("Chờ người thứ hai quyết định")
    subtitle: some ? qsTr("Người quyết định phải khác người đề nghị. Đồng ý rồi thì việc được làm ngay.") : ""
    trouble: desk.trouble
    onTroubleClosed: desk.forgetTrouble()

    OverrideDesk { id: desk }

    ListView {
        objectName: "overrideCards"
        anchors { fill: parent; bottomMargin: why.visible ? why.height + Look.gap : 0 }
        clip: true
        visible: screen.some
        model: desk.cards
        spacing: Look.gap
        boundsBehavior: Flickable.StopAtBounds
        delegate: OverrideCardView {
            id: one
            width: ListView.view.width
            onClicked: desk.choose(one.overrideId)
        }
    }
    PlainText {
        id: why
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: screen.some && !screen.mayDecide
        text: screen.own ? qsTr("Bạn là người đề nghị việc này. Người khác đăng nhập rồi mở mục này để quyết định.")
                         : qsTr("Tài khoản này không được quyết định. Mời lãnh đạo đăng nhập rồi mở mục này.")
        color: Look.warn
        wrapMode: Text.Wrap
        font.pixelSize: Look.large
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width, 640 * Look.scale)
        visible: desk.known && !screen.some
        shape: StateSymbol.Check
        symbolColor: Look.good
        title: qsTr("Không có việc nào chờ người thứ hai")
    }

    actions: [
        ActionButton {
            objectName: "decline"
            visible: screen.some
            enabled: screen.mayDecide && !desk.busy
            role: ActionButton.Danger
            symbol: "cross"
            text: qsTr("Không đồng ý")
            onClicked: desk.decide(false)
        },
        ActionButton {
            objectName: "approve"
            visible: screen.some
            enabled: screen.mayDecide && !desk.busy
            role: ActionButton.Primary
            symbol: "check"
            text: qsTr("Đồng ý")
            onClicked: desk.decide(true)
        }
    ]
}
