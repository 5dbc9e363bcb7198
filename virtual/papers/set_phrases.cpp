#include "virtual/papers/set_phrases.h"

namespace sohoa::papers {

const Phrases& openings() {
    static const Phrases all{
        "Thực hiện {law}, {agency} đề nghị các cơ quan, đơn vị khẩn trương triển khai các nội dung sau đây:",
        "Ngày {shortdate}, {agency} nhận được Văn bản số {n}/BC-VP của {unit} về {area}. Sau khi xem xét, {agency} có "
        "ý kiến "
        "như sau:",
        "Những tháng đầu năm {year}, {area} được các cấp, các ngành quan tâm và có chuyển biến rõ nét. Song bên cạnh "
        "đó, một "
        "số nơi còn chủ quan, buông lỏng, để phát sinh vụ việc phức tạp. Nhằm chấn chỉnh kịp thời, {agency} yêu cầu:",
        "Tiếp theo Công văn số {n}/UBND-TH ngày {date} về {area}; xét tình hình thực tế tại {commune}, {agency} hướng "
        "dẫn "
        "bổ sung một số điểm:",
        "Qua theo dõi, tổng hợp báo cáo của {n} đơn vị về {area}, {agency} thông báo và đề nghị như sau:",
        "Trên cơ sở {law} và hướng dẫn của cấp trên, căn cứ điều kiện cụ thể ở {place}, {agency} xây dựng nội dung "
        "thực hiện "
        "{area} năm {year} với các điểm chính dưới đây:",
        "Vừa qua, tại {commune} đã xảy ra một số vụ việc liên quan đến {area}, gây bức xúc trong dư luận. Để chủ động "
        "ngăn "
        "ngừa, {agency} giao nhiệm vụ cụ thể:"};
    return all;
}

const Phrases& assignments() {
    static const Phrases all{
        "{unit} là đầu mối theo dõi, đôn đốc việc {task}.",
        "Đề nghị {unit} {task}; hoàn thành chậm nhất {deadline}.",
        "Thủ trưởng các đơn vị trực thuộc {task}, không để công việc tồn đọng qua tháng sau.",
        "Ủy ban nhân dân {commune} {task}; đồng thời {task}.",
        "{unit} cùng với {unit} {task} và gửi kết quả về {agency} trước {hour} ngày {shortdate}.",
        "Từ nay đến hết {quarter} năm {year}, phấn đấu {task}.",
        "Đối với địa bàn {commune}, tập trung {task}, {task}.",
        "Bố trí kinh phí {money} từ nguồn sự nghiệp để {task}.",
        "Phân công ông {person} trực tiếp phụ trách, số điện thoại {phone}, để {task}.",
        "Trường hợp vượt quá khả năng, {unit} báo cáo bằng văn bản để được hướng dẫn {task}.",
        "Duy trì chế độ giao ban vào thứ Sáu hằng tuần, qua đó {task}.",
        "{unit} thẩm tra hồ sơ, tham mưu văn bản trả lời và {task} theo {law}.",
        "Khẩn trương {task}. Nơi nào chậm trễ, người đứng đầu phải giải trình trước {agency}.",
        "Các doanh nghiệp, hợp tác xã tự kiểm tra, {task} và lưu giữ tài liệu chứng minh ít nhất {small2} năm.",
        "Lập danh mục, sơ đồ, nhật ký theo dõi, qua đó {task} đúng thứ tự ưu tiên.",
        "Rà từng nhóm việc, từng mốc thời gian; việc nào dễ làm trước, khó nhờ cấp trên giúp, miễn là {task} kịp thời.",
        "Thuê đơn vị tư vấn độc lập {task}, chi phí không vượt {money}.",
        "Chủ động phối hợp với {unit} và {unit} để {task}; định kỳ ngày 20 hằng tháng rút kinh nghiệm.",
        "Giao {unit} soạn thảo văn bản hỏi ý kiến {unit}; sau khi thống nhất thì {task}.",
        "Kiên quyết không nghiệm thu khi chưa {task}.",
        "Mặt trận Tổ quốc và các tổ chức thành viên giám sát, phản biện, vận động hội viên {task}."};
    return all;
}

const Phrases& remarks() {
    static const Phrases all{
        "Đây là nội dung phức tạp, liên quan trực tiếp đến quyền lợi của người dân, cần làm thận trọng, đúng trình tự.",
        "Kinh phí do ngân sách cấp huyện bảo đảm theo phân cấp hiện hành.",
        "Văn bản này thay thế Công văn số {n}/UBND ngày {date}.",
        "Số liệu chốt đến hết ngày {date}.",
        "Mọi phản ánh đề nghị gửi về Bộ phận thường trực, điện thoại {phone}.",
        "Hồ sơ gồm 01 bản chính và {n} bản sao có chứng thực.",
        "Bà {person} là người chịu trách nhiệm tổng hợp.",
        "Thời gian thực hiện: từ {date} đến {date}.",
        "Kết quả được ghi nhận là một tiêu chí bình xét thi đua cuối năm.",
        "Việc này đã được nhắc nhở tại cuộc họp giao ban ngày {shortdate}.",
        "Không chấp nhận lý do thiếu nhân lực hoặc chờ hướng dẫn.",
        "Nguyên nhân chủ yếu là do nhận thức chưa đầy đủ và thiếu kiểm tra thường xuyên.",
        "So với nghị quyết đề ra, chỉ tiêu này vượt {small}%.",
        "Nếu có vướng mắc, các đơn vị liên hệ đồng chí {person}, chuyên viên tổng hợp.",
        "Biểu mẫu chi tiết kèm theo, tải tại chuyên mục Văn bản chỉ đạo điều hành.",
        "Riêng {commune} và {commune} triển khai theo lộ trình riêng đã được thống nhất.",
        "Mức hỗ trợ tối đa không quá {money} cho mỗi trường hợp.",
        "Tiến độ chung đạt khoảng {pct} khối lượng công việc.",
        "Hồ sơ, chứng từ lưu tại phòng Kế toán - Tài vụ, mã số tủ K{small2}.",
        "Ý kiến khác: bà {person} đề nghị lùi thời điểm áp dụng sang tháng sau.",
        "Các nội dung còn lại giữ nguyên theo Văn bản số {n}/UBND-TH ngày {date}.",
        "Thành viên vắng mặt ủy quyền cho cấp phó dự thay.",
        "Địa chỉ tiếp nhận: số {n} đường {street}, {place}; hộp thư vanthu@{small2}.gov.vn.",
        "Giấy tờ nộp kèm: căn cước, sổ hộ khẩu cũ, ảnh thẻ 3×4 cm.",
        "Dư nợ quá hạn chiếm {pct}, chủ yếu rơi vào nhóm vay tiêu dùng.",
        "Nghiêm cấm lợi dụng chức trách để nhũng nhiễu, gây phiền hà.",
        "Thời tiết diễn biến thất thường, giá vật tư đầu vào tăng {small}%.",
        "Phiếu khảo sát phát ra {big}, thu về {big} phiếu hợp lệ."};
    return all;
}

const Phrases& closings() {
    static const Phrases all{"Rất mong nhận được sự quan tâm, phối hợp của quý cơ quan./.",
                             "{agency} thông báo để các đơn vị biết, thực hiện./.",
                             "Đề nghị các cơ quan, đơn vị quan tâm chỉ đạo và gửi báo cáo kết quả trước {deadline}./.",
                             "Trong quá trình triển khai, đề nghị phản ánh về {unit} để tổng hợp, tháo gỡ./.",
                             "Nhận được Công văn này, yêu cầu các đơn vị nghiêm túc thực hiện, không để chậm trễ./.",
                             "Trân trọng cảm ơn./."};
    return all;
}

const Phrases& citedLaws() {
    static const Phrases all{
        "Luật Tổ chức chính quyền địa phương số 72/2025/QH15",
        "Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15",
        "Luật Đất đai ngày 18 tháng 01 năm 2024",
        "Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015",
        "Luật Lâm nghiệp ngày 15 tháng 11 năm 2017",
        "Luật Bảo vệ môi trường ngày 17 tháng 11 năm 2020",
        "Luật Khám bệnh, chữa bệnh ngày 09 tháng 01 năm 2023",
        "Luật Thi đua, khen thưởng số 06/2022/QH15",
        "Luật Di sản văn hóa ngày 23 tháng 11 năm 2024",
        "Luật Thủy lợi số 08/2017/QH14",
        "Luật Khiếu nại ngày 11 tháng 11 năm 2011",
        "Luật Xử lý vi phạm hành chính ngày 20 tháng 6 năm 2012; Luật sửa đổi, bổ sung một số điều của Luật Xử lý vi "
        "phạm hành "
        "chính ngày 13 tháng 11 năm 2020",
        "Nghị định số 102/2024/NĐ-CP ngày 30 tháng 7 năm 2024 của Chính phủ quy định chi tiết thi hành một số điều của "
        "Luật "
        "Đất đai",
        "Nghị định số 151/2017/NĐ-CP ngày 26 tháng 12 năm 2017 của Chính phủ quy định chi tiết một số điều của Luật "
        "Quản lý, "
        "sử dụng tài sản công",
        "Nghị định số 20/2021/NĐ-CP ngày 15 tháng 3 năm 2021 của Chính phủ quy định chính sách trợ giúp xã hội đối với "
        "đối "
        "tượng bảo trợ xã hội",
        "Nghị định số 85/2016/NĐ-CP ngày 01 tháng 7 năm 2016 của Chính phủ về bảo đảm an toàn hệ thống thông tin theo "
        "cấp độ",
        "Thông tư số 09/2021/TT-BLĐTBXH ngày 30 tháng 9 năm 2021 của Bộ trưởng Bộ Lao động - Thương binh và Xã hội",
        "Thông tư số 32/2018/TT-BGDĐT ngày 26 tháng 12 năm 2018 của Bộ trưởng Bộ Giáo dục và Đào tạo",
        "Quyết định số {n}/QĐ-TTg ngày {date} của Thủ tướng Chính phủ",
        "Quyết định số {n}/2023/QĐ-UBND ngày {date} của Ủy ban nhân dân {province}",
        "Nghị quyết số {n}/NQ-HĐND ngày {date} của Hội đồng nhân dân {province}",
        "Chỉ thị số {small2}/CT-TTg ngày {date} của Thủ tướng Chính phủ"};
    return all;
}

const Phrases& unitsInProse() {
    static const Phrases all{"Công an tỉnh",
                             "Sở Nông nghiệp và Môi trường",
                             "Sở Tài chính",
                             "Văn phòng Ủy ban nhân dân",
                             "Phòng Kinh tế",
                             "Phòng Văn hóa - Xã hội",
                             "Ban Chỉ huy Quân sự huyện",
                             "Hạt Kiểm lâm khu vực",
                             "Trung tâm Dịch vụ nông nghiệp",
                             "Chi nhánh Văn phòng Đăng ký đất đai",
                             "Đội Quản lý thị trường số 4",
                             "Bệnh viện Y học cổ truyền",
                             "Công ty Điện lực",
                             "Bưu điện văn hóa xã",
                             "Hội Nông dân",
                             "Đoàn Thanh niên Cộng sản Hồ Chí Minh",
                             "Trung tâm Y tế khu vực",
                             "Ban Quản lý dự án đầu tư xây dựng",
                             "Thuế cơ sở số 3",
                             "Trường Chính trị tỉnh"};
    return all;
}

const Phrases& keptCopies() {
    static const Phrases all{"Thường trực Tỉnh ủy (b/c)",   "Thường trực HĐND",
                             "Chủ tịch, các Phó Chủ tịch",  "Ủy ban Mặt trận Tổ quốc",
                             "Cổng Thông tin điện tử tỉnh", "Báo và Đài tỉnh (đưa tin)",
                             "Các Phó Chánh Văn phòng",     "Ban Giám đốc",
                             "Như Điều 3 (thi hành)",       "Đoàn ĐBQH tỉnh",
                             "Ban Thường vụ Đảng ủy",       "Trang thông tin điện tử",
                             "Kho bạc Nhà nước (p/h)",      "Bộ Tư pháp (để kiểm tra)"};
    return all;
}

}  // namespace sohoa::papers
