#include "ocr/language/phrase_lists.h"

namespace sohoa::ocr {

const std::string_view subjects =
    R"(tuyên truyền phổ biến, thông tin tuyên truyền, tuyên truyền, công tác tuyên truyền, phổ biến giáo dục pháp luật, phổ
biến, phương tiện thông tin đại chúng, thông tin đại chúng, báo chí, đài phát thanh, phát thanh và truyền hình, truyền
hình, truyền thanh, truyền thống, truyền thông, cổng thông tin điện tử, trang thông tin điện tử, công báo tỉnh, hệ
thống quản lý văn bản và điều hành, quản lý văn bản và điều hành, hệ thống thông tin, hệ thống, văn bản điện tử, chữ
ký số, ký số, con dấu, đóng dấu, dấu thời gian, dữ liệu, cơ sở dữ liệu, cơ sở dữ liệu quốc gia, chuyển đổi số, chuyển
đổi số quốc gia, chính quyền số, chính phủ điện tử, chính quyền điện tử, kinh tế số, xã hội số, dịch vụ công trực
tuyến, dịch vụ công, trực tuyến, thủ tục hành chính, cải cách hành chính, cải cách thủ tục hành chính, cải cách, một
cửa, một cửa liên thông, cơ chế một cửa, bộ phận một cửa, tiếp nhận và trả kết quả, tiếp nhận, trả kết quả, tiếp nhận
hồ sơ, giải quyết thủ tục, tiếp công dân, khiếu nại tố cáo, khiếu nại, tố cáo, đơn thư, giải quyết khiếu nại, giải
quyết đơn thư, hòa giải, hòa giải ở cơ sở, phòng chống tham nhũng, tham nhũng, tham nhũng tiêu cực, lãng phí, thực
hành tiết kiệm, tiết kiệm, chống lãng phí, phòng chống, công tác phòng chống, công tác văn thư lưu trữ, công tác văn
thư, công tác lưu trữ, văn thư lưu trữ, lưu trữ lịch sử, lưu trữ cơ quan, lập hồ sơ, lập hồ sơ công việc, giao nộp hồ
sơ, giao nộp tài liệu, nộp lưu hồ sơ, nộp lưu, chỉnh lý tài liệu, chỉnh lý, tài liệu lưu trữ, tài liệu tồn đọng, tồn
đọng, tích đống, bó gói, khai thác sử dụng, khai thác, sử dụng, bảo quản tài liệu, bảo quản, kho lưu trữ, kho bảo
quản, giá kệ, thời hạn bảo quản, bảo quản vĩnh viễn, vĩnh viễn, xác định giá trị, giá trị tài liệu, tiêu hủy tài liệu,
tiêu hủy, hết giá trị, thu thập, bổ sung, thu thập bổ sung, số hóa tài liệu, số hóa, tạo lập, mục lục hồ sơ, danh mục
hồ sơ, công cụ tra cứu, tra cứu, tìm kiếm, siêu dữ liệu, định dạng, độ phân giải, dung lượng, máy quét, máy tính, máy
chủ, máy hút ẩm, điều hòa nhiệt độ, nhiệt độ, độ ẩm, phòng cháy chữa cháy, chữa cháy, phòng cháy, cứu nạn cứu hộ, cứu
hộ, cứu nạn, cháy nổ, thiết bị, trang thiết bị, trang thiết bị y tế, vật tư, vật tư y tế, thuốc chữa bệnh, phương
tiện, cơ sở vật chất, vật chất, trụ sở, ngân sách nhà nước, ngân sách tỉnh, ngân sách trung ương, ngân sách địa
phương, dự toán ngân sách, dự toán, quyết toán, thu chi ngân sách, chi ngân sách, chi thường xuyên, chi đầu tư, chi
đầu tư phát triển, kinh phí, kinh phí thực hiện, nguồn kinh phí, nguồn vốn, vốn đầu tư, vốn đầu tư công, vốn ngân
sách, vốn vay, kế hoạch vốn, giải ngân, tỷ lệ giải ngân, giải ngân vốn, giải ngân chi, thanh toán, tạm ứng, thu hồi
tạm ứng, hoàn ứng, đầu tư công, đầu tư xây dựng, đầu tư, chủ đầu tư, dự án đầu tư, dự án đầu tư xây dựng, quản lý dự
án, nhà thầu, lựa chọn nhà thầu, kế hoạch lựa chọn nhà thầu, gói thầu, đấu thầu, mời thầu, trúng thầu, dự thầu, chỉ
định thầu, tư vấn, nhà thầu tư vấn, thi công, thi công xây dựng, giám sát thi công, nghiệm thu, bàn giao, đưa vào sử
dụng, công trình, hạng mục công trình, công trình xây dựng, xây dựng cơ bản, xây dựng kế hoạch, xây dựng dự thảo, xây
dựng nông thôn mới, nông thôn mới, nông thôn mới nâng cao, nông thôn mới kiểu mẫu, chương trình mục tiêu quốc gia, mục
tiêu quốc gia, mục tiêu, mục đích yêu cầu, mục đích, tiêu chí, bộ tiêu chí, đạt chuẩn, đạt tiêu chí, xã đạt chuẩn,
chuẩn nông thôn mới, giải phóng mặt bằng, mặt bằng, bồi thường, bồi thường hỗ trợ tái định cư, hỗ trợ, tái định cư,
thu hồi đất, giao đất, cho thuê đất, quyền sử dụng đất, giấy chứng nhận quyền sử dụng đất, giấy chứng nhận, chuyển mục
đích, quy hoạch sử dụng đất, quy hoạch, điều chỉnh quy hoạch, quy hoạch chi tiết, quy hoạch chung, quy hoạch phân khu,
đất đai, đất ở, đất nông nghiệp, đất lúa, hiến đất, góp đất, tài nguyên, khoáng sản, tài nguyên nước, môi trường, bảo
vệ môi trường, ô nhiễm môi trường, ô nhiễm, vệ sinh môi trường, vệ sinh, vệ sinh an toàn thực phẩm, an toàn thực phẩm,
thực phẩm, rác thải, chất thải, chất thải rắn, nước thải, nước sạch, nước sinh hoạt, cấp nước, thoát nước, cây xanh,
rừng, bảo vệ rừng, phát triển rừng, trồng rừng, phòng cháy chữa cháy rừng, biến đổi khí hậu, khí hậu, khí tượng thủy
văn, thủy văn, thủy lợi, hồ chứa, đê điều, kè, kênh mương, thiên tai, phòng chống thiên tai, tìm kiếm cứu nạn, bão lũ,
lũ lụt, lụt bão, ngập úng, sạt lở, sạt lở đất, áp thấp nhiệt đới, nhiệt đới, mưa lớn, mưa bão, hạn hán, xâm nhập mặn,
sơ tán, di dời, khắc phục, khắc phục hậu quả, hậu quả, ứng phó, chủ động ứng phó, ứng trực, trực ban, túc trực, lực
lượng, lực lượng chức năng, bốn tại chỗ, phương châm, bốn tại, dịch bệnh, phòng chống dịch bệnh, phòng chống dịch,
công tác phòng chống dịch, chống dịch, bệnh dịch, dịch tả lợn châu phi, cúm gia cầm, gia súc gia cầm, gia súc, gia
cầm, lở mồm long móng, viêm da nổi cục, tiêm phòng, tiêm chủng, tiêm chủng mở rộng, vắc xin, sốt xuất huyết, sốt rét,
tay chân miệng, bệnh truyền nhiễm, truyền nhiễm, bệnh sởi, bạch hầu, ho gà, bệnh dại, diệt lăng quăng, lăng quăng, bọ
gậy, diệt muỗi, phun hóa chất, hóa chất, khử trùng, tiêu độc, khử khuẩn, cách ly, giường bệnh, cơ số thuốc, khám bệnh
chữa bệnh, khám chữa bệnh, khám bệnh, chữa bệnh, điều trị, cấp cứu, xét nghiệm, tử vong, ca bệnh, ca mắc, ổ dịch, ổ
dịch mới, phát hiện sớm, phát hiện, bùng phát, lây lan, nguy cơ, diễn biến phức tạp, phức tạp, diễn biến, sức khỏe,
chăm sóc sức khỏe, sức khỏe nhân dân, bảo vệ chăm sóc, dân số, kế hoạch hóa gia đình, suy dinh dưỡng, dinh dưỡng, bác
sĩ, y sĩ, dược sĩ, điều dưỡng, bệnh nhân, người bệnh, giáo dục, đào tạo, giáo dục phổ thông, giáo dục mầm non, giáo
dục đại học, đổi mới căn bản toàn diện, phổ cập giáo dục, xóa mù chữ, năm học, học kỳ, học sinh, sinh viên, giáo viên,
nhà giáo, cán bộ quản lý giáo dục, tuyển sinh, thi tuyển, xét tuyển, kỳ thi, kỳ thi tốt nghiệp, tốt nghiệp trung học
phổ thông, đề thi, bài thi, coi thi, chấm thi, phúc khảo, hội đồng thi, điểm thi, thí sinh, in sao đề thi, vận chuyển,
sao đề, lớp học, trường học, trường lớp, kiên cố hóa, học phí, học bổng, sách giáo khoa, chương trình giáo dục, dạy
học, dạy thêm học thêm, ngoại ngữ, tiếng anh, tin học, nghiên cứu khoa học, lao động, việc làm, giải quyết việc làm,
xuất khẩu lao động, thị trường lao động, tiền lương, tiền công, phụ cấp, nâng bậc lương, nâng lương, ngạch lương, bậc
lương, hệ số lương, chế độ chính sách, chính sách, chế độ, người có công, người có công với cách mạng, gia đình chính
sách, thương binh liệt sĩ, liệt sĩ, bệnh binh, bà mẹ việt nam anh hùng, trợ cấp, trợ cấp xã hội, bảo trợ xã hội, hộ
nghèo, hộ cận nghèo, cận nghèo, giảm nghèo, giảm nghèo bền vững, xóa đói giảm nghèo, bền vững, trẻ em, bảo vệ trẻ em,
người cao tuổi, người khuyết tật, đối tượng, đối tượng chính sách, tệ nạn xã hội, ma túy, mại dâm, nghỉ hưu, nghỉ
phép, nghỉ lễ, nghỉ tết, thôi việc, hưu trí, nông nghiệp, nông thôn, nông dân, nông sản, sản xuất nông nghiệp, sản
xuất, sản xuất kinh doanh, chăn nuôi, trồng trọt, thủy sản, nuôi trồng thủy sản, lâm nghiệp, lúa gạo, cây trồng, vật
nuôi, giống cây trồng, phân bón, thuốc bảo vệ thực vật, vụ đông xuân, vụ hè thu, vụ mùa, đông xuân, hè thu, khuyến
nông, cơ giới hóa, vùng sâu vùng xa, vùng sâu, vùng xa, dân tộc thiểu số, đồng bào dân tộc, đồng bào, thiểu số và miền
núi, miền núi, biên giới, hải đảo, biển đảo, công nghiệp, tiểu thủ công nghiệp, khu công nghiệp, cụm công nghiệp,
thương mại, dịch vụ, thị trường, quản lý thị trường, hàng giả, buôn lậu, gian lận thương mại, hàng hóa, xuất khẩu,
nhập khẩu, giá cả, bình ổn giá, xăng dầu, điện lực, điện năng, tiết kiệm điện, giao thông, giao thông vận tải, an toàn
giao thông, trật tự an toàn giao thông, tai nạn giao thông, quốc lộ, tỉnh lộ, huyện lộ, đường bộ, đường sắt, đường
thủy, đường tỉnh, cầu đường, hành lang, hành lang an toàn, vận tải, phương tiện giao thông, xe ô tô, xe máy, mô tô,
bến xe, bãi đỗ, đô thị, phát triển đô thị, trật tự đô thị, chỉnh trang đô thị, hạ tầng, kết cấu hạ tầng, hạ tầng kỹ
thuật, hạ tầng giao thông, nhà ở, nhà ở xã hội, kiến trúc, kỹ thuật, kinh tế kỹ thuật, báo cáo kinh tế, vật liệu xây
dựng, cấp phép xây dựng, giấy phép xây dựng, giấy phép, cấp giấy phép, cấp phép, trái phép, lấn chiếm, văn hóa, thể
thao, du lịch, gia đình, di tích lịch sử, di tích, di sản văn hóa, di sản, bảo tàng, thư viện, lễ hội, lễ kỷ niệm, kỷ
niệm, ngày thành lập, ngày giải phóng, quốc khánh, tết nguyên đán, tết, đón tết, nguyên đán, vui xuân, văn nghệ, nghệ
thuật, biểu diễn, thi đấu, giải thể thao, toàn dân đoàn kết, đoàn kết xây dựng đời sống văn hóa, đời sống văn hóa, đời
sống nhân dân, đời sống, nếp sống văn minh, văn minh đô thị, quảng cáo, xuất bản, khu di tích, tín ngưỡng tôn giáo,
tôn giáo, tín ngưỡng, dân tộc, thi đua khen thưởng, thi đua, khen thưởng, phong trào thi đua, phong trào, danh hiệu,
bằng khen, giấy khen, huân chương, huy chương, chiến sĩ thi đua, lao động tiên tiến, tập thể lao động xuất sắc, tập
thể, tập thể cá nhân, cá nhân có thành tích, thành tích xuất sắc, thành tích, xuất sắc, hoàn thành tốt nhiệm vụ, hoàn
thành nhiệm vụ, hoàn thành, hoàn thành trước, hoàn thiện, gương điển hình, điển hình tiên tiến, người tốt việc tốt,
sáng kiến, sáng kiến kinh nghiệm, học tập và làm theo, tư tưởng đạo đức phong cách hồ chí minh, đạo đức, phong cách,
tư tưởng, hồ chí minh, bác hồ, bổ nhiệm, bổ nhiệm lại, miễn nhiệm, điều động, luân chuyển, biệt phái, tuyển dụng, tiếp
nhận công chức, nâng ngạch, thi nâng ngạch, bồi dưỡng, đào tạo bồi dưỡng, đào tạo bồi dưỡng cán bộ, tập huấn, tập huấn
nghiệp vụ, bồi dưỡng nghiệp vụ, lớp bồi dưỡng, học tập, cử đi học, quy hoạch cán bộ, công tác cán bộ, nhân sự, hồ sơ
cán bộ, lý lịch, trình độ, trình độ chuyên môn, chuyên môn nghiệp vụ, chuyên môn, nghiệp vụ, tiêu chuẩn, điều kiện,
tiêu chuẩn điều kiện, đủ điều kiện, đủ tiêu chuẩn, năng lực, phẩm chất đạo đức, phẩm chất, kinh nghiệm, tập sự, hợp
đồng lao động, kỷ luật công chức, bí mật nhà nước, bảo vệ bí mật nhà nước, bí mật, tuyệt mật, tối mật, độ mật, bảo
mật, tuyệt đối, tuyệt đối bí mật, cuộc họp, phiên họp, kỳ họp, kỳ họp thứ, họp báo, hội nghị, hội nghị trực tuyến, hội
thảo, tọa đàm, lớp tập huấn, đại hội, đại hội đảng bộ, khai mạc, bế mạc, phát biểu, thảo luận, kết luận, thông báo kết
luận, biểu quyết, bầu cử, ứng cử, nhiệm kỳ, khóa, kết thúc, bắt đầu, thời gian, địa điểm, thời gian địa điểm, thành
phần, thành phần tham dự, thành phần dự họp, tham dự, tham gia, dự họp, đến dự, dự hội nghị, đầy đủ đúng giờ, đúng
thành phần đúng giờ, đúng giờ, đúng thành phần, hội trường, phòng họp, phòng họp số, tầng, trụ sở làm việc, giờ hành
chính, buổi sáng, buổi chiều, sáng, chiều, hồi giờ phút, cùng ngày, thông qua, nhất trí, thống nhất, đồng ý, nội dung,
chương trình làm việc, làm việc, chuẩn bị, chuẩn bị tài liệu, chuẩn bị đầy đủ, bố trí, bố trí kinh phí, bố trí cán bộ,
nhà nước, pháp luật, hành chính, tư pháp, quản lý nhà nước, quản lý, quản lý sử dụng, quản lý tài sản, tài sản công,
tài sản, mua sắm, mua sắm tài sản, sửa chữa, duy tu bảo dưỡng, bảo dưỡng, bảo trì, thanh lý, kiểm kê, kế toán, tài
chính, tài khoản, hóa đơn, chứng từ, kiểm toán, thuế, phí, lệ phí, nộp thuế, thu thuế, nợ đọng, nợ công, công khai
minh bạch, công khai, minh bạch, dân chủ, dân chủ ở cơ sở, quy chế dân chủ, quy chế làm việc, chính quyền, chính quyền
địa phương, chính quyền cơ sở, các địa phương, địa phương, cơ sở, cấp huyện, cấp xã, cấp tỉnh, các cấp, các ngành, các
cấp các ngành, trung ương, khu vực, khu dân cư, dân cư, tổ dân phố, khu phố, thôn bản, ấp, buôn, thôn, làng, nhân dân,
người dân, quần chúng, công dân, dân sinh, hộ khẩu, hộ tịch, khai sinh, khai tử, kết hôn, cư trú, tạm trú, tạm vắng,
căn cước công dân, chứng minh nhân dân, hộ chiếu, lý lịch tư pháp, công chứng, chứng thực, luật sư, giám định, trợ
giúp pháp lý, thi hành án, tố tụng, khởi tố, vụ án, vụ việc, quốc phòng, an ninh, quân sự, nghĩa vụ quân sự, tuyển
quân, gọi công dân nhập ngũ, nhập ngũ, dân quân tự vệ, dự bị động viên, huấn luyện, diễn tập, khu vực phòng thủ, phòng
thủ, hậu phương quân đội, quân đội, công an, cảnh sát, tội phạm, phòng chống tội phạm, phòng chống ma túy, tấn công
trấn áp, vũ khí vật liệu nổ, pháo nổ, công cụ hỗ trợ, đối ngoại, hợp tác quốc tế, quan hệ, quốc tế, hội nhập quốc tế,
hội nhập, ngoại giao, nước ngoài, viện trợ, tài trợ, phi chính phủ, đoàn ra đoàn vào, ký kết, thỏa thuận, cam kết, ghi
nhớ)";

}  // namespace sohoa::ocr
