#include "ocr/language/phrase_lists.h"

namespace sohoa::ocr {

const std::string_view offices =
    R"(văn phòng trung ương đảng, văn phòng quốc hội, văn phòng chủ tịch nước, ban tổ chức trung ương, ban tuyên giáo và dân
vận trung ương, ban tuyên giáo và dân vận, ban nội chính trung ương, ban chính sách chiến lược trung ương, ủy ban kiểm
tra trung ương, ủy ban kiểm tra, ủy ban kiểm tra tỉnh ủy, ủy ban kiểm tra huyện ủy, ủy ban kiểm tra đảng ủy, học viện
chính trị quốc gia hồ chí minh, học viện hành chính, đài tiếng nói việt nam, đài truyền hình việt nam, thông tấn xã
việt nam, viện hàn lâm khoa học, viện hàn lâm khoa học và công nghệ việt nam, viện hàn lâm khoa học xã hội, bảo hiểm
xã hội việt nam, ban quản lý lăng, ủy ban quản lý vốn nhà nước, ủy ban giám sát tài chính, tổng cục thuế, tổng cục hải
quan, tổng cục thống kê, tổng cục dự trữ nhà nước, kho bạc nhà nước khu vực, kho bạc nhà nước, cục thuế tỉnh, thuế cơ
sở số, thuế cơ sở, thuế tỉnh, chi cục thuế khu vực, chi cục hải quan khu vực, chi cục hải quan cửa khẩu, cục quản lý
thị trường, đội quản lý thị trường số, chi cục quản lý thị trường, cục đường bộ việt nam, cục đường sắt việt nam, cục
hàng không việt nam, cục hàng hải việt nam, cục hàng hải và đường thủy việt nam, cục đăng kiểm việt nam, cục quản lý
đường bộ, khu quản lý đường bộ, cảng vụ hàng hải, cảng vụ hàng không, cục an toàn thông tin, cục viễn thông, cục tần
số vô tuyến điện, cục sở hữu trí tuệ, cục bản quyền tác giả, cục di sản văn hóa, cục việc làm, cục người có công, cục
bảo trợ xã hội, cục quản lý lao động ngoài nước, cục y tế dự phòng, cục phòng bệnh, cục quản lý khám chữa bệnh, cục
quản lý dược, cục an toàn thực phẩm, cục lâm nghiệp và kiểm lâm, cục kiểm lâm, cục thủy sản và kiểm ngư, cục chăn nuôi
và thú y, cục trồng trọt và bảo vệ thực vật, cục bảo vệ thực vật, cục thú y, cục quản lý đê điều và phòng chống thiên
tai, cục thủy lợi, cục khí tượng thủy văn, đài khí tượng thủy văn khu vực, đài khí tượng thủy văn tỉnh, đài khí tượng
thủy văn, cục quản lý tài nguyên nước, cục địa chất và khoáng sản việt nam, cục môi trường, cục biến đổi khí hậu, cục
biển và hải đảo việt nam, cục chuyển đổi số quốc gia, cục điều tiết điện lực, cục công nghiệp, cục xúc tiến thương
mại, cục xuất nhập khẩu, cục hóa chất, cục kinh tế xây dựng, cục giám định nhà nước, cục hạ tầng kỹ thuật, cục phát
triển đô thị, cục quản lý nhà, cục quản lý đăng ký kinh doanh, cục đầu tư nước ngoài, cục quản lý đấu thầu, cục công
sản, cục quản lý giá, cục công tác phía nam, vụ tổ chức cán bộ, vụ pháp chế, vụ kế hoạch tài chính, vụ hợp tác quốc
tế, vụ khoa học và công nghệ, vụ công chức viên chức, vụ cải cách hành chính, vụ chính quyền địa phương, vụ thi đua
khen thưởng, thanh tra bộ, văn phòng bộ, văn phòng cục, văn phòng sở, thuộc cục, đơn vị thuộc cục, đơn vị thuộc sở,
đơn vị thuộc bộ, phòng chính trị, phòng cảnh sát giao thông, phòng cảnh sát quản lý hành chính, phòng cảnh sát phòng
cháy chữa cháy, phòng an ninh, công an phường, công an thành phố, công an thị xã, trưởng công an xã, trưởng công an,
trưởng công an huyện, ban chỉ huy quân sự huyện, ban chỉ huy quân sự xã, ban chỉ huy quân sự, bộ tư lệnh, bộ tư lệnh
quân khu, bộ tư lệnh thủ đô, bộ chỉ huy bộ đội biên phòng, đồn biên phòng, ban chỉ huy phòng chống thiên tai và tìm
kiếm cứu nạn, ban chỉ huy phòng thủ dân sự, phòng thủ dân sự, ban an toàn giao thông, ban chỉ đạo chuyển đổi số, ban
chỉ đạo cải cách hành chính, ban chỉ đạo phòng chống dịch, ban chỉ đạo thi hành án, ban chỉ đạo công tác gia đình, ban
đại diện, hội đồng quản trị, hội đồng thành viên, hội đồng trường, hội đồng nghĩa vụ quân sự, hội đồng thi đua khen
thưởng, hội đồng phối hợp phổ biến giáo dục pháp luật, hội đồng thẩm định, hội đồng tư vấn, hội đồng tuyển dụng, hội
đồng kiểm tra, hội đồng đánh giá, ban hội đồng nhân dân, ban pháp chế, ban kinh tế ngân sách, ban văn hóa xã hội, ban
kinh tế, ban đô thị, ban kiểm tra, ban thanh tra nhân dân, ban giám sát đầu tư của cộng đồng, ban quản lý chợ, ban
quản lý rừng phòng hộ, ban quản lý rừng đặc dụng, ban quản lý vườn quốc gia, ban quản lý di tích, ban quản lý khu kinh
tế cửa khẩu, ban quản lý dự án đầu tư xây dựng, ban quản lý dự án đầu tư xây dựng các công trình giao thông, ban quản
lý các dự án, ban giám đốc, ban giám hiệu, ban lãnh đạo, ban chấp hành, ban thường vụ đảng ủy, ban thường vụ huyện ủy,
ban thường vụ, thường trực đảng ủy, thường trực đảng ủy xã, thường trực huyện ủy, thường trực hội đồng nhân dân tỉnh,
thường trực ủy ban nhân dân, đảng ủy xã, đảng ủy phường, đảng ủy các cơ quan đảng, đảng ủy ủy ban nhân dân, đảng ủy
quân sự, đảng ủy công an, đảng ủy khối các cơ quan, văn phòng đảng ủy, văn phòng huyện ủy, văn phòng thành ủy, văn
phòng hội đồng nhân dân và ủy ban nhân dân, văn phòng đoàn đại biểu quốc hội và hội đồng nhân dân tỉnh, văn phòng điều
phối nông thôn mới, văn phòng đăng ký đất đai, chi nhánh văn phòng đăng ký đất đai, chi nhánh, chi nhánh ngân hàng,
quỹ đầu tư phát triển, quỹ bảo vệ và phát triển rừng, quỹ bảo vệ môi trường, quỹ phòng chống thiên tai, quỹ tín dụng
nhân dân, ngân hàng chính sách xã hội, ngân hàng nông nghiệp và phát triển nông thôn, ngân hàng nhà nước chi nhánh,
liên minh hợp tác xã, liên hiệp các hội khoa học và kỹ thuật, liên hiệp các tổ chức hữu nghị, hội chữ thập đỏ, hội
khuyến học, hội người cao tuổi, hội luật gia, hội nhà báo, hội văn học nghệ thuật, hội cựu thanh niên xung phong, hội
nạn nhân chất độc da cam, hội bảo trợ người khuyết tật và trẻ em mồ côi, hội liên hiệp thanh niên, hội sinh viên, hội làm vườn, hội doanh nhân trẻ, hiệp hội doanh nghiệp, tỉnh đoàn, huyện đoàn, thành đoàn, công đoàn, công
đoàn cơ sở, công đoàn viên chức, trường chính trị tỉnh, trung tâm chính trị, trung tâm phục vụ hành chính công xã,
trung tâm phục vụ hành chính công phường, trung tâm dịch vụ tổng hợp, trung tâm văn hóa thông tin và thể thao, trung
tâm văn hóa thể thao và truyền thanh, trung tâm truyền thông và văn hóa, trung tâm y tế khu vực, trung tâm y tế, trung
tâm dịch vụ nông nghiệp, trung tâm kỹ thuật tài nguyên và môi trường, trung tâm nước sạch và vệ sinh môi trường nông
thôn, trung tâm xúc tiến thương mại, trung tâm khuyến công, trung tâm bảo trợ xã hội, trung tâm công tác xã hội, trung
tâm điều dưỡng người có công, trung tâm giám định y khoa, trung tâm pháp y, trung tâm cấp cứu, trung tâm kiểm nghiệm,
trung tâm giáo dục nghề nghiệp giáo dục thường xuyên, trung tâm ngoại ngữ tin học, trung tâm tin học, trung tâm thông
tin, trung tâm đăng kiểm, trung tâm điều hành thông minh, trung tâm hành chính công, trung tâm quản lý cửa khẩu, phòng
văn hóa xã hội, phòng kinh tế hạ tầng và đô thị, phòng kinh tế hạ tầng, phòng tài chính, phòng nông nghiệp và phát
triển nông thôn, phòng khoa học và công nghệ, phòng thanh tra, phòng pháp chế, phòng kế hoạch tổng hợp, phòng tổ chức
cán bộ, phòng tổ chức hành chính, phòng hành chính quản trị, phòng hành chính tổng hợp, phòng kế hoạch tài chính,
phòng tài vụ, phòng đào tạo, phòng khảo thí, phòng công tác sinh viên, phòng quản lý khoa học, phòng điều dưỡng, phòng
vật tư thiết bị, phòng công chứng, phòng quản trị, phòng cháy, phòng ban chuyên môn, các phòng chuyên môn nghiệp vụ,
các phòng nghiệp vụ, các phòng ban, các phòng chức năng, khoa khám bệnh, khoa nội, khoa ngoại, khoa sản, khoa nhi,
khoa dược, khoa xét nghiệm, bệnh viện đa khoa huyện, bệnh viện phổi, bệnh viện tâm thần, bệnh viện mắt, bệnh viện da
liễu, bệnh viện ung bướu, bệnh viện sản nhi, bệnh viện phục hồi chức năng, trường tiểu học và trung học cơ sở, trường
phổ thông dân tộc bán trú, trường phổ thông liên cấp, trường trung cấp, trường đại học sư phạm, trường đại học y dược,
trường cao đẳng sư phạm, trường cao đẳng y tế, trường cao đẳng nghề, trường quân sự, công ty điện lực tỉnh, công ty
cấp thoát nước, công ty cổ phần cấp nước, công ty cổ phần cấp nước và môi trường, công ty môi trường đô thị, công ty
cổ phần môi trường đô thị, công ty thủy lợi, công ty khai thác công trình thủy lợi, khai thác công trình thủy lợi,
công ty lâm nghiệp, công ty xổ số kiến thiết, xổ số kiến thiết, công ty quản lý và sửa chữa đường bộ, công ty cao su,
tổng công ty, công ty mẹ, công ty con, xí nghiệp trực thuộc, xí nghiệp, nhà máy, nông trường, lâm trường, đài phát
thanh và truyền hình, đài phát thanh truyền hình, đài truyền thanh, đài truyền thanh xã, báo và đài, báo và phát thanh
truyền hình tỉnh, báo và phát thanh truyền hình, báo nhân dân, báo quân đội nhân dân, báo tỉnh, tạp chí cộng sản, nhà
xuất bản, viện kiểm sát nhân dân tỉnh, viện kiểm sát nhân dân huyện, viện kiểm sát nhân dân khu vực, tòa án nhân dân
tỉnh, tòa án nhân dân huyện, tòa án nhân dân khu vực, thi hành án dân sự tỉnh, phòng thi hành án dân sự khu vực, kiểm
toán nhà nước khu vực, thanh tra quốc phòng, trạm khuyến nông, trạm thú y, trạm thủy văn, trạm bảo vệ thực vật, trạm
kiểm dịch, trạm biến áp, trạm bơm, trạm cấp nước, trạm dừng nghỉ, trạm thu phí, hạt quản lý đê, hạt kiểm lâm khu vực,
đội thuế liên xã, đội trật tự đô thị, đội thanh niên xung kích, tổ chuyển đổi số cộng đồng, tổ công nghệ số cộng đồng,
tổ bảo vệ an ninh trật tự ở cơ sở, tổ bảo vệ an ninh trật tự, tổ công tác, tổ giúp việc, tổ chuyên gia, tổ thẩm định,
tổ tiết kiệm và vay vốn, cụm thi đua, khối thi đua, thôn tổ dân phố, các thôn, các tổ dân phố, các bản làng, trưởng
thôn, trưởng bản, già làng, người có uy tín, chi hội, tổ hội, câu lạc bộ, hội viên, đoàn viên, quyền giám đốc, quyền
chủ tịch, phụ trách, phó trưởng ban thường trực, phó chủ nhiệm, chủ nhiệm, chủ nhiệm ủy ban, phó chủ tịch hội đồng
nhân dân, phó trưởng phòng phụ trách, phó hiệu trưởng phụ trách, đội trưởng, phó đội trưởng, trạm trưởng, hạt trưởng,
phó hạt trưởng, viện phó, tổng biên tập, phó tổng biên tập, chánh án, phó chánh án, kiểm toán trưởng, tổng kiểm toán,
thống đốc, phó thống đốc, tổng cục phó, thủ trưởng, chỉ huy trưởng, phó chỉ huy trưởng, chính ủy, phó chính ủy, chính
trị viên, tham mưu trưởng, thiếu tướng, đại tá, thượng tá, trung tá, thiếu tá, đại úy, thượng úy, trung úy, thiếu úy)";

}  // namespace sohoa::ocr
