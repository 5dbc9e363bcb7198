pragma Singleton
import QtQuick
import Sohoa.Kiosk

// The words, signs and colours of states. A word that is not known here is shown as the service said it.
QtObject {
    function word(state: int, given: string): string {
        switch (state) {
        case JobState.Scanning: return qsTr("Đang quét");
        case JobState.Scanned: return qsTr("Đã quét");
        case JobState.Recognized: return qsTr("Đã nhận dạng");
        case JobState.Confirmed: return qsTr("Đã xác nhận");
        case JobState.Archived: return qsTr("Đã lưu PDF/A");
        case JobState.Certifying: return qsTr("Đang ký số");
        case JobState.Certified: return qsTr("Đã ký số");
        case JobState.Sending: return qsTr("Đang gửi");
        case JobState.Sent: return qsTr("Đã gửi");
        case JobState.Delivered: return qsTr("Đã đến nơi nhận");
        case JobState.Accepted: return qsTr("Đã được tiếp nhận");
        case JobState.Refused: return qsTr("Bị từ chối tiếp nhận");
        case JobState.Cancelled: return qsTr("Đã hủy");
        }
        return given;
    }

    // The parts that are not empty, on one line.
    function joined(parts: var): string {
        return parts.filter(part => part).join("  ·  ");
    }

    function step(index: int): string {
        switch (index) {
        case 0: return qsTr("Quét");
        case 1: return qsTr("Nhận dạng");
        case 2: return qsTr("Xác nhận");
        case 3: return qsTr("Lưu PDF/A");
        case 4: return qsTr("Ký số");
        case 5: return qsTr("Gửi");
        case 6: return qsTr("Tiếp nhận");
        }
        return "";
    }

    function shape(state: int): int {
        switch (state) {
        case JobState.Scanning:
        case JobState.Certifying:
        case JobState.Sending: return StateSymbol.Working;
        case JobState.Scanned:
        case JobState.Recognized:
        case JobState.Confirmed:
        case JobState.Archived:
        case JobState.Certified: return StateSymbol.Check;
        case JobState.Sent:
        case JobState.Delivered: return StateSymbol.Arrow;
        case JobState.Accepted: return StateSymbol.DoubleCheck;
        case JobState.Refused: return StateSymbol.Cross;
        case JobState.Cancelled: return StateSymbol.Bar;
        }
        return StateSymbol.Ring;
    }

    function color(state: int): color {
        switch (state) {
        case JobState.Accepted: return Look.good;
        case JobState.Refused: return Look.bad;
        case JobState.Cancelled:
        case JobState.Unknown: return Look.faint;
        }
        return Look.work;
    }

    function stepShape(step: int): int {
        switch (step) {
        case StepState.Working: return StateSymbol.Working;
        case StepState.Waiting: return StateSymbol.Exclamation;
        case StepState.Done: return StateSymbol.Check;
        case StepState.Failed: return StateSymbol.Cross;
        case StepState.Left: return StateSymbol.Bar;
        }
        return StateSymbol.Dot;
    }

    function stepColor(step: int): color {
        switch (step) {
        case StepState.Working: return Look.work;
        case StepState.Waiting: return Look.warn;
        case StepState.Done: return Look.good;
        case StepState.Failed: return Look.bad;
        }
        return Look.line;
    }

    function urgency(level: int): string {
        switch (level) {
        case 1: return qsTr("Khẩn");
        case 2: return qsTr("Thượng khẩn");
        case 3: return qsTr("Hỏa tốc");
        }
        return "";
    }

    function source(name: string): string {
        switch (name) {
        case "flatbed": return qsTr("mặt kính");
        case "adf": return qsTr("khay nạp giấy, một mặt");
        case "adf-duplex": return qsTr("khay nạp giấy, hai mặt");
        case "import": return qsTr("tệp có sẵn");
        }
        return name;
    }

    // Status codes of QCVN 102:2016/BTTTT.
    function receiverStatus(code: string): string {
        switch (code) {
        case "01": return qsTr("Đã đến");
        case "02": return qsTr("Từ chối tiếp nhận");
        case "03": return qsTr("Đã tiếp nhận");
        case "04": return qsTr("Chờ phân công");
        case "05": return qsTr("Đã phân công, đang xử lý");
        case "06": return qsTr("Đã xử lý xong");
        case "13": return qsTr("Đề nghị lấy lại");
        case "15": return qsTr("Đồng ý cho lấy lại");
        case "16": return qsTr("Từ chối cho lấy lại");
        }
        return "";
    }
}
