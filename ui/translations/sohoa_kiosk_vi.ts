<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="vi">
<context>
    <name>AppearancePanel</name>
    <message>
        <source>Chữ lớn</source>
        <translation>Chữ lớn</translation>
    </message>
    <message>
        <source>Mọi chữ trên màn hình lớn hơn một phần tư.</source>
        <translation>Mọi chữ trên màn hình lớn hơn một phần tư.</translation>
    </message>
    <message>
        <source>Tương phản cao</source>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>Nền trắng, chữ đen, viền đậm.</source>
        <translation>Nền trắng, chữ đen, viền đậm.</translation>
    </message>
    <message>
        <source>Thuận tay trái</source>
        <translation>Thuận tay trái</translation>
    </message>
    <message>
        <source>Nút chính nằm ở góc dưới bên trái.</source>
        <translation>Nút chính nằm ở góc dưới bên trái.</translation>
    </message>
</context>
<context>
    <name>BalanceLine</name>
    <message>
        <source>Đã nạp %1 bằng không giữ %2 cộng đã lưu %3; đã lưu %3 bằng để riêng %4 cộng trong hồ sơ %5</source>
        <translation>Đã nạp %1 bằng không giữ %2 cộng đã lưu %3; đã lưu %3 bằng để riêng %4 cộng trong hồ sơ %5</translation>
    </message>
    <message>
        <source>Khớp: không thiếu trang nào</source>
        <translation>Khớp: không thiếu trang nào</translation>
    </message>
    <message>
        <source>Chưa khớp: phải kiểm lại giấy</source>
        <translation>Chưa khớp: phải kiểm lại giấy</translation>
    </message>
    <message>
        <source>đã nạp</source>
        <translation>đã nạp</translation>
    </message>
    <message>
        <source>không giữ</source>
        <translation>không giữ</translation>
    </message>
    <message>
        <source>đã lưu</source>
        <translation>đã lưu</translation>
    </message>
    <message>
        <source>trong hồ sơ</source>
        <translation>trong hồ sơ</translation>
    </message>
    <message>
        <source>để riêng</source>
        <translation>để riêng</translation>
    </message>
</context>
<context>
    <name>BatchDesk</name>
    <message>
        <source>Chờ máy quét</source>
        <translation>Chờ máy quét</translation>
    </message>
    <message>
        <source>Đang quét</source>
        <translation>Đang quét</translation>
    </message>
    <message>
        <source>Đang tạm dừng</source>
        <translation>Đang tạm dừng</translation>
    </message>
    <message>
        <source>Cần người xử lý</source>
        <translation>Cần người xử lý</translation>
    </message>
    <message>
        <source>Đang đọc chữ</source>
        <translation>Đang đọc chữ</translation>
    </message>
    <message>
        <source>Chờ kiểm tra</source>
        <translation>Chờ kiểm tra</translation>
    </message>
    <message>
        <source>Đã kiểm tra</source>
        <translation>Đã kiểm tra</translation>
    </message>
    <message>
        <source>Đã hủy</source>
        <translation>Đã hủy</translation>
    </message>
</context>
<context>
    <name>BatchScreen</name>
    <message>
        <source>Quét theo lô hôm nay</source>
        <translation>Quét theo lô hôm nay</translation>
    </message>
    <message>
        <source>Quét theo lô</source>
        <translation>Quét theo lô</translation>
    </message>
    <message>
        <source>Mỗi chồng giấy là một hồ sơ. Phần đọc chữ và kiểm tra làm sau.</source>
        <translation>Mỗi chồng giấy là một hồ sơ. Phần đọc chữ và kiểm tra làm sau.</translation>
    </message>
    <message>
        <source>Khai báo một lần cho cả lô.</source>
        <translation>Khai báo một lần cho cả lô.</translation>
    </message>
    <message>
        <source>Kiểm tra lô này</source>
        <translation>Kiểm tra lô này</translation>
    </message>
    <message>
        <source>Tạm dừng ngay</source>
        <translation>Tạm dừng ngay</translation>
    </message>
    <message>
        <source>Quét tiếp chồng đã dừng</source>
        <translation>Quét tiếp chồng đã dừng</translation>
    </message>
    <message>
        <source>Khai báo và quét tiếp</source>
        <translation>Khai báo và quét tiếp</translation>
    </message>
    <message>
        <source>Quét chồng tiếp theo</source>
        <translation>Quét chồng tiếp theo</translation>
    </message>
    <message>
        <source>Quét chồng đầu tiên</source>
        <translation>Quét chồng đầu tiên</translation>
    </message>
</context>
<context>
    <name>BatchStart</name>
    <message>
        <source>1. Giấy trong lô</source>
        <translation>1. Giấy trong lô</translation>
    </message>
    <message>
        <source>Không có tài liệu mật</source>
        <translation>Không có tài liệu mật</translation>
    </message>
    <message>
        <source>Tôi đã xem: không tờ nào trong lô có dấu Mật, Tối mật, Tuyệt mật.</source>
        <translation>Tôi đã xem: không tờ nào trong lô có dấu Mật, Tối mật, Tuyệt mật.</translation>
    </message>
    <message>
        <source>Đặt từng chồng vào khay: một chồng là một văn bản hoặc một hồ sơ. Trong khi máy đọc chồng trước, bạn có thể quét chồng sau.</source>
        <translation>Đặt từng chồng vào khay: một chồng là một văn bản hoặc một hồ sơ. Trong khi máy đọc chồng trước, bạn có thể quét chồng sau.</translation>
    </message>
    <message>
        <source>2. Cách quét</source>
        <translation>2. Cách quét</translation>
    </message>
    <message>
        <source>Cách quét thường dùng</source>
        <translation>Cách quét thường dùng</translation>
    </message>
</context>
<context>
    <name>BatchWatch</name>
    <message>
        <source>chồng giấy</source>
        <translation>chồng giấy</translation>
    </message>
    <message>
        <source>trang đã lưu</source>
        <translation>trang đã lưu</translation>
    </message>
    <message>
        <source>chờ kiểm tra</source>
        <translation>chờ kiểm tra</translation>
    </message>
    <message>
        <source>cần người xử lý</source>
        <translation>cần người xử lý</translation>
    </message>
    <message numerus="yes">
        <source>Chồng sau: %n trang</source>
        <translation>
            <numerusform>Chồng sau: %n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>Đếm trang chồng sau</source>
        <translation>Đếm trang chồng sau</translation>
    </message>
    <message>
        <source>Đặt chồng đầu tiên vào khay rồi bấm nút quét.</source>
        <translation>Đặt chồng đầu tiên vào khay rồi bấm nút quét.</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>Đã có thẻ. Quẹt thẻ mới để đổi</source>
        <translation>Đã có thẻ. Quẹt thẻ mới để đổi</translation>
    </message>
    <message>
        <source>Quẹt thẻ vào đầu đọc</source>
        <translation>Quẹt thẻ vào đầu đọc</translation>
    </message>
    <message>
        <source>Lưu thẻ</source>
        <translation>Lưu thẻ</translation>
    </message>
    <message>
        <source>Thu thẻ</source>
        <translation>Thu thẻ</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>Bản sao có giống giấy không?</source>
        <translation>Bản sao có giống giấy không?</translation>
    </message>
    <message>
        <source>Đang ghi bản PDF/A từ giấy đã quét</source>
        <translation>Đang ghi bản PDF/A từ giấy đã quét</translation>
    </message>
    <message>
        <source>Giấy đã quét</source>
        <translation>Giấy đã quét</translation>
    </message>
    <message>
        <source>Bản sao điện tử</source>
        <translation>Bản sao điện tử</translation>
    </message>
    <message>
        <source>Xem cỡ thật 1:1</source>
        <translation>Xem cỡ thật 1:1</translation>
    </message>
    <message>
        <source>Xem cả trang</source>
        <translation>Xem cả trang</translation>
    </message>
    <message>
        <source>Trang trước</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Trang %1 / %2</source>
        <translation>Trang %1 / %2</translation>
    </message>
    <message>
        <source>Trang sau</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Đã xem %1 trong %2 trang</source>
        <translation>Đã xem %1 trong %2 trang</translation>
    </message>
    <message>
        <source>Giống nhau</source>
        <translation>Giống nhau</translation>
    </message>
    <message>
        <source>Giống nhau, xem khối chữ ký</source>
        <translation>Giống nhau, xem khối chữ ký</translation>
    </message>
</context>
<context>
    <name>CompromiseSheet</name>
    <message>
        <source>Báo lộ khóa: vì sao?</source>
        <translation>Báo lộ khóa: vì sao?</translation>
    </message>
    <message>
        <source>Ngay khi báo: mọi việc ký bằng dấu số này dừng lại, kể cả danh sách đang ký; cơ quan có 24 giờ để báo cáo cơ quan quản lý; máy in được thông báo. Văn bản đã ký giữ nguyên.</source>
        <translation>Ngay khi báo: mọi việc ký bằng dấu số này dừng lại, kể cả danh sách đang ký; cơ quan có 24 giờ để báo cáo cơ quan quản lý; máy in được thông báo. Văn bản đã ký giữ nguyên.</translation>
    </message>
    <message>
        <source>Lý do khác (ít nhất 10 chữ)</source>
        <translation>Lý do khác (ít nhất 10 chữ)</translation>
    </message>
    <message>
        <source>Không, quay lại</source>
        <translation>Không, quay lại</translation>
    </message>
    <message>
        <source>Tiếp tục</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Dừng ký ngay bằng %1?</source>
        <translation>Dừng ký ngay bằng %1?</translation>
    </message>
    <message>
        <source>Không lấy lại được bằng một mình bạn: chỉ hai người, sau khi đã báo cáo, mới kết thúc việc này.</source>
        <translation>Không lấy lại được bằng một mình bạn: chỉ hai người, sau khi đã báo cáo, mới kết thúc việc này.</translation>
    </message>
    <message>
        <source>Báo lộ khóa ngay</source>
        <translation>Báo lộ khóa ngay</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Không, quay lại</source>
        <translation>Không, quay lại</translation>
    </message>
</context>
<context>
    <name>CopyScreen</name>
    <message>
        <source>Giấy trên tay bạn là bản nào?</source>
        <translation>Giấy trên tay bạn là bản nào?</translation>
    </message>
    <message>
        <source>Hình thức sao theo Điều 25 Nghị định 30/2020/NĐ-CP</source>
        <translation>Hình thức sao theo Điều 25 Nghị định 30/2020/NĐ-CP</translation>
    </message>
    <message>
        <source>Sao văn bản đã lưu trong máy</source>
        <translation>Sao văn bản đã lưu trong máy</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>Bản gốc</source>
        <translation>Bản gốc</translation>
    </message>
    <message>
        <source>Bản chính</source>
        <translation>Bản chính</translation>
    </message>
    <message>
        <source>Bản sao y</source>
        <translation>Bản sao y</translation>
    </message>
    <message>
        <source>Chưa nói là bản nào</source>
        <translation>Chưa nói là bản nào</translation>
    </message>
    <message>
        <source>Người có thẩm quyền ký trực tiếp trên chính tờ giấy này</source>
        <translation>Người có thẩm quyền ký trực tiếp trên chính tờ giấy này</translation>
    </message>
    <message>
        <source>Làm từ bản có chữ ký trực tiếp, có dấu đỏ của cơ quan ban hành</source>
        <translation>Làm từ bản có chữ ký trực tiếp, có dấu đỏ của cơ quan ban hành</translation>
    </message>
    <message>
        <source>Bản sao đã được chứng thực, có chữ SAO Y và dấu của nơi sao</source>
        <translation>Bản sao đã được chứng thực, có chữ SAO Y và dấu của nơi sao</translation>
    </message>
    <message>
        <source>Sao đầy đủ cả văn bản</source>
        <translation>Sao đầy đủ cả văn bản</translation>
    </message>
    <message>
        <source>Sao đầy đủ từ bản sao y</source>
        <translation>Sao đầy đủ từ bản sao y</translation>
    </message>
    <message>
        <source>Chỉ sao những trang được chọn</source>
        <translation>Chỉ sao những trang được chọn</translation>
    </message>
    <message>
        <source>%1, trang %2</source>
        <translation>%1, trang %2</translation>
    </message>
</context>
<context>
    <name>CountPad</name>
    <message>
        <source>Bạn đã đếm được mấy trang?</source>
        <translation>Bạn đã đếm được mấy trang?</translation>
    </message>
    <message>
        <source>Xóa hết</source>
        <translation>Xóa hết</translation>
    </message>
    <message>
        <source>Xóa một chữ số</source>
        <translation>Xóa một chữ số</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Xong</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>Số trang bạn đã đếm</source>
        <translation>Số trang bạn đã đếm</translation>
    </message>
    <message>
        <source>Không bắt buộc. Có số này, máy tự báo khi thiếu trang.</source>
        <translation>Không bắt buộc. Có số này, máy tự báo khi thiếu trang.</translation>
    </message>
    <message>
        <source>Bớt một trang</source>
        <translation>Bớt một trang</translation>
    </message>
    <message>
        <source>Nhập số trang: %1</source>
        <translation>Nhập số trang: %1</translation>
    </message>
    <message>
        <source>Thêm một trang</source>
        <translation>Thêm một trang</translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message numerus="yes">
        <source>Thừa %n trang so với số đã đếm.</source>
        <translation>
            <numerusform>Thừa %n trang so với số đã đếm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Máy đang nhận giấy.</source>
        <translation>Máy đang nhận giấy.</translation>
    </message>
    <message>
        <source>Máy đang nạp giấy. Mỗi trang được lưu ngay khi quét xong.</source>
        <translation>Máy đang nạp giấy. Mỗi trang được lưu ngay khi quét xong.</translation>
    </message>
    <message numerus="yes">
        <source>Thiếu %n trang so với số đã đếm.</source>
        <translation>
            <numerusform>Thiếu %n trang so với số đã đếm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chưa có trang nào.</source>
        <translation>Chưa có trang nào.</translation>
    </message>
    <message>
        <source>Số trang đã nạp và đã lưu không khớp.</source>
        <translation>Số trang đã nạp và đã lưu không khớp.</translation>
    </message>
    <message numerus="yes">
        <source>Khớp: đủ %n trang như đã đếm.</source>
        <translation>
            <numerusform>Khớp: đủ %n trang như đã đếm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Khớp: mọi trang đã nạp đều được lưu.</source>
        <translation>Khớp: mọi trang đã nạp đều được lưu.</translation>
    </message>
    <message numerus="yes">
        <source>%n trang để riêng</source>
        <translation>
            <numerusform>%n trang để riêng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trang phải nạp lại</source>
        <translation>
            <numerusform>%n trang phải nạp lại</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã đếm</source>
        <translation>Đã đếm</translation>
    </message>
    <message>
        <source>không đếm trước</source>
        <translation>không đếm trước</translation>
    </message>
    <message>
        <source>Đã nạp</source>
        <translation>Đã nạp</translation>
    </message>
    <message>
        <source>Đã lưu</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>Trong PDF</source>
        <translation>Trong PDF</translation>
    </message>
    <message>
        <source>ghi sau khi kiểm tra</source>
        <translation>ghi sau khi kiểm tra</translation>
    </message>
</context>
<context>
    <name>CustodyLine</name>
    <message>
        <source>Chuỗi chứng cứ còn nguyên: mỗi mắt xích khớp với sổ cái.</source>
        <translation>Chuỗi chứng cứ còn nguyên: mỗi mắt xích khớp với sổ cái.</translation>
    </message>
    <message>
        <source>Chuỗi chứng cứ bị đứt. Không dùng tệp này; báo người phụ trách.</source>
        <translation>Chuỗi chứng cứ bị đứt. Không dùng tệp này; báo người phụ trách.</translation>
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
        <translation>Dấu số và người giữ</translation>
    </message>
    <message>
        <source>dấu số của cơ quan</source>
        <translation>dấu số của cơ quan</translation>
    </message>
    <message>
        <source>Sổ giao, nhận thiết bị</source>
        <translation>Sổ giao, nhận thiết bị</translation>
    </message>
    <message>
        <source>Giao, bàn giao, gia hạn và thu hồi: quản trị ghi bằng lệnh sohoa token.</source>
        <translation>Giao, bàn giao, gia hạn và thu hồi: quản trị ghi bằng lệnh sohoa token.</translation>
    </message>
</context>
<context>
    <name>CustodyWords</name>
    <message>
        <source>Đang dùng</source>
        <translation>Đang dùng</translation>
    </message>
    <message>
        <source>Chưa giao</source>
        <translation>Chưa giao</translation>
    </message>
    <message>
        <source>Tạm dừng</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Đã báo lộ khóa</source>
        <translation>Đã báo lộ khóa</translation>
    </message>
    <message>
        <source>Chứng thư số đã thu hồi</source>
        <translation>Chứng thư số đã thu hồi</translation>
    </message>
    <message>
        <source>Đã nộp lại</source>
        <translation>Đã nộp lại</translation>
    </message>
    <message>
        <source>Đã báo mất</source>
        <translation>Đã báo mất</translation>
    </message>
    <message>
        <source>Có người khác biết mã PIN</source>
        <translation>Có người khác biết mã PIN</translation>
    </message>
    <message>
        <source>Thiết bị rời khỏi tay người giữ</source>
        <translation>Thiết bị rời khỏi tay người giữ</translation>
    </message>
    <message>
        <source>Thấy chữ ký mà cơ quan không ký</source>
        <translation>Thấy chữ ký mà cơ quan không ký</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>chỉ dùng ở địa chỉ này</source>
        <translation>chỉ dùng ở địa chỉ này</translation>
    </message>
    <message>
        <source>Quét thử</source>
        <translation>Quét thử</translation>
    </message>
    <message>
        <source>Đặt tên</source>
        <translation>Đặt tên</translation>
    </message>
    <message>
        <source>Bỏ khóa địa chỉ</source>
        <translation>Bỏ khóa địa chỉ</translation>
    </message>
    <message>
        <source>Khóa địa chỉ</source>
        <translation>Khóa địa chỉ</translation>
    </message>
    <message>
        <source>Bỏ khỏi danh sách</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
</context>
<context>
    <name>DeviceNameSheet</name>
    <message>
        <source>Máy quét này tên là gì?</source>
        <translation>Máy quét này tên là gì?</translation>
    </message>
    <message>
        <source>Thêm máy quét theo địa chỉ</source>
        <translation>Thêm máy quét theo địa chỉ</translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Tên của cơ quan đặt</source>
        <translation>Tên của cơ quan đặt</translation>
    </message>
    <message>
        <source>Máy quét tầng 2</source>
        <translation>Máy quét tầng 2</translation>
    </message>
    <message>
        <source>Lưu tên</source>
        <translation>Lưu tên</translation>
    </message>
    <message>
        <source>Thêm máy quét</source>
        <translation>Thêm máy quét</translation>
    </message>
</context>
<context>
    <name>DeviceTestSheet</name>
    <message>
        <source>Quét thử: %1</source>
        <translation>Quét thử: %1</translation>
    </message>
    <message>
        <source>Trang quét thử chỉ hiện ở đây, không lưu vào đâu cả.</source>
        <translation>Trang quét thử chỉ hiện ở đây, không lưu vào đâu cả.</translation>
    </message>
    <message>
        <source>Trang vừa quét thử</source>
        <translation>Trang vừa quét thử</translation>
    </message>
    <message>
        <source>Đang quét thử</source>
        <translation>Đang quét thử</translation>
    </message>
    <message>
        <source>Đặt một tờ giấy rồi chọn cách quét thử.</source>
        <translation>Đặt một tờ giấy rồi chọn cách quét thử.</translation>
    </message>
    <message>
        <source>Quét thử mặt kính</source>
        <translation>Quét thử mặt kính</translation>
    </message>
    <message>
        <source>Quét thử khay nạp</source>
        <translation>Quét thử khay nạp</translation>
    </message>
</context>
<context>
    <name>DevicesDesk</name>
    <message>
        <source>Sẵn sàng</source>
        <translation>Sẵn sàng</translation>
    </message>
    <message>
        <source>Đang khởi động lại</source>
        <translation>Đang khởi động lại</translation>
    </message>
    <message>
        <source>Không thấy</source>
        <translation>Không thấy</translation>
    </message>
    <message>
        <source>Chưa tìm</source>
        <translation>Chưa tìm</translation>
    </message>
    <message>
        <source>%1 giây</source>
        <translation>%1 giây</translation>
    </message>
    <message>
        <source>Máy trả lời</source>
        <translation>Máy trả lời</translation>
    </message>
    <message>
        <source>Tìm thấy sau</source>
        <translation>Tìm thấy sau</translation>
    </message>
    <message>
        <source>Quét xong sau</source>
        <translation>Quét xong sau</translation>
    </message>
    <message>
        <source>Cỡ ảnh</source>
        <translation>Cỡ ảnh</translation>
    </message>
    <message>
        <source>Độ phân giải</source>
        <translation>Độ phân giải</translation>
    </message>
</context>
<context>
    <name>DevicesPanel</name>
    <message>
        <source>Đang tìm máy quét</source>
        <translation>Đang tìm máy quét</translation>
    </message>
    <message>
        <source>Tìm lần cuối lúc %1</source>
        <translation>Tìm lần cuối lúc %1</translation>
    </message>
    <message>
        <source>Thêm theo địa chỉ</source>
        <translation>Thêm theo địa chỉ</translation>
    </message>
    <message>
        <source>Tìm lại</source>
        <translation>Tìm lại</translation>
    </message>
    <message>
        <source>Chưa thấy máy quét nào. Bật máy, cắm dây rồi tìm lại.</source>
        <translation>Chưa thấy máy quét nào. Bật máy, cắm dây rồi tìm lại.</translation>
    </message>
    <message>
        <source>Bỏ máy quét “%1” khỏi danh sách?</source>
        <translation>Bỏ máy quét “%1” khỏi danh sách?</translation>
    </message>
    <message>
        <source>Máy hiện lại khi được nhìn thấy lần sau.</source>
        <translation>Máy hiện lại khi được nhìn thấy lần sau.</translation>
    </message>
    <message>
        <source>Bỏ khỏi danh sách</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
</context>
<context>
    <name>DispatchCard</name>
    <message numerus="yes">
        <source>%n trang</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>Thu hồi</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>Hỏi lại ngay</source>
        <translation>Hỏi lại ngay</translation>
    </message>
    <message>
        <source>Gửi đi</source>
        <translation>Gửi đi</translation>
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
    <name>EInboxDesk</name>
    <message>
        <source>Không có chữ ký số</source>
        <translation>Không có chữ ký số</translation>
    </message>
    <message>
        <source>Hợp lệ</source>
        <translation>Hợp lệ</translation>
    </message>
    <message>
        <source>Không hợp lệ</source>
        <translation>Không hợp lệ</translation>
    </message>
    <message>
        <source>Chưa xác định</source>
        <translation>Chưa xác định</translation>
    </message>
    <message>
        <source>Thông tin người ký</source>
        <translation>Thông tin người ký</translation>
    </message>
    <message>
        <source>Toàn vẹn nội dung</source>
        <translation>Toàn vẹn nội dung</translation>
    </message>
    <message>
        <source>Chứng thư số</source>
        <translation>Chứng thư số</translation>
    </message>
    <message>
        <source>Dấu thời gian</source>
        <translation>Dấu thời gian</translation>
    </message>
</context>
<context>
    <name>EInboxScreen</name>
    <message>
        <source>Văn bản điện tử đến</source>
        <translation>Văn bản điện tử đến</translation>
    </message>
    <message>
        <source>Chữ ký số được kiểm tra theo bốn bước của Điều 11</source>
        <translation>Chữ ký số được kiểm tra theo bốn bước của Điều 11</translation>
    </message>
    <message>
        <source>Chưa có văn bản điện tử nào</source>
        <translation>Chưa có văn bản điện tử nào</translation>
    </message>
    <message>
        <source>Danh sách</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Nhập từ USB</source>
        <translation>Nhập từ USB</translation>
    </message>
</context>
<context>
    <name>EmptyPeople</name>
    <message>
        <source>Chưa có ai được cấp mã PIN hoặc mật khẩu. Nhờ quản trị thêm tài khoản bằng lệnh sohoa people add.</source>
        <translation>Chưa có ai được cấp mã PIN hoặc mật khẩu. Nhờ quản trị thêm tài khoản bằng lệnh sohoa people add.</translation>
    </message>
</context>
<context>
    <name>ExtractSheet</name>
    <message>
        <source>Trích sao những trang nào?</source>
        <translation>Trích sao những trang nào?</translation>
    </message>
    <message>
        <source>Trang 1 luôn được sao, để bản trích giữ đủ thể thức của văn bản.</source>
        <translation>Trang 1 luôn được sao, để bản trích giữ đủ thể thức của văn bản.</translation>
    </message>
    <message>
        <source>Thêm số trang</source>
        <translation>Thêm số trang</translation>
    </message>
    <message>
        <source>Không, quay lại</source>
        <translation>Không, quay lại</translation>
    </message>
    <message>
        <source>Trích trang %1</source>
        <translation>Trích trang %1</translation>
    </message>
    <message>
        <source>Tiếp tục</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>FaceList</name>
    <message>
        <source>Người dùng máy</source>
        <translation>Người dùng máy</translation>
    </message>
</context>
<context>
    <name>FedPages</name>
    <message>
        <source>Trang sẽ hiện ở đây ngay khi quét xong.</source>
        <translation>Trang sẽ hiện ở đây ngay khi quét xong.</translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message>
        <source>Còn thiếu</source>
        <translation>Còn thiếu</translation>
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
    <name>FieldTools</name>
    <message>
        <source>Gõ lại theo giấy</source>
        <translation>Gõ lại theo giấy</translation>
    </message>
    <message>
        <source>Lấy “%1”</source>
        <translation>Lấy “%1”</translation>
    </message>
    <message>
        <source>Đúng</source>
        <translation>Đúng</translation>
    </message>
    <message>
        <source>Gõ vào</source>
        <translation>Gõ vào</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Ghi</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Bỏ</translation>
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
        <source>Mã cơ quan lập danh mục hồ sơ</source>
        <translation>Mã cơ quan lập danh mục hồ sơ</translation>
    </message>
    <message>
        <source>Năm hình thành hồ sơ</source>
        <translation>Năm hình thành hồ sơ</translation>
    </message>
    <message>
        <source>Số và ký hiệu hồ sơ</source>
        <translation>Số và ký hiệu hồ sơ</translation>
    </message>
    <message>
        <source>Số thứ tự trong hồ sơ</source>
        <translation>Số thứ tự trong hồ sơ</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Số bản phát hành</source>
        <translation>Số bản phát hành</translation>
    </message>
    <message>
        <source>Hạn xử lý</source>
        <translation>Hạn xử lý</translation>
    </message>
    <message>
        <source>Mã cơ quan nhận</source>
        <translation>Mã cơ quan nhận</translation>
    </message>
    <message>
        <source>Tên cơ quan nhận</source>
        <translation>Tên cơ quan nhận</translation>
    </message>
    <message>
        <source>Ý kiến phân phối, chỉ đạo</source>
        <translation>Ý kiến phân phối, chỉ đạo</translation>
    </message>
    <message>
        <source>Mã định danh văn bản</source>
        <translation>Mã định danh văn bản</translation>
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
    <name>HeldReasons</name>
    <message>
        <source>Vì sao bị giữ lại</source>
        <translation>Vì sao bị giữ lại</translation>
    </message>
</context>
<context>
    <name>HeldScreen</name>
    <message>
        <source>Đang giữ lại, chờ người xử lý</source>
        <translation>Đang giữ lại, chờ người xử lý</translation>
    </message>
    <message>
        <source>Không có hồ sơ nào đang giữ lại</source>
        <translation>Không có hồ sơ nào đang giữ lại</translation>
    </message>
    <message>
        <source>Khi máy gặp việc cần người xem, hồ sơ hiện ở đây kèm cách xử lý.</source>
        <translation>Khi máy gặp việc cần người xem, hồ sơ hiện ở đây kèm cách xử lý.</translation>
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
    <name>HourChart</name>
    <message>
        <source>Biểu đồ trang theo giờ</source>
        <translation>Biểu đồ trang theo giờ</translation>
    </message>
    <message>
        <source>%1g</source>
        <comment>giờ trên biểu đồ</comment>
        <translation>%1g</translation>
    </message>
</context>
<context>
    <name>IncomingCard</name>
    <message>
        <source>Hồ sơ số %1</source>
        <translation>Hồ sơ số %1</translation>
    </message>
    <message numerus="yes">
        <source>%n trang</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>Đang giữ lại</source>
        <translation>Đang giữ lại</translation>
    </message>
</context>
<context>
    <name>IncomingDesk</name>
    <message>
        <source>Mở nắp, úp mặt chữ xuống mặt kính</source>
        <translation>Mở nắp, úp mặt chữ xuống mặt kính</translation>
    </message>
    <message>
        <source>Đặt góc giấy sát góc có mũi tên</source>
        <translation>Đặt góc giấy sát góc có mũi tên</translation>
    </message>
    <message>
        <source>Đóng nắp trước khi quét</source>
        <translation>Đóng nắp trước khi quét</translation>
    </message>
    <message>
        <source>Tháo ghim, kẹp; vuốt phẳng góc giấy</source>
        <translation>Tháo ghim, kẹp; vuốt phẳng góc giấy</translation>
    </message>
    <message>
        <source>Mép trên vào trước, mặt chữ theo hình khắc trên khay</source>
        <translation>Mép trên vào trước, mặt chữ theo hình khắc trên khay</translation>
    </message>
    <message>
        <source>Đẩy đến khi máy nhận giấy, chỉnh thanh dẫn sát mép</source>
        <translation>Đẩy đến khi máy nhận giấy, chỉnh thanh dẫn sát mép</translation>
    </message>
    <message>
        <source>Máy sẽ nhắc lật cả chồng để quét mặt sau</source>
        <translation>Máy sẽ nhắc lật cả chồng để quét mặt sau</translation>
    </message>
    <message>
        <source>Máy quét</source>
        <translation>Máy quét</translation>
    </message>
    <message>
        <source>%1: sẵn sàng</source>
        <translation>%1: sẵn sàng</translation>
    </message>
    <message>
        <source>%1: đang khởi động lại</source>
        <translation>%1: đang khởi động lại</translation>
    </message>
    <message>
        <source>%1: chưa thấy. Kiểm tra nguồn điện và dây cáp.</source>
        <translation>%1: chưa thấy. Kiểm tra nguồn điện và dây cáp.</translation>
    </message>
    <message>
        <source>không đếm</source>
        <translation>không đếm</translation>
    </message>
    <message numerus="yes">
        <source>%n trang</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingScreen</name>
    <message>
        <source>Số hóa văn bản đến</source>
        <translation>Số hóa văn bản đến</translation>
    </message>
    <message>
        <source>Đặt giấy vào máy, rồi bấm nút bắt đầu.</source>
        <translation>Đặt giấy vào máy, rồi bấm nút bắt đầu.</translation>
    </message>
    <message>
        <source>Không có bí mật nhà nước, bắt đầu quét</source>
        <translation>Không có bí mật nhà nước, bắt đầu quét</translation>
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
    <name>KeepingPanel</name>
    <message>
        <source>Đủ hai bản sao lưu độc lập</source>
        <translation>Đủ hai bản sao lưu độc lập</translation>
    </message>
    <message>
        <source>Chưa đủ hai bản sao lưu độc lập</source>
        <translation>Chưa đủ hai bản sao lưu độc lập</translation>
    </message>
    <message>
        <source>Thử phục hồi lần cuối lúc %1</source>
        <translation>Thử phục hồi lần cuối lúc %1</translation>
    </message>
    <message>
        <source>Chưa thử phục hồi lần nào</source>
        <translation>Chưa thử phục hồi lần nào</translation>
    </message>
    <message>
        <source>đọc lại khớp lúc %1</source>
        <translation>đọc lại khớp lúc %1</translation>
    </message>
    <message>
        <source>chưa có bản nào đọc lại khớp</source>
        <translation>chưa có bản nào đọc lại khớp</translation>
    </message>
    <message>
        <source>đến hạn bản đầy đủ</source>
        <translation>đến hạn bản đầy đủ</translation>
    </message>
    <message numerus="yes">
        <source>chậm %n mục</source>
        <translation>
            <numerusform>chậm %n mục</numerusform>
        </translation>
    </message>
    <message>
        <source>đủ</source>
        <translation>đủ</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Chữ hoa</source>
        <translation>Chữ hoa</translation>
    </message>
    <message>
        <source>Xóa lùi</source>
        <translation>Xóa lùi</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Cất bàn phím</source>
        <translation>Cất bàn phím</translation>
    </message>
    <message>
        <source>Chữ số và dấu</source>
        <translation>Chữ số và dấu</translation>
    </message>
    <message>
        <source>Chữ cái</source>
        <translation>Chữ cái</translation>
    </message>
    <message>
        <source>dấu cách</source>
        <translation>dấu cách</translation>
    </message>
    <message>
        <source>Kiểu gõ %1</source>
        <translation>Kiểu gõ %1</translation>
    </message>
</context>
<context>
    <name>KeyboardPanel</name>
    <message>
        <source>Bàn phím</source>
        <translation>Bàn phím</translation>
    </message>
</context>
<context>
    <name>KindSheet</name>
    <message>
        <source>Văn bản này được số hóa từ bản nào?</source>
        <translation>Văn bản này được số hóa từ bản nào?</translation>
    </message>
    <message>
        <source>Không đổi</source>
        <translation>Không đổi</translation>
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
    <name>LedgerPanel</name>
    <message>
        <source>Sổ nhật ký</source>
        <translation>Sổ nhật ký</translation>
    </message>
    <message>
        <source>Đọc lại từng mục và đối chiếu với các dấu thời gian đã neo.</source>
        <translation>Đọc lại từng mục và đối chiếu với các dấu thời gian đã neo.</translation>
    </message>
    <message>
        <source>Kiểm tra sổ</source>
        <translation>Kiểm tra sổ</translation>
    </message>
    <message>
        <source>Đang đọc sổ</source>
        <translation>Đang đọc sổ</translation>
    </message>
    <message>
        <source>Sổ nguyên vẹn</source>
        <translation>Sổ nguyên vẹn</translation>
    </message>
    <message>
        <source>Sổ bị thay đổi từ mục %1</source>
        <translation>Sổ bị thay đổi từ mục %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mục</source>
        <translation>
            <numerusform>%n mục</numerusform>
        </translation>
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
    <name>MediumSheet</name>
    <message>
        <source>Nhập tệp từ USB</source>
        <translation>Nhập tệp từ USB</translation>
    </message>
    <message>
        <source>Chọn các tệp của một văn bản, theo thứ tự trang.</source>
        <translation>Chọn các tệp của một văn bản, theo thứ tự trang.</translation>
    </message>
    <message>
        <source>Đang tìm tệp</source>
        <translation>Đang tìm tệp</translation>
    </message>
    <message>
        <source>Cắm USB vào máy. Tệp sẽ hiện ra ở đây.</source>
        <translation>Cắm USB vào máy. Tệp sẽ hiện ra ở đây.</translation>
    </message>
    <message>
        <source>USB này không có tệp PDF, TIFF, JPEG hoặc PNG.</source>
        <translation>USB này không có tệp PDF, TIFF, JPEG hoặc PNG.</translation>
    </message>
    <message>
        <source>Không có tài liệu mật</source>
        <translation>Không có tài liệu mật</translation>
    </message>
    <message>
        <source>Tôi đã xem: không tệp nào là bí mật nhà nước.</source>
        <translation>Tôi đã xem: không tệp nào là bí mật nhà nước.</translation>
    </message>
    <message>
        <source>Đang chép %1 trên %2</source>
        <translation>Đang chép %1 trên %2</translation>
    </message>
    <message numerus="yes">
        <source>Nhập %n tệp</source>
        <translation>
            <numerusform>Nhập %n tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>Chọn tệp</source>
        <translation>Chọn tệp</translation>
    </message>
</context>
<context>
    <name>NewPersonSheet</name>
    <message>
        <source>Thêm người dùng</source>
        <translation>Thêm người dùng</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Tên đăng nhập (chữ thường không dấu, số)</source>
        <translation>Tên đăng nhập (chữ thường không dấu, số)</translation>
    </message>
    <message>
        <source>Vai trò, thêm được sau</source>
        <translation>Vai trò, thêm được sau</translation>
    </message>
    <message>
        <source>Thêm người này</source>
        <translation>Thêm người này</translation>
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
    <name>OfficeFacts</name>
    <message>
        <source>Dấu số bị lộ khóa: đã quá hạn 24 giờ phải báo. Báo ngay cho đơn vị quản lý.</source>
        <translation>Dấu số bị lộ khóa: đã quá hạn 24 giờ phải báo. Báo ngay cho đơn vị quản lý.</translation>
    </message>
    <message numerus="yes">
        <source>Dấu số bị lộ khóa: không được ký. Còn %n giờ để báo đơn vị quản lý.</source>
        <translation>
            <numerusform>Dấu số bị lộ khóa: không được ký. Còn %n giờ để báo đơn vị quản lý.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dấu số đang tạm dừng: chưa ký được bản sao.</source>
        <translation>Dấu số đang tạm dừng: chưa ký được bản sao.</translation>
    </message>
    <message>
        <source>Dấu số không còn dùng được: chưa ký được bản sao.</source>
        <translation>Dấu số không còn dùng được: chưa ký được bản sao.</translation>
    </message>
    <message>
        <source>Chứng thư số của cơ quan đã hết hạn: chưa ký được bản sao.</source>
        <translation>Chứng thư số của cơ quan đã hết hạn: chưa ký được bản sao.</translation>
    </message>
    <message numerus="yes">
        <source>Chứng thư số của cơ quan còn %n ngày. Làm thủ tục gia hạn.</source>
        <translation>
            <numerusform>Chứng thư số của cơ quan còn %n ngày. Làm thủ tục gia hạn.</numerusform>
        </translation>
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
    <name>OutboxDesk</name>
    <message>
        <source>Đã thu hồi.</source>
        <translation>Đã thu hồi.</translation>
    </message>
    <message>
        <source>Đã ký số, chờ chọn nơi nhận.</source>
        <translation>Đã ký số, chờ chọn nơi nhận.</translation>
    </message>
    <message>
        <source>Đang chuyển lên trục liên thông văn bản.</source>
        <translation>Đang chuyển lên trục liên thông văn bản.</translation>
    </message>
    <message>
        <source>Đã lên trục, chờ nơi nhận trả lời.</source>
        <translation>Đã lên trục, chờ nơi nhận trả lời.</translation>
    </message>
    <message>
        <source>Đã đến, chờ nơi nhận tiếp nhận.</source>
        <translation>Đã đến, chờ nơi nhận tiếp nhận.</translation>
    </message>
</context>
<context>
    <name>OutboxScreen</name>
    <message>
        <source>Văn bản đi</source>
        <translation>Văn bản đi</translation>
    </message>
    <message>
        <source>Chờ gửi</source>
        <translation>Chờ gửi</translation>
    </message>
    <message>
        <source>Đang chờ trả lời</source>
        <translation>Đang chờ trả lời</translation>
    </message>
    <message>
        <source>Đã trả lời</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Không có văn bản nào chờ gửi</source>
        <translation>Không có văn bản nào chờ gửi</translation>
    </message>
    <message>
        <source>Không có văn bản nào chờ nơi nhận trả lời</source>
        <translation>Không có văn bản nào chờ nơi nhận trả lời</translation>
    </message>
    <message>
        <source>Chưa có văn bản nào được trả lời</source>
        <translation>Chưa có văn bản nào được trả lời</translation>
    </message>
</context>
<context>
    <name>OverdueScreen</name>
    <message>
        <source>Hồ sơ quá hạn</source>
        <translation>Hồ sơ quá hạn</translation>
    </message>
    <message>
        <source>Không có hồ sơ nào quá hạn</source>
        <translation>Không có hồ sơ nào quá hạn</translation>
    </message>
    <message>
        <source>Hạn tính từ lúc nhận và mức độ khẩn, theo lịch làm việc của cơ quan.</source>
        <translation>Hạn tính từ lúc nhận và mức độ khẩn, theo lịch làm việc của cơ quan.</translation>
    </message>
</context>
<context>
    <name>OverrideCardView</name>
    <message>
        <source>Hồ sơ số %1. Lý do: %2</source>
        <translation>Hồ sơ số %1. Lý do: %2</translation>
    </message>
    <message>
        <source>%1 đề nghị lúc %2, có hiệu lực đến %3</source>
        <translation>%1 đề nghị lúc %2, có hiệu lực đến %3</translation>
    </message>
</context>
<context>
    <name>OverrideDesk</name>
    <message>
        <source>Mở hồ sơ bị dừng vì tưởng nhầm là có dấu mật</source>
        <translation>Mở hồ sơ bị dừng vì tưởng nhầm là có dấu mật</translation>
    </message>
    <message>
        <source>Bỏ trang %1 khỏi văn bản</source>
        <translation>Bỏ trang %1 khỏi văn bản</translation>
    </message>
    <message>
        <source>Thử mã PIN của dấu số lần cuối cùng</source>
        <translation>Thử mã PIN của dấu số lần cuối cùng</translation>
    </message>
    <message>
        <source>Kết thúc việc giữ hồ sơ theo yêu cầu pháp lý</source>
        <translation>Kết thúc việc giữ hồ sơ theo yêu cầu pháp lý</translation>
    </message>
</context>
<context>
    <name>OverridesScreen</name>
    <message>
        <source>Chờ người thứ hai quyết định</source>
        <translation>Chờ người thứ hai quyết định</translation>
    </message>
    <message>
        <source>Người quyết định phải khác người đề nghị. Đồng ý rồi thì việc được làm ngay.</source>
        <translation>Người quyết định phải khác người đề nghị. Đồng ý rồi thì việc được làm ngay.</translation>
    </message>
    <message>
        <source>Bạn là người đề nghị việc này. Người khác đăng nhập rồi mở mục này để quyết định.</source>
        <translation>Bạn là người đề nghị việc này. Người khác đăng nhập rồi mở mục này để quyết định.</translation>
    </message>
    <message>
        <source>Tài khoản này không được quyết định. Mời lãnh đạo đăng nhập rồi mở mục này.</source>
        <translation>Tài khoản này không được quyết định. Mời lãnh đạo đăng nhập rồi mở mục này.</translation>
    </message>
    <message>
        <source>Không có việc nào chờ người thứ hai</source>
        <translation>Không có việc nào chờ người thứ hai</translation>
    </message>
    <message>
        <source>Không đồng ý</source>
        <translation>Không đồng ý</translation>
    </message>
    <message>
        <source>Đồng ý</source>
        <translation>Đồng ý</translation>
    </message>
</context>
<context>
    <name>PageChip</name>
    <message>
        <source>Trang %1</source>
        <translation>Trang %1</translation>
    </message>
</context>
<context>
    <name>PageCountSheet</name>
    <message>
        <source>Chồng tiếp theo có bao nhiêu trang?</source>
        <translation>Chồng tiếp theo có bao nhiêu trang?</translation>
    </message>
    <message>
        <source>Đếm mặt giấy có chữ. Máy báo ngay nếu thiếu hoặc thừa trang.</source>
        <translation>Đếm mặt giấy có chữ. Máy báo ngay nếu thiếu hoặc thừa trang.</translation>
    </message>
    <message>
        <source>Thêm %1 trang</source>
        <translation>Thêm %1 trang</translation>
    </message>
    <message>
        <source>Bớt %1 trang</source>
        <translation>Bớt %1 trang</translation>
    </message>
    <message>
        <source>Không đếm</source>
        <translation>Không đếm</translation>
    </message>
    <message>
        <source>Đúng số trang này</source>
        <translation>Đúng số trang này</translation>
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
    <name>PageLarge</name>
    <message>
        <source>Không mở được ảnh của trang này</source>
        <translation>Không mở được ảnh của trang này</translation>
    </message>
    <message>
        <source>Phóng to</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Thu nhỏ</source>
        <translation>Thu nhỏ</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Ảnh của trang giấy</source>
        <translation>Ảnh của trang giấy</translation>
    </message>
    <message>
        <source>Không mở được ảnh của trang này</source>
        <translation>Không mở được ảnh của trang này</translation>
    </message>
</context>
<context>
    <name>PageSheets</name>
    <message numerus="yes">
        <source>Để riêng, không nằm trong văn bản: %n trang</source>
        <translation>
            <numerusform>Để riêng, không nằm trong văn bản: %n trang</numerusform>
        </translation>
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
    <name>PageTile</name>
    <message>
        <source>Trang %1</source>
        <translation>Trang %1</translation>
    </message>
    <message>
        <source>Để riêng</source>
        <translation>Để riêng</translation>
    </message>
    <message>
        <source>Không mở được ảnh của trang này</source>
        <translation>Không mở được ảnh của trang này</translation>
    </message>
</context>
<context>
    <name>PageTools</name>
    <message>
        <source>Xoay trái</source>
        <translation>Xoay trái</translation>
    </message>
    <message>
        <source>Xoay phải</source>
        <translation>Xoay phải</translation>
    </message>
    <message>
        <source>Lên trước</source>
        <translation>Lên trước</translation>
    </message>
    <message>
        <source>Ra sau</source>
        <translation>Ra sau</translation>
    </message>
    <message>
        <source>Quét lại</source>
        <translation>Quét lại</translation>
    </message>
    <message>
        <source>Thêm sau</source>
        <translation>Thêm sau</translation>
    </message>
    <message>
        <source>Bỏ ra</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Chấp nhận</source>
        <translation>Chấp nhận</translation>
    </message>
    <message>
        <source>Đưa trang này trở lại văn bản</source>
        <translation>Đưa trang này trở lại văn bản</translation>
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
    <name>PageWords</name>
    <message>
        <source>Ảnh mờ</source>
        <translation>Ảnh mờ</translation>
    </message>
    <message>
        <source>Chữ bị cắt ở mép</source>
        <translation>Chữ bị cắt ở mép</translation>
    </message>
    <message>
        <source>Quá sáng, chữ nhạt</source>
        <translation>Quá sáng, chữ nhạt</translation>
    </message>
    <message>
        <source>Trang bị lệch</source>
        <translation>Trang bị lệch</translation>
    </message>
    <message>
        <source>Có viền đen</source>
        <translation>Có viền đen</translation>
    </message>
    <message>
        <source>Góc giấy bị gập</source>
        <translation>Góc giấy bị gập</translation>
    </message>
    <message>
        <source>Mép giấy bị rách</source>
        <translation>Mép giấy bị rách</translation>
    </message>
    <message>
        <source>Cuối trang có dải màu lạ</source>
        <translation>Cuối trang có dải màu lạ</translation>
    </message>
    <message>
        <source>đã được chấp nhận</source>
        <translation>đã được chấp nhận</translation>
    </message>
    <message>
        <source>Giống tờ trước, chờ so</source>
        <translation>Giống tờ trước, chờ so</translation>
    </message>
    <message>
        <source>Cùng một tờ, đã so</source>
        <translation>Cùng một tờ, đã so</translation>
    </message>
    <message>
        <source>Đã quét lại trang khác</source>
        <translation>Đã quét lại trang khác</translation>
    </message>
    <message>
        <source>Đã bỏ, hai người đồng ý</source>
        <translation>Đã bỏ, hai người đồng ý</translation>
    </message>
    <message>
        <source>Để riêng</source>
        <translation>Để riêng</translation>
    </message>
    <message>
        <source>Trang quét số %1</source>
        <translation>Trang quét số %1</translation>
    </message>
    <message>
        <source>Trang %1 (mặt sau)</source>
        <translation>Trang %1 (mặt sau)</translation>
    </message>
    <message>
        <source>Trang %1</source>
        <translation>Trang %1</translation>
    </message>
</context>
<context>
    <name>PagesScreen</name>
    <message>
        <source>Các trang của hồ sơ</source>
        <translation>Các trang của hồ sơ</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Xong</translation>
    </message>
</context>
<context>
    <name>PaperGuides</name>
    <message>
        <source>Giấy đã đặt lại, quét tiếp</source>
        <translation>Giấy đã đặt lại, quét tiếp</translation>
    </message>
    <message>
        <source>Các trang đã lưu được giữ nguyên.</source>
        <translation>Các trang đã lưu được giữ nguyên.</translation>
    </message>
    <message>
        <source>Giấy đã vào khay, quét</source>
        <translation>Giấy đã vào khay, quét</translation>
    </message>
    <message numerus="yes">
        <source>Hết giấy rồi, dùng %n trang đã lưu</source>
        <translation>
            <numerusform>Hết giấy rồi, dùng %n trang đã lưu</numerusform>
        </translation>
    </message>
    <message>
        <source>Quét lại từ đầu</source>
        <translation>Quét lại từ đầu</translation>
    </message>
    <message>
        <source>Đặt lại cả chồng giấy. Các trang cũ được để riêng.</source>
        <translation>Đặt lại cả chồng giấy. Các trang cũ được để riêng.</translation>
    </message>
    <message>
        <source>Làm tiếp</source>
        <translation>Làm tiếp</translation>
    </message>
    <message>
        <source>Còn thiếu giấy, quét tiếp</source>
        <translation>Còn thiếu giấy, quét tiếp</translation>
    </message>
    <message>
        <source>Đặt các tờ còn thiếu vào khay.</source>
        <translation>Đặt các tờ còn thiếu vào khay.</translation>
    </message>
    <message numerus="yes">
        <source>Đã đếm lại: đúng %n trang</source>
        <translation>
            <numerusform>Đã đếm lại: đúng %n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>Sửa số đã đếm rồi làm tiếp.</source>
        <translation>Sửa số đã đếm rồi làm tiếp.</translation>
    </message>
    <message>
        <source>So hai trang</source>
        <translation>So hai trang</translation>
    </message>
    <message>
        <source>Hai tờ khác nhau thì đưa trang trở lại.</source>
        <translation>Hai tờ khác nhau thì đưa trang trở lại.</translation>
    </message>
    <message>
        <source>Cùng một tờ, làm tiếp</source>
        <translation>Cùng một tờ, làm tiếp</translation>
    </message>
    <message>
        <source>Bản quét lần hai vẫn được để riêng.</source>
        <translation>Bản quét lần hai vẫn được để riêng.</translation>
    </message>
    <message>
        <source>Xem trang được đánh dấu</source>
        <translation>Xem trang được đánh dấu</translation>
    </message>
    <message>
        <source>Quét lại trang đó nếu cần.</source>
        <translation>Quét lại trang đó nếu cần.</translation>
    </message>
    <message>
        <source>Chấp nhận như vậy</source>
        <translation>Chấp nhận như vậy</translation>
    </message>
    <message>
        <source>Tên bạn được ghi cùng quyết định này.</source>
        <translation>Tên bạn được ghi cùng quyết định này.</translation>
    </message>
    <message>
        <source>Đã lật chồng giấy, quét mặt sau</source>
        <translation>Đã lật chồng giấy, quét mặt sau</translation>
    </message>
    <message numerus="yes">
        <source>Không có mặt sau, dùng %n trang đã lưu</source>
        <translation>
            <numerusform>Không có mặt sau, dùng %n trang đã lưu</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã lật lại, quét lại các mặt sau</source>
        <translation>Đã lật lại, quét lại các mặt sau</translation>
    </message>
    <message>
        <source>Quét tiếp phần còn lại</source>
        <translation>Quét tiếp phần còn lại</translation>
    </message>
</context>
<context>
    <name>PasswordPad</name>
    <message>
        <source>Bàn phím mật khẩu</source>
        <translation>Bàn phím mật khẩu</translation>
    </message>
</context>
<context>
    <name>PeopleDesk</name>
    <message>
        <source>Văn thư</source>
        <translation>Văn thư</translation>
    </message>
    <message>
        <source>Người vận hành</source>
        <translation>Người vận hành</translation>
    </message>
    <message>
        <source>Lãnh đạo</source>
        <translation>Lãnh đạo</translation>
    </message>
    <message>
        <source>Quản trị</source>
        <translation>Quản trị</translation>
    </message>
    <message>
        <source>Quét, ký số, gửi, giữ sổ và con dấu số</source>
        <translation>Quét, ký số, gửi, giữ sổ và con dấu số</translation>
    </message>
    <message>
        <source>Quét và kiểm tra tài liệu</source>
        <translation>Quét và kiểm tra tài liệu</translation>
    </message>
    <message>
        <source>Quyết định việc cần hai người, thu hồi văn bản</source>
        <translation>Quyết định việc cần hai người, thu hồi văn bản</translation>
    </message>
    <message>
        <source>Quản lý tài khoản, thiết bị và sao lưu</source>
        <translation>Quản lý tài khoản, thiết bị và sao lưu</translation>
    </message>
    <message>
        <source>Đã ngừng</source>
        <translation>Đã ngừng</translation>
    </message>
    <message>
        <source>Tạm khóa đến %1</source>
        <translation>Tạm khóa đến %1</translation>
    </message>
    <message>
        <source>Chưa có mã PIN</source>
        <translation>Chưa có mã PIN</translation>
    </message>
    <message>
        <source>Đang dùng</source>
        <translation>Đang dùng</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message numerus="yes">
        <source>%n người</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message>
        <source>Thêm người</source>
        <translation>Thêm người</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Mở khóa</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>Ngừng tài khoản</source>
        <translation>Ngừng tài khoản</translation>
    </message>
    <message>
        <source>Dùng lại tài khoản</source>
        <translation>Dùng lại tài khoản</translation>
    </message>
    <message>
        <source>Đặt lại mã PIN</source>
        <translation>Đặt lại mã PIN</translation>
    </message>
    <message>
        <source>Đặt mã PIN</source>
        <translation>Đặt mã PIN</translation>
    </message>
</context>
<context>
    <name>PinKey</name>
    <message>
        <source>Xóa hết</source>
        <translation>Xóa hết</translation>
    </message>
    <message>
        <source>Xóa lùi</source>
        <translation>Xóa lùi</translation>
    </message>
    <message>
        <source>Phím số</source>
        <translation>Phím số</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Đồng ý</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Bàn phím mã PIN</source>
        <translation>Bàn phím mã PIN</translation>
    </message>
</context>
<context>
    <name>ProfileChoices</name>
    <message>
        <source>Loại giấy</source>
        <translation>Loại giấy</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>mặt kính</source>
        <translation>mặt kính</translation>
    </message>
    <message>
        <source>khay nạp, một mặt</source>
        <translation>khay nạp, một mặt</translation>
    </message>
    <message>
        <source>khay nạp, hai mặt</source>
        <translation>khay nạp, hai mặt</translation>
    </message>
    <message>
        <source>khay nạp, lật tay</source>
        <translation>khay nạp, lật tay</translation>
    </message>
    <message>
        <source>màu</source>
        <translation>màu</translation>
    </message>
    <message>
        <source>xám</source>
        <translation>xám</translation>
    </message>
    <message>
        <source>đen trắng</source>
        <translation>đen trắng</translation>
    </message>
    <message>
        <source>tự nhận khổ giấy</source>
        <translation>tự nhận khổ giấy</translation>
    </message>
</context>
<context>
    <name>ProfilesPanel</name>
    <message>
        <source>Cách quét thường dùng</source>
        <translation>Cách quét thường dùng</translation>
    </message>
    <message>
        <source>Độ phân giải</source>
        <translation>Độ phân giải</translation>
    </message>
    <message>
        <source>Màu</source>
        <translation>Màu</translation>
    </message>
    <message>
        <source>Xám</source>
        <translation>Xám</translation>
    </message>
    <message>
        <source>Đen trắng</source>
        <translation>Đen trắng</translation>
    </message>
    <message>
        <source>Trở về như ban đầu</source>
        <translation>Trở về như ban đầu</translation>
    </message>
    <message>
        <source>Bỏ cách quét này</source>
        <translation>Bỏ cách quét này</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 trên %2</source>
        <translation>%1 trên %2</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Lý do (từ 10 chữ cái)</source>
        <translation>Lý do (từ 10 chữ cái)</translation>
    </message>
    <message>
        <source>Không, quay lại</source>
        <translation>Không, quay lại</translation>
    </message>
    <message>
        <source>Gửi đề nghị</source>
        <translation>Gửi đề nghị</translation>
    </message>
</context>
<context>
    <name>RecallSheet</name>
    <message>
        <source>Thu hồi văn bản này?</source>
        <translation>Thu hồi văn bản này?</translation>
    </message>
    <message>
        <source>Từ lúc này không ai xử lý tiếp hồ sơ này nữa. Không có gì bị xóa; lý do được ghi vào sổ.</source>
        <translation>Từ lúc này không ai xử lý tiếp hồ sơ này nữa. Không có gì bị xóa; lý do được ghi vào sổ.</translation>
    </message>
    <message>
        <source>Văn bản có sai sót về nội dung</source>
        <translation>Văn bản có sai sót về nội dung</translation>
    </message>
    <message>
        <source>Gửi nhầm cơ quan nhận</source>
        <translation>Gửi nhầm cơ quan nhận</translation>
    </message>
    <message>
        <source>Được thay thế bằng văn bản khác</source>
        <translation>Được thay thế bằng văn bản khác</translation>
    </message>
    <message>
        <source>Lý do thu hồi, ít nhất 10 chữ cái</source>
        <translation>Lý do thu hồi, ít nhất 10 chữ cái</translation>
    </message>
    <message>
        <source>Thu hồi</source>
        <translation>Thu hồi</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <source>Đã lưu vào kho</source>
        <translation>Đã lưu vào kho</translation>
    </message>
    <message>
        <source>Đang lưu hồ sơ số %1</source>
        <translation>Đang lưu hồ sơ số %1</translation>
    </message>
    <message>
        <source>Trang chính</source>
        <translation>Trang chính</translation>
    </message>
    <message>
        <source>Làm tiếp</source>
        <translation>Làm tiếp</translation>
    </message>
    <message>
        <source>Văn bản tiếp theo</source>
        <translation>Văn bản tiếp theo</translation>
    </message>
</context>
<context>
    <name>ReceiptSlip</name>
    <message>
        <source>Số đến</source>
        <translation>Số đến</translation>
    </message>
    <message>
        <source>ngày %1</source>
        <translation>ngày %1</translation>
    </message>
    <message>
        <source>chưa đếm</source>
        <translation>chưa đếm</translation>
    </message>
    <message>
        <source>đã đếm</source>
        <translation>đã đếm</translation>
    </message>
    <message>
        <source>đã nạp</source>
        <translation>đã nạp</translation>
    </message>
    <message>
        <source>đã lưu</source>
        <translation>đã lưu</translation>
    </message>
    <message>
        <source>trong PDF</source>
        <translation>trong PDF</translation>
    </message>
    <message>
        <source>Giấy đi đâu</source>
        <translation>Giấy đi đâu</translation>
    </message>
    <message>
        <source>Ghi số đến và ngày đến lên giấy, chuyển cho người giải quyết theo phân công.</source>
        <translation>Ghi số đến và ngày đến lên giấy, chuyển cho người giải quyết theo phân công.</translation>
    </message>
    <message>
        <source>Bản giấy</source>
        <translation>Bản giấy</translation>
    </message>
    <message>
        <source>Văn bản này phải gửi kèm cả bản giấy theo danh mục của cơ quan.</source>
        <translation>Văn bản này phải gửi kèm cả bản giấy theo danh mục của cơ quan.</translation>
    </message>
    <message>
        <source>Dấu vết SHA-256 của tệp PDF/A</source>
        <translation>Dấu vết SHA-256 của tệp PDF/A</translation>
    </message>
</context>
<context>
    <name>ReceiptWait</name>
    <message>
        <source>Đã ghi sổ. Đang lập tệp PDF/A…</source>
        <translation>Đã ghi sổ. Đang lập tệp PDF/A…</translation>
    </message>
    <message>
        <source>Không cần chờ: việc này tự chạy xong, kể cả khi bạn sang văn bản khác.</source>
        <translation>Không cần chờ: việc này tự chạy xong, kể cả khi bạn sang văn bản khác.</translation>
    </message>
    <message>
        <source>Hồ sơ này đã được hủy hoặc thu hồi.</source>
        <translation>Hồ sơ này đã được hủy hoặc thu hồi.</translation>
    </message>
</context>
<context>
    <name>ReceiverSheet</name>
    <message>
        <source>Gửi đến cơ quan nào?</source>
        <translation>Gửi đến cơ quan nào?</translation>
    </message>
    <message>
        <source>Tên hoặc mã cơ quan</source>
        <translation>Tên hoặc mã cơ quan</translation>
    </message>
    <message numerus="yes">
        <source>Gửi đến %n cơ quan</source>
        <translation>
            <numerusform>Gửi đến %n cơ quan</numerusform>
        </translation>
    </message>
    <message>
        <source>Chọn cơ quan nhận</source>
        <translation>Chọn cơ quan nhận</translation>
    </message>
</context>
<context>
    <name>RecordDesk</name>
    <message>
        <source>Tờ giấy</source>
        <translation>Tờ giấy</translation>
    </message>
    <message>
        <source>Ảnh quét</source>
        <translation>Ảnh quét</translation>
    </message>
    <message>
        <source>Chữ đọc được</source>
        <translation>Chữ đọc được</translation>
    </message>
    <message>
        <source>PDF/A</source>
        <translation>PDF/A</translation>
    </message>
    <message>
        <source>Bản sao có dấu số</source>
        <translation>Bản sao có dấu số</translation>
    </message>
    <message>
        <source>Gói tin gửi đi</source>
        <translation>Gói tin gửi đi</translation>
    </message>
    <message>
        <source>Nơi nhận báo</source>
        <translation>Nơi nhận báo</translation>
    </message>
</context>
<context>
    <name>RecordScreen</name>
    <message>
        <source>Hồ sơ số %1</source>
        <translation>Hồ sơ số %1</translation>
    </message>
    <message>
        <source>Đang mở hồ sơ…</source>
        <translation>Đang mở hồ sơ…</translation>
    </message>
    <message>
        <source>Kiểm tra và lưu</source>
        <translation>Kiểm tra và lưu</translation>
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
    <name>RegisterTable</name>
    <message>
        <source>Đã gạch: </source>
        <translation>Đã gạch: </translation>
    </message>
</context>
<context>
    <name>RegistersScreen</name>
    <message>
        <source>Sổ đăng ký</source>
        <translation>Sổ đăng ký</translation>
    </message>
    <message>
        <source>Văn bản đến</source>
        <translation>Văn bản đến</translation>
    </message>
    <message>
        <source>Văn bản đi</source>
        <translation>Văn bản đi</translation>
    </message>
    <message>
        <source>Bản sao</source>
        <translation>Bản sao</translation>
    </message>
    <message>
        <source>Giao nhận bản giấy</source>
        <translation>Giao nhận bản giấy</translation>
    </message>
    <message>
        <source>Năm trước</source>
        <translation>Năm trước</translation>
    </message>
    <message>
        <source>Năm sau</source>
        <translation>Năm sau</translation>
    </message>
    <message>
        <source>Sổ năm %1 chưa có dòng nào</source>
        <translation>Sổ năm %1 chưa có dòng nào</translation>
    </message>
    <message>
        <source>Đã chép sổ vào USB: %1</source>
        <translation>Đã chép sổ vào USB: %1</translation>
    </message>
    <message>
        <source>Chưa thấy USB. Cắm USB rồi bấm lại.</source>
        <translation>Chưa thấy USB. Cắm USB rồi bấm lại.</translation>
    </message>
    <message>
        <source>Không ghi được vào USB. USB đầy hoặc bị khóa ghi; thử USB khác.</source>
        <translation>Không ghi được vào USB. USB đầy hoặc bị khóa ghi; thử USB khác.</translation>
    </message>
    <message>
        <source>Đang lập tệp PDF/A…</source>
        <translation>Đang lập tệp PDF/A…</translation>
    </message>
    <message>
        <source>Xuất PDF ra USB</source>
        <translation>Xuất PDF ra USB</translation>
    </message>
</context>
<context>
    <name>RemovalSheet</name>
    <message>
        <source>Trang trắng, không có nội dung</source>
        <translation>Trang trắng, không có nội dung</translation>
    </message>
    <message>
        <source>Trang thừa, quét trùng với trang khác</source>
        <translation>Trang thừa, quét trùng với trang khác</translation>
    </message>
    <message>
        <source>Trang không thuộc văn bản này</source>
        <translation>Trang không thuộc văn bản này</translation>
    </message>
    <message>
        <source>Đang chờ người thứ hai</source>
        <translation>Đang chờ người thứ hai</translation>
    </message>
    <message>
        <source>Vì sao bỏ trang này?</source>
        <translation>Vì sao bỏ trang này?</translation>
    </message>
    <message>
        <source>Yêu cầu đã được ghi. Trang vẫn nằm trong văn bản đến khi lãnh đạo hoặc văn thư khác đồng ý, tại đây hoặc ở màn hình của họ.</source>
        <translation>Yêu cầu đã được ghi. Trang vẫn nằm trong văn bản đến khi lãnh đạo hoặc văn thư khác đồng ý, tại đây hoặc ở màn hình của họ.</translation>
    </message>
    <message>
        <source>Cần một người khác đồng ý. Ảnh được để riêng và có thể đưa trở lại.</source>
        <translation>Cần một người khác đồng ý. Ảnh được để riêng và có thể đưa trở lại.</translation>
    </message>
    <message>
        <source>Không, quay lại</source>
        <translation>Không, quay lại</translation>
    </message>
</context>
<context>
    <name>ReportChoice</name>
    <message>
        <source>Ngày trước</source>
        <translation>Ngày trước</translation>
    </message>
    <message>
        <source>Ngày sau</source>
        <translation>Ngày sau</translation>
    </message>
    <message>
        <source>Trong ngày</source>
        <translation>Trong ngày</translation>
    </message>
    <message>
        <source>Từ hôm trước đến nay</source>
        <translation>Từ hôm trước đến nay</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Từ %1 đến %2</source>
        <translation>Từ %1 đến %2</translation>
    </message>
    <message>
        <source>Hôm nay, %1</source>
        <translation>Hôm nay, %1</translation>
    </message>
    <message>
        <source>Ngày %1</source>
        <translation>Ngày %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 giờ: %n trang</source>
        <translation>
            <numerusform>%1 giờ: %n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>Chữ dễ nhầm</source>
        <translation>Chữ dễ nhầm</translation>
    </message>
    <message>
        <source>Máy viết lại theo chính tả</source>
        <translation>Máy viết lại theo chính tả</translation>
    </message>
    <message>
        <source>Trái quy tắc</source>
        <translation>Trái quy tắc</translation>
    </message>
    <message>
        <source>Chữ viết tay</source>
        <translation>Chữ viết tay</translation>
    </message>
    <message>
        <source>Chữ mờ</source>
        <translation>Chữ mờ</translation>
    </message>
    <message numerus="yes">
        <source>%n giây</source>
        <translation>
            <numerusform>%n giây</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phút</source>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 giờ %2 phút</source>
        <translation>%1 giờ %2 phút</translation>
    </message>
    <message>
        <source>Quét</source>
        <translation>Quét</translation>
    </message>
    <message>
        <source>Đọc chữ</source>
        <translation>Đọc chữ</translation>
    </message>
    <message>
        <source>Kiểm tra</source>
        <translation>Kiểm tra</translation>
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
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>Báo cáo</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>hồ sơ đến</source>
        <translation>hồ sơ đến</translation>
    </message>
    <message>
        <source>trang đã lưu</source>
        <translation>trang đã lưu</translation>
    </message>
    <message>
        <source>trang trắng</source>
        <translation>trang trắng</translation>
    </message>
    <message>
        <source>tờ phân cách</source>
        <translation>tờ phân cách</translation>
    </message>
    <message>
        <source>đã gửi</source>
        <translation>đã gửi</translation>
    </message>
    <message>
        <source>đang giữ lại</source>
        <translation>đang giữ lại</translation>
    </message>
    <message>
        <source>Trang theo giờ</source>
        <translation>Trang theo giờ</translation>
    </message>
    <message>
        <source>Chưa có trang nào</source>
        <translation>Chưa có trang nào</translation>
    </message>
    <message>
        <source>Hồ sơ đã qua từng bước</source>
        <translation>Hồ sơ đã qua từng bước</translation>
    </message>
    <message>
        <source>Chỗ máy đọc còn ngờ</source>
        <translation>Chỗ máy đọc còn ngờ</translation>
    </message>
    <message>
        <source>Không có</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Thời gian ở từng bước (giá trị giữa)</source>
        <translation>Thời gian ở từng bước (giá trị giữa)</translation>
    </message>
    <message>
        <source>Chưa có</source>
        <translation>Chưa có</translation>
    </message>
    <message>
        <source>Đang đếm</source>
        <translation>Đang đếm</translation>
    </message>
    <message>
        <source>Xem hồ sơ chờ kiểm tra</source>
        <translation>Xem hồ sơ chờ kiểm tra</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Chưa đọc được trích yếu</source>
        <translation>Chưa đọc được trích yếu</translation>
    </message>
    <message numerus="yes">
        <source>%n trang</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>Máy đọc chắc chắn mọi ô</source>
        <translation>Máy đọc chắc chắn mọi ô</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>ô kém chắc nhất</source>
        <translation>ô kém chắc nhất</translation>
    </message>
</context>
<context>
    <name>ReviewListScreen</name>
    <message>
        <source>Chờ kiểm tra</source>
        <translation>Chờ kiểm tra</translation>
    </message>
    <message numerus="yes">
        <source>%n hồ sơ, hồ sơ đáng ngờ nhất ở trên</source>
        <translation>
            <numerusform>%n hồ sơ, hồ sơ đáng ngờ nhất ở trên</numerusform>
        </translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Quét tại máy này</source>
        <translation>Quét tại máy này</translation>
    </message>
    <message>
        <source>Quét theo lô</source>
        <translation>Quét theo lô</translation>
    </message>
    <message>
        <source>Không còn hồ sơ nào chờ kiểm tra</source>
        <translation>Không còn hồ sơ nào chờ kiểm tra</translation>
    </message>
    <message>
        <source>Kiểm tra từ trên xuống</source>
        <translation>Kiểm tra từ trên xuống</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Trang trước</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Trang %1 / %2</source>
        <translation>Trang %1 / %2</translation>
    </message>
    <message>
        <source>Trang sau</source>
        <translation>Trang sau</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Kiểm tra thông tin văn bản</source>
        <translation>Kiểm tra thông tin văn bản</translation>
    </message>
    <message>
        <source>Hồ sơ số %1</source>
        <translation>Hồ sơ số %1</translation>
    </message>
    <message numerus="yes">
        <source>Còn %n mục cần xem</source>
        <translation>
            <numerusform>Còn %n mục cần xem</numerusform>
        </translation>
    </message>
    <message>
        <source>Mọi mục đều rõ</source>
        <translation>Mọi mục đều rõ</translation>
    </message>
    <message>
        <source>Tài khoản này không được xác nhận hồ sơ.</source>
        <translation>Tài khoản này không được xác nhận hồ sơ.</translation>
    </message>
    <message>
        <source>Đúng, lưu hồ sơ</source>
        <translation>Đúng, lưu hồ sơ</translation>
    </message>
    <message>
        <source>Đã lấy giấy ra, về trang chính</source>
        <translation>Đã lấy giấy ra, về trang chính</translation>
    </message>
    <message>
        <source>Làm tiếp</source>
        <translation>Làm tiếp</translation>
    </message>
</context>
<context>
    <name>ReviewWait</name>
    <message>
        <source>Đang đọc chữ trên giấy…</source>
        <translation>Đang đọc chữ trên giấy…</translation>
    </message>
    <message>
        <source>Hồ sơ này đã được hủy hoặc thu hồi.</source>
        <translation>Hồ sơ này đã được hủy hoặc thu hồi.</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Đã sửa</source>
        <translation>Đã sửa</translation>
    </message>
    <message>
        <source>Đã xem</source>
        <translation>Đã xem</translation>
    </message>
    <message>
        <source>Chắc chắn</source>
        <translation>Chắc chắn</translation>
    </message>
    <message>
        <source>Nên xem lại</source>
        <translation>Nên xem lại</translation>
    </message>
    <message>
        <source>Cần kiểm tra</source>
        <translation>Cần kiểm tra</translation>
    </message>
    <message>
        <source>Chữ dễ nhầm: “%1”.</source>
        <translation>Chữ dễ nhầm: “%1”.</translation>
    </message>
    <message>
        <source>Chữ dễ nhầm: “%1” có thể là “%2”.</source>
        <translation>Chữ dễ nhầm: “%1” có thể là “%2”.</translation>
    </message>
    <message>
        <source>Trên giấy đọc được “%1”; máy viết lại thành “%2” theo chính tả.</source>
        <translation>Trên giấy đọc được “%1”; máy viết lại thành “%2” theo chính tả.</translation>
    </message>
    <message>
        <source>Không đúng quy tắc thể thức. Đối chiếu với giấy.</source>
        <translation>Không đúng quy tắc thể thức. Đối chiếu với giấy.</translation>
    </message>
    <message>
        <source>Không đúng quy tắc thể thức. Có thể là “%1”.</source>
        <translation>Không đúng quy tắc thể thức. Có thể là “%1”.</translation>
    </message>
    <message>
        <source>Chữ viết tay: “%1”.</source>
        <translation>Chữ viết tay: “%1”.</translation>
    </message>
    <message>
        <source>Chữ mờ: “%1”.</source>
        <translation>Chữ mờ: “%1”.</translation>
    </message>
    <message>
        <source>Trùng mã định danh văn bản với hồ sơ số %1.</source>
        <translation>Trùng mã định danh văn bản với hồ sơ số %1.</translation>
    </message>
    <message>
        <source>Trùng số, ký hiệu và cơ quan ban hành trong năm với hồ sơ số %1.</source>
        <translation>Trùng số, ký hiệu và cơ quan ban hành trong năm với hồ sơ số %1.</translation>
    </message>
    <message numerus="yes">
        <source>Có %n trang giống trang của hồ sơ số %1. Kiểm tra xem có quét lại không.</source>
        <translation>
            <numerusform>Có %n trang giống trang của hồ sơ số %1. Kiểm tra xem có quét lại không.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanDesk</name>
    <message>
        <source>Tờ số %1 nằm trên cùng</source>
        <translation>Tờ số %1 nằm trên cùng</translation>
    </message>
</context>
<context>
    <name>ScanProgress</name>
    <message>
        <source>Đang hỏi máy quét…</source>
        <translation>Đang hỏi máy quét…</translation>
    </message>
    <message>
        <source>Máy dừng sau trang đang quét. Các trang đã lưu vẫn an toàn.</source>
        <translation>Máy dừng sau trang đang quét. Các trang đã lưu vẫn an toàn.</translation>
    </message>
    <message>
        <source>Đang chờ máy quét. Để giấy trong khay.</source>
        <translation>Đang chờ máy quét. Để giấy trong khay.</translation>
    </message>
    <message>
        <source>Mỗi trang hiện ra ngay khi đã lưu an toàn. Chưa lấy giấy ra.</source>
        <translation>Mỗi trang hiện ra ngay khi đã lưu an toàn. Chưa lấy giấy ra.</translation>
    </message>
    <message>
        <source>Đã đọc %1 trên %2 trang. Bạn có thể lấy giấy ra.</source>
        <translation>Đã đọc %1 trên %2 trang. Bạn có thể lấy giấy ra.</translation>
    </message>
    <message>
        <source>Các trường thông tin đã sẵn sàng để kiểm tra.</source>
        <translation>Các trường thông tin đã sẵn sàng để kiểm tra.</translation>
    </message>
    <message>
        <source>Lấy hết giấy ra khỏi máy. Không có trang nào bị xóa.</source>
        <translation>Lấy hết giấy ra khỏi máy. Không có trang nào bị xóa.</translation>
    </message>
    <message>
        <source>Đọc chữ</source>
        <translation>Đọc chữ</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Máy quét đang chờ bạn</source>
        <translation>Máy quét đang chờ bạn</translation>
    </message>
    <message>
        <source>Đã quét xong, đang đọc chữ</source>
        <translation>Đã quét xong, đang đọc chữ</translation>
    </message>
    <message>
        <source>Đã đọc xong</source>
        <translation>Đã đọc xong</translation>
    </message>
    <message>
        <source>Hồ sơ đã hủy</source>
        <translation>Hồ sơ đã hủy</translation>
    </message>
    <message>
        <source>Hồ sơ đã được kiểm tra</source>
        <translation>Hồ sơ đã được kiểm tra</translation>
    </message>
    <message>
        <source>Đang dừng máy quét</source>
        <translation>Đang dừng máy quét</translation>
    </message>
    <message>
        <source>Đang quét</source>
        <translation>Đang quét</translation>
    </message>
    <message>
        <source>Trang chính</source>
        <translation>Trang chính</translation>
    </message>
    <message>
        <source>Hủy hồ sơ này</source>
        <translation>Hủy hồ sơ này</translation>
    </message>
    <message>
        <source>Xem từng trang</source>
        <translation>Xem từng trang</translation>
    </message>
    <message>
        <source>Dừng lại</source>
        <translation>Dừng lại</translation>
    </message>
    <message>
        <source>Kiểm tra</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Quét văn bản khác</source>
        <translation>Quét văn bản khác</translation>
    </message>
    <message>
        <source>Hủy hồ sơ này?</source>
        <translation>Hủy hồ sơ này?</translation>
    </message>
    <message>
        <source>Lấy hết giấy ra khỏi máy. Các trang đã lưu được giữ lại làm bằng chứng nhưng không thành văn bản.</source>
        <translation>Lấy hết giấy ra khỏi máy. Các trang đã lưu được giữ lại làm bằng chứng nhưng không thành văn bản.</translation>
    </message>
    <message>
        <source>Hủy hồ sơ</source>
        <translation>Hủy hồ sơ</translation>
    </message>
</context>
<context>
    <name>SealBlock</name>
    <message>
        <source>Đang chuẩn bị bản để ký</source>
        <translation>Đang chuẩn bị bản để ký</translation>
    </message>
    <message>
        <source>Trang 1 với khối chữ ký</source>
        <translation>Trang 1 với khối chữ ký</translation>
    </message>
</context>
<context>
    <name>SealFacts</name>
    <message>
        <source>Người giữ dấu số: %1</source>
        <translation>Người giữ dấu số: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n trang. Không có hình dấu: chữ ký số thay cho dấu đỏ.</source>
        <translation>
            <numerusform>%n trang. Không có hình dấu: chữ ký số thay cho dấu đỏ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Khối chữ ký đứng lệch chỗ thường lệ vì góc phải trên đã có chữ.</source>
        <translation>Khối chữ ký đứng lệch chỗ thường lệ vì góc phải trên đã có chữ.</translation>
    </message>
    <message numerus="yes">
        <source>Bản này còn hiệu lực ký %n giây</source>
        <translation>
            <numerusform>Bản này còn hiệu lực ký %n giây</numerusform>
        </translation>
    </message>
    <message>
        <source>Giờ in trên bản này đã cũ</source>
        <translation>Giờ in trên bản này đã cũ</translation>
    </message>
    <message>
        <source>Bản xem trước cũ đã hết hiệu lực khi chưa nhập mã PIN, nên máy vừa làm bản mới với giờ mới.</source>
        <translation>Bản xem trước cũ đã hết hiệu lực khi chưa nhập mã PIN, nên máy vừa làm bản mới với giờ mới.</translation>
    </message>
    <message>
        <source>Chưa ký gì. Bản xem trước đã hết hiệu lực nhiều lần mà không có người; bấm “Làm lại bản xem trước” khi sẵn sàng.</source>
        <translation>Chưa ký gì. Bản xem trước đã hết hiệu lực nhiều lần mà không có người; bấm “Làm lại bản xem trước” khi sẵn sàng.</translation>
    </message>
</context>
<context>
    <name>SealPad</name>
    <message>
        <source>Người giữ dấu số: %1</source>
        <translation>Người giữ dấu số: %1</translation>
    </message>
    <message>
        <source>Nhờ người thứ hai đồng ý</source>
        <translation>Nhờ người thứ hai đồng ý</translation>
    </message>
    <message>
        <source>Ký</source>
        <translation>Ký</translation>
    </message>
    <message>
        <source>Đang ký</source>
        <translation>Đang ký</translation>
    </message>
    <message numerus="yes">
        <source>Thiết bị ký, rồi máy chủ dấu thời gian trả lời, rồi kiểm tra lại chữ ký. Đã chờ %n giây; nhiều nhất khoảng 180 giây.</source>
        <translation>
            <numerusform>Thiết bị ký, rồi máy chủ dấu thời gian trả lời, rồi kiểm tra lại chữ ký. Đã chờ %n giây; nhiều nhất khoảng 180 giây.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chỉ còn một lần nhập mã PIN. Nhờ người thứ hai đồng ý?</source>
        <translation>Chỉ còn một lần nhập mã PIN. Nhờ người thứ hai đồng ý?</translation>
    </message>
    <message>
        <source>Nếu lần này sai, thiết bị bị khóa và cơ quan không ký số được cho đến khi khôi phục. Người thứ hai đồng ý ở mục “Chờ người thứ hai”.</source>
        <translation>Nếu lần này sai, thiết bị bị khóa và cơ quan không ký số được cho đến khi khôi phục. Người thứ hai đồng ý ở mục “Chờ người thứ hai”.</translation>
    </message>
    <message>
        <source>Nhờ người thứ hai</source>
        <translation>Nhờ người thứ hai</translation>
    </message>
</context>
<context>
    <name>SealScreen</name>
    <message>
        <source>Xem khối chữ ký, rồi nhập mã PIN</source>
        <translation>Xem khối chữ ký, rồi nhập mã PIN</translation>
    </message>
    <message>
        <source>Rời màn hình, việc ký vẫn tiếp tục</source>
        <translation>Rời màn hình, việc ký vẫn tiếp tục</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Xem lại thiết bị</source>
        <translation>Xem lại thiết bị</translation>
    </message>
    <message>
        <source>Làm lại bản xem trước</source>
        <translation>Làm lại bản xem trước</translation>
    </message>
</context>
<context>
    <name>SealedDesk</name>
    <message>
        <source>Dấu thời gian sẽ được bổ sung sau</source>
        <translation>Dấu thời gian sẽ được bổ sung sau</translation>
    </message>
    <message>
        <source>Có dấu thời gian; chứng cứ lâu dài sẽ được bổ sung</source>
        <translation>Có dấu thời gian; chứng cứ lâu dài sẽ được bổ sung</translation>
    </message>
    <message>
        <source>Đủ chứng cứ để kiểm tra lâu dài</source>
        <translation>Đủ chứng cứ để kiểm tra lâu dài</translation>
    </message>
    <message>
        <source>Đủ chứng cứ để kiểm tra và lưu trữ lâu dài</source>
        <translation>Đủ chứng cứ để kiểm tra và lưu trữ lâu dài</translation>
    </message>
</context>
<context>
    <name>SealedDigest</name>
    <message>
        <source>Mã QR: số và mã băm của bản sao</source>
        <translation>Mã QR: số và mã băm của bản sao</translation>
    </message>
    <message>
        <source>Thu gọn mã băm</source>
        <translation>Thu gọn mã băm</translation>
    </message>
    <message>
        <source>Xem đủ mã băm SHA-256</source>
        <translation>Xem đủ mã băm SHA-256</translation>
    </message>
    <message>
        <source>Phiếu đã gửi sang máy in.</source>
        <translation>Phiếu đã gửi sang máy in.</translation>
    </message>
    <message>
        <source>Chưa in được phiếu: máy này chưa nối máy in. Bản sao không bị ảnh hưởng.</source>
        <translation>Chưa in được phiếu: máy này chưa nối máy in. Bản sao không bị ảnh hưởng.</translation>
    </message>
</context>
<context>
    <name>SealedScreen</name>
    <message>
        <source>Đã có bản sao điện tử</source>
        <translation>Đã có bản sao điện tử</translation>
    </message>
    <message>
        <source>Bản sao chưa xong</source>
        <translation>Bản sao chưa xong</translation>
    </message>
    <message>
        <source>Trang chính</source>
        <translation>Trang chính</translation>
    </message>
    <message>
        <source>Chữ ký số của cơ quan hợp lệ</source>
        <translation>Chữ ký số của cơ quan hợp lệ</translation>
    </message>
    <message>
        <source>Máy đã tự kiểm tra lại bản vừa ký và đã vào sổ bản sao.</source>
        <translation>Máy đã tự kiểm tra lại bản vừa ký và đã vào sổ bản sao.</translation>
    </message>
    <message>
        <source>Số trong sổ bản sao</source>
        <translation>Số trong sổ bản sao</translation>
    </message>
    <message>
        <source>Hình thức sao</source>
        <translation>Hình thức sao</translation>
    </message>
    <message numerus="yes">
        <source>%1 từ %2, %n trang</source>
        <translation>
            <numerusform>%1 từ %2, %n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Dấu thời gian</source>
        <translation>Dấu thời gian</translation>
    </message>
    <message>
        <source>Chưa có, máy sẽ xin bổ sung</source>
        <translation>Chưa có, máy sẽ xin bổ sung</translation>
    </message>
    <message>
        <source>Mức chữ ký %1</source>
        <translation>Mức chữ ký %1</translation>
    </message>
    <message>
        <source>Đã gửi đến</source>
        <translation>Đã gửi đến</translation>
    </message>
    <message>
        <source>Chưa gửi nơi nào</source>
        <translation>Chưa gửi nơi nào</translation>
    </message>
    <message>
        <source>Đang đọc hồ sơ</source>
        <translation>Đang đọc hồ sơ</translation>
    </message>
    <message>
        <source>Hồ sơ này chưa có bản sao đã ký.</source>
        <translation>Hồ sơ này chưa có bản sao đã ký.</translation>
    </message>
    <message>
        <source>In phiếu</source>
        <translation>In phiếu</translation>
    </message>
    <message>
        <source>Sao bản tiếp theo</source>
        <translation>Sao bản tiếp theo</translation>
    </message>
    <message>
        <source>Gửi đi</source>
        <translation>Gửi đi</translation>
    </message>
</context>
<context>
    <name>SearchHits</name>
    <message>
        <source>Hồ sơ số %1</source>
        <translation>Hồ sơ số %1</translation>
    </message>
    <message>
        <source>gần giống</source>
        <translation>gần giống</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Tra cứu</source>
        <translation>Tra cứu</translation>
    </message>
    <message>
        <source>Gõ từ trong văn bản, số ký hiệu, tên cơ quan, người ký…</source>
        <translation>Gõ từ trong văn bản, số ký hiệu, tên cơ quan, người ký…</translation>
    </message>
    <message>
        <source>Từ cần tìm</source>
        <translation>Từ cần tìm</translation>
    </message>
    <message>
        <source>Tìm</source>
        <translation>Tìm</translation>
    </message>
    <message numerus="yes">
        <source>Hơn %n văn bản</source>
        <translation>
            <numerusform>Hơn %n văn bản</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n văn bản</source>
        <translation>
            <numerusform>%n văn bản</numerusform>
        </translation>
    </message>
    <message>
        <source>Không hiểu: %1</source>
        <translation>Không hiểu: %1</translation>
    </message>
    <message>
        <source>Bỏ lưu lần tìm này</source>
        <translation>Bỏ lưu lần tìm này</translation>
    </message>
    <message>
        <source>Lưu lần tìm này</source>
        <translation>Lưu lần tìm này</translation>
    </message>
    <message>
        <source>Mở hồ sơ</source>
        <translation>Mở hồ sơ</translation>
    </message>
</context>
<context>
    <name>SearchStart</name>
    <message>
        <source>Đang tìm…</source>
        <translation>Đang tìm…</translation>
    </message>
    <message>
        <source>Không tìm thấy văn bản nào</source>
        <translation>Không tìm thấy văn bản nào</translation>
    </message>
    <message>
        <source>Thử ít từ hơn, hoặc chỉ gõ số ký hiệu. Gõ không dấu cũng tìm được.</source>
        <translation>Thử ít từ hơn, hoặc chỉ gõ số ký hiệu. Gõ không dấu cũng tìm được.</translation>
    </message>
    <message>
        <source>Các lần tìm đã lưu</source>
        <translation>Các lần tìm đã lưu</translation>
    </message>
    <message>
        <source>Tìm trong trích yếu, số ký hiệu, cơ quan, người ký và cả chữ trên giấy. Đặt trong ngoặc kép để tìm đúng cụm từ, ví dụ “kế hoạch đầu tư công”.</source>
        <translation>Tìm trong trích yếu, số ký hiệu, cơ quan, người ký và cả chữ trên giấy. Đặt trong ngoặc kép để tìm đúng cụm từ, ví dụ “kế hoạch đầu tư công”.</translation>
    </message>
</context>
<context>
    <name>SecondPerson</name>
    <message>
        <source>Để họ đồng ý sau</source>
        <translation>Để họ đồng ý sau</translation>
    </message>
    <message>
        <source>Mã PIN của người đồng ý</source>
        <translation>Mã PIN của người đồng ý</translation>
    </message>
</context>
<context>
    <name>SecrecyCard</name>
    <message>
        <source>Giấy có chứa bí mật nhà nước không?</source>
        <translation>Giấy có chứa bí mật nhà nước không?</translation>
    </message>
    <message>
        <source>Văn bản Mật, Tối mật, Tuyệt mật không được đưa vào máy này. Lời khai được ghi cùng tên bạn.</source>
        <translation>Văn bản Mật, Tối mật, Tuyệt mật không được đưa vào máy này. Lời khai được ghi cùng tên bạn.</translation>
    </message>
</context>
<context>
    <name>SecrecyFound</name>
    <message>
        <source>Dừng lại: trên giấy có dấu chỉ độ mật</source>
        <translation>Dừng lại: trên giấy có dấu chỉ độ mật</translation>
    </message>
    <message>
        <source>Máy không lưu trang có dấu mật và các trang sau nó, và không đọc chữ trên đó. Hồ sơ dừng ở đây.</source>
        <translation>Máy không lưu trang có dấu mật và các trang sau nó, và không đọc chữ trên đó. Hồ sơ dừng ở đây.</translation>
    </message>
    <message>
        <source>Lấy hết giấy ra khỏi khay nạp và khay ra, đếm đủ số tờ.</source>
        <translation>Lấy hết giấy ra khỏi khay nạp và khay ra, đếm đủ số tờ.</translation>
    </message>
    <message>
        <source>Không quét lại, không sao chụp ở máy này.</source>
        <translation>Không quét lại, không sao chụp ở máy này.</translation>
    </message>
    <message>
        <source>Giao cho người được phân công quản lý tài liệu mật của cơ quan.</source>
        <translation>Giao cho người được phân công quản lý tài liệu mật của cơ quan.</translation>
    </message>
    <message>
        <source>Nếu là nhầm (dấu khác bị tưởng là dấu mật), hai người cùng quyết định ở mục “Đang giữ lại”. Mã: %1</source>
        <translation>Nếu là nhầm (dấu khác bị tưởng là dấu mật), hai người cùng quyết định ở mục “Đang giữ lại”. Mã: %1</translation>
    </message>
</context>
<context>
    <name>SecretDots</name>
    <message numerus="yes">
        <source>Đã nhập %n ký tự</source>
        <translation>
            <numerusform>Đã nhập %n ký tự</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretSheet</name>
    <message>
        <source>Mời %1 tự bấm mã PIN mới, 6 chữ số trở lên.</source>
        <translation>Mời %1 tự bấm mã PIN mới, 6 chữ số trở lên.</translation>
    </message>
    <message>
        <source>Mã PIN mới</source>
        <translation>Mã PIN mới</translation>
    </message>
    <message>
        <source>Lưu mã PIN</source>
        <translation>Lưu mã PIN</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Màn hình</source>
        <translation>Màn hình</translation>
    </message>
    <message>
        <source>Gõ chữ</source>
        <translation>Gõ chữ</translation>
    </message>
    <message>
        <source>Máy quét</source>
        <translation>Máy quét</translation>
    </message>
    <message>
        <source>Cách quét</source>
        <translation>Cách quét</translation>
    </message>
    <message>
        <source>Người dùng</source>
        <translation>Người dùng</translation>
    </message>
    <message>
        <source>Sao lưu</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Cài đặt</source>
        <translation>Cài đặt</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Thôi</source>
        <translation>Thôi</translation>
    </message>
</context>
<context>
    <name>SignCard</name>
    <message>
        <source>Xem văn bản</source>
        <translation>Xem văn bản</translation>
    </message>
    <message>
        <source>Hồ sơ %1</source>
        <translation>Hồ sơ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n trang</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>Hình thức sao: %1</source>
        <translation>Hình thức sao: %1</translation>
    </message>
    <message>
        <source>Đã ký</source>
        <translation>Đã ký</translation>
    </message>
    <message>
        <source>Trong lượt ký</source>
        <translation>Trong lượt ký</translation>
    </message>
    <message>
        <source>Chưa ký: %1</source>
        <translation>Chưa ký: %1</translation>
    </message>
    <message>
        <source>Chọn ký</source>
        <translation>Chọn ký</translation>
    </message>
</context>
<context>
    <name>SignInDesk</name>
    <message>
        <source>Tài khoản tạm khóa vì nhập sai nhiều lần. Nhờ quản trị mở khóa nếu cần ngay.</source>
        <translation>Tài khoản tạm khóa vì nhập sai nhiều lần. Nhờ quản trị mở khóa nếu cần ngay.</translation>
    </message>
    <message numerus="yes">
        <source>Tài khoản tạm khóa đến %1 vì nhập sai nhiều lần (còn %n phút). Nhờ quản trị mở khóa nếu cần ngay.</source>
        <translation>
            <numerusform>Tài khoản tạm khóa đến %1 vì nhập sai nhiều lần (còn %n phút). Nhờ quản trị mở khóa nếu cần ngay.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mã PIN hoặc mật khẩu không đúng. Hãy nhập lại.</source>
        <translation>Mã PIN hoặc mật khẩu không đúng. Hãy nhập lại.</translation>
    </message>
    <message numerus="yes">
        <source>Đã nhập sai %n lần. Sai nhiều lần liên tiếp, tài khoản sẽ tạm khóa để giữ an toàn.</source>
        <translation>
            <numerusform>Đã nhập sai %n lần. Sai nhiều lần liên tiếp, tài khoản sẽ tạm khóa để giữ an toàn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tài khoản này đã ngừng sử dụng. Liên hệ quản trị.</source>
        <translation>Tài khoản này đã ngừng sử dụng. Liên hệ quản trị.</translation>
    </message>
    <message>
        <source>Thẻ này chưa gắn với ai. Hãy chạm vào tên của bạn, hoặc nhờ quản trị gắn thẻ.</source>
        <translation>Thẻ này chưa gắn với ai. Hãy chạm vào tên của bạn, hoặc nhờ quản trị gắn thẻ.</translation>
    </message>
    <message>
        <source>Đã đọc quá nhiều thẻ lạ. Chờ một phút rồi đưa thẻ lại.</source>
        <translation>Đã đọc quá nhiều thẻ lạ. Chờ một phút rồi đưa thẻ lại.</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Bạn là ai?</source>
        <translation>Bạn là ai?</translation>
    </message>
    <message>
        <source>Thay phiên làm việc</source>
        <translation>Thay phiên làm việc</translation>
    </message>
    <message>
        <source>Màn hình đã khóa</source>
        <translation>Màn hình đã khóa</translation>
    </message>
    <message>
        <source>Chào bạn!</source>
        <translation>Chào bạn!</translation>
    </message>
    <message>
        <source>Việc đang chạy vẫn tiếp tục. Nhập lại để làm tiếp từ chỗ đã dừng.</source>
        <translation>Việc đang chạy vẫn tiếp tục. Nhập lại để làm tiếp từ chỗ đã dừng.</translation>
    </message>
    <message>
        <source>Chạm vào tên của bạn, hoặc đưa thẻ vào đầu đọc.</source>
        <translation>Chạm vào tên của bạn, hoặc đưa thẻ vào đầu đọc.</translation>
    </message>
    <message>
        <source>Chạm vào tên của bạn.</source>
        <translation>Chạm vào tên của bạn.</translation>
    </message>
    <message>
        <source>Đang hỏi danh sách người dùng</source>
        <translation>Đang hỏi danh sách người dùng</translation>
    </message>
    <message>
        <source>Đang chờ dịch vụ</source>
        <translation>Đang chờ dịch vụ</translation>
    </message>
    <message>
        <source>Nhập mã PIN của bạn</source>
        <translation>Nhập mã PIN của bạn</translation>
    </message>
    <message>
        <source>Nhập mật khẩu của bạn</source>
        <translation>Nhập mật khẩu của bạn</translation>
    </message>
    <message>
        <source>Dùng mã PIN</source>
        <translation>Dùng mã PIN</translation>
    </message>
    <message>
        <source>Dùng mật khẩu chữ</source>
        <translation>Dùng mật khẩu chữ</translation>
    </message>
    <message>
        <source>Đăng nhập thay</source>
        <translation>Đăng nhập thay</translation>
    </message>
    <message>
        <source>Mở khóa</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>Đăng nhập</source>
        <translation>Đăng nhập</translation>
    </message>
</context>
<context>
    <name>SignListScreen</name>
    <message>
        <source>Văn bản chờ ký số</source>
        <translation>Văn bản chờ ký số</translation>
    </message>
    <message>
        <source>Đang ký: xong %1, lỗi %2, còn %3</source>
        <translation>Đang ký: xong %1, lỗi %2, còn %3</translation>
    </message>
    <message>
        <source>Lần ký vừa rồi: xong %1, lỗi %2. Bản đã ký giữ nguyên, phần còn lại chờ ký tiếp.</source>
        <translation>Lần ký vừa rồi: xong %1, lỗi %2. Bản đã ký giữ nguyên, phần còn lại chờ ký tiếp.</translation>
    </message>
    <message>
        <source>Xem từng văn bản, bỏ dấu chọn bản chưa ký, rồi ký cả danh sách bằng một lần nhập mã PIN</source>
        <translation>Xem từng văn bản, bỏ dấu chọn bản chưa ký, rồi ký cả danh sách bằng một lần nhập mã PIN</translation>
    </message>
    <message>
        <source>Về danh sách</source>
        <translation>Về danh sách</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Không có văn bản nào chờ ký</source>
        <translation>Không có văn bản nào chờ ký</translation>
    </message>
    <message>
        <source>Chọn tất cả</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>Bỏ chọn tất cả</source>
        <translation>Bỏ chọn tất cả</translation>
    </message>
    <message>
        <source>Dừng ký</source>
        <translation>Dừng ký</translation>
    </message>
    <message numerus="yes">
        <source>Ký %n văn bản đã chọn</source>
        <translation>
            <numerusform>Ký %n văn bản đã chọn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message>
        <source>Chữ ký %1: </source>
        <translation>Chữ ký %1: </translation>
    </message>
    <message>
        <source>không rõ người ký</source>
        <translation>không rõ người ký</translation>
    </message>
    <message>
        <source>dấu thời gian %1</source>
        <translation>dấu thời gian %1</translation>
    </message>
    <message>
        <source>ký lúc %1 (người ký khai)</source>
        <translation>ký lúc %1 (người ký khai)</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Chỉ trích vài trang</source>
        <translation>Chỉ trích vài trang</translation>
    </message>
</context>
<context>
    <name>SourceSheet</name>
    <message>
        <source>Đặt tờ cần quét lại ở đâu?</source>
        <translation>Đặt tờ cần quét lại ở đâu?</translation>
    </message>
    <message>
        <source>Đặt tờ cần thêm ở đâu?</source>
        <translation>Đặt tờ cần thêm ở đâu?</translation>
    </message>
    <message>
        <source>Trang cũ được để riêng, không mất.</source>
        <translation>Trang cũ được để riêng, không mất.</translation>
    </message>
    <message>
        <source>Trang mới đứng ngay sau trang đang chọn.</source>
        <translation>Trang mới đứng ngay sau trang đang chọn.</translation>
    </message>
    <message>
        <source>Mặt kính</source>
        <translation>Mặt kính</translation>
    </message>
    <message>
        <source>Úp mặt chữ xuống</source>
        <translation>Úp mặt chữ xuống</translation>
    </message>
    <message>
        <source>Khay nạp</source>
        <translation>Khay nạp</translation>
    </message>
    <message>
        <source>Chỉ đặt tờ này vào khay</source>
        <translation>Chỉ đặt tờ này vào khay</translation>
    </message>
</context>
<context>
    <name>StackCard</name>
    <message>
        <source>%1 trên %2 trang</source>
        <translation>%1 trên %2 trang</translation>
    </message>
    <message numerus="yes">
        <source>%n trang</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>Chồng %1</source>
        <translation>Chồng %1</translation>
    </message>
    <message>
        <source>Quét tiếp</source>
        <translation>Quét tiếp</translation>
    </message>
</context>
<context>
    <name>StageTimes</name>
    <message numerus="yes">
        <source>%n hồ sơ</source>
        <translation>
            <numerusform>%n hồ sơ</numerusform>
        </translation>
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
    <name>SwitchRow</name>
    <message>
        <source>Bật</source>
        <translation>Bật</translation>
    </message>
    <message>
        <source>Tắt</source>
        <translation>Tắt</translation>
    </message>
</context>
<context>
    <name>TakeOverNote</name>
    <message>
        <source>Phiên của %1 đang khóa tại máy này. Khi bạn đăng nhập, phiên đó kết thúc; việc đang chạy và các trang đã quét vẫn giữ nguyên.</source>
        <translation>Phiên của %1 đang khóa tại máy này. Khi bạn đăng nhập, phiên đó kết thúc; việc đang chạy và các trang đã quét vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>%1 đang khóa màn hình. Nếu người khác đăng nhập, phiên của %1 kết thúc; việc đang chạy và các trang đã quét vẫn giữ nguyên.</source>
        <translation>%1 đang khóa màn hình. Nếu người khác đăng nhập, phiên của %1 kết thúc; việc đang chạy và các trang đã quét vẫn giữ nguyên.</translation>
    </message>
</context>
<context>
    <name>TokenNotice</name>
    <message>
        <source>Xem dấu số</source>
        <translation>Xem dấu số</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Dấu số của cơ quan</source>
        <translation>Dấu số của cơ quan</translation>
    </message>
    <message numerus="yes">
        <source>Còn %n giờ để báo cáo cơ quan quản lý. Trong lúc đó không ai ký được bằng dấu số này.</source>
        <translation>
            <numerusform>Còn %n giờ để báo cáo cơ quan quản lý. Trong lúc đó không ai ký được bằng dấu số này.</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã quá 24 giờ mà chưa ghi việc báo cáo cơ quan quản lý. Báo cáo ngay.</source>
        <translation>Đã quá 24 giờ mà chưa ghi việc báo cáo cơ quan quản lý. Báo cáo ngay.</translation>
    </message>
    <message>
        <source>Người giữ</source>
        <translation>Người giữ</translation>
    </message>
    <message>
        <source>Chưa giao cho ai</source>
        <translation>Chưa giao cho ai</translation>
    </message>
    <message>
        <source>Được dùng tạm</source>
        <translation>Được dùng tạm</translation>
    </message>
    <message>
        <source>Quyết định giao</source>
        <translation>Quyết định giao</translation>
    </message>
    <message>
        <source>Thiết bị</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Chứng thư số</source>
        <translation>Chứng thư số</translation>
    </message>
    <message numerus="yes">
        <source>Chứng thư số còn %n ngày, đến %1</source>
        <translation>
            <numerusform>Chứng thư số còn %n ngày, đến %1</numerusform>
        </translation>
    </message>
    <message>
        <source>In thông báo lộ khóa</source>
        <translation>In thông báo lộ khóa</translation>
    </message>
    <message>
        <source>Báo lộ khóa</source>
        <translation>Báo lộ khóa</translation>
    </message>
    <message>
        <source>Thông báo đã gửi sang máy in.</source>
        <translation>Thông báo đã gửi sang máy in.</translation>
    </message>
    <message>
        <source>Chưa in được: máy này chưa nối máy in. Việc báo lộ khóa đã được ghi.</source>
        <translation>Chưa in được: máy này chưa nối máy in. Việc báo lộ khóa đã được ghi.</translation>
    </message>
</context>
<context>
    <name>TokenReadiness</name>
    <message>
        <source>Đang xem thiết bị lưu khóa</source>
        <translation>Đang xem thiết bị lưu khóa</translation>
    </message>
    <message>
        <source>Thiết bị sẵn sàng, chưa lần nào nhập sai</source>
        <translation>Thiết bị sẵn sàng, chưa lần nào nhập sai</translation>
    </message>
    <message>
        <source>Mã PIN đã bị nhập sai, số lần thử còn ít</source>
        <translation>Mã PIN đã bị nhập sai, số lần thử còn ít</translation>
    </message>
    <message>
        <source>Chỉ còn một lần nhập mã PIN</source>
        <translation>Chỉ còn một lần nhập mã PIN</translation>
    </message>
    <message>
        <source>Thiết bị đã bị khóa</source>
        <translation>Thiết bị đã bị khóa</translation>
    </message>
    <message>
        <source>Chưa thấy thiết bị lưu khóa</source>
        <translation>Chưa thấy thiết bị lưu khóa</translation>
    </message>
    <message>
        <source>Thiết bị này đang dừng ký</source>
        <translation>Thiết bị này đang dừng ký</translation>
    </message>
    <message>
        <source>Nhập chậm và kiểm tra số dấu chấm trước khi bấm Ký.</source>
        <translation>Nhập chậm và kiểm tra số dấu chấm trước khi bấm Ký.</translation>
    </message>
    <message>
        <source>Nhập sai lần này thiết bị sẽ bị khóa. Người thứ hai phải đồng ý trước.</source>
        <translation>Nhập sai lần này thiết bị sẽ bị khóa. Người thứ hai phải đồng ý trước.</translation>
    </message>
    <message>
        <source>Không nhập mã PIN nữa. Làm thủ tục khôi phục thiết bị.</source>
        <translation>Không nhập mã PIN nữa. Làm thủ tục khôi phục thiết bị.</translation>
    </message>
    <message>
        <source>Cắm thiết bị vào máy, rồi bấm Xem lại.</source>
        <translation>Cắm thiết bị vào máy, rồi bấm Xem lại.</translation>
    </message>
    <message>
        <source>Xem sổ giao giữ thiết bị ở mục Dấu số.</source>
        <translation>Xem sổ giao giữ thiết bị ở mục Dấu số.</translation>
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
    <name>TypingPanel</name>
    <message>
        <source>aa thành â, dd thành đ; dấu bằng s, f, r, x, j</source>
        <translation>aa thành â, dd thành đ; dấu bằng s, f, r, x, j</translation>
    </message>
    <message>
        <source>a6 thành â, d9 thành đ; dấu bằng các số 1 đến 5</source>
        <translation>a6 thành â, d9 thành đ; dấu bằng các số 1 đến 5</translation>
    </message>
    <message>
        <source>Tắt bộ gõ</source>
        <translation>Tắt bộ gõ</translation>
    </message>
    <message>
        <source>Bàn phím đã có dấu sẵn</source>
        <translation>Bàn phím đã có dấu sẵn</translation>
    </message>
    <message>
        <source>Đặt dấu kiểu mới</source>
        <translation>Đặt dấu kiểu mới</translation>
    </message>
    <message>
        <source>hoà, thuý thay cho hòa, thúy</source>
        <translation>hoà, thuý thay cho hòa, thúy</translation>
    </message>
    <message>
        <source>Gõ thử ở đây</source>
        <translation>Gõ thử ở đây</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Hồ sơ số %1</source>
        <translation>Hồ sơ số %1</translation>
    </message>
    <message>
        <source>Kiểm tra lúc %1</source>
        <translation>Kiểm tra lúc %1</translation>
    </message>
    <message>
        <source>Tệp gốc được giữ nguyên từng byte làm bản lưu.</source>
        <translation>Tệp gốc được giữ nguyên từng byte làm bản lưu.</translation>
    </message>
    <message>
        <source>Tệp này được đọc và lưu lại thành PDF/A.</source>
        <translation>Tệp này được đọc và lưu lại thành PDF/A.</translation>
    </message>
    <message>
        <source>Đang kiểm tra tệp</source>
        <translation>Đang kiểm tra tệp</translation>
    </message>
    <message>
        <source>Mở hồ sơ</source>
        <translation>Mở hồ sơ</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Hồ sơ số %1</source>
        <translation>Hồ sơ số %1</translation>
    </message>
    <message>
        <source>Số %1</source>
        <translation>Số %1</translation>
    </message>
    <message numerus="yes">
        <source>%n trang</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>Hạn %1</source>
        <translation>Hạn %1</translation>
    </message>
    <message>
        <source>Đang giữ lại</source>
        <translation>Đang giữ lại</translation>
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
<context>
    <name>WaitingScreen</name>
    <message numerus="yes">
        <source>%n hồ sơ. Chạm vào một hồ sơ để chọn.</source>
        <translation>
            <numerusform>%n hồ sơ. Chạm vào một hồ sơ để chọn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Đang hỏi…</source>
        <translation>Đang hỏi…</translation>
    </message>
    <message>
        <source>Hủy hồ sơ số %1?</source>
        <translation>Hủy hồ sơ số %1?</translation>
    </message>
    <message>
        <source>Không xóa gì: các trang đã quét vẫn nằm trong kho, nhưng hồ sơ dừng tại đây và không làm tiếp được nữa.</source>
        <translation>Không xóa gì: các trang đã quét vẫn nằm trong kho, nhưng hồ sơ dừng tại đây và không làm tiếp được nữa.</translation>
    </message>
    <message>
        <source>Hủy hồ sơ</source>
        <translation>Hủy hồ sơ</translation>
    </message>
    <message>
        <source>Đề nghị mở hồ sơ số %1?</source>
        <translation>Đề nghị mở hồ sơ số %1?</translation>
    </message>
    <message>
        <source>Chỉ khi chắc chắn đây không phải dấu chỉ độ mật. Một người khác sẽ xem và quyết định.</source>
        <translation>Chỉ khi chắc chắn đây không phải dấu chỉ độ mật. Một người khác sẽ xem và quyết định.</translation>
    </message>
    <message>
        <source>Đã ghi đề nghị</source>
        <translation>Đã ghi đề nghị</translation>
    </message>
    <message>
        <source>Người thứ hai quyết định ở mục “Chờ người thứ hai”.</source>
        <translation>Người thứ hai quyết định ở mục “Chờ người thứ hai”.</translation>
    </message>
    <message>
        <source>Mở mục đó</source>
        <translation>Mở mục đó</translation>
    </message>
    <message>
        <source>Ở lại đây</source>
        <translation>Ở lại đây</translation>
    </message>
    <message>
        <source>Nhầm dấu?</source>
        <translation>Nhầm dấu?</translation>
    </message>
    <message>
        <source>Xem hồ sơ</source>
        <translation>Xem hồ sơ</translation>
    </message>
    <message>
        <source>Đến máy quét</source>
        <translation>Đến máy quét</translation>
    </message>
    <message>
        <source>Việc phải làm</source>
        <translation>Việc phải làm</translation>
    </message>
    <message>
        <source>Mở để kiểm tra</source>
        <translation>Mở để kiểm tra</translation>
    </message>
    <message>
        <source>Đã xử lý, làm tiếp</source>
        <translation>Đã xử lý, làm tiếp</translation>
    </message>
</context>
<context>
    <name>WhoSide</name>
    <message>
        <source>Người khác đăng nhập</source>
        <translation>Người khác đăng nhập</translation>
    </message>
    <message>
        <source>Chọn người khác</source>
        <translation>Chọn người khác</translation>
    </message>
</context>
</TS>
