// The permanent error codes of the office: files, store, service, people, documents.
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
inline constexpr ErrorCode BadNamePattern{"core.bad_name_pattern", Refuse,
    "Mẫu đặt tên tệp không hợp lệ. Sửa mẫu (ví dụ {OrganId}_{CodeNumber:6}_{date}) rồi thử lại.",
    "The pattern for names of files is not valid. Mend it ({OrganId}_{CodeNumber:6}_{date}) and try again."};
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
inline constexpr ErrorCode PageCountDiffers{"service.page_count_differs", AskOperator,
    "Số trang không khớp giữa dự kiến, đã nạp và đã lưu. Đếm lại giấy: quét tiếp phần còn thiếu, sửa số dự kiến, hoặc quét lại cả tập.",
    "The counts of pages expected, fed and stored differ. Count the paper: go on with what is missing, mend the expected count, or scan the whole stack again."};
inline constexpr ErrorCode PageUnknown{"service.page_unknown", Refuse,
    "Hồ sơ không có trang mang số này.",
    "The job has no page of this number."};
inline constexpr ErrorCode NotAttended{"service.not_attended", AskOperator,
    "Cần văn thư có mặt và nhập mã PIN: không ký khi không có người.",
    "The key's keeper must be present and enter the PIN: nothing is signed unattended."};
inline constexpr ErrorCode OwnSignatureInvalid{"service.own_signature_invalid", Defect,
    "Chữ ký vừa tạo không đạt kiểm tra nên không phát hành. Gọi hỗ trợ kỹ thuật.",
    "The signature just made did not pass its check and was not released. Call for support."};
inline constexpr ErrorCode OriginalInvalid{"service.original_invalid", Refuse,
    "Chữ ký số có sẵn trong văn bản không hợp lệ nên không sao y. Xem kết quả kiểm tra chữ ký và liên hệ nơi gửi.",
    "A signature that the document came with is not valid: no copy is certified. Look at its verification and ask the sender."};
inline constexpr ErrorCode ConversionNotAllowed{"service.conversion_not_allowed", Refuse,
    "Hình thức sao này không áp dụng cho loại bản đã khai (Nghị định 30/2020 Điều 25). Chọn hình thức sao khác.",
    "This form of copy does not exist for what the source is (Decree 30/2020, article 25). Choose another form."};
inline constexpr ErrorCode PageChoiceMissing{"service.page_choice", AskOperator,
    "Trích sao cần nêu các trang được trích, ví dụ 1-3,5. Hình thức khác sao toàn bộ văn bản.",
    "An extract names its pages, for example 1-3,5. Every other form copies the whole document."};
inline constexpr ErrorCode PreviewExpired{"service.preview_expired", AskOperator,
    "Bản xem trước đã quá hạn nên chưa ký: giờ in trên văn bản phải là giờ ký. Xem lại rồi nhập mã PIN.",
    "The preview is too old, so nothing was signed: the time printed is the time of signing. Look again, then enter the PIN."};
inline constexpr ErrorCode ListChanged{"service.list_changed", AskOperator,
    "Danh sách ký không còn như khi được duyệt. Xem lại danh sách rồi duyệt lại.",
    "The list is not as it was approved. Look at it and approve it again."};
inline constexpr ErrorCode TokenUnassigned{"service.token_unassigned", AskOperator,
    "Chưa có quyết định giao thiết bị lưu khóa bí mật này cho văn thư. Ghi quyết định giao trước khi ký.",
    "No decision assigns this token to a keeper. Enter the decision before signing."};
inline constexpr ErrorCode NotKeeper{"service.not_keeper", Refuse,
    "Bạn không phải người được giao giữ thiết bị lưu khóa bí mật này. Người được giao trực tiếp ký.",
    "You are not the keeper of this token. The keeper signs in person."};
inline constexpr ErrorCode KeyCompromised{"service.key_compromised", Refuse,
    "Đã báo lộ khóa: dừng ký bằng thiết bị này. Nộp lại thiết bị và làm thủ tục thu hồi chứng thư số.",
    "The key was reported as compromised: nothing is signed with this token. Return it and have the certificate revoked."};
inline constexpr ErrorCode CustodyIncomplete{"service.custody_incomplete", AskOperator,
    "Thiếu thông tin giao, nhận thiết bị lưu khóa bí mật. Bổ sung mục được nêu rồi ghi lại.",
    "Something of the token's hand-over is missing. Fill in what is named and enter it again."};
inline constexpr ErrorCode CustodyConflict{"service.custody_conflict", Refuse,
    "Việc này không khớp với tình trạng giao giữ thiết bị hiện nay. Xem sổ giao giữ thiết bị.",
    "This does not fit who holds the token now. Look at the record of its custody."};
inline constexpr ErrorCode NoOriginal{"service.no_original", Refuse,
    "Hồ sơ này không được nhập từ tệp nên không có tệp gốc. Xem ảnh trang đã quét.",
    "This job was not imported from a file and has no original one. Look at its scanned pages."};
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
inline constexpr ErrorCode TooLargeForExchange{"service.too_large_for_exchange", AskOperator,
    "Tệp lớn hơn mức trục liên thông nhận nên chưa đóng dấu, chưa gửi. Trích sao các trang cần gửi, hoặc quét lại với độ phân giải thấp hơn, hoặc nhờ quản trị tách tệp (sohoa export --largest-mb).",
    "The file is larger than the exchange takes, so it was neither sealed nor sent. Make an extract of the pages that are needed, scan again at a lower resolution, or have the administrator split the file (sohoa export --largest-mb)."};
inline constexpr ErrorCode NoOffice{"service.no_office", AskOperator,
    "Chưa có cấu hình cơ quan trong thư mục này. Tạo tệp sohoa.toml hoặc chỉ đúng thư mục bằng --home.",
    "This folder holds no office. Make sohoa.toml or name the right folder with --home."};

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

// clang-format on

}  // namespace sohoa::errors
