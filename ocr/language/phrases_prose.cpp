#include "ocr/language/phrase_lists.h"

namespace sohoa::ocr {

const std::string_view prose =
    R"(sự quan tâm, sự phối hợp, sự chỉ đạo, sự cần thiết, sự tham gia, sự việc, sự đồng thuận, sự lãnh đạo, sự hài lòng, sự
nghiệp, sự nỗ lực, sự kiện, sự cố, được sự, nhận được sự, nhận được sự quan tâm, có sự, và sự, của sự, mỗi ngày, mỗi
tuần, mỗi tháng, mỗi quý, mỗi năm, mỗi xã, mỗi thôn, mỗi hộ, mỗi người, mỗi đơn vị, mỗi trường hợp, mỗi cơ quan, mỗi
lần, mỗi khi, mỗi bên, mỗi lớp, mỗi sản phẩm, một xã một sản phẩm, chuyên mục, chuyên trang, chuyên đề, chuyên trách,
chuyên ngành, chuyên gia, chuyên nghiệp, tại chuyên mục, tải tại, tải về, biểu mẫu chi tiết kèm theo, biểu mẫu chi
tiết, mẫu chi tiết, chi tiết kèm theo, chi tiết tại, chi tiết xem, chi tiêu, chi trả, chi trả trợ cấp, chi phí, chi
nhánh, tiền chi, mức chi, nội dung chi, khoản chi, chỉ tiêu, chỉ số, chỉ dẫn, chỉ đạo điều hành, chỉ đạo thực hiện,
chỉ rõ, chỉ có, không chỉ, địa chỉ, hộp thư điện tử, địa chỉ email, điện thoại, số điện thoại, liên hệ, liên hệ đồng
chí, liên hệ qua, ông bà có tên, có tên trên, bình xét, bình xét thi đua, xét thi đua, ghi nhận, được ghi nhận, ghi
nhận là, cuối năm, đầu năm, giữa năm, cuối tháng, đầu tháng, tháng sau, tháng trước, tuần sau, tuần trước, qua tháng
sau, sang tháng, quý sau, quý này, năm nay, năm sau, năm trước, cùng kỳ năm trước, so với cùng kỳ, cùng kỳ, tăng so
với, giảm so với, bằng so với, đạt tỷ lệ, chiếm tỷ lệ, tỷ lệ đạt, tỷ lệ, tổng số, tổng diện tích, tổng giá trị, tổng
mức đầu tư, tổng chi phí, tổng kinh phí, tổng thu, tổng đàn, tổng sản lượng, tổng hợp gửi, trong tổng số, hiện có,
hiện còn, còn thiếu hụt, thiếu hụt khoảng, khoảng, ước đạt, ước tính, ước thiệt hại, thiệt hại, bị thiệt hại, bị ảnh
hưởng, ảnh hưởng, bị cuốn trôi, cuốn trôi, đe dọa, bị hư hỏng, hư hỏng, xuống cấp, hằng ngày, hằng tuần, hằng tháng,
hằng quý, hằng năm, hàng ngày, hàng tuần, hàng tháng, hàng quý, hàng năm, định kỳ, đột xuất, thường xuyên, không
thường xuyên, kiểm tra thường xuyên, thường kỳ, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật, vào thứ,
vào lúc, lúc giờ, giờ phút, trước giờ, từ giờ, đến giờ, giao ban, họp giao ban, chế độ giao ban, cuộc họp giao ban,
duy trì chế độ, nhắc nhở, được nhắc nhở, phê bình nhắc nhở, việc này, việc này đã, đã được, đã có, đã thực hiện, đã
hoàn thành, đã xảy ra, xảy ra, xảy ra một số, vừa qua, mới đây, gần đây nhất, trước đó, sau đó, sau đây, dưới đây, kèm
theo đây, nêu trên, nói trên, được nêu, như đã nêu, đã nêu, các nội dung sau đây, các nội dung sau, nội dung sau đây,
nội dung dưới đây, điểm chính dưới đây, các điểm chính, một số điểm, hướng dẫn bổ sung một số điểm, bổ sung một số,
thông báo để các đơn vị biết, để các đơn vị biết thực hiện, biết thực hiện, biết và thực hiện, để biết, để thực hiện,
để chỉ đạo, để phối hợp, để giải quyết, để xử lý, để hoàn thành, để tổ chức, để bảo đảm, để phục vụ, để kiểm tra, để
báo cáo, để theo dõi, để lưu, để thay thế, để làm căn cứ, để đưa tin, đưa tin, đưa vào, đưa ra, nhằm, khẩn trương,
khẩn trương triển khai, khẩn trương tổ chức, khẩn trương thực hiện, khẩn trương hoàn thành, khẩn trương rà soát, khẩn
cấp, tình huống khẩn cấp, sửa chữa khẩn cấp, công trình khẩn cấp, hỏa tốc, thượng khẩn, nơi nào, nơi nào chậm trễ,
chậm trễ, để chậm trễ, không chậm trễ, giải trình, phải giải trình, phải báo cáo, phải có, phải thực hiện, phải bảo
đảm, phải được, nguyên nhân, nguyên nhân chủ yếu, nguyên nhân chủ yếu là do, là do, do nhận thức, nhận thức chưa đầy
đủ, nhận thức, chưa đầy đủ, thiếu kiểm tra, tồn tại hạn chế, hạn chế, tồn tại, khắc phục tồn tại, khắc phục hạn chế,
vượt quá, vượt quá khả năng, khả năng, trường hợp vượt quá, trường hợp, các trường hợp, trường hợp cần thiết, trường
hợp khẩn cấp, trường hợp không, mọi trường hợp, mọi phản ánh, mọi người, mọi mặt, phản ánh đề nghị, phản ánh kiến
nghị, gửi về, gửi kết quả về, gửi kết quả, gửi báo cáo, gửi báo cáo kết quả, báo cáo kết quả trước ngày, báo cáo bằng
văn bản, bằng văn bản, văn bản gửi, gửi văn bản, gửi kèm, gửi hồ sơ, bộ phận thường trực, thường trực, cơ quan thường
trực, đầu mối, làm đầu mối, là đầu mối, đầu mối theo dõi, đầu mối giao thông, trực tiếp, trực tiếp phụ trách, phụ
trách số điện thoại, phân công ông, phân công bà, phân công đồng chí, giao đồng chí, giao cho, giao sở, giao phòng,
giao văn phòng, giao công an, giao ban quản lý, giao thủ trưởng, huy động, huy động phương tiện, huy động nguồn lực,
huy động lực lượng, phương tiện vật tư, nguồn lực, nguồn nhân lực, nhân lực, vật lực, lực lượng tại chỗ, theo phương
châm, phương châm bốn tại chỗ, tại chỗ, chỉ huy tại chỗ, hậu cần tại chỗ, phương tiện tại chỗ, công việc tồn đọng,
việc tồn đọng, không để công việc tồn đọng, không để, không được, không có, không còn, không quá, không phải, không
thuộc, không đúng, không đạt, không thực hiện, lộ trình, theo lộ trình, lộ trình riêng, theo lộ trình riêng, đã được
thống nhất, được thống nhất, được duyệt, được cấp, được chấp thuận, được công nhận, công nhận, được xác nhận, xác
nhận, được bố trí, được hưởng, được áp dụng, áp dụng, áp dụng sang, lùi thời điểm áp dụng, lùi thời điểm, thời điểm,
tại thời điểm, từ thời điểm, tính đến thời điểm, tính đến ngày, tính đến hết, tính đến, tính chất, tính toán, thời
hạn, thời hạn giải quyết, thời hạn nộp, trong thời hạn, trước thời hạn, quá hạn, đúng hạn, trước hạn, gia hạn, hết
hạn, hồ sơ gồm, hồ sơ bao gồm, hồ sơ đề nghị, hồ sơ trình, gồm bản chính, bản chính, bản sao, bản sao có chứng thực,
có chứng thực, bản gốc, bản điện tử, sao y, sao lục, trích sao, sao lưu, sao lưu dữ liệu, dữ liệu dân cư, chia sẻ dữ
liệu, kết nối chia sẻ, kết nối chia sẻ dữ liệu, trục tích hợp, qua trục tích hợp, tích hợp, đồng bộ, đồng bộ dữ liệu,
định danh, định danh điện tử, tài khoản định danh, mật khẩu, đổi mật khẩu, xác thực, xác thực hai lớp, hai lớp, lỗ
hổng, lỗ hổng bảo mật, cảnh báo, cảnh báo lỗ hổng, mức nghiêm trọng, nghiêm trọng, máy trạm, vá lỗi, ngắt kết nối,
phát hiện tấn công, tấn công mạng, tấn công, mã độc, an toàn thông tin, an toàn thông tin mạng, bảo đảm an toàn thông
tin, thuê dịch vụ, kinh phí thuê, phí thuê, đồng năm, triệu đồng, tỷ đồng, nghìn đồng, đồng từ, đồng thời, đồng tháng,
bằng chữ, số tiền, số tiền là, với số tiền, tiền mặt, chuyển khoản, chuyển đến, chuyển sang, chuyển về, chuyển giao,
luân chuyển hồ sơ, mặt trận, mặt trận tổ quốc và các tổ chức thành viên, các tổ chức thành viên, tổ chức thành viên,
giám sát phản biện, phản biện, phản biện xã hội, vận động, tuyên truyền vận động, vận động hội viên, vận động nhân
dân, hội viên, đối với, đối với địa bàn, đối với các, đối với địa bàn xã, tập trung, tập trung chỉ đạo, tập trung kiểm
tra, tập trung thực hiện, tập trung triển khai, khẩn trương kiểm tra, tiếp theo công văn, tiếp theo, tiếp tục, tiếp
tục thực hiện, tiếp tục triển khai, phúc đáp, phúc đáp công văn, trả lời, trả lời công văn, xét tình hình thực tế,
tình hình thực tế, thực tế tại, điều kiện cụ thể, căn cứ điều kiện cụ thể, căn cứ điều kiện, căn cứ tình hình, căn cứ
nhiệm vụ, căn cứ đề nghị, căn cứ biên bản, căn cứ chỉ thị số, căn cứ hướng dẫn, thực hiện luật, thực hiện nghị định,
thực hiện nghị quyết, thực hiện quyết định, thực hiện chỉ thị, thực hiện công văn, thực hiện kế hoạch, thực hiện ý
kiến chỉ đạo, thực hiện văn bản, được sự đồng ý, theo chỉ đạo, theo tinh thần, theo nội dung, theo kế hoạch, theo
chương trình, theo dự toán, theo mẫu, theo nguyên tắc, nguyên tắc, theo đúng, theo quy trình, quy trình, tái cấu trúc
quy trình, cấu trúc, tái cấu trúc, rà soát tái cấu trúc, thời gian thực hiện, thời gian thực hiện từ, thời gian hoàn
thành, hoàn thành chậm nhất, hoàn thành chậm nhất ngày, chậm nhất ngày, thiết kế, dung tích thiết kế, dung tích, hồ
chứa nước, các hồ chứa, an toàn đập, kiểm tra an toàn đập, hồ đập, mùa mưa lũ, trước mùa mưa, mùa mưa, mùa khô, mưa
lũ, nước ngọt, trữ nước ngọt, máy bơm dã chiến, máy bơm, dã chiến, mương vườn, trong mương vườn, đo độ mặn, độ mặn,
xâm nhập mặn, đợt xâm nhập mặn, chống sạt lở, kè chống sạt lở, bờ sông, sạt lở bờ sông, đoạn qua xã, đoạn kè, đoạn
đường, tuyến đường, tuyến kênh, nắn tuyến, cột mốc, cắm mốc, lộ giới, đo đạc, đo đạc địa chính, địa chính, bản đồ địa
chính, thửa đất, diện tích đất, diện tích rừng, rừng bị chặt phá, chặt phá, xác minh diện tích, kiểm tra xác minh,
phòng hộ, rừng phòng hộ, đất rừng, đất ở nông thôn, đất trồng lúa, cây lâu năm, cây ăn trái, cây ăn quả, lúa và, đàn
lợn, đàn gia cầm, tái đàn, tái đàn lợn, an toàn sinh học, sinh học, liều vắc xin, cấp phát liều, phun hóa chất khử
trùng, khử trùng chuồng trại, chuồng trại, chợ và nơi giết mổ, nơi giết mổ, giết mổ, chốt kiểm dịch, kiểm dịch, lập
chốt, tạm thời, kiểm dịch tạm thời, thu gom xử lý, xử lý chất thải, chất thải rắn sinh hoạt, rắn sinh hoạt, thu gom xử
lý chất thải rắn sinh hoạt, bãi chôn lấp, chôn lấp, điểm tập kết, phân loại rác, rác tại nguồn, tại nguồn, đồng hồ
nước, lắp đặt, lắp đặt đồng hồ, thất thoát, tỷ lệ thất thoát, nước ngầm, khai thác nước ngầm, xét nghiệm, nhà máy công
suất, công suất, nhà máy nước, ngày đêm, điểm tham quan, tham quan, niêm yết, niêm yết giá, niêm yết công khai, bán
đúng giá, giá niêm yết, giá phòng nghỉ, phòng nghỉ, biển chỉ dẫn, chỉ dẫn song ngữ, song ngữ, trùng tu, trùng tu mái,
hạ giải, cột cái, hiện vật, cổ vật, sắc phong, hoành phi, câu đối, di tích được, khởi dựng, tu bổ, tu bổ tôn tạo, lượt
khách, doanh thu, phẫu thuật, ca phẫu thuật, bảo hiểm y tế là, số người tham gia, tham gia bảo hiểm y tế, khám sức
khỏe, hạch toán, hạch toán đúng, chương loại khoản, mục lục ngân sách, tạm ứng quá hạn, thu hồi tạm ứng quá hạn, đấu
giá, tổ chức đấu giá, thẩm định giá, bán đấu giá, xe ô tô, công khai quyết toán, quyết toán trên trang, nợ đọng xây
dựng cơ bản, dự toán giao, so với dự toán, vượt dự toán, phấn đấu, phấn đấu đạt, phấn đấu hoàn thành, nội dung thực
hiện, các giải pháp, giải pháp, nhiệm vụ giải pháp, nhiệm vụ và giải pháp, mục tiêu chung, mục tiêu cụ thể, chỉ tiêu
cụ thể, nội dung công việc, cơ quan thực hiện, thời hạn hoàn thành, kết quả chi tiết, thành phần mời, như thành phần
mời, kính mời, trân trọng cảm ơn, rất mong, rất mong nhận được, mong nhận được, mong quý, của quý cơ quan, quý cơ
quan, quý đơn vị, quý công ty, quan tâm, quan tâm phối hợp, quan tâm chỉ đạo, quan tâm tạo điều kiện, các cơ quan đơn
vị quan tâm, khởi kiện, quyền khởi kiện, khởi kiện tại tòa án, tại tòa án nhân dân, tiếp công dân định kỳ, thời tiết,
thời tiết diễn biến, diễn biến thất thường, thất thường, giá vật tư đầu vào, vật tư đầu vào, đầu vào, đầu ra, ý kiến
khác, kháng chiến, người tham gia kháng chiến, tham gia kháng chiến, trợ cấp một lần, một lần, một lần cho, hưởng trợ
cấp, thôi hưởng, truy lĩnh, mai táng phí, mai táng, thờ cúng, thăm viếng, nghĩa trang liệt sĩ, nghĩa trang, sáp nhập,
sau sắp xếp, sắp xếp, sắp xếp đơn vị hành chính, sắp xếp tổ chức bộ máy, cán bộ công chức dôi dư, dôi dư, thống kê số
lượng, số lượng, chất lượng đội ngũ, đội ngũ, đội ngũ cán bộ, phong hàm, xếp lương, thâm niên, thâm niên nghề, phụ cấp
thâm niên, phụ cấp chức vụ, tuổi nghỉ hưu, tinh giản, nghỉ công tác, đi công tác, chế độ công tác phí, công tác phí,
ngoài giờ, làm thêm giờ, trực tết, trực lễ, nghỉ lễ tết, phạm vi ảnh hưởng, phạm vi ảnh hưởng cấp cơ sở, ảnh hưởng cấp
cơ sở, công nhận sáng kiến, cấp cơ sở, tổ chức cơ sở đảng, cơ sở số, từ cơ sở, ở cơ sở, tại cơ sở, các cơ sở, các cơ
sở giáo dục, cơ sở lưu trú, lưu trú, cơ sở sản xuất, ảnh thẻ, ảnh cỡ, ảnh, tem bưu chính, phiếu đăng ký, đơn đăng ký,
đơn đề nghị, đơn xin, tờ khai, giấy tờ, giấy xác nhận, sổ hộ khẩu, sơ yếu lý lịch, giấy khám sức khỏe, văn bằng chứng
chỉ, chứng chỉ, văn bằng, bằng tốt nghiệp, kiểm kê sổ, sổ sách, sổ quỹ, quản lý biên chế, thi tuyển công chức, xét
tuyển viên chức, kỳ tuyển dụng, cháy rừng, dễ cháy, nguy cơ cháy, cấp dự báo cháy rừng, dự báo, dự báo thời tiết, tin
bão, bão số, cơn bão số, hoàn lưu bão, mưa to, mưa rất to, lũ quét, lũ ống, dông lốc, lốc sét, gió giật mạnh, triều
cường, sóng lớn, tàu thuyền, neo đậu, khu neo đậu, tránh trú bão, ra khơi, ngư dân, ngư trường, khai thác hải sản, hải
sản bất hợp pháp, bất hợp pháp, giám sát hành trình, cán bộ đầu mối, tổ liên ngành, đoàn liên ngành, liên ngành, kiểm
tra liên ngành, khu vực biên giới, cửa khẩu, xuất nhập cảnh, xuất cảnh, nhập cảnh, quá cảnh, thị thực, lao động nước
ngoài, giấy phép lao động, tín dụng, tín dụng chính sách, vay vốn, lãi suất, cho vay, dư nợ, nợ quá hạn, nợ xấu, thu
nợ, đấu nối, đấu nối giao thông, chiếu sáng, chiếu sáng công cộng, vỉa hè, lòng đường, lòng lề đường, biển báo, tín
hiệu, đèn tín hiệu, tải trọng, quá tải, xe quá tải, cơi nới, thùng xe, đào tạo lái xe, sát hạch, giấy phép lái xe,
đăng kiểm, phương tiện vận tải, vận tải hành khách, hành khách, taxi, xe buýt, sân bay, nhà ga, cầu cảng, bến cảng,
bến thủy nội địa, thủy nội địa, đường thủy nội địa, đường sắt, lối đi tự mở, đường ngang)";

}  // namespace sohoa::ocr
