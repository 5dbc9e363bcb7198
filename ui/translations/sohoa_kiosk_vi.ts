<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="vi">
<context>
    <name>DispatchTable</name>
    <message>
        <source>Gửi đi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa gửi đến nơi nào.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nơi nhận báo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã trên trục liên thông: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Thông tin văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có: trang chưa được nhận dạng.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Số, ký hiệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ký hiệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày ban hành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Địa danh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ quan chủ quản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loại văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trích yếu nội dung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quyền hạn ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chức vụ người ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Họ và tên người ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mức độ khẩn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Độ mật</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số trang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số đến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày đến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngôn ngữ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thường</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiếng Việt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Tệp đã tạo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF/A lưu trữ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản sao có chữ ký số</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Số hóa văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang kết nối</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mất kết nối</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dịch vụ có lỗi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã kết nối</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldBanner</name>
    <message>
        <source>Hồ sơ đang chờ người xử lý.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã lỗi: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message numerus="yes">
        <source>%n hồ sơ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Hồ sơ số %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có trích yếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n trang</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobView</name>
    <message>
        <source>Hồ sơ số %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người thực hiện: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nguồn: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkBanner</name>
    <message>
        <source>Chưa kết nối được dịch vụ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dịch vụ không trả lời đúng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Màn hình đang hiển thị tình trạng lúc %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Số hóa văn bản</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoJobs</name>
    <message>
        <source>Đang kết nối với dịch vụ…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa kết nối được dịch vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dịch vụ không trả lời đúng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có hồ sơ nào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Màn hình sẽ tự kết nối lại khi dịch vụ chạy. Nếu chờ lâu, gọi hỗ trợ kỹ thuật.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hồ sơ mới sẽ hiện ở đây ngay khi bắt đầu quét.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageGrid</name>
    <message>
        <source>Chưa có trang nào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang hỏi các trang…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trang sẽ hiện ở đây ngay khi quét xong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageThumbnail</name>
    <message>
        <source>Đang mở ảnh…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không mở được ảnh của trang này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trang trắng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trang phân cách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trang %1 (tờ %2, mặt sau)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trang %1 (tờ %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageViewer</name>
    <message>
        <source>Đóng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trang %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xem cả trang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phóng to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trang trước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trang sau</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateBadge</name>
    <message>
        <source>%1, chờ người xử lý</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Đang quét</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã quét</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã nhận dạng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã xác nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã lưu PDF/A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang ký số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ký số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang gửi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã gửi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã đến nơi nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã được tiếp nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bị từ chối tiếp nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã hủy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khẩn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thượng khẩn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hỏa tốc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mặt kính</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>khay nạp giấy, một mặt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>khay nạp giấy, hai mặt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tệp có sẵn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã đến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Từ chối tiếp nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã tiếp nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chờ phân công</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã phân công, đang xử lý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã xử lý xong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đề nghị lấy lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đồng ý cho lấy lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Từ chối cho lấy lại</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Quét</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhận dạng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xác nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu PDF/A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ký số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gửi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiếp nhận</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
