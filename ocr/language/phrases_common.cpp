#include "ocr/language/phrase_lists.h"

namespace sohoa::ocr {

const std::string_view commonTurns =
    R"(các hồ sơ, các tài liệu, các văn bản, các nội dung, các nhiệm vụ, các giải pháp, các quy định, các chính sách, các chỉ
tiêu, các tiêu chí, các dự án, các công trình, các tổ chức, các cá nhân, các thành viên, các trường, các trường hợp,
các đối tượng, các hoạt động, các biện pháp, các cuộc, các hình thức, các lĩnh vực, các bộ, các phòng, các phòng ban,
các phòng chuyên môn, các phòng nghiệp vụ, các đại biểu, các chương trình, các khu, các vùng, các hộ, các loại, các
khoản, các nguồn, các phó, các thôn, các tỉnh, các đoàn thể, những nội dung, những người, những khó khăn, những kết
quả, những hạn chế, những vấn đề, những trường hợp, những nơi, những năm, hạn chế, tồn tại, tồn tại hạn chế, hạn chế
thấp nhất, thấp nhất, nguyên nhân, nguyên nhân chủ quan, khách quan, chủ quan, bài học kinh nghiệm, phương hướng nhiệm
vụ, phương hướng, nhiệm vụ trọng tâm, trọng tâm, trọng điểm, trọng tâm trọng điểm, vụ trọng tâm, nhiệm vụ và giải
pháp, giải pháp chủ yếu, giải pháp, biện pháp, có hiệu quả, đạt hiệu quả, đạt kết quả, đạt được, kết quả đạt được, đạt
tỷ lệ, tỷ lệ, chỉ tiêu, chỉ tiêu kế hoạch, tăng so với cùng kỳ, so với cùng kỳ, cùng kỳ năm trước, cùng kỳ, năm trước,
năm sau, năm nay, hằng năm, hàng năm, hằng tháng, hàng tháng, hằng quý, hằng tuần, định kỳ, đột xuất, thường xuyên,
thường xuyên liên tục, liên tục, kéo dài, để kéo dài, không để, không để xảy ra, để xảy ra, xảy ra, nếu để xảy ra, xảy
ra sai phạm, sai phạm, sai sót, thiếu sót, tiêu cực, gian lận, chậm trễ, chậm muộn, chậm tiến độ, tiến độ, đẩy nhanh
tiến độ, đẩy nhanh, tháo gỡ, tháo gỡ khó khăn, tháo gỡ vướng mắc, kịp thời tháo gỡ, công tác, công tác chỉ đạo, công
tác quản lý, công tác cải cách, công tác tổ chức, công tác kiểm tra, công tác chuẩn bị, công tác thanh tra, công tác
dân vận, công tác xây dựng, công tác đảng, công tác quy hoạch, công tác giải phóng, lãnh đạo chỉ đạo, lãnh đạo, chỉ
đạo, chỉ đạo điều hành, chỉ đạo triển khai, chỉ đạo thực hiện, chỉ đạo các, sự chỉ đạo, sự lãnh đạo, sự phối hợp, sự
tham gia, dưới sự, chỉ huy, chỉ số, chỉ dẫn, chỉ rõ, chỉ được, không chỉ, địa chỉ, chỉ định, đình chỉ, chứng chỉ, chi
phí, chi trả, chi nhánh, chi hội, chi đoàn, chi cục, chi tiêu, quy chế chi tiêu nội bộ, chi tiêu nội bộ, tổng chi, thu
chi, khoản chi, mức chi, nhiệm vụ chi, nội dung chi, bội chi, dự phòng, dự phòng ngân sách, điều hành, quản lý điều
hành, điều tra, điều chỉnh, điều chỉnh bổ sung, điều khoản, điều này, điều lệ, điều phối, phạm vi, phạm vi điều chỉnh,
phạm vi và đối tượng, đối tượng áp dụng, áp dụng, áp dụng đối với, đối với, đối với các, đối với những, đối với cơ
quan, đối tác, đối thoại, đối chiếu, phản đối, tuyệt đối, tương đối, cân đối, đối phó, giải thích từ ngữ, từ ngữ, hiệu
lực, nguyên tắc, nguyên tắc chung, quy trình, quy mô, quy chuẩn, quy chuẩn kỹ thuật, quy ước, hương ước, tiêu chuẩn
quốc gia, mức độ, cấp độ, trình tự thủ tục, trình tự, thủ tục, thời hạn, thời hạn giải quyết, quá thời hạn, quá hạn,
trước hạn, thời điểm, thời kỳ, thời sự, giai đoạn, tầm nhìn, tầm nhìn đến năm, đến năm, từ năm, năm tài chính, năm
ngân sách, sáu tháng đầu năm, đầu năm, cuối năm, tháng đầu năm, cả năm, cuối cùng, trước mắt, lâu dài, bước đầu, từng
bước, kế tiếp, tiếp tục, tiếp tục thực hiện, tiếp tục triển khai, tiếp tục đẩy mạnh, tiếp thu, tiếp thu giải trình,
giải trình, giải pháp đồng bộ, đồng bộ, đồng thời, đồng thuận, đồng loạt, đồng hành, đồng tình, hội đồng, cộng đồng,
hợp đồng, triệu đồng, tỷ đồng, nghìn đồng, đồng bằng, bất đồng, toàn diện, toàn bộ, toàn quốc, toàn tỉnh, toàn xã hội,
toàn dân, toàn ngành, toàn thể, an toàn, an toàn thông tin, an toàn lao động, an toàn vệ sinh, mất an toàn, bảo toàn,
kiện toàn, hoàn toàn, thông tin, thông tin liên lạc, liên hệ, liên quan, liên tịch, liên thông, liên kết, liên ngành,
có liên quan, hữu quan, số điện thoại, điện thoại, thư điện tử, điện tử, điện tử do, hòm thư, đường dây nóng, trực
tiếp, gián tiếp, bằng văn bản, bằng hình thức, bằng nguồn, bằng cách, công bằng, cân bằng, hình thức, hình ảnh, tình
hình, mô hình, loại hình, địa hình, hoạt động, hoạt động của, vận động, vận hành, vận dụng, tác động, biến động, phát
động, hưởng ứng, đáp ứng, đáp ứng yêu cầu, tương ứng, thích ứng, cung ứng, ứng dụng, ứng dụng công nghệ thông tin,
công nghệ thông tin, khoa học công nghệ, khoa học, công nghệ, đổi mới sáng tạo, đổi mới, trao đổi, thay đổi, sửa đổi,
chuyển đổi, chuyển giao, chuyển biến, chuyển tiếp, chuyên đề, chuyên ngành, chuyên nghiệp, chuyên trách, chuyên gia,
chuyên sâu, lưu chuyển, di chuyển, quyền lợi, quyền lợi và nghĩa vụ, quyền và nghĩa vụ, quyền và lợi ích hợp pháp, lợi
ích, hợp pháp, hợp lý, hợp lệ, hợp tác, phù hợp, phù hợp với, phù hợp với tình hình, tập hợp, tổ hợp, kết hợp, trường
hợp, trường hợp cần thiết, cần thiết, cần sớm, cần phải, cần có, cần tập trung, tập trung, tập trung chỉ đạo, tập
trung thực hiện, tập trung nguồn lực, nguồn lực, nguồn nhân lực, nguồn thu, nguồn gốc, nguồn nước, nhân lực, nhân
rộng, nhân đạo, nhân quyền, nhân văn, nhân dịp, chứng nhận, công nhận, ghi nhận, xác nhận, nhận thức, nhận được, giao
nhận, bên nhận, người nhận, phiếu nhận, đón nhận, tiếp nhận, nhận chất lượng, kết quả, thành quả, hiệu quả, hậu quả,
kết nối, kết cấu, kết hôn, đoàn kết, cam kết, tổng kết, sơ kết, chung kết, đánh giá, giá trị, giá đất, bảng giá, đơn
giá, định giá, thẩm định giá, giá thuốc, giá thành, trị giá, chính trị, chính trị xã hội, điều trị, quản trị, hành
chính, tài chính, chính thức, chính xác, chính đáng, chính tả, chỉnh sửa, chấn chỉnh, hoàn chỉnh, chỉnh đốn, phân
công, phân công trách nhiệm, công việc, công khai, công bố, công tâm, công dân, công cộng, công ích, công lập, công
vụ, công trình, công suất, công cụ, công chúng, công sở, văn hóa công sở, đạo đức công vụ, công cuộc, thành công, thi
công, khởi công, động thổ, thủ công, bãi công, dân công, gia công, tấn công, nông nghiệp, sự nghiệp, xí nghiệp, doanh
nghiệp, nghề nghiệp, hướng nghiệp, khởi nghiệp, sự cố, sự kiện, sự việc, sự thật, nhân sự, dân sự, hình sự, củng cố,
gia cố, kiên cố, kiên quyết, kiên trì, kiến thức, kiến nghị, kiến tạo, sáng kiến, ý kiến, chứng kiến, dự kiến, điều
kiện, kiện hàng, linh kiện, phương pháp, phương thức, phương án, phương tiện, phương châm, địa phương, đa phương, song
phương, vấn đề, đặt ra, đề ra, đề cao, đề cập, đề cử, đề tài, đề phòng, chủ đề, chủ động, chủ yếu, chủ trương, chủ
trương đầu tư, chủ trương của đảng, chủ quản, chủ thể, chủ sở hữu, chủ hộ, chủ nhiệm, tự chủ, tự nguyện, tự giác, tự
do, tự vệ, tự nhiên, tự động, thứ tự, trật tự, tương tự, tuần tự, chủ nhật, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu,
thứ bảy, thứ nhất, thứ tự ưu tiên, ưu tiên, ưu đãi, ưu điểm, nhược điểm, quan điểm, địa điểm, đặc điểm, thí điểm, kiểm
điểm, điểm mới, điểm nóng, điểm a khoản, tại khoản, tại điểm, tại điều, khoản điều, quy định tại, quy định tại khoản,
quy định tại điều, theo khoản, điểm khoản điều, tại phụ lục, phụ lục kèm theo, tại văn bản, tại công văn, tại quyết
định, tại kế hoạch, tại các, tại địa phương, tại cơ quan, tại hội nghị, tại kỳ họp, tại buổi, tại trụ sở, tại hội
trường, hiện tại, thực tại, thực tế, thực trạng, thực tiễn, thực chất, thực thi, thực nghiệm, xác thực, chứng thực,
hiện trạng, hiện đại, hiện đại hóa, hiện hành, hiện nay, hiện có, thể hiện, thực hiện, biểu hiện, xuất hiện, phát
hiện, sự hiện diện, đại diện, người đại diện, đại diện lãnh đạo, đại diện các, đối diện, phổ thông, giao thông, thông
suốt, thông thường, thông số, thông lệ, phát triển, phát triển bền vững, phát huy, phát huy vai trò, vai trò, phát
hành, phát sóng, phát thanh, xuất phát, phát biểu, phát lệnh, ban hành, chấp hành, chấp hành nghiêm, chấp thuận, thi
hành, tiến hành, hành vi, hành động, chương trình hành động, hành khách, bảo hành, lưu hành, ngân hàng, hàng tuần,
hàng ngày, hằng ngày, mặt hàng, cửa hàng, khách hàng, đơn hàng, danh hiệu, danh sách, danh mục, danh nghĩa, liên danh,
chức danh, vinh danh, doanh thu, kinh doanh, liên doanh, kinh tế, kinh phí, kinh nghiệm, y tế, quốc tế, thuế, hạn mức,
định mức, mức thu, mức hỗ trợ, mức phạt, mức lương, định hướng, định lượng, xác định, quyết định, quy định, nhận định,
ổn định, ổn định đời sống, cố định, hiệp định, khẳng định, nhất định, hoạch định, kế hoạch, kế toán, thiết kế, thống
kê, kê khai, kê khai tài sản, liệt kê, kể cả, đáng kể, kể trên, nói trên, nêu trên, đã nêu, nêu rõ, nêu tại, trở lên,
trở xuống, nêu gương, tính mạng, mạng lưới, mạng xã hội, cách mạng, tài khoản, văn phòng, văn bản số, văn bản hợp
nhất, văn bản chỉ đạo, văn bản hướng dẫn, văn bản quy phạm, quy phạm pháp luật, bản chính, bản sao, bản gốc, bản đồ,
bản tin, cơ bản, tư bản, xuất bản, biên bản, biên soạn, soạn thảo, dự thảo, trình ký, ký ban hành, ký hợp đồng, ký
tên, đăng ký, chữ ký, thư ký, đã ký, ngày ký, nhật ký, tổ chức, tổ chức họp, tổ chức hội nghị, tổ chức lớp, tổ công
tác, tổ giúp việc, tổ thẩm định, tổ quốc, tổ viên, tổng số, tổng cộng, tổng mức đầu tư, tổng thể, tổng quan, tổng
thống, tổng cục, tổng công ty, tổng vốn, tổng hợp tình hình, tống đạt, tiền mặt, tiền thưởng, tiền đề, tiền thân, số
tiền, thành tiền, bằng tiền, tiêu biểu, tiêu thụ, tiêu dùng, mục tiêu, biểu dương, bảng điểm, bảng lương, hội đồng
thẩm định, hội viên, xã hội, xã hội hóa, hội chợ, hội thi, hội nghị tổng kết, cơ hội, đại hội, quốc hội, lễ hội, giáo
hội, hiệp hội, số lượng, chất lượng, khối lượng, trọng lượng, lực lượng, thời lượng, sản lượng, dung lượng, lượng mưa,
đo lường, lường trước, đường phố, thành phố, phân bố, bố trí, tuyên bố, cán bộ, bộ phận, bộ máy, nội bộ, tiến bộ, liên
bộ, cơ quan, quan tâm, quan trọng, quan hệ, quan sát, quan trắc, tham quan, hải quan, thẩm mỹ, thẩm phán, tham vấn,
tham khảo, tham gia, tham mưu, quốc gia, gia đình, gia tăng, gia hạn, gia nhập, nguyên giá, quản lý, lý do, lý luận,
xử lý, pháp lý, vật lý, đại lý, tâm lý, thanh lý, trợ lý, trung tâm, quyết tâm, an tâm, nhiệm vụ, nghĩa vụ, chức vụ,
dịch vụ, nghiệp vụ, phục vụ, thường vụ, nội vụ, vụ việc, vụ án, đặc biệt, đặc thù, đặc trưng, nhất là, cụ thể, cụ thể
hóa, tập thể, đoàn thể, có thể, thể chế, thể lệ, bổ sung, bổ ích, phân bổ, tu bổ, bồi thường, hỗ trợ, cứu trợ, bảo
trợ, tài trợ, khen thưởng, trách nhiệm, kiêm nhiệm, nhiệm kỳ, đảm nhiệm, phân nhiệm, bảo vệ, bảo hiểm, bảo lưu, bảo
lãnh, bảo tồn, thông báo, cảnh báo, dự báo, khai báo, tin báo, báo động, nguy hiểm, hiểm họa, kiểm định, kiểm nghiệm,
kiểm dịch, kiểm lâm, kiểm sát, kiểm duyệt, phê duyệt, xét duyệt, thẩm duyệt, duyệt binh, tiếp cận, cận thị, phúc tra,
thanh tra kiểm tra, kiểm tra đôn đốc, tra cứu, nghiên cứu, nghiên cứu đề xuất, yêu cầu, nhu cầu, cầu thị, toàn cầu,
địa cầu, cơ cấu, cơ chế, động cơ, hữu cơ, thời cơ, chế độ, chế biến, quy chế, biên chế, khống chế, pháp chế, thẩm
quyền xử lý, ủy quyền, chủ quyền, tác quyền, bản quyền, phân quyền, đặc quyền, chính quyền, thực quyền, tước quyền,
truyền đạt, quán triệt, quán triệt sâu sắc, sâu sắc, sâu rộng, rộng rãi, triệt để, xử lý triệt để, triệt tiêu, quyết
liệt, mạnh mẽ, thiết thực, cấp bách, cấp thiết, khẩn trương, khẩn cấp, khẩn, hỏa tốc, thượng khẩn, ngay sau, ngay từ,
càng sớm, sớm nhất, kịp tiến độ, hoàn tất, chấm dứt, chấm điểm, đấu tranh, đấu giá, bán đấu giá, đấu nối, phấn đấu,
phấn đấu đến, thi đấu, đầu mối, đầu tiên, đầu ra, đầu vào, hàng đầu, đứng đầu, ban đầu, được gửi, được cấp, được xem
xét, được thực hiện, được quy định, được ban hành, được bố trí, được hưởng, được tổ chức, được sử dụng, được thành
lập, được công nhận, được duyệt, gửi về, gửi kèm, gửi văn bản, gửi báo cáo, báo cáo về, báo cáo kết quả, báo cáo ủy
ban, báo cáo sở, về sở, về ủy ban, về bộ, về phòng, về văn phòng, về kết quả, về công tác, về tình hình, về lĩnh vực,
về tổ chức, về quản lý, về cơ chế, về chính sách, về phát triển, về trách nhiệm, về nội dung, về phía, về trước, và
các, và các đơn vị, và các ông bà, và các tổ chức, và đầu tư, và đào tạo, và công nghệ, và truyền thông, và môi
trường, và xã hội, và du lịch, và phát triển, và người, và việc, và được, và có, và quản lý, và thực hiện, và chịu
trách nhiệm, và bảo đảm, và tổ chức, và thời gian, và giải pháp, và cơ cấu, với các, với các sở, với các đơn vị, với
các cơ quan, với ủy ban, với cơ quan, với nhân dân, với tinh thần, cho các, cho phép, cho người, cho nhân dân, cho
biết, cho vay, cho đến, để các, để triển khai, để thực hiện, để phục vụ, để báo cáo, để có, để đảm bảo, để bảo đảm, để
phối hợp, để biết, để làm, để đạt, để tháo gỡ, để giải quyết, để trình, là ý kiến, là cơ quan, là đơn vị, là một, là
các, là người, là việc, do sở, do ủy ban, do các, do cơ quan, do ông, do bà, do đó, do thiên tai, do dịch bệnh, không
được, không có, không đúng, không còn, không quá, không thuộc, không đủ, không thực hiện, không ít, không tổ chức,
không bị, có văn bản, có kế hoạch, có biện pháp, có giải pháp, có chất lượng, có nguy cơ, có đủ, có tính, có quyền, có
nhiều, có trên, có hành vi, đã được, đã có, đã ban hành, đã tổ chức, đã thực hiện, đã hoàn thành, đã đạt, đang thực
hiện, đang triển khai, sẽ được, sẽ tổ chức, phải được, phải có, phải thực hiện, phải bảo đảm, phải chịu, mới được, mới
ban hành, cần được, cần tăng cường, theo hướng dẫn, theo kế hoạch, theo quyết định, theo nghị định, theo mẫu, theo
tiến độ, theo chỉ đạo, theo tinh thần, theo phương châm, theo hướng, theo phân cấp, theo chế độ, theo dự toán, theo
hình thức, theo từng, theo chức năng, người chết, người mắc, người phụ trách, người phát ngôn, người nghèo, người dân
tộc, mỗi người, hai bên, bên giao, bên cạnh đó, bên cạnh, nhiều nơi, một số nơi, một số địa phương, một số đơn vị, một
phần, một cách, mọi người, mọi mặt, ở cơ sở, ở các, ở địa phương, nhận thấy, tình trạng, tình thế, tình nguyện, tinh
thần, tinh gọn, tinh giản, vệ tinh, thần trách nhiệm, lần thứ, lần đầu, lần này, cán bộ quản lý, cán bộ phụ trách, phụ
trách, phụ cấp, phụ thuộc, phụ nữ, phụ huynh, trực thuộc, lệ thuộc, thuộc phạm vi, thuộc trách nhiệm, thuộc diện, diện
tích, diện đối tượng, ha đất, đồi núi, ven biển, sông suối, vùng biển, hải sản, tàu cá, khai thác hải sản, bất hợp
pháp, hợp pháp không báo cáo, nước đọng, ao hồ, chum vại, dụng cụ chứa nước, chứa nước, đọng nước, vận động nhân dân,
huy động, huy động nguồn lực, lồng ghép, đóng góp, quyên góp, ủng hộ, từ thiện, quỹ vì người nghèo, quỹ, quỹ đất, tín
dụng, tín dụng chính sách, ngân hàng chính sách xã hội, vay vốn, lãi suất, cho thuê, thuê đất, trả lời, trả lời kiến
nghị, cử tri, kiến nghị cử tri, tiếp xúc cử tri, giao ban, giao nhiệm vụ, giao cho, giao sở, giao văn phòng, giao
phòng, giao các, giao chủ tịch, giao giám đốc, giao thủ trưởng, giao trách nhiệm, giao quyền, giao dịch, giao lưu, bàn
giao, khai mạc hội nghị, các nghị quyết, nghị quyết của, nghị quyết đại hội, nghị quyết trung ương, thực hiện nghị
quyết, thực hiện chỉ thị, thực hiện quyết định, thực hiện kế hoạch, thực hiện công văn, thực hiện chương trình, thực
hiện luật, thực hiện nghị định, thực hiện ý kiến, thực hiện chế độ, thực hiện chính sách, hồ sơ công việc, hồ sơ tài
liệu, hồ sơ điện tử, hồ sơ giấy, hồ sơ dự thầu, hồ sơ mời thầu, hồ sơ đề nghị, thành phần hồ sơ, bộ hồ sơ, giấy tờ,
tiếp tục hoàn thiện, phiếu trình, phiếu yêu cầu, phiếu đề nghị, gây phiền hà, phiền hà, sách nhiễu, nhũng nhiễu, phiền
hà sách nhiễu, giờ làm việc, thái độ, thái độ phục vụ, mức độ hài lòng, hài lòng, sự hài lòng, chỉ số cải cách, niêm
yết, niêm phong, hạn cuối, cập nhật, đăng tải, công khai trên, số ngày, quý i, quý ii, quý iii, quý iv, tháng một,
tháng giêng, tháng chạp, tháng mười, mùa mưa, mùa khô, mùa hè, nắng nóng, rét đậm rét hại, rét đậm, giao mùa, năm
dương lịch, âm lịch, lịch sử, lịch tiếp, lịch công tác, lịch làm việc, nhà trường, nhà máy, nhà văn hóa, nhà tạm, nhà
dột nát, nhà khách, nhà nước về, sân vận động, chợ, siêu thị, khách sạn, nhà hàng, khu du lịch, làng nghề, di dân, dân
chủ hóa, dân vận khéo, dân trí, dân biết dân bàn, tên đơn vị, số thứ tự, ghi chú, đơn vị tính, đơn vị thực hiện, thời
gian thực hiện, thời gian hoàn thành, cơ quan thực hiện, lãnh đạo phụ trách, sản phẩm, nội dung công việc, người thực
hiện, kết quả đạt, tổng số tiền, họ và tên, họ tên, ngày sinh, năm sinh, nơi sinh, giới tính, quê quán, dân tộc kinh,
trình độ học vấn, đơn vị công tác, chức vụ đơn vị, số tài khoản, mã số, mã số thuế, mã định danh, mã hồ sơ, định danh,
mã hóa, số trang, số tờ, số hiệu, số ký hiệu, ký hiệu, trích yếu, trích yếu nội dung, loại văn bản, ngày đến, số đến,
văn bản đến, văn bản đi, tác giả, độ khẩn, nơi lưu, phông lưu trữ, hộp số, cặp ba dây, tiêu đề hồ sơ, tiêu đề, thời
gian tài liệu, tình trạng vật lý, đơn vị bảo quản, chế độ sử dụng, tiếp cận có điều kiện, sao y, sao lục, trích sao,
sao lưu, phục hồi, dự phòng sao lưu, an toàn dữ liệu, bảo mật thông tin, mật khẩu, tài khoản người dùng, phần mềm,
phần cứng, đường truyền, băng rộng, thuê bao, trung tâm dữ liệu, nền tảng, nền tảng số, nền kinh tế, nền hành chính,
kiến trúc chính quyền điện tử, trục liên thông, chia sẻ dữ liệu, chia sẻ, tích hợp, đồng bộ dữ liệu)";

}  // namespace sohoa::ocr
