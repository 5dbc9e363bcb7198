<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="vi">
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Không, quay lại</source>
        <translation>Không, quay lại</translation>
    </message>
</context>
<context>
    <name>DispatchTable</name>
    <message>
        <source>Gửi đi</source>
        <translation>Gửi đi</translation>
    </message>
    <message>
        <source>Chưa gửi đến nơi nào.</source>
        <translation>Chưa gửi đến nơi nào.</translation>
    </message>
    <message>
        <source>Nơi nhận báo: %1</source>
        <translation>Nơi nhận báo: %1</translation>
    </message>
    <message>
        <source>Mã trên trục liên thông: %1</source>
        <translation>Mã trên trục liên thông: %1</translation>
    </message>
</context>
<context>
    <name>DoorBanner</name>
    <message>
        <source>Chưa kết nối được dịch vụ. Các trang đã quét vẫn an toàn; màn hình tự trở lại khi dịch vụ chạy. Nếu chờ lâu, gọi hỗ trợ kỹ thuật.</source>
        <translation>Chưa kết nối được dịch vụ. Các trang đã quét vẫn an toàn; màn hình tự trở lại khi dịch vụ chạy. Nếu chờ lâu, gọi hỗ trợ kỹ thuật.</translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Thông tin văn bản</source>
        <translation>Thông tin văn bản</translation>
    </message>
    <message>
        <source>Chưa có thông tin nào.</source>
        <translation>Chưa có thông tin nào.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Ký hiệu</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>Ngày ban hành</source>
        <translation>Ngày ban hành</translation>
    </message>
    <message>
        <source>Địa danh</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Cơ quan chủ quản</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Loại văn bản</source>
        <translation>Loại văn bản</translation>
    </message>
    <message>
        <source>Trích yếu nội dung</source>
        <translation>Trích yếu nội dung</translation>
    </message>
    <message>
        <source>Quyền hạn ký</source>
        <translation>Quyền hạn ký</translation>
    </message>
    <message>
        <source>Chức vụ người ký</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Họ và tên người ký</source>
        <translation>Họ và tên người ký</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Mức độ khẩn</source>
        <translation>Mức độ khẩn</translation>
    </message>
    <message>
        <source>Độ mật</source>
        <translation>Độ mật</translation>
    </message>
    <message>
        <source>Số trang</source>
        <translation>Số trang</translation>
    </message>
    <message>
        <source>Số đến</source>
        <translation>Số đến</translation>
    </message>
    <message>
        <source>Ngày đến</source>
        <translation>Ngày đến</translation>
    </message>
    <message>
        <source>Ngôn ngữ</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Thường</source>
        <translation>Thường</translation>
    </message>
    <message>
        <source>Tiếng Việt</source>
        <translation>Tiếng Việt</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Tệp đã tạo</source>
        <translation>Tệp đã tạo</translation>
    </message>
    <message>
        <source>PDF/A lưu trữ</source>
        <translation>PDF/A lưu trữ</translation>
    </message>
    <message>
        <source>Bản sao có chữ ký số</source>
        <translation>Bản sao có chữ ký số</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Số hóa văn bản</source>
        <translation>Số hóa văn bản</translation>
    </message>
    <message>
        <source>Đang kết nối</source>
        <translation>Đang kết nối</translation>
    </message>
    <message>
        <source>Mất kết nối</source>
        <translation>Mất kết nối</translation>
    </message>
    <message>
        <source>Đã kết nối</source>
        <translation>Đã kết nối</translation>
    </message>
    <message>
        <source>Trang chính</source>
        <translation>Trang chính</translation>
    </message>
    <message>
        <source>Khóa màn hình của %1</source>
        <translation>Khóa màn hình của %1</translation>
    </message>
    <message>
        <source>Đăng xuất</source>
        <translation>Đăng xuất</translation>
    </message>
</context>
<context>
    <name>HeldBanner</name>
    <message>
        <source>Hồ sơ đang chờ người xử lý.</source>
        <translation>Hồ sơ đang chờ người xử lý.</translation>
    </message>
    <message>
        <source>Mã lỗi: %1</source>
        <translation>Mã lỗi: %1</translation>
    </message>
</context>
<context>
    <name>HomeDesk</name>
    <message>
        <source>Chờ kiểm tra</source>
        <translation>Chờ kiểm tra</translation>
    </message>
    <message>
        <source>Chờ ký số</source>
        <translation>Chờ ký số</translation>
    </message>
    <message>
        <source>Chờ gửi đi</source>
        <translation>Chờ gửi đi</translation>
    </message>
    <message>
        <source>Đang giữ lại, cần người xử lý</source>
        <translation>Đang giữ lại, cần người xử lý</translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Chờ người thứ hai</source>
        <translation>Chờ người thứ hai</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Hôm nay bạn cần làm gì?</source>
        <translation>Hôm nay bạn cần làm gì?</translation>
    </message>
    <message>
        <source>Số hóa văn bản đến</source>
        <translation>Số hóa văn bản đến</translation>
    </message>
    <message>
        <source>Quét giấy, đọc chữ, lưu PDF/A</source>
        <translation>Quét giấy, đọc chữ, lưu PDF/A</translation>
    </message>
    <message>
        <source>Sao y bản gốc</source>
        <translation>Sao y bản gốc</translation>
    </message>
    <message>
        <source>Bản sao điện tử có dấu số của cơ quan</source>
        <translation>Bản sao điện tử có dấu số của cơ quan</translation>
    </message>
    <message>
        <source>Quét theo lô</source>
        <translation>Quét theo lô</translation>
    </message>
    <message>
        <source>Nhiều hồ sơ một lượt, kiểm tra sau</source>
        <translation>Nhiều hồ sơ một lượt, kiểm tra sau</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message numerus="yes">
        <source>%n hồ sơ</source>
        <translation>
            <numerusform>%n hồ sơ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Hồ sơ số %1</source>
        <translation>Hồ sơ số %1</translation>
    </message>
    <message>
        <source>Chưa có trích yếu</source>
        <translation>Chưa có trích yếu</translation>
    </message>
    <message numerus="yes">
        <source>%n trang</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobView</name>
    <message>
        <source>Hồ sơ số %1</source>
        <translation>Hồ sơ số %1</translation>
    </message>
    <message>
        <source>Người thực hiện: %1</source>
        <translation>Người thực hiện: %1</translation>
    </message>
    <message>
        <source>Nguồn: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
</context>
<context>
    <name>KioskScreen</name>
    <message>
        <source>Quay lại</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Trang chính</source>
        <translation>Trang chính</translation>
    </message>
</context>
<context>
    <name>LinkBanner</name>
    <message>
        <source>Chưa kết nối được dịch vụ.</source>
        <translation>Chưa kết nối được dịch vụ.</translation>
    </message>
    <message>
        <source>Dịch vụ không trả lời đúng.</source>
        <translation>Dịch vụ không trả lời đúng.</translation>
    </message>
    <message>
        <source>Màn hình đang hiển thị tình trạng lúc %1.</source>
        <translation>Màn hình đang hiển thị tình trạng lúc %1.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Số hóa văn bản</source>
        <translation>Số hóa văn bản</translation>
    </message>
</context>
<context>
    <name>NoJobs</name>
    <message>
        <source>Đang kết nối với dịch vụ…</source>
        <translation>Đang kết nối với dịch vụ…</translation>
    </message>
    <message>
        <source>Chưa kết nối được dịch vụ</source>
        <translation>Chưa kết nối được dịch vụ</translation>
    </message>
    <message>
        <source>Dịch vụ không trả lời đúng</source>
        <translation>Dịch vụ không trả lời đúng</translation>
    </message>
    <message>
        <source>Chưa có hồ sơ nào</source>
        <translation>Chưa có hồ sơ nào</translation>
    </message>
    <message>
        <source>Màn hình sẽ tự kết nối lại khi dịch vụ chạy. Nếu chờ lâu, gọi hỗ trợ kỹ thuật.</source>
        <translation>Màn hình sẽ tự kết nối lại khi dịch vụ chạy. Nếu chờ lâu, gọi hỗ trợ kỹ thuật.</translation>
    </message>
    <message>
        <source>Hồ sơ mới sẽ hiện ở đây ngay khi bắt đầu quét.</source>
        <translation>Hồ sơ mới sẽ hiện ở đây ngay khi bắt đầu quét.</translation>
    </message>
</context>
<context>
    <name>OtherWork</name>
    <message>
        <source>Tra cứu</source>
        <translation>Tra cứu</translation>
    </message>
    <message>
        <source>Văn bản điện tử</source>
        <translation>Văn bản điện tử</translation>
    </message>
    <message>
        <source>Đã gửi</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Sổ đăng ký</source>
        <translation>Sổ đăng ký</translation>
    </message>
    <message>
        <source>Dấu số</source>
        <translation>Dấu số</translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Cài đặt</source>
        <translation>Cài đặt</translation>
    </message>
</context>
<context>
    <name>PageGrid</name>
    <message>
        <source>Chưa có trang nào</source>
        <translation>Chưa có trang nào</translation>
    </message>
    <message>
        <source>Đang hỏi các trang…</source>
        <translation>Đang hỏi các trang…</translation>
    </message>
    <message>
        <source>Trang sẽ hiện ở đây ngay khi quét xong.</source>
        <translation>Trang sẽ hiện ở đây ngay khi quét xong.</translation>
    </message>
</context>
<context>
    <name>PageThumbnail</name>
    <message>
        <source>Đang mở ảnh…</source>
        <translation>Đang mở ảnh…</translation>
    </message>
    <message>
        <source>Không mở được ảnh của trang này</source>
        <translation>Không mở được ảnh của trang này</translation>
    </message>
    <message>
        <source>Trang trắng</source>
        <translation>Trang trắng</translation>
    </message>
    <message>
        <source>Trang phân cách</source>
        <translation>Trang phân cách</translation>
    </message>
    <message>
        <source>Trang %1 (tờ %2, mặt sau)</source>
        <translation>Trang %1 (tờ %2, mặt sau)</translation>
    </message>
    <message>
        <source>Trang %1 (tờ %2)</source>
        <translation>Trang %1 (tờ %2)</translation>
    </message>
</context>
<context>
    <name>PageViewer</name>
    <message>
        <source>Đóng</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Trang %1 / %2</source>
        <translation>Trang %1 / %2</translation>
    </message>
    <message>
        <source>Xem cả trang</source>
        <translation>Xem cả trang</translation>
    </message>
    <message>
        <source>Phóng to</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Trang trước</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Trang sau</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Không mở được ảnh của trang này</source>
        <translation>Không mở được ảnh của trang này</translation>
    </message>
</context>
<context>
    <name>RecordsScreen</name>
    <message>
        <source>Hồ sơ</source>
        <translation>Hồ sơ</translation>
    </message>
</context>
<context>
    <name>StateBadge</name>
    <message>
        <source>%1, chờ người xử lý</source>
        <translation>%1, chờ người xử lý</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Đang quét</source>
        <translation>Đang quét</translation>
    </message>
    <message>
        <source>Đã quét</source>
        <translation>Đã quét</translation>
    </message>
    <message>
        <source>Đã nhận dạng</source>
        <translation>Đã nhận dạng</translation>
    </message>
    <message>
        <source>Đã xác nhận</source>
        <translation>Đã xác nhận</translation>
    </message>
    <message>
        <source>Đã lưu PDF/A</source>
        <translation>Đã lưu PDF/A</translation>
    </message>
    <message>
        <source>Đang ký số</source>
        <translation>Đang ký số</translation>
    </message>
    <message>
        <source>Đã ký số</source>
        <translation>Đã ký số</translation>
    </message>
    <message>
        <source>Đang gửi</source>
        <translation>Đang gửi</translation>
    </message>
    <message>
        <source>Đã gửi</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Đã đến nơi nhận</source>
        <translation>Đã đến nơi nhận</translation>
    </message>
    <message>
        <source>Đã được tiếp nhận</source>
        <translation>Đã được tiếp nhận</translation>
    </message>
    <message>
        <source>Bị từ chối tiếp nhận</source>
        <translation>Bị từ chối tiếp nhận</translation>
    </message>
    <message>
        <source>Đã hủy</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Khẩn</source>
        <translation>Khẩn</translation>
    </message>
    <message>
        <source>Thượng khẩn</source>
        <translation>Thượng khẩn</translation>
    </message>
    <message>
        <source>Hỏa tốc</source>
        <translation>Hỏa tốc</translation>
    </message>
    <message>
        <source>mặt kính</source>
        <translation>mặt kính</translation>
    </message>
    <message>
        <source>khay nạp giấy, một mặt</source>
        <translation>khay nạp giấy, một mặt</translation>
    </message>
    <message>
        <source>khay nạp giấy, hai mặt</source>
        <translation>khay nạp giấy, hai mặt</translation>
    </message>
    <message>
        <source>tệp có sẵn</source>
        <translation>tệp có sẵn</translation>
    </message>
    <message>
        <source>Đã đến</source>
        <translation>Đã đến</translation>
    </message>
    <message>
        <source>Từ chối tiếp nhận</source>
        <translation>Từ chối tiếp nhận</translation>
    </message>
    <message>
        <source>Đã tiếp nhận</source>
        <translation>Đã tiếp nhận</translation>
    </message>
    <message>
        <source>Chờ phân công</source>
        <translation>Chờ phân công</translation>
    </message>
    <message>
        <source>Đã phân công, đang xử lý</source>
        <translation>Đã phân công, đang xử lý</translation>
    </message>
    <message>
        <source>Đã xử lý xong</source>
        <translation>Đã xử lý xong</translation>
    </message>
    <message>
        <source>Đề nghị lấy lại</source>
        <translation>Đề nghị lấy lại</translation>
    </message>
    <message>
        <source>Đồng ý cho lấy lại</source>
        <translation>Đồng ý cho lấy lại</translation>
    </message>
    <message>
        <source>Từ chối cho lấy lại</source>
        <translation>Từ chối cho lấy lại</translation>
    </message>
    <message>
        <source>Quét</source>
        <translation>Quét</translation>
    </message>
    <message>
        <source>Nhận dạng</source>
        <translation>Nhận dạng</translation>
    </message>
    <message>
        <source>Xác nhận</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Lưu PDF/A</source>
        <translation>Lưu PDF/A</translation>
    </message>
    <message>
        <source>Ký số</source>
        <translation>Ký số</translation>
    </message>
    <message>
        <source>Gửi</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Tiếp nhận</source>
        <translation>Tiếp nhận</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Bước %1 trên %2</source>
        <translation>Bước %1 trên %2</translation>
    </message>
</context>
<context>
    <name>TroubleBanner</name>
    <message>
        <source>Đã hiểu</source>
        <translation>Đã hiểu</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Đang chờ bạn</source>
        <translation>Đang chờ bạn</translation>
    </message>
    <message>
        <source>Không có việc nào đang chờ</source>
        <translation>Không có việc nào đang chờ</translation>
    </message>
</context>
</TS>
