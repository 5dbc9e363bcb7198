pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// What goes out: to be sent, on its way, answered.
KioskScreen {
    id: screen
    property double chosen: 0   // the job that is asked about
    title: qsTr("Văn bản đi")
    trouble: desk.trouble
    onTroubleClosed: desk.forgetTrouble()

    OutboxDesk {
        id: desk
        onSent: receivers.shown = false
        onRecalled: recall.shown = false
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Look.wide
        SegmentRow {
            Layout.fillWidth: true
            current: desk.group
            onChosen: key => desk.group = key
            segments: [
                { key: 0, words: qsTr("Chờ gửi"), count: desk.counts[0] },
                { key: 1, words: qsTr("Đang chờ trả lời"), count: desk.counts[1] },
                { key: 2, words: qsTr("Đã trả lời"), count: desk.counts[2] }
            ]
        }
        ListView {
            id: list
            objectName: "outboxCards"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            spacing: Look.gap
            model: desk.cards
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollBar { policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }
            delegate: DispatchCard {
                width: list.width - Look.wide
                onSendAsked: { screen.chosen = job; receivers.open(title); }
                onFollowAsked: desk.follow(job)
                onRecallAsked: { screen.chosen = job; recall.open(title); }
            }
            AllDone {
                anchors.centerIn: parent
                visible: desk.known && list.count === 0
                symbol: "send"
                text: [qsTr("Không có văn bản nào chờ gửi"), qsTr("Không có văn bản nào chờ nơi nhận trả lời"), qsTr("Chưa có văn bản nào được trả lời")][desk.group]
            }
        }
    }
    ReceiverSheet {
        id: receivers
        objectName: "receiverSheet"
        trouble: desk.trouble
        busy: desk.busy
        onAgreed: codes => desk.send(screen.chosen, codes)
    }
    RecallSheet {
        id: recall
        objectName: "recallSheet"
        trouble: desk.trouble
        busy: desk.busy
        onAgreed: reason => desk.recall(screen.chosen, reason)
    }
}
