<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>CompareScreen</name>
    <message>
        <source>Bản sao có giống giấy không?</source>
        <translation>Is the copy the same as the paper?</translation>
    </message>
    <message>
        <source>Đang ghi bản PDF/A từ giấy đã quét</source>
        <translation>Writing the PDF/A of the scanned paper</translation>
    </message>
    <message>
        <source>Giấy đã quét</source>
        <translation>The scanned paper</translation>
    </message>
    <message>
        <source>Bản sao điện tử</source>
        <translation>The electronic copy</translation>
    </message>
    <message>
        <source>Xem cỡ thật 1:1</source>
        <translation>Real size 1:1</translation>
    </message>
    <message>
        <source>Xem cả trang</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Trang trước</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Trang %1 / %2</source>
        <translation>Page %1 / %2</translation>
    </message>
    <message>
        <source>Trang sau</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Đã xem %1 trong %2 trang</source>
        <translation>%1 of %2 pages looked at</translation>
    </message>
    <message>
        <source>Giống nhau</source>
        <translation>The same</translation>
    </message>
    <message>
        <source>Giống nhau, xem khối chữ ký</source>
        <translation>The same, show the signature block</translation>
    </message>
</context>
<context>
    <name>CompromiseSheet</name>
    <message>
        <source>Báo lộ khóa: vì sao?</source>
        <translation>Report a compromised key: why?</translation>
    </message>
    <message>
        <source>Ngay khi báo: mọi việc ký bằng dấu số này dừng lại, kể cả danh sách đang ký; cơ quan có 24 giờ để báo cáo cơ quan quản lý; máy in được thông báo. Văn bản đã ký giữ nguyên.</source>
        <translation>From that moment nothing is signed with this seal, not even a list in hand; the agency has 24 hours to tell the managing agency; the notice can be printed. What was signed stays signed.</translation>
    </message>
    <message>
        <source>Lý do khác (ít nhất 10 chữ)</source>
        <translation>Another reason (at least 10 letters)</translation>
    </message>
    <message>
        <source>Không, quay lại</source>
        <translation>No, go back</translation>
    </message>
    <message>
        <source>Tiếp tục</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Dừng ký ngay bằng %1?</source>
        <translation>Stop signing with %1 now?</translation>
    </message>
    <message>
        <source>Không lấy lại được bằng một mình bạn: chỉ hai người, sau khi đã báo cáo, mới kết thúc việc này.</source>
        <translation>You cannot take it back alone: two persons end it, after it was reported.</translation>
    </message>
    <message>
        <source>Báo lộ khóa ngay</source>
        <translation>Report it now</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Không, quay lại</source>
        <translation>No, go back</translation>
    </message>
</context>
<context>
    <name>CopyScreen</name>
    <message>
        <source>Giấy trên tay bạn là bản nào?</source>
        <translation>What is the paper in your hand?</translation>
    </message>
    <message>
        <source>Hình thức sao theo Điều 25 Nghị định 30/2020/NĐ-CP</source>
        <translation>Forms of copy under article 25 of Decree 30/2020/NĐ-CP</translation>
    </message>
    <message>
        <source>Sao văn bản đã lưu trong máy</source>
        <translation>Copy a document that is archived here</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>Bản gốc</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Bản chính</source>
        <translation>Counterpart</translation>
    </message>
    <message>
        <source>Bản sao y</source>
        <translation>Certified copy</translation>
    </message>
    <message>
        <source>Chưa nói là bản nào</source>
        <translation>Not said what it is</translation>
    </message>
    <message>
        <source>Người có thẩm quyền ký trực tiếp trên chính tờ giấy này</source>
        <translation>The competent person signed this very sheet by hand</translation>
    </message>
    <message>
        <source>Làm từ bản có chữ ký trực tiếp, có dấu đỏ của cơ quan ban hành</source>
        <translation>Made from the signed version, with the red seal of the issuing agency</translation>
    </message>
    <message>
        <source>Bản sao đã được chứng thực, có chữ SAO Y và dấu của nơi sao</source>
        <translation>A copy that was certified: it says SAO Y and bears the copying agency&apos;s seal</translation>
    </message>
    <message>
        <source>Sao đầy đủ cả văn bản</source>
        <translation>A full copy of the whole document</translation>
    </message>
    <message>
        <source>Sao đầy đủ từ bản sao y</source>
        <translation>A full copy of a certified copy</translation>
    </message>
    <message>
        <source>Chỉ sao những trang được chọn</source>
        <translation>Only the pages that are chosen</translation>
    </message>
    <message>
        <source>%1, trang %2</source>
        <translation>%1, pages %2</translation>
    </message>
</context>
<context>
    <name>CustodyLine</name>
    <message>
        <source>Chuỗi chứng cứ còn nguyên: mỗi mắt xích khớp với sổ cái.</source>
        <translation>The chain of custody is whole: every link agrees with the ledger.</translation>
    </message>
    <message>
        <source>Chuỗi chứng cứ bị đứt. Không dùng tệp này; báo người phụ trách.</source>
        <translation>The chain of custody is broken. Do not use this file; tell the person in charge.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>CustodyScreen</name>
    <message>
        <source>Dấu số và người giữ</source>
        <translation>The digital seal and its keeper</translation>
    </message>
    <message>
        <source>dấu số của cơ quan</source>
        <translation>the agency&apos;s seal</translation>
    </message>
    <message>
        <source>Sổ giao, nhận thiết bị</source>
        <translation>Book of custody</translation>
    </message>
    <message>
        <source>Giao, bàn giao, gia hạn và thu hồi: quản trị ghi bằng lệnh sohoa token.</source>
        <translation>Assignment, hand-over, renewal and revocation are entered with the command sohoa token.</translation>
    </message>
</context>
<context>
    <name>CustodyWords</name>
    <message>
        <source>Đang dùng</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Chưa giao</source>
        <translation>Not assigned</translation>
    </message>
    <message>
        <source>Tạm dừng</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Đã báo lộ khóa</source>
        <translation>Reported as compromised</translation>
    </message>
    <message>
        <source>Chứng thư số đã thu hồi</source>
        <translation>Certificate revoked</translation>
    </message>
    <message>
        <source>Đã nộp lại</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Đã báo mất</source>
        <translation>Reported as lost</translation>
    </message>
    <message>
        <source>Có người khác biết mã PIN</source>
        <translation>Somebody else knows the PIN</translation>
    </message>
    <message>
        <source>Thiết bị rời khỏi tay người giữ</source>
        <translation>The token was out of its keeper&apos;s hands</translation>
    </message>
    <message>
        <source>Thấy chữ ký mà cơ quan không ký</source>
        <translation>There is a signature that the agency did not make</translation>
    </message>
</context>
<context>
    <name>DispatchTable</name>
    <message>
        <source>Gửi đi</source>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>Chưa gửi đến nơi nào.</source>
        <translation>Not sent to anyone yet.</translation>
    </message>
    <message>
        <source>Nơi nhận báo: %1</source>
        <translation>The receiver says: %1</translation>
    </message>
    <message>
        <source>Mã trên trục liên thông: %1</source>
        <translation>Number at the exchange: %1</translation>
    </message>
</context>
<context>
    <name>DoorBanner</name>
    <message>
        <source>Chưa kết nối được dịch vụ. Các trang đã quét vẫn an toàn; màn hình tự trở lại khi dịch vụ chạy. Nếu chờ lâu, gọi hỗ trợ kỹ thuật.</source>
        <translation>The service cannot be reached. The pages that were scanned are safe; the screen comes back by itself when the service runs. If it takes long, call support.</translation>
    </message>
</context>
<context>
    <name>EmptyPeople</name>
    <message>
        <source>Chưa có ai được cấp mã PIN hoặc mật khẩu. Nhờ quản trị thêm tài khoản bằng lệnh sohoa people add.</source>
        <translation>Nobody has a PIN or password yet. Ask the administrator to add an account with the command sohoa people add.</translation>
    </message>
</context>
<context>
    <name>ExtractSheet</name>
    <message>
        <source>Trích sao những trang nào?</source>
        <translation>Which pages are copied?</translation>
    </message>
    <message>
        <source>Trang 1 luôn được sao, để bản trích giữ đủ thể thức của văn bản.</source>
        <translation>Page 1 is always copied, so that the extract keeps the document&apos;s full form.</translation>
    </message>
    <message>
        <source>Thêm số trang</source>
        <translation>More pages</translation>
    </message>
    <message>
        <source>Không, quay lại</source>
        <translation>No, go back</translation>
    </message>
    <message>
        <source>Trích trang %1</source>
        <translation>Pages %1</translation>
    </message>
    <message>
        <source>Tiếp tục</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>FaceList</name>
    <message>
        <source>Người dùng máy</source>
        <translation>Who may sign in</translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message>
        <source>Còn thiếu</source>
        <translation>Missing</translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Thông tin văn bản</source>
        <translation>The document</translation>
    </message>
    <message>
        <source>Chưa có thông tin nào.</source>
        <translation>Nothing is known yet.</translation>
    </message>
</context>
<context>
    <name>FieldTools</name>
    <message>
        <source>Gõ lại theo giấy</source>
        <translation>Type it as on the paper</translation>
    </message>
    <message>
        <source>Lấy “%1”</source>
        <translation>Take “%1”</translation>
    </message>
    <message>
        <source>Đúng</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Gõ vào</source>
        <translation>Type it</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Ghi</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number and notation</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ký hiệu</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>Ngày ban hành</source>
        <translation>Date of issue</translation>
    </message>
    <message>
        <source>Địa danh</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Cơ quan chủ quản</source>
        <translation>Superior agency</translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation>Issuing agency</translation>
    </message>
    <message>
        <source>Loại văn bản</source>
        <translation>Type of document</translation>
    </message>
    <message>
        <source>Trích yếu nội dung</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Quyền hạn ký</source>
        <translation>Signing authority</translation>
    </message>
    <message>
        <source>Chức vụ người ký</source>
        <translation>Signer&apos;s position</translation>
    </message>
    <message>
        <source>Họ và tên người ký</source>
        <translation>Signer&apos;s name</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Receivers</translation>
    </message>
    <message>
        <source>Mức độ khẩn</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Độ mật</source>
        <translation>Secrecy</translation>
    </message>
    <message>
        <source>Số trang</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Số đến</source>
        <translation>Arrival number</translation>
    </message>
    <message>
        <source>Ngày đến</source>
        <translation>Date of arrival</translation>
    </message>
    <message>
        <source>Ngôn ngữ</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Thường</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Mã cơ quan lập danh mục hồ sơ</source>
        <translation>Code of the agency that keeps the file list</translation>
    </message>
    <message>
        <source>Năm hình thành hồ sơ</source>
        <translation>Year of the file</translation>
    </message>
    <message>
        <source>Số và ký hiệu hồ sơ</source>
        <translation>File number and symbol</translation>
    </message>
    <message>
        <source>Số thứ tự trong hồ sơ</source>
        <translation>Position in the file</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Số bản phát hành</source>
        <translation>Copies issued</translation>
    </message>
    <message>
        <source>Hạn xử lý</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Mã cơ quan nhận</source>
        <translation>Codes of the receivers</translation>
    </message>
    <message>
        <source>Tên cơ quan nhận</source>
        <translation>Receivers</translation>
    </message>
    <message>
        <source>Ý kiến phân phối, chỉ đạo</source>
        <translation>Directions and assignments</translation>
    </message>
    <message>
        <source>Mã định danh văn bản</source>
        <translation>Document identifier</translation>
    </message>
    <message>
        <source>Khẩn</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Thượng khẩn</source>
        <translation>Very urgent</translation>
    </message>
    <message>
        <source>Hỏa tốc</source>
        <translation>Express</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Tệp đã tạo</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>PDF/A lưu trữ</source>
        <translation>PDF/A for the archive</translation>
    </message>
    <message>
        <source>Bản sao có chữ ký số</source>
        <translation>Certified copy, signed</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Số hóa văn bản</source>
        <translation>Document digitization</translation>
    </message>
    <message>
        <source>Đang kết nối</source>
        <translation>Connecting</translation>
    </message>
    <message>
        <source>Mất kết nối</source>
        <translation>Not connected</translation>
    </message>
    <message>
        <source>Đã kết nối</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Trang chính</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Khóa màn hình của %1</source>
        <translation>Lock the screen of %1</translation>
    </message>
    <message>
        <source>Đăng xuất</source>
        <translation>Sign out</translation>
    </message>
</context>
<context>
    <name>HeldBanner</name>
    <message>
        <source>Hồ sơ đang chờ người xử lý.</source>
        <translation>The job is waiting for a person.</translation>
    </message>
    <message>
        <source>Mã lỗi: %1</source>
        <translation>Error code: %1</translation>
    </message>
</context>
<context>
    <name>HeldScreen</name>
    <message>
        <source>Đang giữ lại, chờ người xử lý</source>
        <translation>Held for a person</translation>
    </message>
    <message>
        <source>Không có hồ sơ nào đang giữ lại</source>
        <translation>Nothing is held</translation>
    </message>
    <message>
        <source>Khi máy gặp việc cần người xem, hồ sơ hiện ở đây kèm cách xử lý.</source>
        <translation>When something needs a person, the document appears here with what to do.</translation>
    </message>
</context>
<context>
    <name>HomeDesk</name>
    <message>
        <source>Chờ kiểm tra</source>
        <translation>To be reviewed</translation>
    </message>
    <message>
        <source>Chờ ký số</source>
        <translation>To be sealed</translation>
    </message>
    <message>
        <source>Chờ gửi đi</source>
        <translation>To be sent</translation>
    </message>
    <message>
        <source>Đang giữ lại, cần người xử lý</source>
        <translation>Held, a person is needed</translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Chờ người thứ hai</source>
        <translation>For a second person</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Hôm nay bạn cần làm gì?</source>
        <translation>What would you like to do today?</translation>
    </message>
    <message>
        <source>Số hóa văn bản đến</source>
        <translation>Digitize incoming mail</translation>
    </message>
    <message>
        <source>Quét giấy, đọc chữ, lưu PDF/A</source>
        <translation>Scan paper, read it, keep it as PDF/A</translation>
    </message>
    <message>
        <source>Sao y bản gốc</source>
        <translation>Certified copy</translation>
    </message>
    <message>
        <source>Bản sao điện tử có dấu số của cơ quan</source>
        <translation>An electronic copy under the agency&apos;s digital seal</translation>
    </message>
    <message>
        <source>Quét theo lô</source>
        <translation>Batch scanning</translation>
    </message>
    <message>
        <source>Nhiều hồ sơ một lượt, kiểm tra sau</source>
        <translation>Many documents at once, reviewed later</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message numerus="yes">
        <source>%n hồ sơ</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Hồ sơ số %1</source>
        <translation>Job %1</translation>
    </message>
    <message>
        <source>Chưa có trích yếu</source>
        <translation>No subject yet</translation>
    </message>
    <message numerus="yes">
        <source>%n trang</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobView</name>
    <message>
        <source>Hồ sơ số %1</source>
        <translation>Job %1</translation>
    </message>
    <message>
        <source>Người thực hiện: %1</source>
        <translation>Operator: %1</translation>
    </message>
    <message>
        <source>Nguồn: %1</source>
        <translation>Source: %1</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Chữ hoa</source>
        <translation>Capitals</translation>
    </message>
    <message>
        <source>Xóa lùi</source>
        <translation>Delete backwards</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Cất bàn phím</source>
        <translation>Put the keyboard away</translation>
    </message>
    <message>
        <source>Chữ số và dấu</source>
        <translation>Digits and signs</translation>
    </message>
    <message>
        <source>Chữ cái</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>dấu cách</source>
        <translation>space</translation>
    </message>
    <message>
        <source>Kiểu gõ %1</source>
        <translation>Typing: %1</translation>
    </message>
</context>
<context>
    <name>KeyboardPanel</name>
    <message>
        <source>Bàn phím</source>
        <translation>Keyboard</translation>
    </message>
</context>
<context>
    <name>KindSheet</name>
    <message>
        <source>Văn bản này được số hóa từ bản nào?</source>
        <translation>What was this document digitized from?</translation>
    </message>
    <message>
        <source>Không đổi</source>
        <translation>No change</translation>
    </message>
</context>
<context>
    <name>KioskScreen</name>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Trang chính</source>
        <translation>Home</translation>
    </message>
</context>
<context>
    <name>LinkBanner</name>
    <message>
        <source>Chưa kết nối được dịch vụ.</source>
        <translation>The service cannot be reached.</translation>
    </message>
    <message>
        <source>Dịch vụ không trả lời đúng.</source>
        <translation>The service does not answer properly.</translation>
    </message>
    <message>
        <source>Màn hình đang hiển thị tình trạng lúc %1.</source>
        <translation>The screen shows how things were at %1.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Số hóa văn bản</source>
        <translation>Document digitization</translation>
    </message>
</context>
<context>
    <name>NoJobs</name>
    <message>
        <source>Đang kết nối với dịch vụ…</source>
        <translation>Connecting to the service…</translation>
    </message>
    <message>
        <source>Chưa kết nối được dịch vụ</source>
        <translation>The service cannot be reached</translation>
    </message>
    <message>
        <source>Dịch vụ không trả lời đúng</source>
        <translation>The service does not answer properly</translation>
    </message>
    <message>
        <source>Chưa có hồ sơ nào</source>
        <translation>There are no jobs yet</translation>
    </message>
    <message>
        <source>Màn hình sẽ tự kết nối lại khi dịch vụ chạy. Nếu chờ lâu, gọi hỗ trợ kỹ thuật.</source>
        <translation>The screen connects by itself once the service runs. If it takes long, call for support.</translation>
    </message>
    <message>
        <source>Hồ sơ mới sẽ hiện ở đây ngay khi bắt đầu quét.</source>
        <translation>A new job appears here as soon as scanning begins.</translation>
    </message>
</context>
<context>
    <name>OfficeFacts</name>
    <message>
        <source>Dấu số bị lộ khóa: đã quá hạn 24 giờ phải báo. Báo ngay cho đơn vị quản lý.</source>
        <translation>The seal&apos;s key is compromised, and the 24 hours for reporting it are over. Report it now.</translation>
    </message>
    <message numerus="yes">
        <source>Dấu số bị lộ khóa: không được ký. Còn %n giờ để báo đơn vị quản lý.</source>
        <translation>
            <numerusform>The seal&apos;s key is compromised: nothing may be signed. %n hour is left to report it.</numerusform>
            <numerusform>The seal&apos;s key is compromised: nothing may be signed. %n hours are left to report it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dấu số đang tạm dừng: chưa ký được bản sao.</source>
        <translation>The digital seal is suspended: no copy can be signed.</translation>
    </message>
    <message>
        <source>Dấu số không còn dùng được: chưa ký được bản sao.</source>
        <translation>The digital seal can no longer be used: no copy can be signed.</translation>
    </message>
    <message>
        <source>Chứng thư số của cơ quan đã hết hạn: chưa ký được bản sao.</source>
        <translation>The agency&apos;s certificate has expired: no copy can be signed.</translation>
    </message>
    <message numerus="yes">
        <source>Chứng thư số của cơ quan còn %n ngày. Làm thủ tục gia hạn.</source>
        <translation>
            <numerusform>The agency&apos;s certificate ends in %n day. Have it renewed.</numerusform>
            <numerusform>The agency&apos;s certificate ends in %n days. Have it renewed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherWork</name>
    <message>
        <source>Tra cứu</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Văn bản điện tử</source>
        <translation>E-documents</translation>
    </message>
    <message>
        <source>Đã gửi</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Sổ đăng ký</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>Dấu số</source>
        <translation>Digital seal</translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>OverdueScreen</name>
    <message>
        <source>Hồ sơ quá hạn</source>
        <translation>Overdue documents</translation>
    </message>
    <message>
        <source>Không có hồ sơ nào quá hạn</source>
        <translation>Nothing is overdue</translation>
    </message>
    <message>
        <source>Hạn tính từ lúc nhận và mức độ khẩn, theo lịch làm việc của cơ quan.</source>
        <translation>Due dates follow from arrival and urgency, by the office&apos;s calendar.</translation>
    </message>
</context>
<context>
    <name>OverrideCardView</name>
    <message>
        <source>Hồ sơ số %1. Lý do: %2</source>
        <translation>Job %1. Reason: %2</translation>
    </message>
    <message>
        <source>%1 đề nghị lúc %2, có hiệu lực đến %3</source>
        <translation>Asked by %1 at %2, good until %3</translation>
    </message>
</context>
<context>
    <name>OverrideDesk</name>
    <message>
        <source>Mở hồ sơ bị dừng vì tưởng nhầm là có dấu mật</source>
        <translation>Release a document that was stopped for a mark that is none of secrecy</translation>
    </message>
    <message>
        <source>Bỏ trang %1 khỏi văn bản</source>
        <translation>Take page %1 out of the document</translation>
    </message>
    <message>
        <source>Thử mã PIN của dấu số lần cuối cùng</source>
        <translation>Use the last try of the seal&apos;s PIN</translation>
    </message>
    <message>
        <source>Kết thúc việc giữ hồ sơ theo yêu cầu pháp lý</source>
        <translation>End a legal hold</translation>
    </message>
</context>
<context>
    <name>OverridesScreen</name>
    <message>
        <source>Chờ người thứ hai quyết định</source>
        <translation>Waiting for a second person</translation>
    </message>
    <message>
        <source>Người quyết định phải khác người đề nghị. Đồng ý rồi thì việc được làm ngay.</source>
        <translation>Who decides is not who asked. Once approved, it is done at once.</translation>
    </message>
    <message>
        <source>Bạn là người đề nghị việc này. Người khác đăng nhập rồi mở mục này để quyết định.</source>
        <translation>You asked for this. Somebody else signs in and opens this list to decide.</translation>
    </message>
    <message>
        <source>Tài khoản này không được quyết định. Mời lãnh đạo đăng nhập rồi mở mục này.</source>
        <translation>This account may not decide. Ask a leader to sign in and open this list.</translation>
    </message>
    <message>
        <source>Không có việc nào chờ người thứ hai</source>
        <translation>Nothing waits for a second person</translation>
    </message>
    <message>
        <source>Không đồng ý</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Đồng ý</source>
        <translation>Approve</translation>
    </message>
</context>
<context>
    <name>PageChip</name>
    <message>
        <source>Trang %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>PageGrid</name>
    <message>
        <source>Chưa có trang nào</source>
        <translation>There are no pages yet</translation>
    </message>
    <message>
        <source>Đang hỏi các trang…</source>
        <translation>Asking for the pages…</translation>
    </message>
    <message>
        <source>Trang sẽ hiện ở đây ngay khi quét xong.</source>
        <translation>A page appears here as soon as it is scanned.</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Ảnh của trang giấy</source>
        <translation>Picture of the page</translation>
    </message>
    <message>
        <source>Không mở được ảnh của trang này</source>
        <translation>The picture of this page cannot be opened</translation>
    </message>
</context>
<context>
    <name>PageThumbnail</name>
    <message>
        <source>Đang mở ảnh…</source>
        <translation>Opening the image…</translation>
    </message>
    <message>
        <source>Không mở được ảnh của trang này</source>
        <translation>The image of this page cannot be opened</translation>
    </message>
    <message>
        <source>Trang trắng</source>
        <translation>Blank page</translation>
    </message>
    <message>
        <source>Trang phân cách</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Trang %1 (tờ %2, mặt sau)</source>
        <translation>Page %1 (sheet %2, back)</translation>
    </message>
    <message>
        <source>Trang %1 (tờ %2)</source>
        <translation>Page %1 (sheet %2)</translation>
    </message>
</context>
<context>
    <name>PageViewer</name>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Trang %1 / %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Xem cả trang</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Phóng to</source>
        <translation>Enlarge</translation>
    </message>
    <message>
        <source>Trang trước</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Trang sau</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Không mở được ảnh của trang này</source>
        <translation>The image of this page cannot be opened</translation>
    </message>
</context>
<context>
    <name>PasswordPad</name>
    <message>
        <source>Bàn phím mật khẩu</source>
        <translation>Password keyboard</translation>
    </message>
</context>
<context>
    <name>PinKey</name>
    <message>
        <source>Xóa hết</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Xóa lùi</source>
        <translation>Delete the last one</translation>
    </message>
    <message>
        <source>Phím số</source>
        <translation>Digit key</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Đồng ý</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Bàn phím mã PIN</source>
        <translation>PIN pad</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Lý do (từ 10 chữ cái)</source>
        <translation>Reason (10 letters or more)</translation>
    </message>
    <message>
        <source>Không, quay lại</source>
        <translation>No, go back</translation>
    </message>
    <message>
        <source>Gửi đề nghị</source>
        <translation>Ask for it</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <source>Đã lưu vào kho</source>
        <translation>Kept in the archive</translation>
    </message>
    <message>
        <source>Đang lưu hồ sơ số %1</source>
        <translation>Keeping job %1</translation>
    </message>
    <message>
        <source>Trang chính</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Làm tiếp</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Văn bản tiếp theo</source>
        <translation>Next document</translation>
    </message>
</context>
<context>
    <name>ReceiptSlip</name>
    <message>
        <source>Số đến</source>
        <translation>Arrival number</translation>
    </message>
    <message>
        <source>ngày %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>chưa đếm</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>đã đếm</source>
        <translation>counted</translation>
    </message>
    <message>
        <source>đã nạp</source>
        <translation>fed</translation>
    </message>
    <message>
        <source>đã lưu</source>
        <translation>stored</translation>
    </message>
    <message>
        <source>trong PDF</source>
        <translation>in the PDF</translation>
    </message>
    <message>
        <source>Giấy đi đâu</source>
        <translation>Where the paper goes</translation>
    </message>
    <message>
        <source>Ghi số đến và ngày đến lên giấy, chuyển cho người giải quyết theo phân công.</source>
        <translation>Write the arrival number and date on the paper and pass it to the person in charge.</translation>
    </message>
    <message>
        <source>Bản giấy</source>
        <translation>The paper</translation>
    </message>
    <message>
        <source>Văn bản này phải gửi kèm cả bản giấy theo danh mục của cơ quan.</source>
        <translation>By the agency&apos;s list, this document also goes on paper.</translation>
    </message>
    <message>
        <source>Dấu vết SHA-256 của tệp PDF/A</source>
        <translation>SHA-256 of the PDF/A</translation>
    </message>
</context>
<context>
    <name>ReceiptWait</name>
    <message>
        <source>Đã ghi sổ. Đang lập tệp PDF/A…</source>
        <translation>Registered. Making the PDF/A…</translation>
    </message>
    <message>
        <source>Không cần chờ: việc này tự chạy xong, kể cả khi bạn sang văn bản khác.</source>
        <translation>No need to wait: it finishes by itself, also while you work on another document.</translation>
    </message>
    <message>
        <source>Hồ sơ này đã được hủy hoặc thu hồi.</source>
        <translation>This job was cancelled or recalled.</translation>
    </message>
</context>
<context>
    <name>RecordDesk</name>
    <message>
        <source>Tờ giấy</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Ảnh quét</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Chữ đọc được</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>PDF/A</source>
        <translation>PDF/A</translation>
    </message>
    <message>
        <source>Bản sao có dấu số</source>
        <translation>Sealed copy</translation>
    </message>
    <message>
        <source>Gói tin gửi đi</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Nơi nhận báo</source>
        <translation>Receipt</translation>
    </message>
</context>
<context>
    <name>RecordScreen</name>
    <message>
        <source>Hồ sơ số %1</source>
        <translation>Job %1</translation>
    </message>
    <message>
        <source>Đang mở hồ sơ…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Kiểm tra và lưu</source>
        <translation>Review and keep</translation>
    </message>
</context>
<context>
    <name>RecordsScreen</name>
    <message>
        <source>Hồ sơ</source>
        <translation>Records</translation>
    </message>
</context>
<context>
    <name>RegisterTable</name>
    <message>
        <source>Đã gạch: </source>
        <translation>Struck through: </translation>
    </message>
</context>
<context>
    <name>RegistersScreen</name>
    <message>
        <source>Sổ đăng ký</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>Văn bản đến</source>
        <translation>Incoming</translation>
    </message>
    <message>
        <source>Văn bản đi</source>
        <translation>Outgoing</translation>
    </message>
    <message>
        <source>Bản sao</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Giao nhận bản giấy</source>
        <translation>Hand-overs of paper</translation>
    </message>
    <message>
        <source>Năm trước</source>
        <translation>The year before</translation>
    </message>
    <message>
        <source>Năm sau</source>
        <translation>The next year</translation>
    </message>
    <message>
        <source>Sổ năm %1 chưa có dòng nào</source>
        <translation>The register of %1 has no line yet</translation>
    </message>
    <message>
        <source>Đã chép sổ vào USB: %1</source>
        <translation>Copied onto the USB drive: %1</translation>
    </message>
    <message>
        <source>Chưa thấy USB. Cắm USB rồi bấm lại.</source>
        <translation>No USB drive there. Plug one in and press again.</translation>
    </message>
    <message>
        <source>Không ghi được vào USB. USB đầy hoặc bị khóa ghi; thử USB khác.</source>
        <translation>The USB drive could not be written: it is full or locked; try another one.</translation>
    </message>
    <message>
        <source>Đang lập tệp PDF/A…</source>
        <translation>Making the PDF/A…</translation>
    </message>
    <message>
        <source>Xuất PDF ra USB</source>
        <translation>PDF onto USB</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Trang trước</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Trang %1 / %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Trang sau</source>
        <translation>Next page</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Kiểm tra thông tin văn bản</source>
        <translation>Review the record</translation>
    </message>
    <message>
        <source>Hồ sơ số %1</source>
        <translation>Job %1</translation>
    </message>
    <message numerus="yes">
        <source>Còn %n mục cần xem</source>
        <translation>
            <numerusform>%n field to look at</numerusform>
            <numerusform>%n fields to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>Mọi mục đều rõ</source>
        <translation>Every field is clear</translation>
    </message>
    <message>
        <source>Tài khoản này không được xác nhận hồ sơ.</source>
        <translation>This account may not confirm records.</translation>
    </message>
    <message>
        <source>Đúng, lưu hồ sơ</source>
        <translation>Right, keep it</translation>
    </message>
    <message>
        <source>Đã lấy giấy ra, về trang chính</source>
        <translation>The paper is out, go home</translation>
    </message>
    <message>
        <source>Làm tiếp</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>ReviewWait</name>
    <message>
        <source>Đang đọc chữ trên giấy…</source>
        <translation>Reading the paper…</translation>
    </message>
    <message>
        <source>Hồ sơ này đã được hủy hoặc thu hồi.</source>
        <translation>This job was cancelled or recalled.</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Đã sửa</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Đã xem</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Chắc chắn</source>
        <translation>Sure</translation>
    </message>
    <message>
        <source>Nên xem lại</source>
        <translation>Have a look</translation>
    </message>
    <message>
        <source>Cần kiểm tra</source>
        <translation>Check it</translation>
    </message>
    <message>
        <source>Chữ dễ nhầm: “%1”.</source>
        <translation>Letters that look alike: “%1”.</translation>
    </message>
    <message>
        <source>Chữ dễ nhầm: “%1” có thể là “%2”.</source>
        <translation>Letters that look alike: “%1” may be “%2”.</translation>
    </message>
    <message>
        <source>Trên giấy đọc được “%1”; máy viết lại thành “%2” theo chính tả.</source>
        <translation>Read on the paper: “%1”; spelt by the rules: “%2”.</translation>
    </message>
    <message>
        <source>Không đúng quy tắc thể thức. Đối chiếu với giấy.</source>
        <translation>It breaks a rule of form. Compare it with the paper.</translation>
    </message>
    <message>
        <source>Không đúng quy tắc thể thức. Có thể là “%1”.</source>
        <translation>It breaks a rule of form. It may be “%1”.</translation>
    </message>
    <message>
        <source>Chữ viết tay: “%1”.</source>
        <translation>Handwritten: “%1”.</translation>
    </message>
    <message>
        <source>Chữ mờ: “%1”.</source>
        <translation>Faint: “%1”.</translation>
    </message>
    <message>
        <source>Trùng mã định danh văn bản với hồ sơ số %1.</source>
        <translation>The same document identifier as job %1.</translation>
    </message>
    <message>
        <source>Trùng số, ký hiệu và cơ quan ban hành trong năm với hồ sơ số %1.</source>
        <translation>The same number, symbol and agency this year as job %1.</translation>
    </message>
    <message numerus="yes">
        <source>Có %n trang giống trang của hồ sơ số %1. Kiểm tra xem có quét lại không.</source>
        <translation>
            <numerusform>%n page looks like a page of job %1. See whether it was scanned twice.</numerusform>
            <numerusform>%n pages look like pages of job %1. See whether they were scanned twice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SealBlock</name>
    <message>
        <source>Đang chuẩn bị bản để ký</source>
        <translation>Preparing what will be signed</translation>
    </message>
    <message>
        <source>Trang 1 với khối chữ ký</source>
        <translation>Page 1 with the signature block</translation>
    </message>
</context>
<context>
    <name>SealFacts</name>
    <message>
        <source>Người giữ dấu số: %1</source>
        <translation>Keeper of the digital seal: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n trang. Không có hình dấu: chữ ký số thay cho dấu đỏ.</source>
        <translation>
            <numerusform>%n page. No picture of the seal: the digital signature takes its place.</numerusform>
            <numerusform>%n pages. No picture of the seal: the digital signature takes its place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Khối chữ ký đứng lệch chỗ thường lệ vì góc phải trên đã có chữ.</source>
        <translation>The block does not stand at its usual place, because there is writing in the top right corner.</translation>
    </message>
    <message numerus="yes">
        <source>Bản này còn hiệu lực ký %n giây</source>
        <translation>
            <numerusform>Can be signed for another %n second</numerusform>
            <numerusform>Can be signed for another %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Giờ in trên bản này đã cũ</source>
        <translation>The time printed here is too old</translation>
    </message>
    <message>
        <source>Bản xem trước cũ đã hết hiệu lực khi chưa nhập mã PIN, nên máy vừa làm bản mới với giờ mới.</source>
        <translation>The preview ended before a PIN was entered, so it was made anew with a new time.</translation>
    </message>
    <message>
        <source>Chưa ký gì. Bản xem trước đã hết hiệu lực nhiều lần mà không có người; bấm “Làm lại bản xem trước” khi sẵn sàng.</source>
        <translation>Nothing is signed. The preview ended several times with nobody here; press “Make the preview again” when you are ready.</translation>
    </message>
</context>
<context>
    <name>SealPad</name>
    <message>
        <source>Người giữ dấu số: %1</source>
        <translation>Keeper of the digital seal: %1</translation>
    </message>
    <message>
        <source>Nhờ người thứ hai đồng ý</source>
        <translation>Ask a second person to agree</translation>
    </message>
    <message>
        <source>Ký</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Đang ký</source>
        <translation>Signing</translation>
    </message>
    <message numerus="yes">
        <source>Thiết bị ký, rồi máy chủ dấu thời gian trả lời, rồi kiểm tra lại chữ ký. Đã chờ %n giây; nhiều nhất khoảng 180 giây.</source>
        <translation>
            <numerusform>The token signs, the time-stamping server answers, the signature is verified. Waiting for %n second; about 180 seconds at most.</numerusform>
            <numerusform>The token signs, the time-stamping server answers, the signature is verified. Waiting for %n seconds; about 180 seconds at most.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chỉ còn một lần nhập mã PIN. Nhờ người thứ hai đồng ý?</source>
        <translation>One try of the PIN is left. Ask a second person to agree?</translation>
    </message>
    <message>
        <source>Nếu lần này sai, thiết bị bị khóa và cơ quan không ký số được cho đến khi khôi phục. Người thứ hai đồng ý ở mục “Chờ người thứ hai”.</source>
        <translation>If it is wrong, the token locks and the agency cannot sign until it is unlocked. The second person agrees under “Waiting for a second person”.</translation>
    </message>
    <message>
        <source>Nhờ người thứ hai</source>
        <translation>Ask the second person</translation>
    </message>
</context>
<context>
    <name>SealScreen</name>
    <message>
        <source>Xem khối chữ ký, rồi nhập mã PIN</source>
        <translation>Look at the signature block, then enter the PIN</translation>
    </message>
    <message>
        <source>Rời màn hình, việc ký vẫn tiếp tục</source>
        <translation>Leave; the signing goes on</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Xem lại thiết bị</source>
        <translation>Look at the token again</translation>
    </message>
    <message>
        <source>Làm lại bản xem trước</source>
        <translation>Make the preview again</translation>
    </message>
</context>
<context>
    <name>SealedDesk</name>
    <message>
        <source>Dấu thời gian sẽ được bổ sung sau</source>
        <translation>The time stamp will be added later</translation>
    </message>
    <message>
        <source>Có dấu thời gian; chứng cứ lâu dài sẽ được bổ sung</source>
        <translation>With a time stamp; long-term evidence will be added</translation>
    </message>
    <message>
        <source>Đủ chứng cứ để kiểm tra lâu dài</source>
        <translation>Evidence for long-term validation is complete</translation>
    </message>
    <message>
        <source>Đủ chứng cứ để kiểm tra và lưu trữ lâu dài</source>
        <translation>Evidence for long-term validation and preservation is complete</translation>
    </message>
</context>
<context>
    <name>SealedDigest</name>
    <message>
        <source>Mã QR: số và mã băm của bản sao</source>
        <translation>QR code: number and digest of the copy</translation>
    </message>
    <message>
        <source>Thu gọn mã băm</source>
        <translation>Show less of the digest</translation>
    </message>
    <message>
        <source>Xem đủ mã băm SHA-256</source>
        <translation>Show the whole SHA-256 digest</translation>
    </message>
    <message>
        <source>Phiếu đã gửi sang máy in.</source>
        <translation>The slip was sent to the printer.</translation>
    </message>
    <message>
        <source>Chưa in được phiếu: máy này chưa nối máy in. Bản sao không bị ảnh hưởng.</source>
        <translation>The slip was not printed: no printer is connected. The copy is not affected.</translation>
    </message>
</context>
<context>
    <name>SealedScreen</name>
    <message>
        <source>Đã có bản sao điện tử</source>
        <translation>The electronic copy is done</translation>
    </message>
    <message>
        <source>Bản sao chưa xong</source>
        <translation>The copy is not done</translation>
    </message>
    <message>
        <source>Trang chính</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Chữ ký số của cơ quan hợp lệ</source>
        <translation>The agency&apos;s signature is valid</translation>
    </message>
    <message>
        <source>Máy đã tự kiểm tra lại bản vừa ký và đã vào sổ bản sao.</source>
        <translation>The signed copy was verified and entered in the register of copies.</translation>
    </message>
    <message>
        <source>Số trong sổ bản sao</source>
        <translation>Number in the register</translation>
    </message>
    <message>
        <source>Hình thức sao</source>
        <translation>Form of copy</translation>
    </message>
    <message numerus="yes">
        <source>%1 từ %2, %n trang</source>
        <translation>
            <numerusform>%1 of: %2, %n page</numerusform>
            <numerusform>%1 of: %2, %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Dấu thời gian</source>
        <translation>Time stamp</translation>
    </message>
    <message>
        <source>Chưa có, máy sẽ xin bổ sung</source>
        <translation>None yet; it will be added</translation>
    </message>
    <message>
        <source>Mức chữ ký %1</source>
        <translation>Signature level %1</translation>
    </message>
    <message>
        <source>Đã gửi đến</source>
        <translation>Sent to</translation>
    </message>
    <message>
        <source>Chưa gửi nơi nào</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Đang đọc hồ sơ</source>
        <translation>Reading the record</translation>
    </message>
    <message>
        <source>Hồ sơ này chưa có bản sao đã ký.</source>
        <translation>This record has no signed copy yet.</translation>
    </message>
    <message>
        <source>In phiếu</source>
        <translation>Print slip</translation>
    </message>
    <message>
        <source>Sao bản tiếp theo</source>
        <translation>Next copy</translation>
    </message>
    <message>
        <source>Gửi đi</source>
        <translation>Send</translation>
    </message>
</context>
<context>
    <name>SearchHits</name>
    <message>
        <source>Hồ sơ số %1</source>
        <translation>Job %1</translation>
    </message>
    <message>
        <source>gần giống</source>
        <translation>similar</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Tra cứu</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Gõ từ trong văn bản, số ký hiệu, tên cơ quan, người ký…</source>
        <translation>Words of the document, its number, agency, signer…</translation>
    </message>
    <message>
        <source>Từ cần tìm</source>
        <translation>Words to look for</translation>
    </message>
    <message>
        <source>Tìm</source>
        <translation>Search</translation>
    </message>
    <message numerus="yes">
        <source>Hơn %n văn bản</source>
        <translation>
            <numerusform>More than %n document</numerusform>
            <numerusform>More than %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n văn bản</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Không hiểu: %1</source>
        <translation>Not understood: %1</translation>
    </message>
    <message>
        <source>Bỏ lưu lần tìm này</source>
        <translation>Forget this search</translation>
    </message>
    <message>
        <source>Lưu lần tìm này</source>
        <translation>Keep this search</translation>
    </message>
    <message>
        <source>Mở hồ sơ</source>
        <translation>Open it</translation>
    </message>
</context>
<context>
    <name>SearchStart</name>
    <message>
        <source>Đang tìm…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Không tìm thấy văn bản nào</source>
        <translation>Nothing was found</translation>
    </message>
    <message>
        <source>Thử ít từ hơn, hoặc chỉ gõ số ký hiệu. Gõ không dấu cũng tìm được.</source>
        <translation>Try fewer words, or the number alone. Words without marks are found too.</translation>
    </message>
    <message>
        <source>Các lần tìm đã lưu</source>
        <translation>Searches you keep</translation>
    </message>
    <message>
        <source>Tìm trong trích yếu, số ký hiệu, cơ quan, người ký và cả chữ trên giấy. Đặt trong ngoặc kép để tìm đúng cụm từ, ví dụ “kế hoạch đầu tư công”.</source>
        <translation>Looks in subject, number, agency, signer and the words on the paper. Quotes find words in this order: “kế hoạch đầu tư công”.</translation>
    </message>
</context>
<context>
    <name>SecrecyFound</name>
    <message>
        <source>Dừng lại: trên giấy có dấu chỉ độ mật</source>
        <translation>Stop: the paper bears a mark of secrecy</translation>
    </message>
    <message>
        <source>Máy không lưu trang có dấu mật và các trang sau nó, và không đọc chữ trên đó. Hồ sơ dừng ở đây.</source>
        <translation>The page with the mark and those behind it are not kept, and nothing on them is read. The job stops here.</translation>
    </message>
    <message>
        <source>Lấy hết giấy ra khỏi khay nạp và khay ra, đếm đủ số tờ.</source>
        <translation>Take all paper out of both trays and count the sheets.</translation>
    </message>
    <message>
        <source>Không quét lại, không sao chụp ở máy này.</source>
        <translation>Do not scan or copy it on this machine.</translation>
    </message>
    <message>
        <source>Giao cho người được phân công quản lý tài liệu mật của cơ quan.</source>
        <translation>Hand it to the person in charge of the agency&apos;s secret documents.</translation>
    </message>
    <message>
        <source>Nếu là nhầm (dấu khác bị tưởng là dấu mật), hai người cùng quyết định ở mục “Đang giữ lại”. Mã: %1</source>
        <translation>If it is a mistake (another stamp was taken for one), two persons decide under “Held”. Code: %1</translation>
    </message>
</context>
<context>
    <name>SecretDots</name>
    <message numerus="yes">
        <source>Đã nhập %n ký tự</source>
        <translation>
            <numerusform>%n sign typed</numerusform>
            <numerusform>%n signs typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignCard</name>
    <message>
        <source>Xem văn bản</source>
        <translation>Look at the document</translation>
    </message>
    <message>
        <source>Hồ sơ %1</source>
        <translation>Record %1</translation>
    </message>
    <message numerus="yes">
        <source>%n trang</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Hình thức sao: %1</source>
        <translation>Form of copy: %1</translation>
    </message>
    <message>
        <source>Đã ký</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Trong lượt ký</source>
        <translation>In this list</translation>
    </message>
    <message>
        <source>Chưa ký: %1</source>
        <translation>Not signed: %1</translation>
    </message>
    <message>
        <source>Chọn ký</source>
        <translation>Choose for signing</translation>
    </message>
</context>
<context>
    <name>SignInDesk</name>
    <message>
        <source>Tài khoản tạm khóa vì nhập sai nhiều lần. Nhờ quản trị mở khóa nếu cần ngay.</source>
        <translation>The account is locked for a while after too many wrong tries. Ask the administrator if it is urgent.</translation>
    </message>
    <message numerus="yes">
        <source>Tài khoản tạm khóa đến %1 vì nhập sai nhiều lần (còn %n phút). Nhờ quản trị mở khóa nếu cần ngay.</source>
        <translation>
            <numerusform>The account is locked until %1 after too many wrong tries (%n minute left). Ask the administrator if it is urgent.</numerusform>
            <numerusform>The account is locked until %1 after too many wrong tries (%n minutes left). Ask the administrator if it is urgent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mã PIN hoặc mật khẩu không đúng. Hãy nhập lại.</source>
        <translation>The PIN or password is not right. Please enter it again.</translation>
    </message>
    <message numerus="yes">
        <source>Đã nhập sai %n lần. Sai nhiều lần liên tiếp, tài khoản sẽ tạm khóa để giữ an toàn.</source>
        <translation>
            <numerusform>Wrong %n time. After several wrong tries in a row the account is locked for a while, to be safe.</numerusform>
            <numerusform>Wrong %n times. After several wrong tries in a row the account is locked for a while, to be safe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tài khoản này đã ngừng sử dụng. Liên hệ quản trị.</source>
        <translation>This account is disabled. Ask the administrator.</translation>
    </message>
    <message>
        <source>Thẻ này chưa gắn với ai. Hãy chạm vào tên của bạn, hoặc nhờ quản trị gắn thẻ.</source>
        <translation>This card belongs to nobody. Tap your name, or ask the administrator to give you the card.</translation>
    </message>
    <message>
        <source>Đã đọc quá nhiều thẻ lạ. Chờ một phút rồi đưa thẻ lại.</source>
        <translation>Too many unknown cards were read. Wait a minute and hold the card to the reader again.</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Bạn là ai?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Thay phiên làm việc</source>
        <translation>Taking over</translation>
    </message>
    <message>
        <source>Màn hình đã khóa</source>
        <translation>The screen is locked</translation>
    </message>
    <message>
        <source>Chào bạn!</source>
        <translation>Hello!</translation>
    </message>
    <message>
        <source>Việc đang chạy vẫn tiếp tục. Nhập lại để làm tiếp từ chỗ đã dừng.</source>
        <translation>Work under way goes on. Sign in again to go on where you stopped.</translation>
    </message>
    <message>
        <source>Chạm vào tên của bạn, hoặc đưa thẻ vào đầu đọc.</source>
        <translation>Tap your name, or hold your card to the reader.</translation>
    </message>
    <message>
        <source>Chạm vào tên của bạn.</source>
        <translation>Tap your name.</translation>
    </message>
    <message>
        <source>Đang hỏi danh sách người dùng</source>
        <translation>Asking who may sign in</translation>
    </message>
    <message>
        <source>Đang chờ dịch vụ</source>
        <translation>Waiting for the service</translation>
    </message>
    <message>
        <source>Nhập mã PIN của bạn</source>
        <translation>Enter your PIN</translation>
    </message>
    <message>
        <source>Nhập mật khẩu của bạn</source>
        <translation>Enter your password</translation>
    </message>
    <message>
        <source>Dùng mã PIN</source>
        <translation>Use a PIN</translation>
    </message>
    <message>
        <source>Dùng mật khẩu chữ</source>
        <translation>Use a password</translation>
    </message>
    <message>
        <source>Đăng nhập thay</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Mở khóa</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Đăng nhập</source>
        <translation>Sign in</translation>
    </message>
</context>
<context>
    <name>SignListScreen</name>
    <message>
        <source>Văn bản chờ ký số</source>
        <translation>Documents to be signed</translation>
    </message>
    <message>
        <source>Đang ký: xong %1, lỗi %2, còn %3</source>
        <translation>Signing: %1 done, %2 failed, %3 left</translation>
    </message>
    <message>
        <source>Lần ký vừa rồi: xong %1, lỗi %2. Bản đã ký giữ nguyên, phần còn lại chờ ký tiếp.</source>
        <translation>Last time: %1 done, %2 failed. What was signed stays signed; the rest waits.</translation>
    </message>
    <message>
        <source>Xem từng văn bản, bỏ dấu chọn bản chưa ký, rồi ký cả danh sách bằng một lần nhập mã PIN</source>
        <translation>Look at each document, uncheck what is not to be signed yet, then sign the list with one PIN</translation>
    </message>
    <message>
        <source>Về danh sách</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Không có văn bản nào chờ ký</source>
        <translation>No document waits to be signed</translation>
    </message>
    <message>
        <source>Chọn tất cả</source>
        <translation>Check all</translation>
    </message>
    <message>
        <source>Bỏ chọn tất cả</source>
        <translation>Uncheck all</translation>
    </message>
    <message>
        <source>Dừng ký</source>
        <translation>Stop signing</translation>
    </message>
    <message numerus="yes">
        <source>Ký %n văn bản đã chọn</source>
        <translation>
            <numerusform>Sign %n document</numerusform>
            <numerusform>Sign %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Chỉ trích vài trang</source>
        <translation>Some pages only</translation>
    </message>
</context>
<context>
    <name>StateBadge</name>
    <message>
        <source>%1, chờ người xử lý</source>
        <translation>%1, waiting for a person</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Đang quét</source>
        <translation>Scanning</translation>
    </message>
    <message>
        <source>Đã quét</source>
        <translation>Scanned</translation>
    </message>
    <message>
        <source>Đã nhận dạng</source>
        <translation>Recognized</translation>
    </message>
    <message>
        <source>Đã xác nhận</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Đã lưu PDF/A</source>
        <translation>PDF/A written</translation>
    </message>
    <message>
        <source>Đang ký số</source>
        <translation>Being signed</translation>
    </message>
    <message>
        <source>Đã ký số</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Đang gửi</source>
        <translation>Being sent</translation>
    </message>
    <message>
        <source>Đã gửi</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Đã đến nơi nhận</source>
        <translation>Arrived at the receiver</translation>
    </message>
    <message>
        <source>Đã được tiếp nhận</source>
        <translation>Accepted by the receiver</translation>
    </message>
    <message>
        <source>Bị từ chối tiếp nhận</source>
        <translation>Refused by the receiver</translation>
    </message>
    <message>
        <source>Đã hủy</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Khẩn</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Thượng khẩn</source>
        <translation>Very urgent</translation>
    </message>
    <message>
        <source>Hỏa tốc</source>
        <translation>Most urgent</translation>
    </message>
    <message>
        <source>mặt kính</source>
        <translation>flatbed</translation>
    </message>
    <message>
        <source>khay nạp giấy, một mặt</source>
        <translation>feeder, one side</translation>
    </message>
    <message>
        <source>khay nạp giấy, hai mặt</source>
        <translation>feeder, both sides</translation>
    </message>
    <message>
        <source>tệp có sẵn</source>
        <translation>imported files</translation>
    </message>
    <message>
        <source>Đã đến</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Từ chối tiếp nhận</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Đã tiếp nhận</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Chờ phân công</source>
        <translation>Waiting to be assigned</translation>
    </message>
    <message>
        <source>Đã phân công, đang xử lý</source>
        <translation>Assigned, being handled</translation>
    </message>
    <message>
        <source>Đã xử lý xong</source>
        <translation>Handled</translation>
    </message>
    <message>
        <source>Đề nghị lấy lại</source>
        <translation>Asked to be taken back</translation>
    </message>
    <message>
        <source>Đồng ý cho lấy lại</source>
        <translation>May be taken back</translation>
    </message>
    <message>
        <source>Từ chối cho lấy lại</source>
        <translation>May not be taken back</translation>
    </message>
    <message>
        <source>Quét</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Nhận dạng</source>
        <translation>Recognize</translation>
    </message>
    <message>
        <source>Xác nhận</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Lưu PDF/A</source>
        <translation>PDF/A</translation>
    </message>
    <message>
        <source>Ký số</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Gửi</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Tiếp nhận</source>
        <translation>Receive</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Bước %1 trên %2</source>
        <translation>Step %1 of %2</translation>
    </message>
</context>
<context>
    <name>TakeOverNote</name>
    <message>
        <source>Phiên của %1 đang khóa tại máy này. Khi bạn đăng nhập, phiên đó kết thúc; việc đang chạy và các trang đã quét vẫn giữ nguyên.</source>
        <translation>%1&apos;s session is locked at this machine. When you sign in, it ends; work under way and the pages that were scanned stay as they are.</translation>
    </message>
    <message>
        <source>%1 đang khóa màn hình. Nếu người khác đăng nhập, phiên của %1 kết thúc; việc đang chạy và các trang đã quét vẫn giữ nguyên.</source>
        <translation>%1 has locked the screen. If somebody else signs in, %1&apos;s session ends; work under way and the pages that were scanned stay as they are.</translation>
    </message>
</context>
<context>
    <name>TokenNotice</name>
    <message>
        <source>Xem dấu số</source>
        <translation>Look at the seal</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Dấu số của cơ quan</source>
        <translation>The agency&apos;s digital seal</translation>
    </message>
    <message numerus="yes">
        <source>Còn %n giờ để báo cáo cơ quan quản lý. Trong lúc đó không ai ký được bằng dấu số này.</source>
        <translation>
            <numerusform>%n hour left to tell the managing agency. Until it is settled nobody can sign with this seal.</numerusform>
            <numerusform>%n hours left to tell the managing agency. Until it is settled nobody can sign with this seal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã quá 24 giờ mà chưa ghi việc báo cáo cơ quan quản lý. Báo cáo ngay.</source>
        <translation>24 hours have passed and no report to the managing agency is entered. Report now.</translation>
    </message>
    <message>
        <source>Người giữ</source>
        <translation>Keeper</translation>
    </message>
    <message>
        <source>Chưa giao cho ai</source>
        <translation>Assigned to nobody</translation>
    </message>
    <message>
        <source>Được dùng tạm</source>
        <translation>Substitutes</translation>
    </message>
    <message>
        <source>Quyết định giao</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Thiết bị</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Chứng thư số</source>
        <translation>Certificate</translation>
    </message>
    <message numerus="yes">
        <source>Chứng thư số còn %n ngày, đến %1</source>
        <translation>
            <numerusform>The certificate holds for another %n day, until %1</numerusform>
            <numerusform>The certificate holds for another %n days, until %1</numerusform>
        </translation>
    </message>
    <message>
        <source>In thông báo lộ khóa</source>
        <translation>Print the notice</translation>
    </message>
    <message>
        <source>Báo lộ khóa</source>
        <translation>Report a compromised key</translation>
    </message>
    <message>
        <source>Thông báo đã gửi sang máy in.</source>
        <translation>The notice was sent to the printer.</translation>
    </message>
    <message>
        <source>Chưa in được: máy này chưa nối máy in. Việc báo lộ khóa đã được ghi.</source>
        <translation>Not printed: no printer is connected. The report was entered.</translation>
    </message>
</context>
<context>
    <name>TokenReadiness</name>
    <message>
        <source>Đang xem thiết bị lưu khóa</source>
        <translation>Looking at the token</translation>
    </message>
    <message>
        <source>Thiết bị sẵn sàng, chưa lần nào nhập sai</source>
        <translation>The token is ready, no wrong PIN</translation>
    </message>
    <message>
        <source>Mã PIN đã bị nhập sai, số lần thử còn ít</source>
        <translation>A wrong PIN was entered; few tries are left</translation>
    </message>
    <message>
        <source>Chỉ còn một lần nhập mã PIN</source>
        <translation>One try of the PIN is left</translation>
    </message>
    <message>
        <source>Thiết bị đã bị khóa</source>
        <translation>The token is locked</translation>
    </message>
    <message>
        <source>Chưa thấy thiết bị lưu khóa</source>
        <translation>No token is plugged in</translation>
    </message>
    <message>
        <source>Thiết bị này đang dừng ký</source>
        <translation>Signing with this token is stopped</translation>
    </message>
    <message>
        <source>Nhập chậm và kiểm tra số dấu chấm trước khi bấm Ký.</source>
        <translation>Enter it slowly and count the dots before you press Sign.</translation>
    </message>
    <message>
        <source>Nhập sai lần này thiết bị sẽ bị khóa. Người thứ hai phải đồng ý trước.</source>
        <translation>A wrong PIN now locks the token. A second person has to agree first.</translation>
    </message>
    <message>
        <source>Không nhập mã PIN nữa. Làm thủ tục khôi phục thiết bị.</source>
        <translation>Enter no more PINs. Have the token unlocked.</translation>
    </message>
    <message>
        <source>Cắm thiết bị vào máy, rồi bấm Xem lại.</source>
        <translation>Plug the token in, then press Look again.</translation>
    </message>
    <message>
        <source>Xem sổ giao giữ thiết bị ở mục Dấu số.</source>
        <translation>See its book of custody under Seal.</translation>
    </message>
</context>
<context>
    <name>TroubleBanner</name>
    <message>
        <source>Đã hiểu</source>
        <translation>Understood</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Hồ sơ số %1</source>
        <translation>Job %1</translation>
    </message>
    <message>
        <source>Số %1</source>
        <translation>No. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n trang</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Hạn %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>Đang giữ lại</source>
        <translation>Held</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Đang chờ bạn</source>
        <translation>Waiting for you</translation>
    </message>
    <message>
        <source>Không có việc nào đang chờ</source>
        <translation>Nothing is waiting</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message numerus="yes">
        <source>%n hồ sơ. Chạm vào một hồ sơ để chọn.</source>
        <translation>
            <numerusform>%n job. Touch one to choose it.</numerusform>
            <numerusform>%n jobs. Touch one to choose it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Đang hỏi…</source>
        <translation>Asking…</translation>
    </message>
    <message>
        <source>Hủy hồ sơ số %1?</source>
        <translation>Cancel job %1?</translation>
    </message>
    <message>
        <source>Không xóa gì: các trang đã quét vẫn nằm trong kho, nhưng hồ sơ dừng tại đây và không làm tiếp được nữa.</source>
        <translation>Nothing is deleted: the pages stay in the store, but the job ends here for good.</translation>
    </message>
    <message>
        <source>Hủy hồ sơ</source>
        <translation>Cancel the job</translation>
    </message>
    <message>
        <source>Đề nghị mở hồ sơ số %1?</source>
        <translation>Ask for job %1 to be released?</translation>
    </message>
    <message>
        <source>Chỉ khi chắc chắn đây không phải dấu chỉ độ mật. Một người khác sẽ xem và quyết định.</source>
        <translation>Only where you are sure that it is no mark of secrecy. Somebody else looks and decides.</translation>
    </message>
    <message>
        <source>Đã ghi đề nghị</source>
        <translation>It was asked for</translation>
    </message>
    <message>
        <source>Người thứ hai quyết định ở mục “Chờ người thứ hai”.</source>
        <translation>The second person decides under “Waiting for a second person”.</translation>
    </message>
    <message>
        <source>Mở mục đó</source>
        <translation>Open that list</translation>
    </message>
    <message>
        <source>Ở lại đây</source>
        <translation>Stay here</translation>
    </message>
    <message>
        <source>Nhầm dấu?</source>
        <translation>A mistake?</translation>
    </message>
    <message>
        <source>Xem hồ sơ</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>Đến máy quét</source>
        <translation>To the scanner</translation>
    </message>
    <message>
        <source>Việc phải làm</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Mở để kiểm tra</source>
        <translation>Open for review</translation>
    </message>
    <message>
        <source>Đã xử lý, làm tiếp</source>
        <translation>Seen to, go on</translation>
    </message>
</context>
<context>
    <name>WhoSide</name>
    <message>
        <source>Người khác đăng nhập</source>
        <translation>Somebody else signs in</translation>
    </message>
    <message>
        <source>Chọn người khác</source>
        <translation>Choose another name</translation>
    </message>
</context>
</TS>
