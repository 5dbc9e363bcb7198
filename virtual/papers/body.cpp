#include "virtual/papers/body.h"

#include <fmt/format.h>

#include "virtual/papers/people.h"
#include "virtual/papers/set_phrases.h"

namespace sohoa::papers {

namespace {

class Body {
  public:
    Body(const BodyInput& input, Prose& prose) : in_(input), prose_(prose), dice_(prose.dice()) {}

    std::vector<Block> compose() {
        switch (in_.shape) {
            case Shape::Letter:
                addressees();
                say(prose_.opening());
                items(in_.items, false);
                say(prose_.closing());
                break;
            case Shape::Decision: decision(in_.agency.authority, "QUYẾT ĐỊNH:"); break;
            case Shape::Resolution: decision(in_.agency.name, "QUYẾT NGHỊ:"); break;
            case Shape::Submission:
                addressees();
                bases(dice_.between(0, 3));
                say(prose_.opening());
                items(in_.items, dice_.chance(0.5));
                say("Kính trình " + dice_.oneOf(in_.agency.above) + " xem xét, quyết định./.");
                break;
            case Shape::Directive:
                say(prose_.opening());
                items(in_.items, false);
                say(prose_.closing());
                break;
            case Shape::Items:
                if (dice_.chance(0.3)) bases(dice_.between(1, 3));
                say(prose_.opening());
                sections();
                say(prose_.closing());
                break;
            case Shape::Invitation: invitation(); break;
            case Shape::Minutes: minutes(); break;
        }
        return std::move(blocks_);
    }

  private:
    Paragraph& add(Line spans, Align align = Align::Justified) {
        Paragraph paragraph{"body", std::move(spans), align};
        paragraph.indent = align == Align::Justified ? 10 : 0;
        paragraph.before = align == Align::Centre ? 9 : 4;
        blocks_.emplace_back(std::move(paragraph));
        return std::get<Paragraph>(blocks_.back());
    }
    Paragraph& say(const std::string& text) { return add({{text}}); }

    void heading(const std::string& text) {
        Paragraph& paragraph = add({{text, true}}, Align::Centre);
        paragraph.staysWithNext = true;
    }

    void addressees() {
        const bool up = in_.shape == Shape::Submission;
        const auto& choices = up || dice_.chance(0.3) ? in_.agency.above : in_.agency.below;
        const int count = up ? 1 : dice_.chance(0.55) ? 1 : dice_.between(2, 4);
        const auto chosen = dice_.someOf(choices, count);
        if (chosen.size() == 1) {
            Paragraph& one = add({{"Kính gửi: " + chosen[0] + (dice_.chance(0.6) ? "." : "")}}, Align::Centre);
            one.kind = "kinh_gui";
            one.before = 14;
            return;
        }
        Paragraph& head = add({{"Kính gửi:"}}, Align::Left);
        head.kind = "kinh_gui";
        head.before = 14;
        head.left = dice_.between(25.0, 35.0);
        const double left = head.left + dice_.between(12.0, 22.0);
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            Paragraph& item = add({{"- " + chosen[i] + (i + 1 < chosen.size() ? ";" : ".")}}, Align::Left);
            item.kind = "kinh_gui";
            item.joins = true;
            item.before = 1;
            item.left = left;
        }
    }

    void bases(int count) {
        for (int i = 0; i < count; ++i)
            add({{prose_.basis(), false, true}});
    }

    void items(int count, bool withTable) {
        for (int i = 1; i <= count; ++i) {
            const std::string text = dice_.chance(0.35) ? prose_.finding() : prose_.assignment();
            const std::string head = fmt::format("{}. ", i);
            if (dice_.chance(0.12)) {
                add({{head + sentenceCase(prose_.task()), true}}).staysWithNext = true;
                for (char letter : {'a', 'b', 'c'})
                    if (letter != 'c' || dice_.chance(0.5)) say(fmt::format("{}) {}", letter, prose_.assignment()));
            } else {
                say(head + text);
            }
        }
        if (withTable) table();
    }

    void sections() {
        static const std::vector<std::string> heads{"I. MỤC ĐÍCH, YÊU CẦU", "II. NỘI DUNG THỰC HIỆN",
                                                    "III. TỒN TẠI, HẠN CHẾ", "IV. KINH PHÍ", "V. TỔ CHỨC THỰC HIỆN"};
        const int parts = dice_.between(1, 4);
        for (int i = 0; i < parts; ++i) {
            if (parts > 1) add({{heads[std::size_t(i)], true}}).staysWithNext = true;
            items(1 + in_.items / (parts + 1), i == parts - 1 && dice_.chance(0.6));
        }
    }

    void decision(const std::string& authority, const std::string& order) {
        heading(authority);
        bases(dice_.between(2, 4));
        add({{fmt::format("Theo đề nghị của {} tại Tờ trình số {}/TTr ngày {},", prose_.unit(), dice_.between(2, 400),
                          prose_.someDate()),
              false, true}});
        heading(order);
        const std::string name = in_.shape == Shape::Decision ? "Quyết định" : "Nghị quyết";
        std::string matter = in_.subject;
        for (const char* opening : {"Về việc ", "V/v ", "Về "})
            if (matter.rfind(opening, 0) == 0) matter = matter.substr(std::string_view(opening).size());
        add({{"Điều 1. ", true}, {"Thống nhất nội dung " + matter + ", cụ thể như sau:"}});
        items(in_.items / 2, dice_.chance(0.4));
        add({{"Điều 2. ", true}, {fmt::format("{} này có hiệu lực kể từ ngày ký. {}", name, prose_.assignment())}});
        add({{"Điều 3. ", true},
             {fmt::format(
                 "Chánh Văn phòng, {}, {} và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành {} này./.",
                 prose_.unit(), prose_.unit(), name)}});
    }

    void invitation() {
        say(in_.agency.inProse + " trân trọng kính mời:");
        for (const std::string& guest : dice_.someOf(in_.agency.below, dice_.between(1, 4)))
            say("- Đại diện lãnh đạo: " + guest + ";");
        say("Tới dự cuộc họp về " + std::string(prose_.topic().area) + ".");
        add({{"Thời gian: ", true}, {prose_.filled("{hour} phút, ngày {shortdate}.")}});
        add({{"Địa điểm: ", true}, {prose_.filled("Hội trường tầng {small2}, số {n} đường {street}, {place}.")}});
        items(dice_.between(1, 3), false);
        say("Rất mong các đại biểu đến dự đúng giờ./.");
    }

    void minutes() {
        say(prose_.filled("Vào lúc {hour} ngày {date}, tại phòng họp số {small2}, thành phần gồm có:"));
        say(fmt::format("1. Chủ trì: Ông (bà) {}.", in_.signer));
        say(prose_.filled("2. Đại diện {unit}: Ông (bà) {person}, Trưởng bộ phận."));
        say(prose_.filled("3. Mời tham dự: {unit}, {unit} (vắng {small2} người có lý do)."));
        add({{"Diễn biến cuộc họp:", true}}).staysWithNext = true;
        items(in_.items, dice_.chance(0.3));
        say(prose_.filled("Cuộc họp kết thúc hồi {hour}. Biên bản lập thành {n} bản có giá trị như nhau./."));
    }

    void table() {
        heading(dice_.oneOf(std::vector<std::string>{"PHÂN CÔNG NHIỆM VỤ", "KẾT QUẢ CHI TIẾT", "DANH MỤC KÈM THEO"}));
        Table table;
        const bool money = dice_.chance(0.5);
        const int rows = dice_.between(3, 8);
        if (money) {
            table.widths = {0.08, 0.4, 0.14, 0.16, 0.22};
            table.rows.push_back({"STT", "Hạng mục", "Đơn vị tính", "Số lượng", "Thành tiền (đồng)"});
            static const std::vector<std::string> units{"bộ", "cái", "m²", "hộ", "lượt", "kg", "gói"};
            for (int i = 1; i <= rows; ++i)
                table.rows.push_back({std::to_string(i), prose_.tableLine(), dice_.oneOf(units), prose_.filled("{n}"),
                                      fmt::format("{}.{:03}.000", dice_.between(1, 900), dice_.between(0, 999))});
        } else {
            table.widths = {0.08, 0.42, 0.26, 0.24};
            table.rows.push_back({"TT", "Nội dung công việc", "Cơ quan thực hiện", "Thời hạn hoàn thành"});
            for (int i = 1; i <= rows; ++i)
                table.rows.push_back(
                    {std::to_string(i), prose_.tableLine(), prose_.unit(),
                     dice_.chance(0.5) ? prose_.shortDate() : prose_.filled("Trước {quarter}/{year}")});
        }
        blocks_.emplace_back(std::move(table));
    }

    const BodyInput& in_;
    Prose& prose_;
    Dice& dice_;
    std::vector<Block> blocks_;
};

}  // namespace

std::vector<Block> composeBody(const BodyInput& input, Prose& prose) { return Body(input, prose).compose(); }

std::vector<Block> composeRules(const std::string& matter, const std::string& reference, Prose& prose) {
    std::vector<Block> blocks;
    Dice& dice = prose.dice();
    const auto add = [&blocks](Line spans, Align align) {
        Paragraph paragraph{"body", std::move(spans), align};
        paragraph.indent = align == Align::Justified ? 10 : 0;
        paragraph.before = 4;
        paragraph.staysWithNext = align == Align::Centre;
        blocks.emplace_back(std::move(paragraph));
    };
    add({{"QUY CHẾ", true}}, Align::Centre);
    add({{matter, true}}, Align::Centre);
    add({{"(Ban hành kèm theo " + reference + ")", false, true}}, Align::Centre);
    static const std::vector<std::string> chapters{"QUY ĐỊNH CHUNG", "NỘI DUNG PHỐI HỢP", "TỔ CHỨC THỰC HIỆN"};
    static const std::vector<std::string> numerals{"I", "II", "III"};
    int article = 0;
    for (std::size_t chapter = 0; chapter < chapters.size(); ++chapter) {
        add({{"Chương " + numerals[chapter], true}}, Align::Centre);
        add({{chapters[chapter], true}}, Align::Centre);
        for (int i = dice.between(1, 3); i > 0; --i) {
            add({{fmt::format("Điều {}. {}", ++article, sentenceCase(prose.task())), true}}, Align::Justified);
            for (int clause = 1; clause <= dice.between(1, 3); ++clause)
                add({{fmt::format("{}. {}", clause, prose.assignment())}}, Align::Justified);
        }
    }
    return blocks;
}

}  // namespace sohoa::papers
