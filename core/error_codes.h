// The permanent error codes, one table. A module adds its codes to its own section here and to docs/errors.md.
#pragma once

#include "core/error_code.h"

namespace sohoa::errors {

using enum Remedy;

// A code is its name and remedy, then one text a line.
// clang-format off

// core
inline constexpr ErrorCode FileUnreadable{"core.file_unreadable", AskOperator,
    "Không đọc được tệp. Kiểm tra đường dẫn và quyền đọc rồi thử lại.",
    "The file cannot be read. Check the path and the permissions, then try again."};
inline constexpr ErrorCode FileUnwritable{"core.file_unwritable", AskOperator,
    "Không ghi được tệp. Kiểm tra thư mục đích và quyền ghi rồi thử lại.",
    "The file cannot be written. Check the folder and the permissions, then try again."};
inline constexpr ErrorCode DiskFull{"core.disk_full", AskOperator,
    "Ổ đĩa đã đầy. Giải phóng dung lượng rồi tiếp tục; không có trang nào bị mất.",
    "The disk is full. Make room and continue; no page was lost."};
inline constexpr ErrorCode FileExists{"core.file_exists", Refuse,
    "Tệp đích đã tồn tại. Chọn tên khác: hồ sơ đã ghi thì không ghi đè.",
    "The target exists. Choose another name: a record that was written is never overwritten."};
inline constexpr ErrorCode BadConfig{"core.bad_config", AskOperator,
    "Tệp cấu hình có lỗi. Sửa dòng được nêu rồi khởi động lại.",
    "The configuration has a mistake. Mend the line that is named and start again."};
inline constexpr ErrorCode BadMessage{"core.bad_message", Defect,
    "Thông điệp nội bộ không hợp lệ. Gọi hỗ trợ kỹ thuật.",
    "A message between programs is not valid. Call for support."};
inline constexpr ErrorCode StageCrashed{"core.stage_crashed", Retry,
    "Một tiến trình xử lý dừng đột ngột. Hệ thống sẽ thử lại; trang gốc vẫn an toàn.",
    "A working process ended abruptly. It will be tried again; the original pages are safe."};
inline constexpr ErrorCode StageTimedOut{"core.stage_timed_out", Retry,
    "Một tiến trình xử lý quá thời gian cho phép và đã bị dừng. Hệ thống sẽ thử lại.",
    "A working process took too long and was stopped. It will be tried again."};
inline constexpr ErrorCode Cancelled{"core.cancelled", AskOperator,
    "Đã dừng theo yêu cầu.",
    "Stopped as asked."};
inline constexpr ErrorCode UnknownCode{"core.unknown_code", Defect,
    "Lỗi chưa được đặt tên. Gọi hỗ trợ kỹ thuật.",
    "An error that has no name here. Call for support."};

// store
inline constexpr ErrorCode StoreUnavailable{"store.unavailable", Retry,
    "Không mở được kho dữ liệu. Hệ thống sẽ thử lại; nếu lặp lại, gọi hỗ trợ kỹ thuật.",
    "The store cannot be opened. It will be tried again; if it goes on, call for support."};
inline constexpr ErrorCode StoreConflict{"store.conflict", Retry,
    "Hồ sơ vừa được một tiến trình khác thay đổi. Thao tác được làm lại.",
    "The record was just changed by another process. The step is done again."};
inline constexpr ErrorCode JobUnknown{"store.job_unknown", Refuse,
    "Không có hồ sơ công việc mang số này.",
    "There is no job with this number."};
inline constexpr ErrorCode WrongState{"store.wrong_state", Refuse,
    "Bước này chưa thực hiện được ở trạng thái hiện tại của hồ sơ.",
    "The job's present state does not allow this step."};
inline constexpr ErrorCode FileDamaged{"store.file_damaged", Defect,
    "Tệp trong kho không còn khớp với mã băm đã ghi. Không dùng tệp này; gọi hỗ trợ kỹ thuật.",
    "A stored file no longer matches its digest. Do not use it; call for support."};
inline constexpr ErrorCode LedgerBroken{"store.ledger_broken", Defect,
    "Sổ nhật ký đã bị thay đổi. Ngừng ký và gọi hỗ trợ kỹ thuật.",
    "The ledger was altered. Stop signing and call for support."};

// document
inline constexpr ErrorCode StateSecret{"document.state_secret", Refuse,
    "Văn bản có dấu chỉ độ mật: không số hóa trên máy này. Lấy giấy ra và xử lý theo quy định bảo vệ bí mật nhà nước.",
    "The document bears a secrecy mark and is not digitized here. Take the paper out and follow the rules on state secrets."};
inline constexpr ErrorCode NoPages{"document.no_pages", AskOperator,
    "Không có trang nào có nội dung. Kiểm tra giấy trong khay rồi quét lại.",
    "There is no page with content. Check the paper and scan again."};
inline constexpr ErrorCode FieldsMissing{"document.fields_missing", AskOperator,
    "Thiếu trường thông tin bắt buộc. Bổ sung rồi xác nhận lại.",
    "A required field is missing. Fill it in and confirm again."};

// scanner

// ocr

// pdfa

// signer

// push
inline constexpr ErrorCode MessageFieldMissing{"push.field_missing", AskOperator,
    "Thiếu trường thông tin bắt buộc để gửi văn bản. Bổ sung trường được nêu rồi gửi lại.",
    "A field that the message needs is missing. Fill in the field that is named and send again."};
inline constexpr ErrorCode MessageFieldTooLong{"push.field_too_long", AskOperator,
    "Một trường thông tin dài quá giới hạn của trục liên thông. Rút gọn trường được nêu rồi gửi lại.",
    "A field is longer than the exchange allows. Shorten the field that is named and send again."};
inline constexpr ErrorCode MessageFieldInvalid{"push.field_invalid", AskOperator,
    "Một trường thông tin không hợp lệ. Sửa trường được nêu rồi gửi lại.",
    "A field is not valid. Mend the field that is named and send again."};
inline constexpr ErrorCode MessageTooLarge{"push.too_large", Refuse,
    "Văn bản lớn quá giới hạn của trục liên thông. Quét lại ở độ phân giải thấp hơn hoặc tách văn bản.",
    "The message is larger than the exchange allows. Scan at a lower resolution or split the document."};
inline constexpr ErrorCode EdxmlInvalid{"push.edxml_invalid", Refuse,
    "Gói tin nhận được không đúng định dạng edXML. Báo cơ quan gửi gửi lại.",
    "What came is not edXML. Ask the sending agency to send it again."};
inline constexpr ErrorCode EdxmlBomb{"push.edxml_bomb", Refuse,
    "Gói tin có cấu trúc nguy hiểm và đã bị từ chối. Báo cho người quản trị.",
    "The message has a dangerous structure and was refused. Tell the administrator."};
inline constexpr ErrorCode AttachmentDamaged{"push.attachment_damaged", Refuse,
    "Tệp đính kèm bị hỏng trên đường truyền. Từ chối tiếp nhận và đề nghị cơ quan gửi gửi lại.",
    "The attachment was damaged on its way. Decline it and ask the sending agency to send it again."};
inline constexpr ErrorCode AttachmentBomb{"push.attachment_bomb", Refuse,
    "Tệp nén đính kèm nở ra quá lớn và đã bị từ chối. Báo cho người quản trị.",
    "The packed attachment expands beyond all measure and was refused. Tell the administrator."};
inline constexpr ErrorCode ExchangeSecretUnreadable{"push.secret_unreadable", AskOperator,
    "Không dùng được tệp khóa kết nối trục liên thông. Kiểm tra đường dẫn và quyền (chỉ chủ sở hữu được đọc).",
    "The file with the exchange's secret cannot be used. Check its path and that nobody else may read it."};
inline constexpr ErrorCode ExchangeUnreachable{"push.unreachable", Retry,
    "Không kết nối được trục liên thông. Văn bản nằm trong hàng đợi và sẽ được gửi lại.",
    "The exchange cannot be reached. The document waits in the outbox and will be sent again."};
inline constexpr ErrorCode ExchangeBusy{"push.exchange_busy", Retry,
    "Trục liên thông đang bận. Văn bản nằm trong hàng đợi và sẽ được gửi lại.",
    "The exchange is busy. The document waits in the outbox and will be sent again."};
inline constexpr ErrorCode AnswerGarbled{"push.answer_garbled", Retry,
    "Trục liên thông trả lời không đọc được. Hệ thống sẽ hỏi lại trước khi gửi lại.",
    "The exchange's answer cannot be read. It will be asked before anything is sent again."};
inline constexpr ErrorCode ExchangeRefused{"push.exchange_refused", AskOperator,
    "Trục liên thông từ chối yêu cầu. Xem mã lỗi kèm theo, sửa rồi gửi lại.",
    "The exchange refused the request. See the code that came with it, mend it and send again."};
inline constexpr ErrorCode OutcomeUnknown{"push.outcome_unknown", Retry,
    "Mất kết nối sau khi gửi, chưa biết văn bản đã đến hay chưa. Hệ thống sẽ hỏi trục liên thông trước khi gửi lại.",
    "The connection was lost after sending; whether it arrived is not known. The exchange will be asked before sending again."};
inline constexpr ErrorCode ReceiptDiffers{"push.receipt_differs", AskOperator,
    "Nội dung trên trục liên thông khác tệp đã gửi. Không coi là đã gửi; báo cho người quản trị.",
    "What the exchange holds differs from what was sent. It does not count as sent; tell the administrator."};

// service

// clang-format on

}  // namespace sohoa::errors
