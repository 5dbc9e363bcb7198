#include "ocr/language/phrase_lists.h"

namespace sohoa::ocr {

const std::string_view districts =
    R"(an phú, châu phú, châu thành, chợ mới, phú tân, tân châu, thoại sơn, tịnh biên, tri tôn, đất đỏ, xuyên mộc, châu đức,
phú mỹ, long điền, đông hải, giá rai, hồng dân, phước long, vĩnh lợi, hòa bình, hiệp hòa, lạng giang, lục nam, lục
ngạn, sơn động, tân yên, việt yên, yên dũng, yên thế, chũ, ba bể, bạch thông, chợ đồn, na rì, ngân sơn, pác nặm, gia
bình, lương tài, quế võ, thuận thành, tiên du, từ sơn, yên phong, ba tri, bình đại, chợ lách, giồng trôm, mỏ cày bắc,
mỏ cày nam, thạnh phú, bàu bàng, bắc tân uyên, bến cát, dầu tiếng, dĩ an, phú giáo, tân uyên, thuận an, an lão, an
nhơn, hoài ân, hoài nhơn, phù cát, phù mỹ, tây sơn, tuy phước, vân canh, vĩnh thạnh, bình long, bù đăng, bù đốp, bù
gia mập, chơn thành, đồng phú, hớn quản, lộc ninh, phú riềng, bắc bình, đức linh, hàm tân, hàm thuận bắc, hàm thuận
nam, la gi, phú quý, tánh linh, tuy phong, cái nước, đầm dơi, năm căn, ngọc hiển, thới bình, trần văn thời, u minh,
bảo lạc, bảo lâm, hạ lang, hà quảng, hòa an, nguyên bình, quảng hòa, thạch an, trùng khánh, trà lĩnh, phục hòa, thông
nông, bình thủy, cái răng, cờ đỏ, ninh kiều, ô môn, phong điền, thốt nốt, thới lai, cẩm lệ, hải châu, hòa vang, liên
chiểu, ngũ hành sơn, sơn trà, thanh khê, buôn đôn, buôn hồ, cư kuin, cư m gar, ea h leo, ea kar, ea súp, krông ana,
krông bông, krông búk, krông năng, krông pắc, lắk, m đrắk, cư jút, đắk glong, đắk mil, đắk r lấp, đắk song, gia nghĩa,
krông nô, tuy đức, điện biên đông, mường ảng, mường chà, mường lay, mường nhé, nậm pồ, tủa chùa, tuần giáo, biên hòa,
cẩm mỹ, định quán, long khánh, long thành, nhơn trạch, tân phú, thống nhất, trảng bom, vĩnh cửu, xuân lộc, cao lãnh,
hồng ngự, lai vung, lấp vò, sa đéc, tam nông, tân hồng, thanh bình, tháp mười, an khê, ayun pa, chư păh, chư prông,
chư pưh, chư sê, đắk đoa, đắk pơ, đức cơ, ia grai, ia pa, kbang, kông chro, krông pa, mang yang, phú thiện, bắc mê,
bắc quang, đồng văn, hoàng su phì, mèo vạc, quản bạ, quang bình, vị xuyên, xín mần, yên minh, bình lục, duy tiên, kim
bảng, lý nhân, thanh liêm, ba đình, ba vì, bắc từ liêm, cầu giấy, chương mỹ, đan phượng, đông anh, đống đa, gia lâm,
hà đông, hai bà trưng, hoài đức, hoàn kiếm, hoàng mai, long biên, mê linh, mỹ đức, nam từ liêm, phú xuyên, phúc thọ,
quốc oai, sóc sơn, sơn tây, tây hồ, thạch thất, thanh oai, thanh trì, thanh xuân, thường tín, ứng hòa, can lộc, cẩm
xuyên, đức thọ, hồng lĩnh, hương khê, hương sơn, kỳ anh, lộc hà, nghi xuân, thạch hà, vũ quang, bình giang, cẩm giàng,
chí linh, gia lộc, kim thành, kinh môn, nam sách, ninh giang, thanh hà, thanh miện, tứ kỳ, an dương, bạch long vĩ, cát
hải, dương kinh, đồ sơn, hải an, hồng bàng, kiến an, kiến thụy, lê chân, ngô quyền, thủy nguyên, tiên lãng, vĩnh bảo,
châu thành a, long mỹ, ngã bảy, phụng hiệp, vị thủy, cao phong, đà bắc, kim bôi, lạc sơn, lạc thủy, lương sơn, mai
châu, tân lạc, yên thủy, kỳ sơn, ân thi, khoái châu, kim động, mỹ hào, phù cừ, tiên lữ, văn giang, văn lâm, yên mỹ,
cam lâm, diên khánh, khánh sơn, khánh vĩnh, ninh hòa, vạn ninh, an biên, an minh, giang thành, giồng riềng, gò quao,
hà tiên, hòn đất, kiên hải, kiên lương, tân hiệp, u minh thượng, vĩnh thuận, đắk glei, đắk hà, đắk tô, ia h drai, kon
plông, kon rẫy, ngọc hồi, sa thầy, tu mơ rông, mường tè, nậm nhùn, phong thổ, sìn hồ, tam đường, than uyên, bắc sơn,
bình gia, cao lộc, chi lăng, đình lập, hữu lũng, lộc bình, tràng định, văn lãng, văn quan, bát xát, bảo thắng, bảo
yên, bắc hà, mường khương, sa pa, si ma cai, văn bàn, bảo lộc, cát tiên, di linh, đạ huoai, đạ tẻh, đam rông, đơn
dương, đức trọng, lạc dương, lâm hà, bến lức, cần đước, cần giuộc, đức hòa, đức huệ, kiến tường, mộc hóa, tân hưng,
tân thạnh, tân trụ, thạnh hóa, thủ thừa, vĩnh hưng, giao thủy, hải hậu, mỹ lộc, nam trực, nghĩa hưng, trực ninh, vụ
bản, xuân trường, ý yên, anh sơn, con cuông, cửa lò, diễn châu, đô lương, hưng nguyên, nam đàn, nghi lộc, nghĩa đàn,
quế phong, quỳ châu, quỳ hợp, quỳnh lưu, tân kỳ, thái hòa, thanh chương, tương dương, yên thành, gia viễn, hoa lư, kim
sơn, nho quan, tam điệp, yên khánh, yên mô, bác ái, ninh hải, ninh phước, ninh sơn, phan rang tháp chàm, thuận bắc,
thuận nam, cẩm khê, đoan hùng, hạ hòa, lâm thao, phù ninh, tân sơn, thanh ba, thanh sơn, thanh thủy, yên lập, đông
hòa, đồng xuân, phú hòa, sông cầu, sông hinh, sơn hòa, tây hòa, tuy an, ba đồn, bố trạch, lệ thủy, minh hóa, quảng
ninh, quảng trạch, tuyên hóa, bắc trà my, duy xuyên, đại lộc, điện bàn, đông giang, hiệp đức, nam giang, nam trà my,
nông sơn, núi thành, phú ninh, phước sơn, quế sơn, tây giang, thăng bình, tiên phước, ba tơ, bình sơn, đức phổ, minh
long, mộ đức, nghĩa hành, sơn hà, sơn tịnh, trà bồng, tư nghĩa, ba chẽ, bình liêu, cô tô, đầm hà, đông triều, hải hà,
hoành bồ, quảng yên, tiên yên, vân đồn, cam lộ, cồn cỏ, đa krông, gio linh, hải lăng, hướng hóa, triệu phong, vĩnh
linh, cù lao dung, kế sách, long phú, mỹ tú, mỹ xuyên, ngã năm, thạnh trị, trần đề, vĩnh châu, bắc yên, mai sơn, mộc
châu, mường la, phù yên, quỳnh nhai, sông mã, sốp cộp, thuận châu, vân hồ, yên châu, bến cầu, dương minh châu, gò dầu,
hòa thành, tân biên, trảng bàng, đông hưng, hưng hà, kiến xương, quỳnh phụ, thái thụy, tiền hải, vũ thư, đại từ, định
hóa, đồng hỷ, phổ yên, phú bình, phú lương, sông công, võ nhai, bá thước, bỉm sơn, cẩm thủy, đông sơn, hà trung, hậu
lộc, hoằng hóa, lang chánh, mường lát, nga sơn, nghi sơn, ngọc lặc, như thanh, như xuân, nông cống, quan hóa, quan
sơn, quảng xương, sầm sơn, thạch thành, thiệu hóa, thọ xuân, thường xuân, tĩnh gia, triệu sơn, vĩnh lộc, yên định, a
lưới, hương thủy, hương trà, nam đông, phú lộc, phú vang, quảng điền, thuận hóa, cai lậy, cái bè, chợ gạo, gò công, gò
công đông, gò công tây, tân phú đông, tân phước, bình chánh, bình tân, bình thạnh, cần giờ, củ chi, gò vấp, hóc môn,
nhà bè, phú nhuận, tân bình, càng long, cầu kè, cầu ngang, duyên hải, tiểu cần, trà cú, chiêm hóa, hàm yên, lâm bình,
na hang, sơn dương, yên sơn, bình minh, long hồ, mang thít, tam bình, trà ôn, vũng liêm, bình xuyên, lập thạch, phúc
yên, sông lô, tam dương, tam đảo, vĩnh tường, vĩnh yên, yên lạc, lục yên, mù cang chải, nghĩa lộ, trạm tấu, trấn yên,
văn chấn, văn yên, yên bình, tuy hòa, phú thứ, đồng đăng, tân thanh, hữu nghị, lao bảo, mộc bài, cầu treo, nội bài,
tân sơn nhất, cam ranh, chu lai, dung quất, vũng áng, chân mây, lăng cô, phong nha, kẻ bàng, cúc phương, bạch mã, yok
đôn, tràm chim, sông tiền, sông hậu, sông thu bồn, sông vàm cỏ, sông trà khúc, sông gianh, sông lam, sông chu, sông
thương, sông gâm, sông ba, sông đồng nai, sông sài gòn, sông bé, sông cái, phường bến nghé, phường trung tâm, thị trấn
đông anh, xã tân an, xã an phú, xã bình an, xã tân hòa, xã tân lập, xã tân tiến, xã tân thành, xã thạnh phú, xã phú
thịnh, xã đông hòa, xã vĩnh an, xã vĩnh phú, xã vĩnh thạnh, xã hưng thịnh, xã minh tân, xã minh đức, xã quang trung,
xã hòa bình, xã hòa phú, xã hợp tiến, xã đoàn kết, xã thống nhất, xã thanh bình, xã thạch bình, xã nghĩa thuận, xã
nghĩa hòa, xã mường sang, xã chiềng sơn, xã chiềng khoong, xã nậm cắn, xã ia, xã ea, xã đắk, phường an hòa, phường an
khánh, phường tân lợi, phường tân phú, phường hiệp thành, phường trần hưng đạo, phường lê lợi, phường quang trung,
phường nguyễn trãi, phường hồng bàng, phường minh khai, phường ngô quyền, phường trần phú, phường lý thái tổ, phường
đống đa, đường nguyễn huệ, đường lê lợi, đường trần hưng đạo, đường hùng vương, đường lê duẩn, đường nguyễn trãi,
đường phan chu trinh, đường phan bội châu, đường hai bà trưng, đường điện biên phủ, đường võ nguyên giáp, đường phạm
văn đồng, đường nguyễn tất thành, đường cách mạng tháng tám, cách mạng tháng tám, đường trường chinh, quốc lộ)";

}  // namespace sohoa::ocr
