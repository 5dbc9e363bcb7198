// The permanent error codes of the stage programs: scanner, ocr, pdfa, signer, push, packages.
#pragma once

#include "core/error_code.h"

namespace sohoa::errors {

using enum Remedy;

// A code is its name and remedy, then one text a line.
// clang-format off

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
    "Việc quét bị ngắt giữa chừng. Các trang đã lưu vẫn an toàn; đặt lại tờ được nêu, và các tờ sau nó, vào khay rồi quét tiếp.",
    "Scanning was cut off. The stored pages are safe; put the sheet that is named, and those after it, back and go on."};
inline constexpr ErrorCode ScannerTooManyPages{"scanner.too_many_pages", AskOperator,
    "Lần quét vượt quá số trang cho phép và đã dừng. Lấy giấy còn lại ra và chia thành nhiều lần quét.",
    "The scan went beyond the allowed number of pages and was stopped. Take the rest out and scan in several parts."};
inline constexpr ErrorCode ScannerDoubleFeed{"scanner.double_feed", AskOperator,
    "Máy kéo nhiều tờ cùng lúc. Lấy các tờ đang kẹt ra, tách rời từng tờ, đặt lại lên đầu chồng rồi quét tiếp.",
    "Several sheets were drawn in at once. Take them out, separate them, put them back on top and go on."};
inline constexpr ErrorCode ScannerFalseEmpty{"scanner.false_empty", AskOperator,
    "Máy quét báo hết giấy nhưng trong khay vẫn còn giấy. Chỉnh lại chồng giấy cho ngay ngắn rồi quét tiếp.",
    "The scanner says that it is empty, but there is paper in the feeder. Straighten the stack and go on."};
inline constexpr ErrorCode ScannerWrongSize{"scanner.wrong_size", AskOperator,
    "Ảnh nhận được không đúng kích thước đã đặt nên không được lưu. Chỉnh lại giấy, đặt tờ vừa quét lên đầu chồng rồi quét tiếp.",
    "The page arrived in another size than was set and was not kept. Straighten the paper, put the last sheet back on top and go on."};
inline constexpr ErrorCode ScannerSheetAgain{"scanner.sheet_again", AskOperator,
    "Một tờ vừa quét giống hệt tờ đã lưu ngay trước đó và được để riêng. So hai ảnh: nếu là hai tờ khác nhau thì đưa trang trở lại, "
    "nếu cùng một tờ thì tiếp tục.",
    "A sheet looks like the one stored just before it and was set aside. Compare the two: where they are different sheets put "
    "the page back, otherwise go on."};
inline constexpr ErrorCode ScannerOtherSheet{"scanner.other_sheet", AskOperator,
    "Tờ vừa đưa vào không phải tờ được yêu cầu quét lại. Tìm đúng tờ đó, đặt lên đầu chồng rồi quét tiếp.",
    "The sheet fed is not the one that was to be fed again. Find that sheet, put it on top and go on."};
inline constexpr ErrorCode ScannerBacksDiffer{"scanner.backs_differ", AskOperator,
    "Số mặt sau không bằng số mặt trước. Kiểm tra chồng giấy, lật lại cả chồng rồi quét lại các mặt sau.",
    "There are not as many backs as fronts. Check the stack, turn it over again and scan the backs once more."};
inline constexpr ErrorCode ScannerTurnOver{"scanner.turn_over", AskOperator,
    "Đã quét xong các mặt trước. Lật cả chồng giấy, đặt lại vào khay rồi quét tiếp các mặt sau.",
    "The fronts are done. Turn the whole stack over, put it back and go on with the backs."};
inline constexpr ErrorCode ScannerPagePoor{"scanner.page_poor", AskOperator,
    "Có trang quét chưa đạt chất lượng (mờ, lệch, mất nét, gập góc hoặc viền đen). Xem trang được đánh dấu: quét lại hoặc chấp nhận.",
    "A page is of poor quality (blurred, skewed, clipped, a folded corner or a dark border). Look at it: scan it again or accept it."};
inline constexpr ErrorCode ScannerRecovering{"scanner.recovering", Retry,
    "Máy quét đang khởi động lại sau sự cố. Để giấy yên; hệ thống sẽ thử lại sau ít giây.",
    "The scanner is coming back after a failure. Leave the paper; it will be tried again in a few seconds."};
inline constexpr ErrorCode ScannerOtherDevice{"scanner.other_device", AskOperator,
    "Ở địa chỉ này là một máy quét khác với máy đã đăng ký. Kiểm tra số máy rồi chọn lại máy quét.",
    "Another scanner answers at this address than the one on record. Check its serial number and choose again."};
inline constexpr ErrorCode ScannerResolutionLow{"scanner.resolution_low", Refuse,
    "Độ phân giải dưới 200 dpi không dùng cho bản số hóa được chứng thực. Chọn từ 200 dpi trở lên.",
    "Under 200 dpi nothing can be certified. Choose 200 dpi or more."};
inline constexpr ErrorCode ProfileUnknown{"scanner.profile_unknown", Refuse,
    "Không có cấu hình quét mang tên này. Chọn một cấu hình trong danh sách.",
    "There is no scan profile of this name. Choose one of the list."};
inline constexpr ErrorCode ProfileLocked{"scanner.profile_locked", Refuse,
    "Cấu hình quét này do người quản trị khóa nên không đổi được thông số. Chọn cấu hình khác hoặc nhờ người quản trị.",
    "The administrator has locked this scan profile. Choose another one or ask the administrator."};
inline constexpr ErrorCode ProfileInvalid{"scanner.profile_invalid", AskOperator,
    "Cấu hình quét có lỗi nên không dùng được. Sửa dòng được nêu rồi thử lại.",
    "The scan profile has a mistake. Mend the line that is named and try again."};

// intake
inline constexpr ErrorCode IntakeNotAFile{"intake.not_a_file", Refuse,
    "Đây không phải tệp thông thường (liên kết, thư mục hoặc thiết bị) nên không được nhập. Chép tệp thật vào rồi thử lại.",
    "This is no regular file (a link, folder or device) and is not taken. Copy the file itself and try again."};
inline constexpr ErrorCode IntakeTooLarge{"intake.too_large", Refuse,
    "Tệp vượt quá dung lượng hoặc số trang cho phép. Chia nhỏ tệp rồi nhập lại.",
    "The file is larger, or has more pages, than is allowed. Split it and import it again."};
inline constexpr ErrorCode IntakeKindUnknown{"intake.kind_unknown", Refuse,
    "Tệp không phải ảnh JPEG, PNG, TIFF hoặc PDF. Xin lại tệp đúng loại từ nơi gửi.",
    "The file is no JPEG, PNG, TIFF or PDF. Ask its sender for one that is."};
inline constexpr ErrorCode IntakeUnreadable{"intake.unreadable", Refuse,
    "Tệp hỏng hoặc thiếu dữ liệu nên không nhập trang nào. Xin lại tệp từ nơi gửi.",
    "The file is damaged or incomplete; no page of it was taken. Ask its sender for it again."};
inline constexpr ErrorCode IntakeEncrypted{"intake.encrypted", Refuse,
    "Tệp PDF được đặt mật khẩu. Xin bản không mật khẩu từ nơi gửi.",
    "The PDF is encrypted. Ask its sender for one without a password."};
inline constexpr ErrorCode IntakeChanging{"intake.changing", Retry,
    "Tệp còn đang được ghi. Hệ thống sẽ thử lại khi tệp không đổi nữa.",
    "The file is still being written. It will be tried again when it stays as it is."};
inline constexpr ErrorCode IntakeConverterFailed{"intake.converter_failed", Defect,
    "Không chuyển được trang PDF thành ảnh. Tệp gốc vẫn an toàn; gọi hỗ trợ kỹ thuật.",
    "A page of the PDF could not be made into an image. The original is safe; call for support."};
inline constexpr ErrorCode IntakeTooCostly{"intake.too_costly", Refuse,
    "Tệp đòi quá nhiều bộ nhớ hoặc thời gian xử lý nên không được nhập. Xin bản xuất lại từ nơi gửi.",
    "The file asks for more memory or time than a file is given. Ask its sender to export it anew."};
inline constexpr ErrorCode IntakeXfaForm{"intake.xfa_form", Refuse,
    "Tệp PDF là biểu mẫu XFA: trang hiển thị không phải nội dung thật. Xin bản đã xuất ra PDF thường từ nơi gửi.",
    "The PDF is an XFA form: what its pages show is not what it says. Ask its sender for a plain PDF of it."};
inline constexpr ErrorCode IntakeEmbeddedFiles{"intake.embedded_files", Refuse,
    "Tệp PDF chứa tệp khác bên trong nên không kiểm tra được dấu mật của chúng. Lấy từng tệp ra và nhập riêng.",
    "The PDF holds other files, whose secrecy marks nobody could see. Take them out and import each by itself."};
inline constexpr ErrorCode IntakeSignedAmongOthers{"intake.signed_among_others", Refuse,
    "Văn bản điện tử đã ký số phải là một hồ sơ riêng, không nhập chung với tệp khác. Nhập riêng từng tệp đã ký số.",
    "A digitally signed file is a document by itself. Import each signed file alone."};

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
inline constexpr ErrorCode PdfaPageMissing{"pdfa.page_missing", Refuse,
    "Tệp không có trang này. Chọn lại các trang.",
    "The file has no such page. Choose the pages again."};
inline constexpr ErrorCode PdfaPageAboveLimit{"pdfa.page_above_limit", AskOperator,
    "Có một trang tự nó đã lớn hơn mức cho phép nên không tách tệp được. Quét lại trang này với độ phân giải thấp hơn, hoặc chọn mức lớn hơn.",
    "A page alone is larger than the limit, so the file cannot be split. Scan the page again at a lower resolution, or choose a larger limit."};
inline constexpr ErrorCode PdfaSignedWhole{"pdfa.signed_whole", Refuse,
    "Tệp đã ký số không được tách: mỗi phần sẽ mất chữ ký. Tệp được giữ nguyên; hãy trích sao các trang cần dùng.",
    "A signed file is not split: no part would bear the signature. It is left as it is; make an extract of the pages instead."};
inline constexpr ErrorCode PdfaUnsigned{"pdfa.unsigned", Refuse,
    "Tệp không có chữ ký số.",
    "The file bears no digital signature."};
inline constexpr ErrorCode PdfaSealImage{"pdfa.seal_image", AskOperator,
    "Ảnh con dấu không dùng được. Dùng ảnh PNG nền trong suốt, đúng kích thước con dấu.",
    "The picture of the seal cannot be used. It is a PNG with a transparent ground and the seal's real size."};
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
inline constexpr ErrorCode ModuleUnpinned{"signer.module_unpinned", AskOperator,
    "Trình điều khiển thiết bị lưu khóa bí mật chưa được ghim. Người quản trị đối chiếu mã băm với nhà cung cấp rồi ghi vào cấu hình.",
    "The token's module is not pinned. The administrator compares its digest with the vendor's and writes it into the configuration."};
inline constexpr ErrorCode ModuleChanged{"signer.module_changed", AskOperator,
    "Trình điều khiển thiết bị lưu khóa bí mật không còn là tệp đã ghim. Không dùng; người quản trị kiểm tra bản cập nhật rồi ghim lại.",
    "The token's module is not the file that was pinned. It is not used; the administrator looks at the update and pins it anew."};
inline constexpr ErrorCode ModuleNotAllowed{"signer.module_not_allowed", AskOperator,
    "Trình điều khiển nằm ngoài các thư mục được phép, hoặc người khác sửa được. Cài lại đúng chỗ hoặc báo người quản trị.",
    "The token's module lies outside the folders that are allowed, or others can change it. Install it where it belongs."};
inline constexpr ErrorCode SessionOver{"signer.session_over", AskOperator,
    "Phiên ký đã kết thúc (rút thiết bị, quá thời gian chờ hoặc đổi người). Người giữ thiết bị nhập lại mã PIN để ký tiếp.",
    "The signing session is over (token removed, idle, another person). The keeper enters the PIN again to go on."};
inline constexpr ErrorCode KeyUnsupported{"signer.key_unsupported", Refuse,
    "Loại khóa trên thiết bị chưa được hỗ trợ hoặc quá yếu. Dùng khóa RSA từ 2048 bit hoặc ECDSA.",
    "The token's key is of a kind that is not supported, or too weak. Use RSA of 2048 bits or more, or ECDSA."};
inline constexpr ErrorCode CertificatePersonal{"signer.certificate_personal", Refuse,
    "Đây là chứng thư số của cá nhân. Bản sao phải ký bằng chứng thư số của cơ quan, tổ chức.",
    "This certificate is a person's. Copies are signed with the agency's."};
inline constexpr ErrorCode PrintedTimeOff{"signer.printed_time_off", AskOperator,
    "Giờ in trên văn bản và dấu thời gian lệch quá 60 giây nên không dùng chữ ký này. Ký lại để in giờ mới.",
    "The time printed on the document and the time stamp are more than 60 seconds apart, so this signature is not used. Sign again."};
inline constexpr ErrorCode EvidenceMissing{"signer.evidence_missing", Retry,
    "Chưa lấy được đủ chứng cứ kiểm tra lâu dài (chứng thư số, OCSP, CRL). Hệ thống sẽ thử lại.",
    "The evidence for long-term validation (certificates, OCSP, CRL) is not complete yet. It will be tried again."};
inline constexpr ErrorCode EvidenceLapsed{"signer.evidence_lapsed", Refuse,
    "Chữ ký không còn giá trị kiểm tra được nên không thể gia hạn. Xem kết quả kiểm tra chữ ký.",
    "The signature cannot be verified any more, so its life cannot be prolonged. Look at its verification."};
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

// packages
inline constexpr ErrorCode PackageFieldsMissing{"packages.fields_missing", AskOperator,
    "Thiếu thông tin bắt buộc để đóng gói. Bổ sung các trường được nêu, xác nhận hồ sơ rồi đóng gói lại.",
    "What a package must say is missing. Fill in the fields that are named, confirm, then package again."};
inline constexpr ErrorCode PackageFilesMixed{"packages.files_mixed", AskOperator,
    "Các văn bản không thuộc cùng một hồ sơ, hoặc hai văn bản có cùng số thứ tự. Sửa mã hồ sơ, số thứ tự hoặc chọn lại văn bản.",
    "The documents are not of one file, or two have the same number in it. Mend file code or number, or choose again."};
inline constexpr ErrorCode PackageSchemaViolated{"packages.schema_violated", Defect,
    "Gói lưu trữ vừa lập không đúng lược đồ METS, PREMIS hoặc EAD nên không phát hành. Gọi hỗ trợ kỹ thuật.",
    "The package just made does not follow the schema of METS, PREMIS or EAD and was not released. Call for support."};
inline constexpr ErrorCode PackageDamaged{"packages.damaged", Refuse,
    "Tệp không phải là gói lưu trữ đọc được. Đề nghị nơi gửi lập và gửi lại gói.",
    "The file is no package that can be read. Ask whoever sent it to make it again."};
inline constexpr ErrorCode PackageTooLarge{"packages.too_large", Refuse,
    "Gói lưu trữ nở ra quá lớn hoặc có quá nhiều tệp và đã bị từ chối. Báo cho người quản trị.",
    "The package expands beyond all measure or has too many files and was refused. Tell the administrator."};

// clang-format on

}  // namespace sohoa::errors
