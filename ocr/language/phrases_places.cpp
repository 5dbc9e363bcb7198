#include "ocr/language/phrase_lists.h"

namespace sohoa::ocr {

const std::string_view placesAndNames =
    R"(an giang, bà rịa vũng tàu, bạc liêu, bắc giang, bắc kạn, bắc ninh, bến tre, bình dương, bình định, bình phước, bình
thuận, cà mau, cao bằng, cần thơ, đà nẵng, đắk lắk, đắk nông, điện biên, đồng nai, đồng tháp, gia lai, hà giang, hà
nam, hà nội, hà tĩnh, hải dương, hải phòng, hậu giang, hòa bình, hưng yên, khánh hòa, kiên giang, kon tum, lai châu,
lạng sơn, lào cai, lâm đồng, long an, nam định, nghệ an, ninh bình, ninh thuận, phú thọ, phú yên, quảng bình, quảng
nam, quảng ngãi, quảng ninh, quảng trị, sóc trăng, sơn la, tây ninh, thái bình, thái nguyên, thanh hóa, thừa thiên
huế, tiền giang, thành phố hồ chí minh, trà vinh, tuyên quang, vĩnh long, vĩnh phúc, yên bái, tỉnh an giang, tỉnh bạc
liêu, tỉnh bắc giang, tỉnh bắc kạn, tỉnh bắc ninh, tỉnh bến tre, tỉnh bình dương, tỉnh bình định, tỉnh bình phước,
tỉnh bình thuận, tỉnh cà mau, tỉnh cao bằng, tỉnh đắk lắk, tỉnh đắk nông, tỉnh điện biên, tỉnh đồng nai, tỉnh đồng
tháp, tỉnh gia lai, tỉnh hà giang, tỉnh hà nam, tỉnh hà tĩnh, tỉnh hải dương, tỉnh hậu giang, tỉnh hòa bình, tỉnh hưng
yên, tỉnh khánh hòa, tỉnh kiên giang, tỉnh kon tum, tỉnh lai châu, tỉnh lạng sơn, tỉnh lào cai, tỉnh lâm đồng, tỉnh
long an, tỉnh nam định, tỉnh nghệ an, tỉnh ninh bình, tỉnh ninh thuận, tỉnh phú thọ, tỉnh phú yên, tỉnh quảng bình,
tỉnh quảng nam, tỉnh quảng ngãi, tỉnh quảng ninh, tỉnh quảng trị, tỉnh sóc trăng, tỉnh sơn la, tỉnh tây ninh, tỉnh
thái bình, tỉnh thái nguyên, tỉnh thanh hóa, tỉnh tiền giang, tỉnh trà vinh, tỉnh tuyên quang, tỉnh vĩnh long, tỉnh
vĩnh phúc, tỉnh yên bái, thành phố hà nội, thành phố hải phòng, thành phố đà nẵng, thành phố cần thơ, thành phố huế,
việt nam, hồ chí minh, biên hòa, buôn ma thuột, cẩm phả, châu đốc, đà lạt, điện biên phủ, đông hà, đồng hới, đồng
xoài, hạ long, hội an, long xuyên, móng cái, mỹ tho, nha trang, phan thiết, phủ lý, pleiku, quy nhơn, rạch giá, sa
đéc, tam kỳ, tân an, thủ dầu một, thủ đức, tuy hòa, uông bí, vinh, vị thanh, việt trì, vũng tàu, cam ranh, bảo lộc,
long khánh, phú quốc, côn đảo, lý sơn, trường sa, hoàng sa, đồng bằng sông cửu long, đồng bằng sông hồng, tây nguyên,
tây bắc, đông bắc, đông nam bộ, bắc trung bộ, duyên hải miền trung, trung du và miền núi, sông hồng, sông cửu long,
sông đà, sông hương, sông mã, thực tập, thực đơn, có chuyên môn, có kinh nghiệm, có phẩm chất, phụ trách kế toán, bao
gồm, bao gồm các, gồm có, gồm các, trừ trường hợp, trừ các, tuy nhiên, mặc dù, do vậy, vì vậy, nhằm mục đích, nhằm
nâng cao, nhằm bảo đảm, nhằm đảm bảo, nhằm tăng cường, nhằm thực hiện, nhằm phát huy, góp phần, góp phần nâng cao,
thông qua việc, qua đó, từ đó, từ nguồn, từ các, từ phía, khi có, khi được, khi phát hiện, khi thực hiện, khi cần
thiết, khi tham gia, kể cả, cũng như, hoặc các, hoặc người, hoặc cơ quan, nhưng không, mà không, còn lại, còn tồn tại,
còn hạn chế, còn nhiều, còn chậm, còn thiếu, chưa được, chưa có, chưa thực hiện, chưa đúng, chưa nghiêm, chưa cao,
chưa đạt, chưa kịp thời, chưa hoàn thành, vẫn còn, rất cao, rất quan trọng, rất lớn, tốt hơn, cao hơn, nhiều hơn, lớn
hơn, ít nhất, tối thiểu, tối đa, nhiều nhất, cao nhất, tốt nhất, gần đây, sắp tới, thời gian tới, năm tới, tuần tới,
hiện nay, đến nay, từ nay đến, nay, này, này được, này quy định, này thay thế, văn bản này, công văn này, kế hoạch
này, thông báo này, chỉ thị này, nghị quyết này, quyết định này, quy chế này, quy định này, luật này, nghị định này,
thông tư này, điều này, khoản này, hướng dẫn này, nội dung trên, kết quả trên, vụ trên, nhiệm vụ trên, các nội dung
trên, văn bản trên, giải pháp trên, lần lượt, lập danh sách, lập kế hoạch, lập dự toán, lập biên bản, lập báo cáo,
thành lập, độc lập, xác lập, thiết lập, công lập, đối lập, bình đẳng, bình thường, bình quân, bình chọn, trung bình,
phê bình, quân sự, quân nhân, thuế thu nhập, thu nhập, thu nhập bình quân, thu hút, thu hút đầu tư, thu hoạch, thu
gom, thu ngân sách, thu thập thông tin, nguồn thu, chủ tài khoản, quỹ lương, mũi tiêm, liều vắc xin, đủ mũi, ba ngày,
sau thu hoạch, nhà đầu tư, môi trường đầu tư, xúc tiến đầu tư, xúc tiến thương mại, xúc tiến, cạnh tranh, năng lực
cạnh tranh, chiến lược, chiến tranh, chiến dịch, chiến sĩ, cán bộ chiến sĩ, anh hùng, lực lượng vũ trang, vũ trang,
nội trú, bán trú, cư trú, thường trú, học nghề, dạy nghề, đào tạo nghề, nghề nghiệp, giáo dục nghề nghiệp, truyền
nghề, hàng rào, rào cản, bảo đảm quyền, thỏa đáng, thích hợp, thích đáng, hợp lý hóa, phổ cập, phổ biến rộng rãi, nhất
quán, thống nhất với, quản lý thống nhất, thống nhất quản lý, tình hình mới, yêu cầu nhiệm vụ, thực hiện thí điểm, xác
minh, xác định rõ, làm rõ, rõ ràng, rõ trách nhiệm, rõ người, rõ việc, rõ thời gian, rõ kết quả, cấp tốc, cấp phát,
cấp mới, cấp lại, cấp đổi, cấp trên, cấp dưới, trung cấp, cao cấp, sơ cấp, cung cấp, cung cấp thông tin, phân cấp quản
lý, trợ cấp, thứ cấp, đẳng cấp, bậc, xếp loại, xếp hạng, phân hạng, hạng mục, hạng chức danh, đề bạt, khai giảng,
giảng dạy, giảng viên, báo cáo viên, bài giảng, giáo trình, cải tạo, cải tiến, cải thiện, cải thiện môi trường, tạo
điều kiện, tạo điều kiện thuận lợi, thuận lợi, bất lợi, thắng lợi, phúc lợi, trục lợi, lợi dụng, lợi nhuận, tạo nguồn,
tạo việc làm, sáng tạo, đào tạo nguồn nhân lực, chế tạo, hoàn trả, hoàn thuế, thẩm định dự án, thẩm định hồ sơ, kết
quả thẩm định, thư mời, thư ngỏ, thư chúc mừng, thư cảm ơn, cảm ơn, chúc mừng, nhiệt liệt, chào mừng, lễ trao, trao
tặng, trao quyết định, truy tặng, tặng thưởng, tặng bằng khen, tặng danh hiệu, suy tôn, tôn vinh, tôn trọng, tôn tạo,
trùng tu, bảo tồn phát huy, tự quản, tự chịu trách nhiệm, cử cán bộ, cử đại diện, cử người, cử công chức, cử tham gia,
phân công cán bộ, phân công lãnh đạo, báo danh, phòng thi, thời gian làm bài, môn thi, môn học, bộ môn, chuyên môn
hóa, ban chuyên môn, hồ sơ giao nộp, biên bản này, biên bản được lập, lập thành, thành hai bản, giá trị như nhau, như
nhau, mỗi bên giữ, bên giữ, hai bản, đọc cho mọi người, cùng nghe, ký tên dưới đây, dưới đây, có mặt, vắng mặt, thành
phần gồm, đoàn kiểm tra, đoàn thanh tra, đoàn công tác, đoàn giám sát, kết luận thanh tra, kết luận kiểm tra, kế hoạch
kiểm tra, kế hoạch thanh tra, kế hoạch tổ chức, kế hoạch triển khai, kế hoạch thực hiện, kế hoạch công tác, kế hoạch
chi tiết, kế hoạch của, kế hoạch năm, kế hoạch đầu tư công, kế hoạch phát triển, đầu tư công trung hạn, trung hạn, dài
hạn, ngắn hạn, ngắn gọn, trung thực, trung tướng, tập trung dân chủ, trung đoàn, phương tiện truyền thông, mạng lưới y
tế, điểm tiêm, điểm tiềm ẩn, tiềm ẩn, tiềm năng, tiềm lực, nguy cơ tiềm ẩn, ẩn số, nồng độ cồn, nồng độ, cồn, ma túy
nồng độ, hữu cơ, phân hữu cơ, rác hữu cơ, cố ý, cố gắng, sự cố môi trường, cố vấn, củng cố kiện toàn, cổ phần, cổ
truyền, cổ đông, cổ động, cổ vũ, đạo cụ, đạo diễn, đường lối, lối sống, đầu mối liên hệ, mối quan hệ, mối nguy, trần,
nguyễn văn, nguyễn thị, trần văn, trần thị, lê văn, lê thị, phạm văn, phạm thị, hoàng văn, hoàng thị, vũ văn, vũ thị,
đặng văn, đặng thị, bùi văn, bùi thị, đỗ văn, đỗ thị, hồ văn, hồ thị, ngô văn, ngô thị, dương văn, dương thị, lý văn,
lý thị, phan văn, phan thị, huỳnh văn, huỳnh thị, võ văn, võ thị, trương văn, trương thị, đinh văn, đinh thị, lâm văn,
lâm thị, mai văn, mai thị, đoàn văn, đoàn thị, trịnh văn, trịnh thị)";

}  // namespace sohoa::ocr
