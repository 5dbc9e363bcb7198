import QtQuick
import Sohoa.Kiosk

// The screen without jobs: because there are none yet, or because nobody answers.
EmptyState {
    id: empty
    required property Office office

    objectName: "noJobs"
    symbolColor: office.link === Office.Away || office.link === Office.Failing ? Look.bad : Look.accent
    shape: {
        switch (office.link) {
        case Office.Seeking: return StateSymbol.Working;
        case Office.Away:
        case Office.Failing: return StateSymbol.Cross;
        }
        return StateSymbol.Ring;
    }
    title: {
        switch (office.link) {
        case Office.Seeking: return qsTr("Đang kết nối với dịch vụ…");
        case Office.Away: return qsTr("Chưa kết nối được dịch vụ");
        case Office.Failing: return qsTr("Dịch vụ không trả lời đúng");
        }
        return qsTr("Chưa có hồ sơ nào");
    }
    advice: {
        switch (office.link) {
        case Office.Seeking: return "";
        case Office.Away:
        case Office.Failing:
            return qsTr("Màn hình sẽ tự kết nối lại khi dịch vụ chạy. Nếu chờ lâu, gọi hỗ trợ kỹ thuật.");
        }
        return qsTr("Hồ sơ mới sẽ hiện ở đây ngay khi bắt đầu quét.");
    }
    detail: office.problem
}
