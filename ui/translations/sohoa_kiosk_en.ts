<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>AppearancePanel</name>
    <message>
        <source>Chữ lớn</source>
        <translation>Large text</translation>
    </message>
    <message>
        <source>Mọi chữ trên màn hình lớn hơn một phần tư.</source>
        <translation>All text on the screen is a quarter larger.</translation>
    </message>
    <message>
        <source>Tương phản cao</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Nền trắng, chữ đen, viền đậm.</source>
        <translation>White ground, black letters, strong outlines.</translation>
    </message>
    <message>
        <source>Thuận tay trái</source>
        <translation>Left-handed</translation>
    </message>
    <message>
        <source>Nút chính nằm ở góc dưới bên trái.</source>
        <translation>The main button is at the bottom left.</translation>
    </message>
</context>
<context>
    <name>BalanceLine</name>
    <message>
        <source>Đã nạp %1 bằng không giữ %2 cộng đã lưu %3; đã lưu %3 bằng để riêng %4 cộng trong hồ sơ %5</source>
        <translation>Fed %1 against not kept %2 plus stored %3; stored %3 against set aside %4 plus in documents %5</translation>
    </message>
    <message>
        <source>Khớp: không thiếu trang nào</source>
        <translation>It balances: no page is missing</translation>
    </message>
    <message>
        <source>Chưa khớp: phải kiểm lại giấy</source>
        <translation>Does not balance: check the paper</translation>
    </message>
    <message>
        <source>đã nạp</source>
        <translation>fed</translation>
    </message>
    <message>
        <source>không giữ</source>
        <translation>not kept</translation>
    </message>
    <message>
        <source>đã lưu</source>
        <translation>stored</translation>
    </message>
    <message>
        <source>trong hồ sơ</source>
        <translation>in documents</translation>
    </message>
    <message>
        <source>để riêng</source>
        <translation>set aside</translation>
    </message>
</context>
<context>
    <name>BatchDesk</name>
    <message>
        <source>Chờ máy quét</source>
        <translation>Waits for the scanner</translation>
    </message>
    <message>
        <source>Đang quét</source>
        <translation>Scanning</translation>
    </message>
    <message>
        <source>Đang tạm dừng</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Cần người xử lý</source>
        <translation>Needs a person</translation>
    </message>
    <message>
        <source>Đang đọc chữ</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Chờ kiểm tra</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Đã kiểm tra</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Đã hủy</source>
        <translation>Cancelled</translation>
    </message>
</context>
<context>
    <name>BatchScreen</name>
    <message>
        <source>Quét theo lô hôm nay</source>
        <translation>Today&apos;s batch</translation>
    </message>
    <message>
        <source>Quét theo lô</source>
        <translation>Batch scanning</translation>
    </message>
    <message>
        <source>Mỗi chồng giấy là một hồ sơ. Phần đọc chữ và kiểm tra làm sau.</source>
        <translation>Every stack is one document. Reading and review come later.</translation>
    </message>
    <message>
        <source>Khai báo một lần cho cả lô.</source>
        <translation>Declared once for the whole batch.</translation>
    </message>
    <message>
        <source>Kiểm tra lô này</source>
        <translation>Review this batch</translation>
    </message>
    <message>
        <source>Tạm dừng ngay</source>
        <translation>Pause now</translation>
    </message>
    <message>
        <source>Quét tiếp chồng đã dừng</source>
        <translation>Go on with what was paused</translation>
    </message>
    <message>
        <source>Khai báo và quét tiếp</source>
        <translation>Declare and scan on</translation>
    </message>
    <message>
        <source>Quét chồng tiếp theo</source>
        <translation>Scan the next stack</translation>
    </message>
    <message>
        <source>Quét chồng đầu tiên</source>
        <translation>Scan the first stack</translation>
    </message>
</context>
<context>
    <name>BatchStart</name>
    <message>
        <source>1. Giấy trong lô</source>
        <translation>1. The paper of the batch</translation>
    </message>
    <message>
        <source>Không có tài liệu mật</source>
        <translation>No state secrets</translation>
    </message>
    <message>
        <source>Tôi đã xem: không tờ nào trong lô có dấu Mật, Tối mật, Tuyệt mật.</source>
        <translation>I have looked: no sheet of the batch is marked secret.</translation>
    </message>
    <message>
        <source>Đặt từng chồng vào khay: một chồng là một văn bản hoặc một hồ sơ. Trong khi máy đọc chồng trước, bạn có thể quét chồng sau.</source>
        <translation>Lay in stack after stack: each is one document. While the machine reads one, you can scan the next.</translation>
    </message>
    <message>
        <source>2. Cách quét</source>
        <translation>2. How it is scanned</translation>
    </message>
    <message>
        <source>Cách quét thường dùng</source>
        <translation>The usual one</translation>
    </message>
</context>
<context>
    <name>BatchWatch</name>
    <message>
        <source>chồng giấy</source>
        <translation>stacks</translation>
    </message>
    <message>
        <source>trang đã lưu</source>
        <translation>pages stored</translation>
    </message>
    <message>
        <source>chờ kiểm tra</source>
        <translation>to review</translation>
    </message>
    <message>
        <source>cần người xử lý</source>
        <translation>need a person</translation>
    </message>
    <message numerus="yes">
        <source>Chồng sau: %n trang</source>
        <translation>
            <numerusform>Next stack: %n page</numerusform>
            <numerusform>Next stack: %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Đếm trang chồng sau</source>
        <translation>Count the next stack</translation>
    </message>
    <message>
        <source>Đặt chồng đầu tiên vào khay rồi bấm nút quét.</source>
        <translation>Lay the first stack into the feeder and press the scan button.</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>Đã có thẻ. Quẹt thẻ mới để đổi</source>
        <translation>Has a card. Hold a new one to the reader to change it</translation>
    </message>
    <message>
        <source>Quẹt thẻ vào đầu đọc</source>
        <translation>Hold the card to the reader</translation>
    </message>
    <message>
        <source>Lưu thẻ</source>
        <translation>Save card</translation>
    </message>
    <message>
        <source>Thu thẻ</source>
        <translation>Take the card</translation>
    </message>
</context>
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
    <name>CountPad</name>
    <message>
        <source>Bạn đã đếm được mấy trang?</source>
        <translation>How many pages did you count?</translation>
    </message>
    <message>
        <source>Xóa hết</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Xóa một chữ số</source>
        <translation>Delete one digit</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>Số trang bạn đã đếm</source>
        <translation>Pages you have counted</translation>
    </message>
    <message>
        <source>Không bắt buộc. Có số này, máy tự báo khi thiếu trang.</source>
        <translation>Optional. With it, a missing page is noticed at once.</translation>
    </message>
    <message>
        <source>Bớt một trang</source>
        <translation>One page less</translation>
    </message>
    <message>
        <source>Nhập số trang: %1</source>
        <translation>Type the number of pages: %1</translation>
    </message>
    <message>
        <source>Thêm một trang</source>
        <translation>One page more</translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message numerus="yes">
        <source>Thừa %n trang so với số đã đếm.</source>
        <translation>
            <numerusform>%n page more than was counted.</numerusform>
            <numerusform>%n pages more than were counted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Máy đang nhận giấy.</source>
        <translation>The scanner is taking the paper.</translation>
    </message>
    <message>
        <source>Máy đang nạp giấy. Mỗi trang được lưu ngay khi quét xong.</source>
        <translation>Feeding. Every page is stored as soon as it is scanned.</translation>
    </message>
    <message numerus="yes">
        <source>Thiếu %n trang so với số đã đếm.</source>
        <translation>
            <numerusform>%n page less than was counted.</numerusform>
            <numerusform>%n pages less than were counted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chưa có trang nào.</source>
        <translation>There is no page yet.</translation>
    </message>
    <message>
        <source>Số trang đã nạp và đã lưu không khớp.</source>
        <translation>Pages fed and pages stored do not agree.</translation>
    </message>
    <message numerus="yes">
        <source>Khớp: đủ %n trang như đã đếm.</source>
        <translation>
            <numerusform>They agree: %n page, as counted.</numerusform>
            <numerusform>They agree: %n pages, as counted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Khớp: mọi trang đã nạp đều được lưu.</source>
        <translation>They agree: every page that was fed is stored.</translation>
    </message>
    <message numerus="yes">
        <source>%n trang để riêng</source>
        <translation>
            <numerusform>%n page set aside</numerusform>
            <numerusform>%n pages set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trang phải nạp lại</source>
        <translation>
            <numerusform>%n page to be fed again</numerusform>
            <numerusform>%n pages to be fed again</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã đếm</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>không đếm trước</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>Đã nạp</source>
        <translation>Fed</translation>
    </message>
    <message>
        <source>Đã lưu</source>
        <translation>Stored</translation>
    </message>
    <message>
        <source>Trong PDF</source>
        <translation>In the PDF</translation>
    </message>
    <message>
        <source>ghi sau khi kiểm tra</source>
        <translation>written after the review</translation>
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
    <name>DeviceCard</name>
    <message>
        <source>chỉ dùng ở địa chỉ này</source>
        <translation>at this address only</translation>
    </message>
    <message>
        <source>Quét thử</source>
        <translation>Test scan</translation>
    </message>
    <message>
        <source>Đặt tên</source>
        <translation>Name it</translation>
    </message>
    <message>
        <source>Bỏ khóa địa chỉ</source>
        <translation>Unlock address</translation>
    </message>
    <message>
        <source>Khóa địa chỉ</source>
        <translation>Lock address</translation>
    </message>
    <message>
        <source>Bỏ khỏi danh sách</source>
        <translation>Remove from list</translation>
    </message>
</context>
<context>
    <name>DeviceNameSheet</name>
    <message>
        <source>Máy quét này tên là gì?</source>
        <translation>What is this scanner called?</translation>
    </message>
    <message>
        <source>Thêm máy quét theo địa chỉ</source>
        <translation>Add a scanner by its address</translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Tên của cơ quan đặt</source>
        <translation>The office&apos;s name for it</translation>
    </message>
    <message>
        <source>Máy quét tầng 2</source>
        <translation>Scanner on floor 2</translation>
    </message>
    <message>
        <source>Lưu tên</source>
        <translation>Save name</translation>
    </message>
    <message>
        <source>Thêm máy quét</source>
        <translation>Add scanner</translation>
    </message>
</context>
<context>
    <name>DeviceTestSheet</name>
    <message>
        <source>Quét thử: %1</source>
        <translation>Test scan: %1</translation>
    </message>
    <message>
        <source>Trang quét thử chỉ hiện ở đây, không lưu vào đâu cả.</source>
        <translation>The test page is only shown here and kept nowhere.</translation>
    </message>
    <message>
        <source>Trang vừa quét thử</source>
        <translation>The test page</translation>
    </message>
    <message>
        <source>Đang quét thử</source>
        <translation>Test scan under way</translation>
    </message>
    <message>
        <source>Đặt một tờ giấy rồi chọn cách quét thử.</source>
        <translation>Lay in one sheet and choose what to test.</translation>
    </message>
    <message>
        <source>Quét thử mặt kính</source>
        <translation>Test the glass</translation>
    </message>
    <message>
        <source>Quét thử khay nạp</source>
        <translation>Test the feeder</translation>
    </message>
</context>
<context>
    <name>DevicesDesk</name>
    <message>
        <source>Sẵn sàng</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Đang khởi động lại</source>
        <translation>Restarting</translation>
    </message>
    <message>
        <source>Không thấy</source>
        <translation>Not in sight</translation>
    </message>
    <message>
        <source>Chưa tìm</source>
        <translation>Not looked for</translation>
    </message>
    <message>
        <source>%1 giây</source>
        <translation>%1 seconds</translation>
    </message>
    <message>
        <source>Máy trả lời</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Tìm thấy sau</source>
        <translation>Found after</translation>
    </message>
    <message>
        <source>Quét xong sau</source>
        <translation>Scanned after</translation>
    </message>
    <message>
        <source>Cỡ ảnh</source>
        <translation>Image size</translation>
    </message>
    <message>
        <source>Độ phân giải</source>
        <translation>Resolution</translation>
    </message>
</context>
<context>
    <name>DevicesPanel</name>
    <message>
        <source>Đang tìm máy quét</source>
        <translation>Looking for scanners</translation>
    </message>
    <message>
        <source>Tìm lần cuối lúc %1</source>
        <translation>Last looked at %1</translation>
    </message>
    <message>
        <source>Thêm theo địa chỉ</source>
        <translation>Add by address</translation>
    </message>
    <message>
        <source>Tìm lại</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Chưa thấy máy quét nào. Bật máy, cắm dây rồi tìm lại.</source>
        <translation>No scanner in sight. Switch it on, plug it in and look again.</translation>
    </message>
    <message>
        <source>Bỏ máy quét “%1” khỏi danh sách?</source>
        <translation>Remove the scanner “%1” from the list?</translation>
    </message>
    <message>
        <source>Máy hiện lại khi được nhìn thấy lần sau.</source>
        <translation>It comes back when it is seen again.</translation>
    </message>
    <message>
        <source>Bỏ khỏi danh sách</source>
        <translation>Remove from list</translation>
    </message>
</context>
<context>
    <name>DispatchCard</name>
    <message numerus="yes">
        <source>%n trang</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Thu hồi</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Hỏi lại ngay</source>
        <translation>Ask again now</translation>
    </message>
    <message>
        <source>Gửi đi</source>
        <translation>Send</translation>
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
    <name>EInboxDesk</name>
    <message>
        <source>Không có chữ ký số</source>
        <translation>Not signed</translation>
    </message>
    <message>
        <source>Hợp lệ</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Không hợp lệ</source>
        <translation>Invalid</translation>
    </message>
    <message>
        <source>Chưa xác định</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Thông tin người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Toàn vẹn nội dung</source>
        <translation>Integrity</translation>
    </message>
    <message>
        <source>Chứng thư số</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Dấu thời gian</source>
        <translation>Time stamp</translation>
    </message>
</context>
<context>
    <name>EInboxScreen</name>
    <message>
        <source>Văn bản điện tử đến</source>
        <translation>Incoming e-documents</translation>
    </message>
    <message>
        <source>Chữ ký số được kiểm tra theo bốn bước của Điều 11</source>
        <translation>Signatures are verified by the four checks of Điều 11</translation>
    </message>
    <message>
        <source>Chưa có văn bản điện tử nào</source>
        <translation>No e-documents yet</translation>
    </message>
    <message>
        <source>Danh sách</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Nhập từ USB</source>
        <translation>Import from USB</translation>
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
    <name>FedPages</name>
    <message>
        <source>Trang sẽ hiện ở đây ngay khi quét xong.</source>
        <translation>Pages appear here as soon as they are scanned.</translation>
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
    <name>HeldReasons</name>
    <message>
        <source>Vì sao bị giữ lại</source>
        <translation>Why documents are held</translation>
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
    <name>HourChart</name>
    <message>
        <source>Biểu đồ trang theo giờ</source>
        <translation>Chart of pages by the hour</translation>
    </message>
    <message>
        <source>%1g</source>
        <comment>giờ trên biểu đồ</comment>
        <translation>%1h</translation>
    </message>
</context>
<context>
    <name>IncomingCard</name>
    <message>
        <source>Hồ sơ số %1</source>
        <translation>Job %1</translation>
    </message>
    <message numerus="yes">
        <source>%n trang</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Đang giữ lại</source>
        <translation>Held</translation>
    </message>
</context>
<context>
    <name>IncomingDesk</name>
    <message>
        <source>Mở nắp, úp mặt chữ xuống mặt kính</source>
        <translation>Open the lid, lay the writing on the glass</translation>
    </message>
    <message>
        <source>Đặt góc giấy sát góc có mũi tên</source>
        <translation>Put a corner into the corner with the arrow</translation>
    </message>
    <message>
        <source>Đóng nắp trước khi quét</source>
        <translation>Close the lid before scanning</translation>
    </message>
    <message>
        <source>Tháo ghim, kẹp; vuốt phẳng góc giấy</source>
        <translation>Take out staples and clips, flatten the corners</translation>
    </message>
    <message>
        <source>Mép trên vào trước, mặt chữ theo hình khắc trên khay</source>
        <translation>Top edge first, the writing as the sign on the tray shows</translation>
    </message>
    <message>
        <source>Đẩy đến khi máy nhận giấy, chỉnh thanh dẫn sát mép</source>
        <translation>Push until the scanner takes hold, move the guides close</translation>
    </message>
    <message>
        <source>Máy sẽ nhắc lật cả chồng để quét mặt sau</source>
        <translation>You will be asked to turn the stack for the backs</translation>
    </message>
    <message>
        <source>Máy quét</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>%1: sẵn sàng</source>
        <translation>%1: ready</translation>
    </message>
    <message>
        <source>%1: đang khởi động lại</source>
        <translation>%1: starting again</translation>
    </message>
    <message>
        <source>%1: chưa thấy. Kiểm tra nguồn điện và dây cáp.</source>
        <translation>%1: not seen. Check power and cable.</translation>
    </message>
    <message>
        <source>không đếm</source>
        <translation>not counted</translation>
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
    <name>IncomingScreen</name>
    <message>
        <source>Số hóa văn bản đến</source>
        <translation>Digitize an incoming document</translation>
    </message>
    <message>
        <source>Đặt giấy vào máy, rồi bấm nút bắt đầu.</source>
        <translation>Put the paper in, then press the button to begin.</translation>
    </message>
    <message>
        <source>Không có bí mật nhà nước, bắt đầu quét</source>
        <translation>No state secret, begin to scan</translation>
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
    <name>KeepingPanel</name>
    <message>
        <source>Đủ hai bản sao lưu độc lập</source>
        <translation>Two independent backups hold everything</translation>
    </message>
    <message>
        <source>Chưa đủ hai bản sao lưu độc lập</source>
        <translation>There are not two independent backups</translation>
    </message>
    <message>
        <source>Thử phục hồi lần cuối lúc %1</source>
        <translation>Restore last tested at %1</translation>
    </message>
    <message>
        <source>Chưa thử phục hồi lần nào</source>
        <translation>A restore was never tested</translation>
    </message>
    <message>
        <source>đọc lại khớp lúc %1</source>
        <translation>read back at %1</translation>
    </message>
    <message>
        <source>chưa có bản nào đọc lại khớp</source>
        <translation>no backup was read back yet</translation>
    </message>
    <message>
        <source>đến hạn bản đầy đủ</source>
        <translation>full backup due</translation>
    </message>
    <message numerus="yes">
        <source>chậm %n mục</source>
        <translation>
            <numerusform>%n entry behind</numerusform>
            <numerusform>%n entries behind</numerusform>
        </translation>
    </message>
    <message>
        <source>đủ</source>
        <translation>complete</translation>
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
    <name>LedgerPanel</name>
    <message>
        <source>Sổ nhật ký</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Đọc lại từng mục và đối chiếu với các dấu thời gian đã neo.</source>
        <translation>Reads every entry and holds it against the anchored time stamps.</translation>
    </message>
    <message>
        <source>Kiểm tra sổ</source>
        <translation>Check the ledger</translation>
    </message>
    <message>
        <source>Đang đọc sổ</source>
        <translation>Reading the ledger</translation>
    </message>
    <message>
        <source>Sổ nguyên vẹn</source>
        <translation>The ledger is whole</translation>
    </message>
    <message>
        <source>Sổ bị thay đổi từ mục %1</source>
        <translation>The ledger was changed from entry %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mục</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
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
    <name>MediumSheet</name>
    <message>
        <source>Nhập tệp từ USB</source>
        <translation>Import files from USB</translation>
    </message>
    <message>
        <source>Chọn các tệp của một văn bản, theo thứ tự trang.</source>
        <translation>Choose the files of one document, in the order of its pages.</translation>
    </message>
    <message>
        <source>Đang tìm tệp</source>
        <translation>Looking for files</translation>
    </message>
    <message>
        <source>Cắm USB vào máy. Tệp sẽ hiện ra ở đây.</source>
        <translation>Plug in the USB stick. Its files will appear here.</translation>
    </message>
    <message>
        <source>USB này không có tệp PDF, TIFF, JPEG hoặc PNG.</source>
        <translation>This stick has no PDF, TIFF, JPEG or PNG files.</translation>
    </message>
    <message>
        <source>Không có tài liệu mật</source>
        <translation>No state secrets</translation>
    </message>
    <message>
        <source>Tôi đã xem: không tệp nào là bí mật nhà nước.</source>
        <translation>I have looked: no file is a state secret.</translation>
    </message>
    <message>
        <source>Đang chép %1 trên %2</source>
        <translation>Copying %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>Nhập %n tệp</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Chọn tệp</source>
        <translation>Choose files</translation>
    </message>
</context>
<context>
    <name>NewPersonSheet</name>
    <message>
        <source>Thêm người dùng</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Tên đăng nhập (chữ thường không dấu, số)</source>
        <translation>Login (small letters, digits)</translation>
    </message>
    <message>
        <source>Vai trò, thêm được sau</source>
        <translation>Role; more can be added later</translation>
    </message>
    <message>
        <source>Thêm người này</source>
        <translation>Add this person</translation>
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
    <name>OutboxDesk</name>
    <message>
        <source>Đã thu hồi.</source>
        <translation>Recalled.</translation>
    </message>
    <message>
        <source>Đã ký số, chờ chọn nơi nhận.</source>
        <translation>Signed; choose the receiver.</translation>
    </message>
    <message>
        <source>Đang chuyển lên trục liên thông văn bản.</source>
        <translation>Being given to the exchange.</translation>
    </message>
    <message>
        <source>Đã lên trục, chờ nơi nhận trả lời.</source>
        <translation>With the exchange; the receiver has not answered.</translation>
    </message>
    <message>
        <source>Đã đến, chờ nơi nhận tiếp nhận.</source>
        <translation>Arrived; the receiver has not accepted it yet.</translation>
    </message>
</context>
<context>
    <name>OutboxScreen</name>
    <message>
        <source>Văn bản đi</source>
        <translation>Outgoing documents</translation>
    </message>
    <message>
        <source>Chờ gửi</source>
        <translation>To be sent</translation>
    </message>
    <message>
        <source>Đang chờ trả lời</source>
        <translation>Waiting for an answer</translation>
    </message>
    <message>
        <source>Đã trả lời</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Không có văn bản nào chờ gửi</source>
        <translation>Nothing waits to be sent</translation>
    </message>
    <message>
        <source>Không có văn bản nào chờ nơi nhận trả lời</source>
        <translation>No document waits for an answer</translation>
    </message>
    <message>
        <source>Chưa có văn bản nào được trả lời</source>
        <translation>No document was answered yet</translation>
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
    <name>PageCountSheet</name>
    <message>
        <source>Chồng tiếp theo có bao nhiêu trang?</source>
        <translation>How many pages has the next stack?</translation>
    </message>
    <message>
        <source>Đếm mặt giấy có chữ. Máy báo ngay nếu thiếu hoặc thừa trang.</source>
        <translation>Count the printed sides. The machine says at once if a page is missing or too many.</translation>
    </message>
    <message>
        <source>Thêm %1 trang</source>
        <translation>%1 pages more</translation>
    </message>
    <message>
        <source>Bớt %1 trang</source>
        <translation>%1 pages fewer</translation>
    </message>
    <message>
        <source>Không đếm</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>Đúng số trang này</source>
        <translation>This many pages</translation>
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
    <name>PageLarge</name>
    <message>
        <source>Không mở được ảnh của trang này</source>
        <translation>The image of this page cannot be opened</translation>
    </message>
    <message>
        <source>Phóng to</source>
        <translation>Nearer</translation>
    </message>
    <message>
        <source>Thu nhỏ</source>
        <translation>Smaller</translation>
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
    <name>PageSheets</name>
    <message numerus="yes">
        <source>Để riêng, không nằm trong văn bản: %n trang</source>
        <translation>
            <numerusform>Set aside, not in the document: %n page</numerusform>
            <numerusform>Set aside, not in the document: %n pages</numerusform>
        </translation>
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
    <name>PageTile</name>
    <message>
        <source>Trang %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Để riêng</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Không mở được ảnh của trang này</source>
        <translation>The image of this page cannot be opened</translation>
    </message>
</context>
<context>
    <name>PageTools</name>
    <message>
        <source>Xoay trái</source>
        <translation>Turn left</translation>
    </message>
    <message>
        <source>Xoay phải</source>
        <translation>Turn right</translation>
    </message>
    <message>
        <source>Lên trước</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Ra sau</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Quét lại</source>
        <translation>Scan again</translation>
    </message>
    <message>
        <source>Thêm sau</source>
        <translation>Add after</translation>
    </message>
    <message>
        <source>Bỏ ra</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Chấp nhận</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Đưa trang này trở lại văn bản</source>
        <translation>Put this page back into the document</translation>
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
    <name>PageWords</name>
    <message>
        <source>Ảnh mờ</source>
        <translation>Blurred</translation>
    </message>
    <message>
        <source>Chữ bị cắt ở mép</source>
        <translation>Writing cut off at the edge</translation>
    </message>
    <message>
        <source>Quá sáng, chữ nhạt</source>
        <translation>Too bright, writing fades</translation>
    </message>
    <message>
        <source>Trang bị lệch</source>
        <translation>Askew</translation>
    </message>
    <message>
        <source>Có viền đen</source>
        <translation>Dark border</translation>
    </message>
    <message>
        <source>Góc giấy bị gập</source>
        <translation>Folded corner</translation>
    </message>
    <message>
        <source>Mép giấy bị rách</source>
        <translation>Torn edge</translation>
    </message>
    <message>
        <source>Cuối trang có dải màu lạ</source>
        <translation>Ends in an unnatural band</translation>
    </message>
    <message>
        <source>đã được chấp nhận</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>Giống tờ trước, chờ so</source>
        <translation>Like the sheet before, to be compared</translation>
    </message>
    <message>
        <source>Cùng một tờ, đã so</source>
        <translation>The same sheet, compared</translation>
    </message>
    <message>
        <source>Đã quét lại trang khác</source>
        <translation>Scanned again</translation>
    </message>
    <message>
        <source>Đã bỏ, hai người đồng ý</source>
        <translation>Taken out by two persons</translation>
    </message>
    <message>
        <source>Để riêng</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Trang quét số %1</source>
        <translation>Scanned page %1</translation>
    </message>
    <message>
        <source>Trang %1 (mặt sau)</source>
        <translation>Page %1 (back)</translation>
    </message>
    <message>
        <source>Trang %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>PagesScreen</name>
    <message>
        <source>Các trang của hồ sơ</source>
        <translation>The pages of the job</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>PaperGuides</name>
    <message>
        <source>Giấy đã đặt lại, quét tiếp</source>
        <translation>The paper is back in, go on</translation>
    </message>
    <message>
        <source>Các trang đã lưu được giữ nguyên.</source>
        <translation>The pages already stored stay as they are.</translation>
    </message>
    <message>
        <source>Giấy đã vào khay, quét</source>
        <translation>The paper is in the tray, scan</translation>
    </message>
    <message numerus="yes">
        <source>Hết giấy rồi, dùng %n trang đã lưu</source>
        <translation>
            <numerusform>No more paper, use the %n page stored</numerusform>
            <numerusform>No more paper, use the %n pages stored</numerusform>
        </translation>
    </message>
    <message>
        <source>Quét lại từ đầu</source>
        <translation>Scan all of it again</translation>
    </message>
    <message>
        <source>Đặt lại cả chồng giấy. Các trang cũ được để riêng.</source>
        <translation>Put the whole stack back. The pages so far are set aside.</translation>
    </message>
    <message>
        <source>Làm tiếp</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Còn thiếu giấy, quét tiếp</source>
        <translation>There is more paper, go on</translation>
    </message>
    <message>
        <source>Đặt các tờ còn thiếu vào khay.</source>
        <translation>Put the missing sheets into the tray.</translation>
    </message>
    <message numerus="yes">
        <source>Đã đếm lại: đúng %n trang</source>
        <translation>
            <numerusform>Counted again: it is %n page</numerusform>
            <numerusform>Counted again: it is %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Sửa số đã đếm rồi làm tiếp.</source>
        <translation>Mends the count and goes on.</translation>
    </message>
    <message>
        <source>So hai trang</source>
        <translation>Compare the two pages</translation>
    </message>
    <message>
        <source>Hai tờ khác nhau thì đưa trang trở lại.</source>
        <translation>If they are different sheets, put the page back.</translation>
    </message>
    <message>
        <source>Cùng một tờ, làm tiếp</source>
        <translation>The same sheet, go on</translation>
    </message>
    <message>
        <source>Bản quét lần hai vẫn được để riêng.</source>
        <translation>The second scan stays set aside.</translation>
    </message>
    <message>
        <source>Xem trang được đánh dấu</source>
        <translation>Look at the marked page</translation>
    </message>
    <message>
        <source>Quét lại trang đó nếu cần.</source>
        <translation>Scan it again if it needs it.</translation>
    </message>
    <message>
        <source>Chấp nhận như vậy</source>
        <translation>Accept it as it is</translation>
    </message>
    <message>
        <source>Tên bạn được ghi cùng quyết định này.</source>
        <translation>Your name is written down with this decision.</translation>
    </message>
    <message>
        <source>Đã lật chồng giấy, quét mặt sau</source>
        <translation>The stack is turned over, scan the backs</translation>
    </message>
    <message numerus="yes">
        <source>Không có mặt sau, dùng %n trang đã lưu</source>
        <translation>
            <numerusform>There are no backs, use the %n page stored</numerusform>
            <numerusform>There are no backs, use the %n pages stored</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã lật lại, quét lại các mặt sau</source>
        <translation>Turned over again, scan the backs again</translation>
    </message>
    <message>
        <source>Quét tiếp phần còn lại</source>
        <translation>Scan the rest</translation>
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
    <name>PeopleDesk</name>
    <message>
        <source>Văn thư</source>
        <translation>Records clerk</translation>
    </message>
    <message>
        <source>Người vận hành</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Lãnh đạo</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Quản trị</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Quét, ký số, gửi, giữ sổ và con dấu số</source>
        <translation>Scans, signs, sends, keeps registers and seal</translation>
    </message>
    <message>
        <source>Quét và kiểm tra tài liệu</source>
        <translation>Scans and reviews documents</translation>
    </message>
    <message>
        <source>Quyết định việc cần hai người, thu hồi văn bản</source>
        <translation>Decides what needs two persons, recalls documents</translation>
    </message>
    <message>
        <source>Quản lý tài khoản, thiết bị và sao lưu</source>
        <translation>Manages accounts, devices and backups</translation>
    </message>
    <message>
        <source>Đã ngừng</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>Tạm khóa đến %1</source>
        <translation>Locked until %1</translation>
    </message>
    <message>
        <source>Chưa có mã PIN</source>
        <translation>No PIN yet</translation>
    </message>
    <message>
        <source>Đang dùng</source>
        <translation>In use</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message numerus="yes">
        <source>%n người</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Thêm người</source>
        <translation>Add person</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Mở khóa</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Ngừng tài khoản</source>
        <translation>Disable account</translation>
    </message>
    <message>
        <source>Dùng lại tài khoản</source>
        <translation>Enable account</translation>
    </message>
    <message>
        <source>Đặt lại mã PIN</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>Đặt mã PIN</source>
        <translation>Set PIN</translation>
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
    <name>ProfileChoices</name>
    <message>
        <source>Loại giấy</source>
        <translation>Kind of paper</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>mặt kính</source>
        <translation>glass</translation>
    </message>
    <message>
        <source>khay nạp, một mặt</source>
        <translation>feeder, one side</translation>
    </message>
    <message>
        <source>khay nạp, hai mặt</source>
        <translation>feeder, both sides</translation>
    </message>
    <message>
        <source>khay nạp, lật tay</source>
        <translation>feeder, turned by hand</translation>
    </message>
    <message>
        <source>màu</source>
        <translation>colour</translation>
    </message>
    <message>
        <source>xám</source>
        <translation>grey</translation>
    </message>
    <message>
        <source>đen trắng</source>
        <translation>black and white</translation>
    </message>
    <message>
        <source>tự nhận khổ giấy</source>
        <translation>paper size found</translation>
    </message>
</context>
<context>
    <name>ProfilesPanel</name>
    <message>
        <source>Cách quét thường dùng</source>
        <translation>The usual one</translation>
    </message>
    <message>
        <source>Độ phân giải</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>Màu</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Xám</source>
        <translation>Grey</translation>
    </message>
    <message>
        <source>Đen trắng</source>
        <translation>Black and white</translation>
    </message>
    <message>
        <source>Trở về như ban đầu</source>
        <translation>Back to how it came</translation>
    </message>
    <message>
        <source>Bỏ cách quét này</source>
        <translation>Remove this profile</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 trên %2</source>
        <translation>%1 of %2</translation>
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
    <name>RecallSheet</name>
    <message>
        <source>Thu hồi văn bản này?</source>
        <translation>Recall this document?</translation>
    </message>
    <message>
        <source>Từ lúc này không ai xử lý tiếp hồ sơ này nữa. Không có gì bị xóa; lý do được ghi vào sổ.</source>
        <translation>From now on nobody goes on with this document. Nothing is deleted; the reason is kept.</translation>
    </message>
    <message>
        <source>Văn bản có sai sót về nội dung</source>
        <translation>The document has a mistake in its content</translation>
    </message>
    <message>
        <source>Gửi nhầm cơ quan nhận</source>
        <translation>Sent to the wrong agency</translation>
    </message>
    <message>
        <source>Được thay thế bằng văn bản khác</source>
        <translation>Replaced by another document</translation>
    </message>
    <message>
        <source>Lý do thu hồi, ít nhất 10 chữ cái</source>
        <translation>Reason for the recall, at least 10 letters</translation>
    </message>
    <message>
        <source>Thu hồi</source>
        <translation>Recall</translation>
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
    <name>ReceiverSheet</name>
    <message>
        <source>Gửi đến cơ quan nào?</source>
        <translation>To which agency?</translation>
    </message>
    <message>
        <source>Tên hoặc mã cơ quan</source>
        <translation>Name or code of the agency</translation>
    </message>
    <message numerus="yes">
        <source>Gửi đến %n cơ quan</source>
        <translation>
            <numerusform>Send to %n agency</numerusform>
            <numerusform>Send to %n agencies</numerusform>
        </translation>
    </message>
    <message>
        <source>Chọn cơ quan nhận</source>
        <translation>Choose the receiver</translation>
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
    <name>RemovalSheet</name>
    <message>
        <source>Trang trắng, không có nội dung</source>
        <translation>A blank page without content</translation>
    </message>
    <message>
        <source>Trang thừa, quét trùng với trang khác</source>
        <translation>Scanned twice, the same as another page</translation>
    </message>
    <message>
        <source>Trang không thuộc văn bản này</source>
        <translation>Not a page of this document</translation>
    </message>
    <message>
        <source>Đang chờ người thứ hai</source>
        <translation>Waiting for a second person</translation>
    </message>
    <message>
        <source>Vì sao bỏ trang này?</source>
        <translation>Why is this page taken out?</translation>
    </message>
    <message>
        <source>Yêu cầu đã được ghi. Trang vẫn nằm trong văn bản đến khi lãnh đạo hoặc văn thư khác đồng ý, tại đây hoặc ở màn hình của họ.</source>
        <translation>The request is written down. The page stays in the document until a leader or another clerk agrees, here or at their own screen.</translation>
    </message>
    <message>
        <source>Cần một người khác đồng ý. Ảnh được để riêng và có thể đưa trở lại.</source>
        <translation>Another person has to agree. The image is set aside and can come back.</translation>
    </message>
    <message>
        <source>Không, quay lại</source>
        <translation>No, go back</translation>
    </message>
</context>
<context>
    <name>ReportChoice</name>
    <message>
        <source>Ngày trước</source>
        <translation>Day before</translation>
    </message>
    <message>
        <source>Ngày sau</source>
        <translation>Next day</translation>
    </message>
    <message>
        <source>Trong ngày</source>
        <translation>The day</translation>
    </message>
    <message>
        <source>Từ hôm trước đến nay</source>
        <translation>Since the day before</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Từ %1 đến %2</source>
        <translation>From %1 to %2</translation>
    </message>
    <message>
        <source>Hôm nay, %1</source>
        <translation>Today, %1</translation>
    </message>
    <message>
        <source>Ngày %1</source>
        <translation>%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 giờ: %n trang</source>
        <translation>
            <numerusform>%1 h: %n page</numerusform>
            <numerusform>%1 h: %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Chữ dễ nhầm</source>
        <translation>Letters that look alike</translation>
    </message>
    <message>
        <source>Máy viết lại theo chính tả</source>
        <translation>Respelled by the machine</translation>
    </message>
    <message>
        <source>Trái quy tắc</source>
        <translation>Against a rule</translation>
    </message>
    <message>
        <source>Chữ viết tay</source>
        <translation>Handwriting</translation>
    </message>
    <message>
        <source>Chữ mờ</source>
        <translation>Faint letters</translation>
    </message>
    <message numerus="yes">
        <source>%n giây</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phút</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 giờ %2 phút</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Quét</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Đọc chữ</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Kiểm tra</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Lưu PDF/A</source>
        <translation>Store PDF/A</translation>
    </message>
    <message>
        <source>Ký số</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Gửi</source>
        <translation>Send</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>Báo cáo</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>hồ sơ đến</source>
        <translation>documents came in</translation>
    </message>
    <message>
        <source>trang đã lưu</source>
        <translation>pages stored</translation>
    </message>
    <message>
        <source>trang trắng</source>
        <translation>blank pages</translation>
    </message>
    <message>
        <source>tờ phân cách</source>
        <translation>separators</translation>
    </message>
    <message>
        <source>đã gửi</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>đang giữ lại</source>
        <translation>held</translation>
    </message>
    <message>
        <source>Trang theo giờ</source>
        <translation>Pages by the hour</translation>
    </message>
    <message>
        <source>Chưa có trang nào</source>
        <translation>No pages yet</translation>
    </message>
    <message>
        <source>Hồ sơ đã qua từng bước</source>
        <translation>Documents by step</translation>
    </message>
    <message>
        <source>Chỗ máy đọc còn ngờ</source>
        <translation>What the machine doubts</translation>
    </message>
    <message>
        <source>Không có</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Thời gian ở từng bước (giá trị giữa)</source>
        <translation>Time at each step (median)</translation>
    </message>
    <message>
        <source>Chưa có</source>
        <translation>Nothing yet</translation>
    </message>
    <message>
        <source>Đang đếm</source>
        <translation>Counting</translation>
    </message>
    <message>
        <source>Xem hồ sơ chờ kiểm tra</source>
        <translation>See what waits for review</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Chưa đọc được trích yếu</source>
        <translation>The subject could not be read</translation>
    </message>
    <message numerus="yes">
        <source>%n trang</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Máy đọc chắc chắn mọi ô</source>
        <translation>The machine is sure of every field</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>ô kém chắc nhất</source>
        <translation>least sure field</translation>
    </message>
</context>
<context>
    <name>ReviewListScreen</name>
    <message>
        <source>Chờ kiểm tra</source>
        <translation>To review</translation>
    </message>
    <message numerus="yes">
        <source>%n hồ sơ, hồ sơ đáng ngờ nhất ở trên</source>
        <translation>
            <numerusform>%n document, the most doubtful on top</numerusform>
            <numerusform>%n documents, the most doubtful on top</numerusform>
        </translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Quét tại máy này</source>
        <translation>Scanned here</translation>
    </message>
    <message>
        <source>Quét theo lô</source>
        <translation>Batch scanning</translation>
    </message>
    <message>
        <source>Không còn hồ sơ nào chờ kiểm tra</source>
        <translation>Nothing waits for review</translation>
    </message>
    <message>
        <source>Kiểm tra từ trên xuống</source>
        <translation>Review from the top</translation>
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
    <name>ScanDesk</name>
    <message>
        <source>Tờ số %1 nằm trên cùng</source>
        <translation>Sheet %1 lies on top</translation>
    </message>
</context>
<context>
    <name>ScanProgress</name>
    <message>
        <source>Đang hỏi máy quét…</source>
        <translation>Asking the scanner…</translation>
    </message>
    <message>
        <source>Máy dừng sau trang đang quét. Các trang đã lưu vẫn an toàn.</source>
        <translation>The scanner stops after this page. The pages stored are safe.</translation>
    </message>
    <message>
        <source>Đang chờ máy quét. Để giấy trong khay.</source>
        <translation>Waiting for the scanner. Leave the paper in the tray.</translation>
    </message>
    <message>
        <source>Mỗi trang hiện ra ngay khi đã lưu an toàn. Chưa lấy giấy ra.</source>
        <translation>Every page appears once it is safely stored. Leave the paper for now.</translation>
    </message>
    <message>
        <source>Đã đọc %1 trên %2 trang. Bạn có thể lấy giấy ra.</source>
        <translation>%1 of %2 pages read. You may take the paper out.</translation>
    </message>
    <message>
        <source>Các trường thông tin đã sẵn sàng để kiểm tra.</source>
        <translation>The fields are ready to be reviewed.</translation>
    </message>
    <message>
        <source>Lấy hết giấy ra khỏi máy. Không có trang nào bị xóa.</source>
        <translation>Take all paper out of the scanner. No page was deleted.</translation>
    </message>
    <message>
        <source>Đọc chữ</source>
        <translation>Reading</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Máy quét đang chờ bạn</source>
        <translation>The scanner waits for you</translation>
    </message>
    <message>
        <source>Đã quét xong, đang đọc chữ</source>
        <translation>Scanned, now reading</translation>
    </message>
    <message>
        <source>Đã đọc xong</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Hồ sơ đã hủy</source>
        <translation>The job is cancelled</translation>
    </message>
    <message>
        <source>Hồ sơ đã được kiểm tra</source>
        <translation>The job is reviewed already</translation>
    </message>
    <message>
        <source>Đang dừng máy quét</source>
        <translation>Stopping the scanner</translation>
    </message>
    <message>
        <source>Đang quét</source>
        <translation>Scanning</translation>
    </message>
    <message>
        <source>Trang chính</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Hủy hồ sơ này</source>
        <translation>Cancel this job</translation>
    </message>
    <message>
        <source>Xem từng trang</source>
        <translation>See the pages</translation>
    </message>
    <message>
        <source>Dừng lại</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Kiểm tra</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Quét văn bản khác</source>
        <translation>Scan another document</translation>
    </message>
    <message>
        <source>Hủy hồ sơ này?</source>
        <translation>Cancel this job?</translation>
    </message>
    <message>
        <source>Lấy hết giấy ra khỏi máy. Các trang đã lưu được giữ lại làm bằng chứng nhưng không thành văn bản.</source>
        <translation>Take all paper out. The pages stored are kept as evidence but become no document.</translation>
    </message>
    <message>
        <source>Hủy hồ sơ</source>
        <translation>Cancel the job</translation>
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
    <name>SecondPerson</name>
    <message>
        <source>Để họ đồng ý sau</source>
        <translation>Let them agree later</translation>
    </message>
    <message>
        <source>Mã PIN của người đồng ý</source>
        <translation>The PIN of who agrees</translation>
    </message>
</context>
<context>
    <name>SecrecyCard</name>
    <message>
        <source>Giấy có chứa bí mật nhà nước không?</source>
        <translation>Does the paper hold a state secret?</translation>
    </message>
    <message>
        <source>Văn bản Mật, Tối mật, Tuyệt mật không được đưa vào máy này. Lời khai được ghi cùng tên bạn.</source>
        <translation>Documents marked Mật, Tối mật or Tuyệt mật must not go into this machine. Your declaration is written down with your name.</translation>
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
    <name>SecretSheet</name>
    <message>
        <source>Mời %1 tự bấm mã PIN mới, 6 chữ số trở lên.</source>
        <translation>%1 enters the new PIN, six digits or more.</translation>
    </message>
    <message>
        <source>Mã PIN mới</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>Lưu mã PIN</source>
        <translation>Save PIN</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Màn hình</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Gõ chữ</source>
        <translation>Typing</translation>
    </message>
    <message>
        <source>Máy quét</source>
        <translation>Scanners</translation>
    </message>
    <message>
        <source>Cách quét</source>
        <translation>Profiles</translation>
    </message>
    <message>
        <source>Người dùng</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Sao lưu</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
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
    <name>SignatureCard</name>
    <message>
        <source>Chữ ký %1: </source>
        <translation>Signature %1: </translation>
    </message>
    <message>
        <source>không rõ người ký</source>
        <translation>signer not known</translation>
    </message>
    <message>
        <source>dấu thời gian %1</source>
        <translation>time stamp %1</translation>
    </message>
    <message>
        <source>ký lúc %1 (người ký khai)</source>
        <translation>signed at %1 (as the signer says)</translation>
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
    <name>SourceSheet</name>
    <message>
        <source>Đặt tờ cần quét lại ở đâu?</source>
        <translation>Where do you put the sheet to be scanned again?</translation>
    </message>
    <message>
        <source>Đặt tờ cần thêm ở đâu?</source>
        <translation>Where do you put the sheet to be added?</translation>
    </message>
    <message>
        <source>Trang cũ được để riêng, không mất.</source>
        <translation>The old page is set aside, not lost.</translation>
    </message>
    <message>
        <source>Trang mới đứng ngay sau trang đang chọn.</source>
        <translation>The new page comes right after the chosen one.</translation>
    </message>
    <message>
        <source>Mặt kính</source>
        <translation>Glass</translation>
    </message>
    <message>
        <source>Úp mặt chữ xuống</source>
        <translation>Writing down</translation>
    </message>
    <message>
        <source>Khay nạp</source>
        <translation>Feeder</translation>
    </message>
    <message>
        <source>Chỉ đặt tờ này vào khay</source>
        <translation>Only this sheet in the tray</translation>
    </message>
</context>
<context>
    <name>StackCard</name>
    <message>
        <source>%1 trên %2 trang</source>
        <translation>%1 of %2 pages</translation>
    </message>
    <message numerus="yes">
        <source>%n trang</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Chồng %1</source>
        <translation>Stack %1</translation>
    </message>
    <message>
        <source>Quét tiếp</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>StageTimes</name>
    <message numerus="yes">
        <source>%n hồ sơ</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
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
    <name>SwitchRow</name>
    <message>
        <source>Bật</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Tắt</source>
        <translation>Off</translation>
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
    <name>TypingPanel</name>
    <message>
        <source>aa thành â, dd thành đ; dấu bằng s, f, r, x, j</source>
        <translation>aa becomes â, dd becomes đ; tones by s, f, r, x, j</translation>
    </message>
    <message>
        <source>a6 thành â, d9 thành đ; dấu bằng các số 1 đến 5</source>
        <translation>a6 becomes â, d9 becomes đ; tones by the digits 1 to 5</translation>
    </message>
    <message>
        <source>Tắt bộ gõ</source>
        <translation>No input method</translation>
    </message>
    <message>
        <source>Bàn phím đã có dấu sẵn</source>
        <translation>The keyboard has its own accents</translation>
    </message>
    <message>
        <source>Đặt dấu kiểu mới</source>
        <translation>New style of tone marks</translation>
    </message>
    <message>
        <source>hoà, thuý thay cho hòa, thúy</source>
        <translation>hoà, thuý instead of hòa, thúy</translation>
    </message>
    <message>
        <source>Gõ thử ở đây</source>
        <translation>Try it here</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Hồ sơ số %1</source>
        <translation>Job %1</translation>
    </message>
    <message>
        <source>Kiểm tra lúc %1</source>
        <translation>Verified at %1</translation>
    </message>
    <message>
        <source>Tệp gốc được giữ nguyên từng byte làm bản lưu.</source>
        <translation>The original file is kept byte for byte as the archive copy.</translation>
    </message>
    <message>
        <source>Tệp này được đọc và lưu lại thành PDF/A.</source>
        <translation>This file is read and stored as PDF/A.</translation>
    </message>
    <message>
        <source>Đang kiểm tra tệp</source>
        <translation>Verifying the file</translation>
    </message>
    <message>
        <source>Mở hồ sơ</source>
        <translation>Open document</translation>
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
