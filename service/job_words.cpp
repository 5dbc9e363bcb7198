#include "service/job_words.h"

namespace sohoa {

Words stateWords(JobState state) {
    switch (state) {
        case JobState::Scanning: return {"Đang quét", "Scanning"};
        case JobState::Scanned: return {"Đã quét", "Scanned"};
        case JobState::Recognized: return {"Đã nhận dạng, chờ xác nhận", "Recognized, to be confirmed"};
        case JobState::Confirmed: return {"Đã xác nhận", "Confirmed"};
        case JobState::Archived: return {"Đã dựng PDF/A", "Archived as PDF/A"};
        case JobState::Certifying: return {"Chờ văn thư ký", "Waiting for the key's keeper"};
        case JobState::Certified: return {"Đã sao y, đã kiểm tra chữ ký", "Certified copy made and verified"};
        case JobState::Sending: return {"Đang gửi", "Sending"};
        case JobState::Sent: return {"Trục đã nhận", "The exchange has it"};
        case JobState::Delivered: return {"Đã đến nơi nhận (01)", "Delivered (01)"};
        case JobState::Accepted: return {"Nơi nhận đã tiếp nhận (03)", "Accepted by the receiver (03)"};
        case JobState::Refused: return {"Nơi nhận từ chối (02)", "Refused by the receiver (02)"};
        case JobState::Cancelled: return {"Đã hủy", "Cancelled"};
    }
    return {};
}

Words workingWords(JobState state) {
    switch (state) {
        case JobState::Scanning: return {"Quét giấy", "Scanning the paper"};
        case JobState::Scanned:
            return {"Nhận dạng chữ và trích trường thông tin", "Recognizing and extracting the fields"};
        case JobState::Confirmed: return {"Dựng PDF/A hai lớp", "Writing the two-layer PDF/A"};
        case JobState::Certifying: return {"Ký bản sao điện tử", "Signing the electronic copy"};
        case JobState::Sending: return {"Gửi qua trục liên thông", "Sending over the exchange"};
        case JobState::Sent:
        case JobState::Delivered: return {"Hỏi trạng thái nơi nhận", "Asking for the receiver's status"};
        case JobState::Recognized:
        case JobState::Archived:
        case JobState::Certified:
        case JobState::Accepted:
        case JobState::Refused:
        case JobState::Cancelled: return stateWords(state);
    }
    return {};
}

Words wordsOf(FieldDoubtKind kind) {
    switch (kind) {
        case FieldDoubtKind::LookAlike: return {"chữ dễ nhầm", "letters that look alike"};
        case FieldDoubtKind::Respelled: return {"máy viết lại theo chính tả, chữ đọc được là", "respelled; read was"};
        case FieldDoubtKind::Rule: return {"trái quy tắc", "breaks a rule"};
        case FieldDoubtKind::Handwritten: return {"chữ viết tay", "handwritten"};
        case FieldDoubtKind::Faint: return {"chữ mờ", "reads badly"};
    }
    return {};
}

}  // namespace sohoa
