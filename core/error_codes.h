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
inline constexpr ErrorCode AgencyListUnusable{"store.agency_list_unusable", AskOperator,
    "Danh mục cơ quan có dòng sai nên chưa nhập dòng nào. Sửa dòng được nêu rồi nhập lại.",
    "The list of agencies has a mistake and nothing of it was taken. Mend the line that is named and import it again."};
inline constexpr ErrorCode NumberSourceMixed{"store.number_source_mixed", AskOperator,
    "Sổ của năm này đã lấy số theo cách khác (số của tỉnh hoặc số của cơ quan). Giữ một cách cho cả năm; báo người quản trị.",
    "This year's register takes its numbers from the other source (the province or the office). Keep one for the whole year; tell the administrator."};
inline constexpr ErrorCode NumberTaken{"store.number_taken", AskOperator,
    "Số đến này đã được cấp cho văn bản khác trong năm. Kiểm tra lại số trên hệ thống của tỉnh.",
    "This arrival number was given to another document of the year. Check it with the provincial system."};
inline constexpr ErrorCode NumberInvalid{"store.number_invalid", AskOperator,
    "Số đến không hợp lệ. Nhập số từ 1, không quá mười chữ số.",
    "The arrival number is not valid. Enter a number from 1, of ten digits at most."};
inline constexpr ErrorCode AlreadyRegistered{"store.already_registered", Refuse,
    "Văn bản này đã có trong sổ. Nếu dòng trong sổ sai, dùng chức năng đính chính.",
    "The document is in the register already. Where its line is wrong, correct the line."};
inline constexpr ErrorCode EntryUnknown{"store.entry_unknown", Refuse,
    "Không có dòng sổ đăng ký này.",
    "There is no such line in the register."};
inline constexpr ErrorCode EntryCorrected{"store.entry_corrected", Refuse,
    "Dòng này đã được đính chính. Chỉ sửa được dòng mới nhất.",
    "The line was corrected already. Only the newest one can be corrected."};
inline constexpr ErrorCode EntryIncomplete{"store.entry_incomplete", AskOperator,
    "Thiếu hoặc sai thông tin của dòng sổ. Bổ sung mục được nêu rồi ghi lại.",
    "Something of the line is missing or wrong. Mend what is named and enter it again."};
inline constexpr ErrorCode TableTooLarge{"store.table_too_large", Refuse,
    "Bảng quá lớn cho một tệp Excel. Thu hẹp điều kiện, hoặc xuất sang CSV.",
    "The table is too large for an Excel file. Narrow what is asked for, or export to CSV."};
inline constexpr ErrorCode BadSavedSearch{"store.bad_saved_search", Refuse,
    "Không lưu được điều kiện tìm kiếm. Đặt tên ngắn hơn, rút gọn điều kiện, hoặc xóa bớt điều kiện đã lưu.",
    "The search cannot be kept. Give it a shorter name or text, or delete one that is kept."};
inline constexpr ErrorCode LedgerBroken{"store.ledger_broken", Defect,
    "Sổ nhật ký đã bị thay đổi. Ngừng ký và gọi hỗ trợ kỹ thuật.",
    "The ledger was altered. Stop signing and call for support."};
inline constexpr ErrorCode NoRoom{"store.no_room", AskOperator,
    "Không đủ dung lượng đĩa cho công việc này nên chưa bắt đầu. Giải phóng dung lượng rồi làm lại.",
    "The disk has not enough room for this work, so it was not started. Make room and try again."};
inline constexpr ErrorCode BackupMissing{"store.backup_missing", AskOperator,
    "Thiết bị này không có bản sao lưu nào hoàn chỉnh. Kiểm tra đường dẫn hoặc dùng thiết bị sao lưu khác.",
    "There is no whole backup on this medium. Check the folder or take the other medium."};
inline constexpr ErrorCode BackupDamaged{"store.backup_damaged", AskOperator,
    "Bản sao lưu bị hỏng hoặc thiếu tệp. Không dùng bản này; dùng thiết bị sao lưu khác và thay thiết bị hỏng.",
    "The backup is damaged or incomplete. Do not use it; take the other medium and replace this one."};
inline constexpr ErrorCode HomeNotEmpty{"store.home_not_empty", Refuse,
    "Nơi khôi phục đã có dữ liệu. Chỉ khôi phục vào máy trống để không ghi đè hồ sơ.",
    "There are records where the backup should be restored. It is restored onto an empty machine only."};

// service
inline constexpr ErrorCode ServiceAway{"service.away", Retry,
    "Dịch vụ sohoad không trả lời. Hệ thống sẽ thử lại; không có hồ sơ nào bị mất.",
    "The service sohoad does not answer. Try again; no record was lost."};
inline constexpr ErrorCode NotAuthorized{"service.not_authorized", Refuse,
    "Hệ điều hành chưa cho phép việc quản trị này. Xác thực bằng tài khoản quản trị của máy rồi thử lại.",
    "The operating system does not authorize this administration. Authenticate as the machine's administrator and try again."};
inline constexpr ErrorCode GaveWay{"service.gave_way", Retry,
    "Hồ sơ nhường cho văn bản khẩn hơn và sẽ được làm tiếp ngay sau đó.",
    "The job gave way to a more urgent one and goes on right after it."};
inline constexpr ErrorCode BadRequest{"service.bad_request", Refuse,
    "Yêu cầu không đúng mẫu. Kiểm tra lại các giá trị đã nhập.",
    "The request is not of the shape that is expected. Check the values."};
inline constexpr ErrorCode NotPermitted{"service.not_permitted", Refuse,
    "Bạn không có quyền làm việc này. Nhờ người có vai trò phù hợp thực hiện.",
    "Your role does not permit this. Ask somebody whose role does."};
inline constexpr ErrorCode SignInNeeded{"service.sign_in_needed", AskOperator,
    "Hãy đăng nhập rồi làm lại.",
    "Sign in, then try again."};

// people
inline constexpr ErrorCode WrongSecret{"people.wrong_secret", AskOperator,
    "Sai tên đăng nhập, mã PIN hoặc mật khẩu. Kiểm tra rồi nhập lại.",
    "The login, the PIN or the password is wrong. Check it and enter it again."};
inline constexpr ErrorCode LockedOut{"people.locked_out", AskOperator,
    "Tài khoản tạm khóa vì nhập sai nhiều lần. Chờ hết thời gian khóa hoặc nhờ quản trị mở khóa.",
    "The account is locked for a while after too many wrong tries. Wait, or ask the administrator to unlock it."};
inline constexpr ErrorCode AccountDisabled{"people.disabled", Refuse,
    "Tài khoản đã ngừng sử dụng. Liên hệ quản trị.",
    "The account is disabled. Ask the administrator."};
inline constexpr ErrorCode NoAccount{"people.no_account", Refuse,
    "Không có tài khoản mang tên đăng nhập này.",
    "There is no account with this login."};
inline constexpr ErrorCode BadAccount{"people.bad_account", AskOperator,
    "Thông tin tài khoản chưa đúng. Tên đăng nhập gồm 2–32 chữ thường không dấu, chữ số hoặc . _ -; phải có họ tên và vai trò.",
    "The account's data are not right. A login has 2–32 of a–z 0–9 . _ -; a full name and a role are required."};
inline constexpr ErrorCode NameTaken{"people.name_taken", AskOperator,
    "Tên đăng nhập, người dùng hệ thống, thẻ hoặc định danh này đã thuộc tài khoản khác. Chọn giá trị khác.",
    "The login, system user, card or subject belongs to another account. Choose another one."};
inline constexpr ErrorCode WeakSecret{"people.weak_secret", AskOperator,
    "Mã PIN hoặc mật khẩu quá dễ đoán. Dùng mã PIN từ 6 chữ số hoặc mật khẩu từ 10 ký tự không dấu, không theo dãy hay lặp lại.",
    "The PIN or password is too easy to guess. Use 6 digits or more, or 10 plain characters or more, no run and no repetition."};
inline constexpr ErrorCode NoMemoryForSecret{"people.no_memory", Retry,
    "Máy thiếu bộ nhớ để kiểm tra mật khẩu. Chờ một lát rồi thử lại.",
    "The machine lacks the memory to check the secret. Wait a moment and try again."};
inline constexpr ErrorCode LastAdministrator{"people.last_administrator", Refuse,
    "Đây là quản trị cuối cùng đang hoạt động nên không thể ngừng hoặc bỏ vai trò. Chỉ định quản trị khác trước.",
    "This is the last enabled administrator and stays. Name another one first."};
inline constexpr ErrorCode NotAllowed{"people.not_allowed", Refuse,
    "Vai trò của bạn không được phép làm việc này. Nhờ người có thẩm quyền.",
    "Your role does not permit this. Ask somebody whose does."};
inline constexpr ErrorCode SamePerson{"people.same_person", Refuse,
    "Người đề nghị không được tự duyệt. Cần người thứ hai quyết định.",
    "Who asked must not decide. A second person is needed."};
inline constexpr ErrorCode ReasonMissing{"people.reason_missing", AskOperator,
    "Cần nêu lý do, từ 10 đến 500 ký tự.",
    "A reason of 10 to 500 characters is required."};
inline constexpr ErrorCode OverridePending{"people.override_pending", Refuse,
    "Đề nghị này đã có và đang chờ duyệt hoặc chờ thực hiện.",
    "The same was asked for already and waits to be decided or used."};
inline constexpr ErrorCode OverrideUnknown{"people.override_unknown", Refuse,
    "Không có đề nghị này hoặc đề nghị chưa được duyệt.",
    "There is no such request, or it was not approved."};
inline constexpr ErrorCode OverrideExpired{"people.override_expired", Refuse,
    "Đề nghị đã quá 24 giờ. Lập đề nghị mới.",
    "The request is older than 24 hours. Make a new one."};
inline constexpr ErrorCode OverrideDecided{"people.override_decided", Refuse,
    "Đề nghị đã được quyết định hoặc đã dùng; mỗi đề nghị chỉ dùng một lần.",
    "The request was decided or used already; each is good once."};
inline constexpr ErrorCode NotResponsible{"people.not_responsible", Refuse,
    "Hồ sơ không do người này phụ trách nên không bàn giao được.",
    "The job is not in this person's hands and cannot be handed over by them."};
inline constexpr ErrorCode NotSignedIn{"people.not_signed_in", AskOperator,
    "Chưa đăng nhập. Đăng nhập rồi làm lại.",
    "Nobody is signed in. Sign in and do it again."};
inline constexpr ErrorCode SessionLocked{"people.session_locked", AskOperator,
    "Phiên làm việc đã khóa vì không thao tác. Nhập mã PIN hoặc mật khẩu để tiếp tục.",
    "The session locked itself after a while without work. Enter the PIN or password to go on."};

// document
inline constexpr ErrorCode StateSecret{"document.state_secret", Refuse,
    "Văn bản có dấu chỉ độ mật: không số hóa trên máy này. Lấy giấy ra và xử lý theo quy định bảo vệ bí mật nhà nước.",
    "The document bears a secrecy mark and is not digitized here. Take the paper out and follow the rules on state secrets."};
inline constexpr ErrorCode NotDeclared{"document.not_declared", AskOperator,
    "Chưa khai văn bản không chứa bí mật nhà nước. Kiểm tra giấy, khai rồi quét.",
    "It was not declared that the paper holds no state secret. Check the paper, declare it, then scan."};
inline constexpr ErrorCode NoPages{"document.no_pages", AskOperator,
    "Không có trang nào có nội dung. Kiểm tra giấy trong khay rồi quét lại.",
    "There is no page with content. Check the paper and scan again."};
inline constexpr ErrorCode FieldsMissing{"document.fields_missing", AskOperator,
    "Thiếu trường thông tin bắt buộc. Bổ sung rồi xác nhận lại.",
    "A required field is missing. Fill it in and confirm again."};

inline constexpr ErrorCode FieldTooLong{"document.field_too_long", AskOperator,
    "Trường thông tin dài hơn quy định tại Phụ lục VI Nghị định 30/2020. Rút gọn rồi xác nhận lại.",
    "A field is longer than Decree 30/2020, Annex VI, allows. Shorten it and confirm again."};
inline constexpr ErrorCode FieldMalformed{"document.field_malformed", AskOperator,
    "Giá trị của trường thông tin không đúng kiểu hoặc ngoài phạm vi cho phép. Sửa lại theo văn bản rồi xác nhận lại.",
    "A field's value is of the wrong kind or out of its range. Mend it from the paper and confirm again."};
inline constexpr ErrorCode FieldAutomatic{"document.field_automatic", Refuse,
    "Trường này do hệ thống tự cập nhật, không nhập bằng tay (Nghị định 30/2020 Phụ lục VI Phần I mục III.1g).",
    "The system fills this field; it is not typed by hand (Decree 30/2020, Annex VI)."};
inline constexpr ErrorCode DateImpossible{"document.date_impossible", AskOperator,
    "Ngày không thể đúng: ở tương lai, hoặc ngày văn bản sau ngày đến. Xem lại ngày ghi trên văn bản.",
    "A date cannot be right: it lies in the future, or the document is dated after its arrival. Look at the paper."};
inline constexpr ErrorCode SymbolMalformed{"document.symbol_malformed", AskOperator,
    "Số, ký hiệu không đúng cách ghi (ví dụ 26/2021/QĐ-UBND, 15/UBND-VX). Xem lại số, ký hiệu trên văn bản.",
    "Number and symbol are not in a form that documents have (15/UBND-VX). Look at the paper."};
inline constexpr ErrorCode SymbolContradicts{"document.symbol_contradicts", AskOperator,
    "Số, ký hiệu không khớp với tên loại hoặc năm của văn bản. Xem lại hai trường này.",
    "Number and symbol do not fit the type or the year of the document. Look at both fields again."};
inline constexpr ErrorCode AbbreviationUnknown{"document.abbreviation_unknown", AskOperator,
    "Chữ viết tắt tên loại trong ký hiệu không có trong Phụ lục III Nghị định 30/2020. Xem lại ký hiệu.",
    "The symbol's abbreviation of the type is not in Decree 30/2020, Annex III. Look at the symbol again."};
inline constexpr ErrorCode SymbolYearMissing{"document.symbol_year_missing", AskOperator,
    "Ký hiệu văn bản quy phạm pháp luật phải có năm ban hành (ví dụ 30/2020/NĐ-CP). Bổ sung năm.",
    "The symbol of a legal normative document has the year in it (12/2024/TT-BNV). Add the year."};
inline constexpr ErrorCode TypeUnknown{"document.type_unknown", AskOperator,
    "Tên loại văn bản không thuộc 29 loại của Nghị định 30/2020. Chọn lại tên loại.",
    "The type is none of the 29 of Decree 30/2020. Choose the type again."};
inline constexpr ErrorCode TypeUnusual{"document.type_unusual", AskOperator,
    "Tên loại này không thuộc 29 loại văn bản hành chính nhưng vẫn được nhận. Kiểm tra lại nếu do nhận dạng.",
    "The type is not one of the 29 administrative ones and is accepted all the same. Check it if it was recognized."};
inline constexpr ErrorCode TypeNormative{"document.type_normative", AskOperator,
    "Văn bản quy phạm pháp luật: được nhận; lưu ý phải gửi cả bản giấy theo danh mục của cơ quan.",
    "A legal normative document: accepted; it also goes on paper where the agency's list says so."};
inline constexpr ErrorCode AgencyCodeMalformed{"document.agency_code_malformed", AskOperator,
    "Mã định danh cơ quan không đúng Quyết định 20/2020/QĐ-TTg (ví dụ H51.15). Chọn lại từ danh mục cơ quan.",
    "The agency code is not as Decision 20/2020 writes it (H51.15). Choose it from the directory."};
inline constexpr ErrorCode AgencyCodeUnusual{"document.agency_code_unusual", AskOperator,
    "Mã định danh cơ quan theo mẫu cũ hoặc dài hơn 13 ký tự: hệ thống nhận đời cũ có thể không hiểu.",
    "The agency code is of the old form or longer than 13 characters: an older receiver may not understand it."};

// scanner
inline constexpr ErrorCode ScannerNoDevice{"scanner.no_device", AskOperator,
    "Không tìm thấy máy quét. Kiểm tra nguồn điện, dây cáp hoặc mạng của máy quét rồi thử lại.",
    "No scanner was found. Check its power, cable or network, then try again."};
inline constexpr ErrorCode ScannerSeveralDevices{"scanner.several_devices", AskOperator,
    "Có nhiều máy quét đang nối vào hệ thống. Chọn một máy quét rồi thử lại.",
    "Several scanners are connected. Choose one, then try again."};
inline constexpr ErrorCode ScannerBusy{"scanner.device_busy", Retry,
    "Máy quét đang bận. Để giấy trong khay và chờ, hệ thống sẽ thử lại.",
    "The scanner is busy. Leave the paper in the feeder; it will be tried again."};
inline constexpr ErrorCode ScannerFeederEmpty{"scanner.feeder_empty", AskOperator,
    "Khay nạp không có giấy. Đặt giấy vào khay cho đến khi máy nhận giấy rồi quét lại.",
    "The feeder is empty. Put the paper in until the scanner takes hold of it, then scan again."};
inline constexpr ErrorCode ScannerPaperJam{"scanner.paper_jam", AskOperator,
    "Giấy bị kẹt. Mở nắp, nhẹ tay lấy tờ giấy bị kẹt ra, đặt tờ đó lên đầu chồng giấy còn lại rồi quét tiếp; "
    "các trang đã nhận vẫn an toàn.",
    "Paper jam. Open the cover, take the jammed sheet out gently, put it on top of the rest and go on; the pages "
    "already taken are safe."};
inline constexpr ErrorCode ScannerCoverOpen{"scanner.cover_open", AskOperator,
    "Nắp máy quét đang mở. Đặt lại tờ giấy chưa quét xong lên đầu chồng, đóng nắp rồi quét tiếp.",
    "The scanner's cover is open. Put the unfinished sheet back on top, close the cover and go on."};
inline constexpr ErrorCode ScannerIo{"scanner.io_error", AskOperator,
    "Mất liên lạc với máy quét. Kiểm tra dây cáp hoặc mạng, đặt lại tờ giấy chưa quét xong lên đầu chồng rồi quét tiếp.",
    "The connection to the scanner failed. Check cable or network, put the unfinished sheet back on top and go on."};
inline constexpr ErrorCode ScannerAccessDenied{"scanner.access_denied", AskOperator,
    "Máy quét không cho phép truy cập. Giữ giấy trong khay và nhờ quản trị viên cấp quyền dùng máy quét.",
    "The scanner denies access. Leave the paper and ask the administrator for permission to use it."};
inline constexpr ErrorCode ScannerStopped{"scanner.stopped_at_device", AskOperator,
    "Việc quét đã bị dừng tại máy quét. Lấy tờ giấy dở dang ra, đặt lại lên đầu chồng rồi quét tiếp nếu cần.",
    "Scanning was stopped at the scanner. Take the unfinished sheet out, put it back on top and go on if wanted."};
inline constexpr ErrorCode ScannerNoMemory{"scanner.no_memory", Retry,
    "Máy quét hoặc hệ thống hết bộ nhớ. Giữ giấy trong khay; hệ thống sẽ thử lại.",
    "The scanner or the system ran out of memory. Leave the paper; it will be tried again."};
inline constexpr ErrorCode ScannerUnsupported{"scanner.unsupported", Defect,
    "Máy quét không thực hiện được yêu cầu này. Lấy giấy ra và gọi hỗ trợ kỹ thuật.",
    "The scanner cannot do what was asked. Take the paper out and call for support."};
inline constexpr ErrorCode ScannerSourceMissing{"scanner.source_missing", Refuse,
    "Máy quét không có khay nguồn giấy đã chọn. Chọn nguồn giấy khác (mặt kính hoặc khay nạp) rồi quét lại.",
    "The scanner has no such paper source. Choose another one (glass or feeder) and scan again."};
inline constexpr ErrorCode ScannerSettingRefused{"scanner.setting_refused", Refuse,
    "Máy quét không nhận độ phân giải, chế độ màu hoặc khổ giấy đã chọn. Giữ giấy lại, chọn thông số khác rồi quét lại.",
    "The scanner did not take the resolution, mode or paper size. Keep the paper, choose other settings and scan again."};
inline constexpr ErrorCode ScannerPageTorn{"scanner.page_torn", AskOperator,
    "Ảnh trang nhận được bị thiếu nên không được lưu. Đặt lại tờ giấy vừa quét lên đầu chồng rồi quét tiếp.",
    "The page arrived incomplete and was not kept. Put the last sheet back on top and go on."};
inline constexpr ErrorCode ScannerBackMissing{"scanner.back_missing", AskOperator,
    "Quét hai mặt nhưng thiếu mặt sau của tờ cuối. Kiểm tra từng tờ và tắt chức năng bỏ trang trắng của máy, rồi quét lại.",
    "Duplex ended without the last sheet's back. Check every sheet, turn off the scanner's blank page removal, scan again."};
inline constexpr ErrorCode ScannerLengthUnknown{"scanner.length_unknown", Refuse,
    "Máy quét không báo trước số dòng của trang (máy quét cầm tay) nên không kiểm tra được trang đủ hay thiếu. "
    "Lấy giấy ra và dùng máy quét khác.",
    "The scanner does not say how long a page will be (hand scanner), so completeness cannot be proved. Use another one."};
inline constexpr ErrorCode ScannerFrameUnsupported{"scanner.frame_unsupported", Refuse,
    "Máy quét gửi dạng ảnh không dùng được. Lấy giấy ra và dùng máy quét hoặc chế độ màu khác.",
    "The scanner sends a kind of image that is not used here. Use another scanner or mode."};
inline constexpr ErrorCode ScannerStalled{"scanner.stalled", AskOperator,
    "Máy quét ngừng gửi dữ liệu. Tắt rồi bật lại máy quét, đặt lại tờ giấy chưa quét xong lên đầu chồng và quét tiếp.",
    "The scanner stopped sending. Switch it off and on, put the unfinished sheet back on top and go on."};
inline constexpr ErrorCode ScannerCutOff{"scanner.cut_off", AskOperator,
    "Việc quét bị ngắt khi hệ thống dừng. Đặt lại cả chồng giấy vào khay rồi tiếp tục; lần quét trước vẫn được giữ.",
    "Scanning was cut off when the service ended. Put the whole stack back and resume; what was scanned before is kept."};
inline constexpr ErrorCode ScannerTooManyPages{"scanner.too_many_pages", AskOperator,
    "Lần quét vượt quá số trang cho phép và đã dừng. Lấy giấy còn lại ra và chia thành nhiều lần quét.",
    "The scan went beyond the allowed number of pages and was stopped. Take the rest out and scan in several parts."};

// ocr
inline constexpr ErrorCode ImageUnreadable{"ocr.image_unreadable", AskOperator,
    "Không đọc được ảnh: tệp hỏng, thiếu dữ liệu hoặc không phải TIFF, JPEG, PNG. Quét lại trang này.",
    "The image cannot be read: damaged, cut off, or not TIFF, JPEG or PNG. Scan the page again."};
inline constexpr ErrorCode ImageTooLarge{"ocr.image_too_large", Refuse,
    "Ảnh quá lớn. Quét lại ở độ phân giải thấp hơn (300 dpi là đủ).",
    "The image is too large. Scan it again at a lower resolution (300 dpi is enough)."};
inline constexpr ErrorCode PageTimedOut{"ocr.page_timed_out", Retry,
    "Nhận dạng trang quá thời gian cho phép. Hệ thống sẽ thử lại; nếu lặp lại, quét lại trang này.",
    "Recognizing the page took too long. It will be tried again; if it goes on, scan the page again."};
inline constexpr ErrorCode LanguageMissing{"ocr.language_missing", Defect,
    "Thiếu dữ liệu nhận dạng tiếng Việt. Cài gói tesseract-ocr-vie rồi thử lại.",
    "The Vietnamese recognition data is missing. Install tesseract-ocr-vie and try again."};
inline constexpr ErrorCode RecognitionFailed{"ocr.recognition_failed", Retry,
    "Nhận dạng trang không thành công. Hệ thống sẽ thử lại; trang gốc vẫn an toàn.",
    "The page could not be recognized. It will be tried again; the original page is safe."};

// pdfa
inline constexpr ErrorCode PdfaImageChanged{"pdfa.image_changed", Defect,
    "Ảnh trang không còn khớp với mã băm đã ghi khi quét. Không dùng ảnh này; gọi hỗ trợ kỹ thuật.",
    "A page's image no longer matches the digest taken when it was scanned. Do not use it; call for support."};
inline constexpr ErrorCode PdfaImageUnreadable{"pdfa.image_unreadable", AskOperator,
    "Ảnh trang bị hỏng hoặc không phải loại ảnh được hỗ trợ (JPEG, TIFF, PNG). Quét lại trang này.",
    "A page's image is damaged or of no supported kind (JPEG, TIFF, PNG). Scan the page again."};
inline constexpr ErrorCode PdfaImageTooLarge{"pdfa.image_too_large", AskOperator,
    "Ảnh trang quá lớn. Quét lại trang này với độ phân giải thấp hơn.",
    "A page's image is too large. Scan the page again at a lower resolution."};
inline constexpr ErrorCode PdfaNonconforming{"pdfa.nonconforming", Defect,
    "Tệp tạo ra không đạt chuẩn PDF/A nên không được giữ lại. Ảnh gốc vẫn an toàn; gọi hỗ trợ kỹ thuật.",
    "The file made is not PDF/A and was not kept. The original images are safe; call for support."};
inline constexpr ErrorCode PdfaWriterFailed{"pdfa.writer_failed", Defect,
    "Không ghi được tệp lưu trữ. Ảnh gốc vẫn an toàn; gọi hỗ trợ kỹ thuật.",
    "The archive file could not be written. The original images are safe; call for support."};
inline constexpr ErrorCode PdfaUnreadable{"pdfa.unreadable", Refuse,
    "Tệp không phải PDF hoặc đã hỏng. Xin lại tệp từ nơi gửi.",
    "The file is no PDF or is damaged. Ask its sender for it again."};
inline constexpr ErrorCode PdfaEncrypted{"pdfa.encrypted", Refuse,
    "Tệp PDF được đặt mật khẩu nên không ký được. Xin bản không mật khẩu từ nơi gửi.",
    "The PDF is encrypted and cannot be signed. Ask its sender for one without a password."};
inline constexpr ErrorCode PdfaChangesForbidden{"pdfa.changes_forbidden", Refuse,
    "Chữ ký có sẵn trong tệp không cho phép thêm chữ ký. Tệp được giữ nguyên.",
    "A signature in the file forbids any further one. The file is left as it is."};
inline constexpr ErrorCode PdfaXfaForm{"pdfa.xfa_form", Refuse,
    "Tệp PDF chứa biểu mẫu XFA nên không ký được. In ra và quét lại, hoặc xin bản PDF/A.",
    "The PDF holds an XFA form and cannot be signed. Print and scan it, or ask for a PDF/A."};
inline constexpr ErrorCode PdfaFieldTaken{"pdfa.field_taken", Refuse,
    "Ô chữ ký này đã được dùng trong tệp.",
    "The signature field of this name is taken."};
inline constexpr ErrorCode PdfaGlyphMissing{"pdfa.glyph_missing", AskOperator,
    "Khối thông tin chữ ký có ký tự mà phông chữ không có. Sửa tên cơ quan trong cấu hình.",
    "The signature block holds a character that the font lacks. Mend the agency's name in the configuration."};
inline constexpr ErrorCode PdfaFontMissing{"pdfa.font_missing", Defect,
    "Thiếu phông chữ Liberation Serif có đủ chữ Việt (gói fonts-liberation2). Gọi hỗ trợ kỹ thuật.",
    "Liberation Serif with all Vietnamese letters is missing (package fonts-liberation2). Call for support."};
inline constexpr ErrorCode PdfaNoRoom{"pdfa.no_room", AskOperator,
    "Không có chỗ cho khối thông tin chữ ký ở góc trên bên phải trang đầu. Rút ngắn nội dung hoặc kiểm tra khổ giấy.",
    "There is no room for the signature block at the top right of the first page. Shorten its text or check the paper size."};
inline constexpr ErrorCode PdfaSlotMismatch{"pdfa.slot_mismatch", Defect,
    "Tệp chờ ký không còn như khi được chuẩn bị. Làm lại từ bước chuẩn bị ký.",
    "The file is not as it was when it was prepared for signing. Prepare it again."};
inline constexpr ErrorCode PdfaSignatureTooLarge{"pdfa.signature_too_large", Defect,
    "Chữ ký lớn hơn chỗ dành sẵn trong tệp. Gọi hỗ trợ kỹ thuật.",
    "The signature is larger than the room kept for it. Call for support."};

// signer
inline constexpr ErrorCode NoToken{"signer.no_token", AskOperator,
    "Không thấy thiết bị lưu khóa bí mật. Cắm thiết bị vào máy rồi thử lại.",
    "No token is plugged in. Plug it in and try again."};
inline constexpr ErrorCode ModuleUnusable{"signer.module_unusable", Defect,
    "Không nạp được trình điều khiển thiết bị lưu khóa bí mật. Kiểm tra đường dẫn cấu hình hoặc gọi hỗ trợ kỹ thuật.",
    "The token's PKCS#11 module cannot be loaded. Check its path in the configuration or call for support."};
inline constexpr ErrorCode TokenFailed{"signer.token_failed", AskOperator,
    "Thiết bị lưu khóa bí mật báo lỗi. Rút ra, cắm lại rồi thử lại.",
    "The token reports a failure. Pull it out, plug it in and try again."};
inline constexpr ErrorCode NoCertificate{"signer.no_certificate", AskOperator,
    "Không có chứng thư số phù hợp trên thiết bị. Kiểm tra đúng thiết bị của cơ quan chưa.",
    "The token does not hold the certificate. Check that it is the agency's token."};
inline constexpr ErrorCode CertificateAmbiguous{"signer.certificate_ambiguous", AskOperator,
    "Thiết bị có nhiều chứng thư số. Chọn chứng thư số của cơ quan trong cấu hình.",
    "The token holds several certificates. Choose the agency's one in the configuration."};
inline constexpr ErrorCode NoKey{"signer.no_key", AskOperator,
    "Thiết bị không có khóa bí mật của chứng thư số này. Kiểm tra đúng thiết bị chưa.",
    "The token does not hold the certificate's private key. Check that it is the right token."};
inline constexpr ErrorCode PinWrong{"signer.pin_wrong", AskOperator,
    "Mã PIN không đúng. Kiểm tra kỹ rồi nhập lại; nhập sai nhiều lần thiết bị sẽ bị khóa.",
    "The PIN is wrong. Check it before you enter it again: the token locks after several wrong tries."};
inline constexpr ErrorCode PinFinalTry{"signer.pin_final_try", AskOperator,
    "Chỉ còn một lần nhập mã PIN: nếu sai, thiết bị bị khóa. Hỏi người giữ thiết bị và xác nhận rồi mới nhập.",
    "One try is left: a wrong PIN locks the token. Ask its keeper and confirm before you enter the PIN."};
inline constexpr ErrorCode PinLocked{"signer.pin_locked", AskOperator,
    "Thiết bị đã bị khóa vì nhập sai mã PIN. Làm thủ tục khôi phục thiết bị lưu khóa bí mật (Nghị định 68/2024/NĐ-CP Điều 22).",
    "The token is locked after wrong PINs. Have it unlocked (Decree 68/2024, article 22)."};
inline constexpr ErrorCode DigestMismatch{"signer.digest_mismatch", Defect,
    "Tệp cần ký không khớp với giá trị băm đã tính. Không ký; tạo lại tệp rồi thử lại.",
    "The file does not match the digest it was announced with. Nothing was signed; make the file again."};
inline constexpr ErrorCode BadByteRange{"signer.bad_byte_range", Refuse,
    "Vùng ký trong tệp không hợp lệ. Không ký tệp này.",
    "The byte ranges to sign are not sound. The file is not signed."};
inline constexpr ErrorCode TrustUnusable{"signer.trust_unusable", AskOperator,
    "Không đọc được chứng thư số gốc tin cậy. Kiểm tra thư mục chứng thư số trong cấu hình.",
    "The trusted root certificates cannot be read. Check their folder in the configuration."};
inline constexpr ErrorCode CertificateUntrusted{"signer.certificate_untrusted", Refuse,
    "Chứng thư số không dẫn về chứng thư số gốc tin cậy. Không ký.",
    "The certificate does not lead to a trusted root. Nothing was signed."};
inline constexpr ErrorCode CertificateExpired{"signer.certificate_expired", Refuse,
    "Chứng thư số đã hết hạn hoặc chưa có hiệu lực. Làm thủ tục gia hạn, cấp lại.",
    "The certificate has expired or is not valid yet. Have it renewed."};
inline constexpr ErrorCode CertificateUnfit{"signer.certificate_unfit", Refuse,
    "Chứng thư số không được dùng để ký văn bản. Chọn chứng thư số khác.",
    "The certificate is not meant for signing documents. Choose another one."};
inline constexpr ErrorCode CertificateRevoked{"signer.certificate_revoked", Refuse,
    "Chứng thư số đã bị thu hồi. Không ký; báo ngay cho người quản lý thiết bị.",
    "The certificate is revoked. Nothing was signed; tell the token's manager at once."};
inline constexpr ErrorCode RevocationUnknown{"signer.revocation_unknown", Retry,
    "Chưa kiểm tra được trạng thái thu hồi của chứng thư số. Kiểm tra mạng rồi ký lại.",
    "Whether the certificate is revoked could not be found out. Check the network and sign again."};
inline constexpr ErrorCode SignatureWrong{"signer.signature_wrong", Defect,
    "Chữ ký vừa tạo không kiểm tra được bằng chứng thư số. Không dùng; gọi hỗ trợ kỹ thuật.",
    "The signature just made does not fit the certificate. It is not used; call for support."};
inline constexpr ErrorCode TsaUnreachable{"signer.tsa_unreachable", Retry,
    "Không kết nối được máy chủ dấu thời gian. Kiểm tra mạng rồi ký lại.",
    "The time-stamping server cannot be reached. Check the network and sign again."};
inline constexpr ErrorCode TimeStampInvalid{"signer.time_stamp_invalid", Refuse,
    "Dấu thời gian nhận được không hợp lệ. Không dùng; báo người quản trị.",
    "The time stamp that came back is not valid. It is not used; tell the administrator."};
inline constexpr ErrorCode ClockOff{"signer.clock_off", AskOperator,
    "Đồng hồ của máy lệch với dấu thời gian quá 60 giây. Chỉnh lại giờ của máy rồi ký lại.",
    "The machine's clock and the time stamp are more than 60 seconds apart. Set the clock and sign again."};
inline constexpr ErrorCode OfficeUnmakeable{"virtual.office_unmakeable", Defect,
    "Không tạo được bộ chứng thư số thử nghiệm. Gọi hỗ trợ kỹ thuật.",
    "The test certificates and token cannot be made. Call for support."};

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
inline constexpr ErrorCode PageCountDiffers{"service.page_count_differs", AskOperator,
    "Số trang không khớp giữa dự kiến, đã quét và đã lưu. Đếm lại giấy rồi quét lại cả tập.",
    "The counts of pages expected, fed and stored differ. Count the paper and scan the whole stack again."};
inline constexpr ErrorCode NotAttended{"service.not_attended", AskOperator,
    "Cần văn thư có mặt và nhập mã PIN: không ký khi không có người.",
    "The key's keeper must be present and enter the PIN: nothing is signed unattended."};
inline constexpr ErrorCode OwnSignatureInvalid{"service.own_signature_invalid", Defect,
    "Chữ ký vừa tạo không đạt kiểm tra nên không phát hành. Gọi hỗ trợ kỹ thuật.",
    "The signature just made did not pass its check and was not released. Call for support."};
inline constexpr ErrorCode OutputExists{"service.output_exists", Refuse,
    "Tệp kết quả đã tồn tại. Chọn tên khác hoặc dọn thư mục kết quả.",
    "The output exists. Choose another name or clear the folder."};
inline constexpr ErrorCode SeveralPagesInFile{"service.several_pages_in_file", Refuse,
    "Tệp chứa nhiều trang. Tách thành từng tệp một trang rồi làm lại; không trang nào được bỏ qua.",
    "The file holds several pages. Split it into files of one page and try again; no page is passed over."};
inline constexpr ErrorCode HeldByPerson{"service.held_by_person", AskOperator,
    "Hồ sơ được giữ lại theo yêu cầu của người dùng.",
    "A person asked to hold the job."};
inline constexpr ErrorCode NoMemoryFolder{"service.no_memory_folder", AskOperator,
    "Máy không còn chỗ trong bộ nhớ để kiểm tra dấu mật trước khi lưu trang, nên không quét. Báo quản trị viên.",
    "There is no room in memory to look at pages for secrecy marks before they are stored, so nothing is scanned. Tell the administrator."};
inline constexpr ErrorCode NoReceiver{"service.no_receiver", AskOperator,
    "Chưa chọn cơ quan nhận.",
    "No receiver was named."};
inline constexpr ErrorCode NoOffice{"service.no_office", AskOperator,
    "Chưa có cấu hình cơ quan trong thư mục này. Tạo tệp sohoa.toml hoặc chỉ đúng thư mục bằng --home.",
    "This folder holds no office. Make sohoa.toml or name the right folder with --home."};

// clang-format on

}  // namespace sohoa::errors
