import Sohoa.Kiosk

WaitingScreen {
    which: WaitingDesk.HeldJobs
    title: qsTr("Đang giữ lại, chờ người xử lý")
    emptyTitle: qsTr("Không có hồ sơ nào đang giữ lại")
    emptyAdvice: qsTr("Khi máy gặp việc cần người xem, hồ sơ hiện ở đây kèm cách xử lý.")
}
