#include "ocr/language/phrase_lists.h"

namespace sohoa::ocr {

const std::string_view agenciesAndFormulas =
    R"(cộng hòa xã hội chủ nghĩa việt nam, độc lập tự do hạnh phúc, ủy ban nhân dân tỉnh, ủy ban nhân dân thành phố, ủy ban
nhân dân huyện, ủy ban nhân dân xã, ủy ban nhân dân quận, ủy ban nhân dân phường, ủy ban nhân dân thị trấn, ủy ban
nhân dân thị xã, các huyện, các xã, hội đồng nhân dân các cấp, thường trực hội đồng nhân dân, thường trực tỉnh ủy, ban
thường vụ tỉnh ủy, tỉnh ủy, huyện ủy, thành ủy, thị ủy, đảng ủy, chi ủy, chi bộ, đảng bộ, đảng viên, cấp ủy đảng, ban
chấp hành trung ương, ban bí thư, bộ chính trị, tổng bí thư, chủ tịch nước, thủ tướng chính phủ, phó thủ tướng, văn
phòng chính phủ, quốc hội khóa, ủy ban thường vụ quốc hội, đại biểu quốc hội, đại biểu hội đồng nhân dân, đoàn đại
biểu quốc hội, ủy ban mặt trận tổ quốc việt nam, mặt trận tổ quốc, liên đoàn lao động, hội liên hiệp phụ nữ, hội nông
dân, hội cựu chiến binh, đoàn thanh niên cộng sản hồ chí minh, đoàn thanh niên, tòa án nhân dân tối cao, viện kiểm sát
nhân dân, kiểm toán nhà nước, thanh tra chính phủ, ngân hàng nhà nước việt nam, bộ nội vụ, bộ tài chính, bộ tư pháp,
bộ công an, bộ quốc phòng, bộ ngoại giao, bộ công thương, bộ y tế, bộ xây dựng, bộ giao thông vận tải, bộ giáo dục và
đào tạo, bộ khoa học và công nghệ, bộ thông tin và truyền thông, bộ nông nghiệp và phát triển nông thôn, bộ nông
nghiệp và môi trường, bộ tài nguyên và môi trường, bộ kế hoạch và đầu tư, bộ lao động thương binh và xã hội, bộ văn
hóa thể thao và du lịch, bộ dân tộc và tôn giáo, ủy ban dân tộc, sở nội vụ, sở tài chính, sở tư pháp, sở công thương,
sở y tế, sở xây dựng, sở giao thông vận tải, sở giáo dục và đào tạo, sở khoa học và công nghệ, sở thông tin và truyền
thông, sở nông nghiệp và phát triển nông thôn, sở nông nghiệp và môi trường, sở tài nguyên và môi trường, sở kế hoạch
và đầu tư, sở lao động thương binh và xã hội, sở văn hóa thể thao và du lịch, sở văn hóa và thể thao, sở du lịch, sở
ngoại vụ, sở quy hoạch và kiến trúc, ban dân tộc, ban quản lý dự án, ban quản lý khu kinh tế, ban quản lý các khu công
nghiệp, ban tổ chức, ban tuyên giáo, ban dân vận, ban nội chính, ban chỉ đạo, ban chỉ huy, ban tiếp công dân, ban thi
đua khen thưởng, thanh tra tỉnh, thanh tra sở, thanh tra huyện, công an tỉnh, công an huyện, công an xã, bộ chỉ huy
quân sự, bộ đội biên phòng, cục thuế, chi cục thuế, cục hải quan, cục thống kê, chi cục thống kê, kho bạc nhà nước
tỉnh, kho bạc nhà nước huyện, bảo hiểm xã hội tỉnh, bảo hiểm xã hội huyện, bảo hiểm y tế, bảo hiểm thất nghiệp, cục
thi hành án dân sự, chi cục thi hành án, chi cục kiểm lâm, hạt kiểm lâm, chi cục thú y, chi cục chăn nuôi, chi cục bảo
vệ thực vật, chi cục thủy lợi, chi cục phát triển nông thôn, chi cục văn thư lưu trữ, cục văn thư và lưu trữ nhà nước,
trung tâm lưu trữ lịch sử, trung tâm lưu trữ quốc gia, trung tâm công báo tin học, trung tâm công nghệ thông tin,
trung tâm công nghệ thông tin và truyền thông, trung tâm phục vụ hành chính công, trung tâm kiểm soát bệnh tật, trung
tâm y tế huyện, trung tâm khuyến nông, trung tâm dịch vụ việc làm, trung tâm trợ giúp pháp lý, trung tâm phát triển
quỹ đất, trung tâm giáo dục nghề nghiệp, trung tâm giáo dục thường xuyên, trung tâm văn hóa, trung tâm xúc tiến đầu
tư, trung tâm quan trắc môi trường, văn phòng đăng ký đất đai, văn phòng ủy ban nhân dân, văn phòng hội đồng nhân dân,
văn phòng đoàn đại biểu, văn phòng tỉnh ủy, phòng nội vụ, phòng tư pháp, phòng tài chính kế hoạch, phòng y tế, phòng
giáo dục và đào tạo, phòng văn hóa và thông tin, phòng văn hóa thông tin, phòng lao động thương binh và xã hội, phòng
tài nguyên và môi trường, phòng nông nghiệp và môi trường, phòng kinh tế, phòng kinh tế và hạ tầng, phòng quản lý đô
thị, phòng dân tộc, phòng hành chính, phòng tổ chức, phòng chuyên môn, phòng nghiệp vụ, phòng tổng hợp, phòng kế toán,
trạm y tế xã, trạm y tế phường, bệnh viện đa khoa tỉnh, bệnh viện đa khoa khu vực, bệnh viện y học cổ truyền, bệnh
viện phụ sản, bệnh viện nhi, cơ sở y tế, cơ sở khám bệnh, trường đại học, trường cao đẳng, trường trung học phổ thông,
trường trung học cơ sở, trường tiểu học, trường mầm non, trường mẫu giáo, trường phổ thông dân tộc nội trú, trường
chính trị, công ty cổ phần, công ty trách nhiệm hữu hạn, một thành viên, tập đoàn điện lực, công ty điện lực, điện lực
tỉnh, tập đoàn bưu chính viễn thông, bưu điện tỉnh, doanh nghiệp nhà nước, doanh nghiệp tư nhân, hợp tác xã, tổ hợp
tác, hộ kinh doanh, hộ gia đình, cá nhân, tổ chức cá nhân, cơ quan tổ chức, đơn vị sự nghiệp công lập, đơn vị trực
thuộc, đơn vị liên quan, cơ quan liên quan, các đơn vị, các cơ quan, các sở ban ngành, các sở ngành, sở ban ngành, ban
ngành đoàn thể, các ban ngành, các bộ ngành, thủ trưởng các sở, thủ trưởng các cơ quan, thủ trưởng cơ quan, thủ trưởng
đơn vị, thủ trưởng các đơn vị, lãnh đạo ủy ban, lãnh đạo các đơn vị, lãnh đạo văn phòng, lãnh đạo sở, lãnh đạo tỉnh,
lãnh đạo phòng, chủ tịch ủy ban nhân dân, phó chủ tịch, chủ tịch hội đồng, phó chủ tịch thường trực, giám đốc sở, phó
giám đốc, giám đốc các sở, phó giám đốc phụ trách, tổng giám đốc, phó tổng giám đốc, chánh văn phòng, phó chánh văn
phòng, chánh thanh tra, phó chánh thanh tra, trưởng phòng, phó trưởng phòng, trưởng ban, phó trưởng ban, cục trưởng,
phó cục trưởng, chi cục trưởng, phó chi cục trưởng, tổng cục trưởng, vụ trưởng, phó vụ trưởng, viện trưởng, hiệu
trưởng, phó hiệu trưởng, bộ trưởng, thứ trưởng, trưởng đoàn, phó trưởng đoàn, tổ trưởng, tổ phó, kế toán trưởng, bí
thư, phó bí thư, ủy viên, thành viên, thư ký, chuyên viên, chuyên viên chính, chuyên viên cao cấp, công chức, viên
chức, cán bộ công chức viên chức, cán bộ, người lao động, nhân viên, văn thư, lưu trữ viên, kiểm tra viên, thanh tra
viên, trợ lý, chủ trì, người chủ trì, người ký, ký thay, thay mặt, thừa lệnh, thừa ủy quyền, quyền hạn, chức vụ, chức
danh, nghề nghiệp, nghị quyết, quyết định, chỉ thị, quy chế, quy định, thông cáo, thông báo, hướng dẫn, chương trình,
kế hoạch, phương án, đề án, dự án, báo cáo, biên bản, tờ trình, hợp đồng, công văn, công điện, bản ghi nhớ, bản thỏa
thuận, giấy ủy quyền, giấy mời, giấy giới thiệu, giấy nghỉ phép, phiếu gửi, phiếu chuyển, phiếu báo, thư công, nghị
định, thông tư, thông tư liên tịch, luật, pháp lệnh, hiến pháp, sắc lệnh, lệnh, điều lệ, nội quy, đề cương, dự thảo,
tài liệu, văn bản, phụ lục, danh mục, danh sách, biểu mẫu, bảng biểu, bảng tổng hợp, biểu tổng hợp, hồ sơ, sổ đăng ký,
sổ theo dõi, căn cứ luật tổ chức chính quyền địa phương, luật tổ chức chính phủ, luật ban hành văn bản quy phạm pháp
luật, sửa đổi bổ sung một số điều, luật sửa đổi, luật lưu trữ, luật đất đai, luật đầu tư công, luật đấu thầu, luật
ngân sách nhà nước, luật cán bộ công chức, luật viên chức, luật thi đua khen thưởng, luật khiếu nại, luật tố cáo, luật
tiếp công dân, luật thanh tra, luật phòng chống tham nhũng, luật thực hành tiết kiệm chống lãng phí, luật giáo dục,
luật khám bệnh chữa bệnh, luật phòng chống bệnh truyền nhiễm, luật bảo hiểm xã hội, luật lao động, bộ luật lao động,
bộ luật dân sự, bộ luật hình sự, luật xây dựng, luật quy hoạch, luật nhà ở, luật bảo vệ môi trường, luật thủy lợi,
luật phòng chống thiên tai, luật giao dịch điện tử, luật công nghệ thông tin, luật an toàn thông tin mạng, luật an
ninh mạng, luật tiếp cận thông tin, luật bảo vệ bí mật nhà nước, luật hộ tịch, luật cư trú, luật căn cước công dân,
luật trẻ em, luật người cao tuổi, luật người khuyết tật, luật bình đẳng giới, luật thuế, luật phí và lệ phí, căn cứ
nghị định số, căn cứ nghị quyết số, căn cứ quyết định số, căn cứ thông tư số, căn cứ kế hoạch số, căn cứ công văn số,
căn cứ luật, căn cứ hiến pháp, của chính phủ, của thủ tướng chính phủ, của bộ trưởng, của ủy ban, của hội đồng, của
tỉnh, của huyện, của pháp luật, của nhà nước, của đảng, của cơ quan, của các, của mình, của người, của địa phương, của
đơn vị, của sở, của bộ, của ban, về việc ban hành, về việc triển khai, về việc tổ chức, về việc phê duyệt, về việc
thành lập, về việc tăng cường, về việc báo cáo, về việc thực hiện, về việc bổ nhiệm, về việc điều động, về việc phân
công, về việc công bố, về việc giao, về việc cho phép, về việc kiện toàn, về việc thu hồi, về việc điều chỉnh, về việc
xử lý, về việc góp ý, về việc đề nghị, về việc hướng dẫn, về việc phối hợp, về việc tuyển dụng, về việc mời họp, về
việc đăng ký, về việc cử, về việc khen thưởng, về việc kiểm tra, về việc thanh tra, về việc xin ý kiến, về việc cung
cấp, về việc bãi bỏ, về việc chấn chỉnh, về việc rà soát, về việc, quy định chi tiết, quy định chi tiết một số điều,
chi tiết thi hành, hướng dẫn thi hành, biện pháp thi hành, chi tiết và biện pháp, một số điều, một số nội dung, một số
nhiệm vụ, một số giải pháp, một số điều của luật, quy định chức năng nhiệm vụ, chức năng nhiệm vụ quyền hạn và cơ cấu
tổ chức, chức năng nhiệm vụ, nhiệm vụ quyền hạn, quyền hạn và cơ cấu tổ chức, cơ cấu tổ chức, tổ chức bộ máy, biên
chế, tinh giản biên chế, vị trí việc làm, xét đề nghị của, theo đề nghị của, tại tờ trình số, theo tờ trình, trên cơ
sở, căn cứ vào, xét thấy, sau khi, trước khi, trong khi, trong đó, trong năm, trong thời gian, trong thời gian tới,
trong thời gian qua, trong quá trình, trong phạm vi, trong công tác, trong việc, trong lĩnh vực, trong trường hợp,
trong tháng, trong quý, trong nước, trong tỉnh, trong toàn tỉnh, trên địa bàn tỉnh, trên địa bàn huyện, trên địa bàn
xã, trên địa bàn, trên phạm vi, trên toàn quốc, trên cả nước, trên lĩnh vực, trên mạng, trên môi trường mạng, trên
cổng thông tin điện tử, trên trang thông tin, trên đây là, trên đây, như sau, như trên, như điều, như kính gửi, nội
dung như sau, cụ thể như sau, chủ yếu sau, kết quả như sau, ý kiến như sau, quyết định ban hành, ban hành kèm theo,
kèm theo quyết định này, kèm theo, kèm theo công văn, kèm theo văn bản này, quyết định này có hiệu lực, có hiệu lực kể
từ ngày ký, có hiệu lực thi hành, hiệu lực kể từ ngày, kể từ ngày ký, kể từ ngày, từ ngày, đến ngày, đến hết ngày,
trước ngày, sau ngày, vào ngày, ngày tháng năm, chậm nhất, chịu trách nhiệm thi hành, có trách nhiệm thi hành, chịu
trách nhiệm thi hành quyết định này, chịu trách nhiệm, chịu trách nhiệm toàn diện, chịu trách nhiệm trước, có trách
nhiệm, thiếu trách nhiệm, tinh thần trách nhiệm, trách nhiệm của, trách nhiệm người đứng đầu, người đứng đầu, nêu cao,
các ông bà, ông bà, các đồng chí, đồng chí, trân trọng, trân trọng đề nghị, trân trọng kính mời, trân trọng kính
trình, kính gửi, kính mời, kính trình, kính đề nghị, nơi nhận, lưu văn thư, lưu hồ sơ, bãi bỏ, thay thế, hủy bỏ, hết
hiệu lực, trái với quy định, quy định trước đây, theo quy định, theo quy định của pháp luật, theo quy định hiện hành,
theo đúng quy định, đúng quy định, đúng thời hạn, đúng thời gian, đúng tiến độ, đúng mục đích, đúng đối tượng, đúng
trình tự, đúng thẩm quyền, theo thẩm quyền, thẩm quyền giải quyết, thuộc thẩm quyền, vượt thẩm quyền, cơ quan có thẩm
quyền, cấp có thẩm quyền, cấp thẩm quyền, thẩm quyền, thẩm định, thẩm tra, theo chức năng nhiệm vụ được giao, chức
năng nhiệm vụ được giao, nhiệm vụ được giao, được giao, được phân công, theo phân công, phân công nhiệm vụ, phân cấp,
phân quyền, phân bổ, phân loại, phân tích, phân luồng, phân kỳ, tổ chức thực hiện, triển khai thực hiện, tổ chức triển
khai thực hiện, tổ chức triển khai, nghiêm túc thực hiện, thực hiện nghiêm túc, thực hiện nghiêm, thực hiện tốt, thực
hiện đúng, thực hiện đầy đủ, thực hiện việc, thực hiện các, thực hiện nhiệm vụ, kết quả thực hiện, quá trình thực
hiện, tiến độ thực hiện, tình hình thực hiện, phối hợp thực hiện, việc thực hiện, đề nghị các đơn vị, đề nghị các cơ
quan, đề nghị các, đề nghị quý, đề nghị, yêu cầu các, yêu cầu thủ trưởng, yêu cầu, theo yêu cầu, khó khăn vướng mắc,
khó khăn, vướng mắc, có khó khăn, phát sinh, nếu có, nếu có khó khăn, phản ánh về, phản ánh kịp thời, kịp thời phản
ánh, báo cáo kịp thời, kịp thời báo cáo, kịp thời, để kịp thời, để tổng hợp, tổng hợp báo cáo, tổng hợp trình, tổng
hợp kết quả, tổng hợp, để được hướng dẫn, để được, để xem xét, xem xét quyết định, xem xét giải quyết, xem xét, chỉ
đạo giải quyết, giải quyết, xử lý, xử lý nghiêm, xử lý theo, xử lý vi phạm, xử phạt vi phạm hành chính, vi phạm, hành
vi vi phạm, kiểm tra giám sát, kiểm tra, giám sát, thanh tra, kiểm soát, kiểm điểm, kiểm điểm nghiêm túc, phê bình,
phê bình nghiêm khắc, rút kinh nghiệm, nghiêm khắc, nghiêm túc, khiển trách, cảnh cáo, kỷ luật, kỷ cương, kỷ cương
hành chính, đôn đốc, đôn đốc thực hiện, theo dõi, theo dõi đôn đốc, đôn đốc kiểm tra, theo dõi kiểm tra, đánh giá,
đánh giá kết quả, sơ kết, tổng kết, sơ kết tổng kết, tổng kết thực tiễn, rà soát, rà soát thống kê, thống kê, tham
mưu, tham mưu đề xuất, chủ động tham mưu, chủ động phối hợp, chủ động, chủ động triển khai, đề xuất, kiến nghị, đề
xuất kiến nghị, góp ý, ý kiến góp ý, có ý kiến, cho ý kiến, lấy ý kiến, xin ý kiến, ý kiến chỉ đạo, ý kiến của, ý
kiến, chủ trì phối hợp với, phối hợp với, chủ trì phối hợp, phối hợp chặt chẽ, chặt chẽ, phối hợp, phối hợp với các,
cùng phối hợp, quy chế phối hợp, công tác phối hợp, cơ quan chủ trì, cơ quan phối hợp, đơn vị chủ trì, được phê duyệt,
phê duyệt, phê chuẩn, tăng cường, tăng cường công tác, tăng cường kiểm tra, tăng cường quản lý, đẩy mạnh, nâng cao,
nâng cao chất lượng, nâng cao hiệu quả, nâng cao nhận thức, nâng cao năng lực, chất lượng, hiệu quả, hiệu lực hiệu
quả, bảo đảm, đảm bảo, bảo đảm an toàn, đảm bảo an toàn, đảm bảo chất lượng, bảo đảm chất lượng, bảo đảm tiến độ, bảo
đảm an ninh trật tự, an ninh trật tự, an ninh chính trị, trật tự an toàn xã hội, an toàn xã hội, quốc phòng an ninh,
an sinh xã hội, phúc lợi xã hội, kinh tế xã hội, phát triển kinh tế xã hội, văn hóa xã hội)";

}  // namespace sohoa::ocr
