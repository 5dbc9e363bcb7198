import Sohoa.Kiosk

WaitingScreen {
    which: WaitingDesk.OverdueJobs
    title: qsTr("Hồ sơ quá hạn")
    emptyTitle: qsTr("Không có hồ sơ nào quá hạn")
    emptyAdvice: qsTr("Hạn tính từ lúc nhận và mức độ khẩn, theo lịch làm việc của cơ quan.")
}
