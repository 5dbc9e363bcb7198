import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Sohoa.Kiosk

// The day's report: first whether every sheet is accounted for, then what was done.
KioskScreen {
    id: screen
    readonly property var about: Place.about
    readonly property var counts: desk.counts
    readonly property var reached: desk.reached
    readonly property var doubts: desk.doubts
    title: qsTr("Báo cáo")
    trouble: desk.trouble
    onTroubleClosed: desk.forgetTrouble()

    ReportDesk {
        id: desk
        Component.onCompleted: {
            if (screen.about["day"]) day = screen.about["day"];
            sinceYesterday = screen.about["morning"] === true;
        }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Look.wide
        ReportChoice { Layout.fillWidth: true; desk: desk }
        Flickable {
            id: page
            objectName: "reportPage"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            contentHeight: body.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollBar { policy: page.contentHeight > page.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }
            GridLayout {
                id: body
                width: page.width - Look.wide
                columns: Look.portrait ? 1 : 2
                columnSpacing: Look.wide
                rowSpacing: Look.wide
                visible: desk.known

                BalanceLine { Layout.columnSpan: body.columns; Layout.fillWidth: true; balance: desk.balance }
                GridLayout {
                    Layout.columnSpan: body.columns
                    Layout.fillWidth: true
                    columns: Look.portrait ? 3 : 6
                    columnSpacing: Look.gap
                    rowSpacing: Look.gap
                    Figure { objectName: "reportDocuments"; value: screen.counts.documents ?? 0; words: qsTr("hồ sơ đến") }
                    Figure { objectName: "reportPages"; value: screen.counts.pages ?? 0; words: qsTr("trang đã lưu") }
                    Figure { value: screen.counts.blank ?? 0; words: qsTr("trang trắng") }
                    Figure { value: screen.counts.separators ?? 0; words: qsTr("tờ phân cách") }
                    Figure { value: desk.sentCount; words: qsTr("đã gửi") }
                    Figure { value: desk.heldCount; words: qsTr("đang giữ lại"); ink: value > 0 ? Look.bad : Look.ink }
                }
                ReportPanel {
                    title: qsTr("Trang theo giờ")
                    empty: desk.hours.length === 0 ? qsTr("Chưa có trang nào") : ""
                    HourChart { anchors.fill: parent; bars: desk.hours; words: desk.hourWords }
                }
                ReportPanel {
                    title: qsTr("Hồ sơ đã qua từng bước")
                    BarRows {
                        objectName: "reachedBars"
                        anchors.fill: parent
                        rows: screen.reached.map(row => ({ words: StateWords.word(row.state, row.word), count: row.count, share: row.share, color: StateWords.color(row.state) }))
                    }
                }
                ReportPanel {
                    title: qsTr("Chỗ máy đọc còn ngờ")
                    empty: desk.doubts.length === 0 ? qsTr("Không có") : ""
                    BarRows { anchors.fill: parent; rows: screen.doubts.map(row => ({ words: row.words, count: row.count, share: row.share, color: Look.warn })) }
                }
                ReportPanel {
                    title: qsTr("Thời gian ở từng bước (giá trị giữa)")
                    empty: desk.stages.length === 0 ? qsTr("Chưa có") : ""
                    StageTimes { anchors.fill: parent; rows: desk.stages }
                }
                HeldReasons { Layout.columnSpan: body.columns; Layout.fillWidth: true; rows: desk.held }
            }
            Busy { anchors.centerIn: parent; visible: !desk.known && desk.busy; text: qsTr("Đang đếm") }
        }
    }
    actions: ActionButton {
        objectName: "reportReview"
        visible: Session.may("confirm")
        role: ActionButton.Primary
        symbol: "eye"
        text: qsTr("Xem hồ sơ chờ kiểm tra")
        onClicked: Place.go("reviewlist")
    }
}
