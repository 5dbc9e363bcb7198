pragma Singleton
import QtQuick

// How a key token stands, in words.
QtObject {
    function state(state: string): string {
        switch (state) {
        case "ready": return qsTr("Đang dùng");
        case "unassigned": return qsTr("Chưa giao");
        case "suspended": return qsTr("Tạm dừng");
        case "compromised": return qsTr("Đã báo lộ khóa");
        case "revoked": return qsTr("Chứng thư số đã thu hồi");
        case "returned": return qsTr("Đã nộp lại");
        case "lost": return qsTr("Đã báo mất");
        }
        return state;
    }
    // As the book of custody says it, whatever the screen speaks.
    readonly property var entered: ["Có người khác biết mã PIN", "Thiết bị rời khỏi tay người giữ", "Thấy chữ ký mà cơ quan không ký"]
    readonly property var reasons: [
        qsTr("Có người khác biết mã PIN"),
        qsTr("Thiết bị rời khỏi tay người giữ"),
        qsTr("Thấy chữ ký mà cơ quan không ký")
    ]
}
