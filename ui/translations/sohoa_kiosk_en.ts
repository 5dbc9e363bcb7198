<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Không, quay lại</source>
        <translation>No, go back</translation>
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
        <source>Tiếng Việt</source>
        <translation>Vietnamese</translation>
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
    <name>RecordsScreen</name>
    <message>
        <source>Hồ sơ</source>
        <translation>Records</translation>
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
    <name>TroubleBanner</name>
    <message>
        <source>Đã hiểu</source>
        <translation>Understood</translation>
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
</TS>
