#include "virtual/papers/composer.h"

#include <fmt/format.h>

#include <QString>

#include "virtual/papers/agencies.h"
#include "virtual/papers/body.h"
#include "virtual/papers/kinds.h"
#include "virtual/papers/people.h"
#include "virtual/papers/places.h"
#include "virtual/papers/prose.h"
#include "virtual/papers/set_phrases.h"

namespace sohoa::papers {

namespace {

const Kind& someKind(Dice& dice, const Agency& agency) {
    int total = 0;
    for (const Kind& kind : kinds())
        total += kind.weight;
    for (;;) {
        int rest = dice.below(total);
        std::size_t at = 0;
        while (rest >= kinds()[at].weight)
            rest -= kinds()[at++].weight;
        const Kind& kind = kinds()[at];
        const bool ofCouncil = kind.shape == Shape::Resolution;
        if (ofCouncil != agency.isCouncil &&
            (ofCouncil || kind.shape == Shape::Decision || kind.shape == Shape::Directive))
            continue;
        return kind;
    }
}

// The topic's own phrases first, then what Prose knows.
std::string subjectOf(const Kind& kind, Prose& prose) {
    std::string pattern(prose.dice().oneOf(kind.subjects));
    const auto replace = [&](std::string_view slot, const std::string& with) {
        const std::size_t at = pattern.find(slot);
        if (at != std::string::npos) pattern.replace(at, slot.size(), with);
    };
    replace("{decision}", std::string(prose.dice().oneOf(prose.topic().decisions)));
    replace("{Decision}", sentenceCase(std::string(prose.dice().oneOf(prose.topic().decisions))));
    replace("{subject}", std::string(prose.dice().oneOf(prose.topic().subjects)));
    return prose.filled(pattern);
}

std::string titled(const std::string& capitalsText) {
    return sentenceCase(QString::fromStdString(capitalsText).toLower().toStdString());
}

// A name that the column is too narrow for is broken before a word that begins a sense.
std::vector<std::string> brokenName(const std::string& name, std::size_t most) {
    const QString whole = QString::fromStdString(name);
    if (whole.size() <= qsizetype(most)) return {name};
    qsizetype best = -1;
    for (qsizetype at = whole.indexOf(' '); at >= 0; at = whole.indexOf(' ', at + 1))
        if (best < 0 || qAbs(at - whole.size() / 2) < qAbs(best - whole.size() / 2)) best = at;
    for (const char* kind : {" TỈNH ", " HUYỆN ", " XÃ ", " PHƯỜNG ", " THÀNH PHỐ ", " QUẬN ", " THỊ XÃ "}) {
        const qsizetype at = whole.indexOf(QString::fromUtf8(kind));
        if (at > 0 && at <= qsizetype(most)) best = at;
    }
    return {whole.left(best).toStdString(), whole.mid(best + 1).toStdString()};
}

struct Signing {
    std::vector<std::string> lines;
    std::vector<std::string> capacities;
    std::string position;
};

Signing someSigning(Dice& dice, const Agency& agency, const Kind& kind) {
    Signing signing;
    const bool personal = agency.collective.empty() || (kind.shape == Shape::Decision && dice.chance(0.6)) ||
                          (agency.isCouncil && kind.shape == Shape::Resolution && dice.chance(0.5));
    const auto add = [&](const char* capacity, const std::string& who) {
        signing.capacities.push_back(capacity);
        signing.lines.push_back(std::string(capacity) + " " + who);
    };
    const int way = dice.below(100);
    const bool official = kind.shape == Shape::Decision || kind.shape == Shape::Resolution;
    if (way < 12 && !official) {
        add("TL.", agency.head);
        if (dice.chance(0.3) && agency.delegates[0] == "CHÁNH VĂN PHÒNG") {
            add("KT.", agency.delegates[0]);
            signing.position = "PHÓ CHÁNH VĂN PHÒNG";
        } else {
            signing.position = agency.delegates[0];
        }
    } else if (way < 17 && agency.symbol == "UBND" && !official) {
        add("TUQ.", agency.head);
        signing.position = dice.chance(0.5) ? "TRƯỞNG PHÒNG KINH TẾ" : "GIÁM ĐỐC SỞ TÀI CHÍNH";
    } else {
        if (!personal) add("TM.", agency.collective);
        if (way >= 17 && way < 20) {
            add("Q.", agency.head);
            signing.position = agency.head;
            return signing;
        }
        if (way < 58) add("KT.", agency.head);
        signing.position = way < 58 ? agency.deputy : agency.head;
    }
    signing.lines.push_back(signing.position);
    return signing;
}

class Composer {
  public:
    explicit Composer(Dice dice)
        : dice_(dice),
          agency_(someAgency(dice_)),
          kind_(someKind(dice_, agency_)),
          issued_{dice_.between(2014, 2025), dice_.between(1, 12), dice_.between(1, 28)},
          prose_(dice_.child("prose"), agency_, dice_.oneOf(topics()), issued_) {}

    PaperText compose() {
        subject_ = subjectOf(kind_, prose_);
        number_ = fmt::format("{:02}", dice_.between(1, dice_.chance(0.4) ? 99 : 4800));
        const std::string drafter = dice_.oneOf(agency_.drafters);
        notation_ =
            kind_.symbol.empty() ? agency_.symbol + "-" + drafter : std::string(kind_.symbol) + "-" + agency_.symbol;
        byHand_ = dice_.chance(0.25);
        signerName_ = personName(dice_);
        if (kind_.shape != Shape::Letter) addTitle();
        const BodyInput input{kind_.shape, agency_, subject_, signerName_, dice_.between(2, 15)};
        for (Block& block : composeBody(input, prose_))
            paper_.body.push_back(std::move(block));
        addHead();
        addFoot(drafter);
        const std::string rules = "Ban hành Quy chế ";
        if (subject_.rfind(rules, 0) == 0) {
            const std::string reference = fmt::format("Quyết định số {}/{} ngày {} của {}", number_, notation_,
                                                      writtenDate(issued_), agency_.inProse);
            paper_.annex = composeRules(sentenceCase(subject_.substr(rules.size())), reference, prose_);
        }
        addStamps();
        addFields();
        return std::move(paper_);
    }

  private:
    void addHead() {
        Column& left = paper_.headLeft;
        const double small = dice_.chance(0.5) ? 12 : 13;
        for (const std::string& line : brokenName(agency_.inCharge, 27))
            if (!line.empty()) left.entries.push_back({{{line}}, small});
        for (const std::string& line : brokenName(agency_.name, 25))
            left.entries.push_back({{{line, true}}, small});
        left.entries.back().rule = dice_.between(0.33, 0.5);
        Column::Entry number{{{"Số: "}}, 13, 7};
        if (byHand_) {
            number.spans = {{"Số: "}, {number_, false, false, true}, {"/" + notation_}};
            paper_.handwritten = {"so", "ngay"};
        } else {
            number.spans = {{"Số: " + number_ + "/" + notation_}};
        }
        left.entries.push_back(number);
        if (kind_.shape == Shape::Letter)
            left.entries.push_back({{{"V/v " + subject_}}, dice_.chance(0.5) ? 12.0 : 13.0, 3});

        Column& right = paper_.headRight;
        right.entries.push_back({{{"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", true}}, small});
        right.entries.push_back({{{"Độc lập - Tự do - Hạnh phúc", true}}, small + 1});
        right.entries.back().rule = 1;
        const std::string month =
            fmt::format("{}", issued_.month < 3 ? fmt::format("{:02}", issued_.month) : std::to_string(issued_.month));
        const std::string day = fmt::format("{:02}", issued_.day);
        Column::Entry date{{}, dice_.chance(0.7) ? 13.0 : 14.0, 7};
        if (byHand_)
            date.spans = {{agency_.place + ", ngày ", false, true},
                          {day, false, false, true},
                          {" tháng ", false, true},
                          {month, false, false, true},
                          {fmt::format(" năm {}", issued_.year), false, true}};
        else
            date.spans = {
                {fmt::format("{}, ngày {} tháng {} năm {}", agency_.place, day, month, issued_.year), false, true}};
        right.entries.push_back(date);
    }

    void addTitle() {
        Paragraph title{"title", {{capitals(std::string(kind_.name)), true}}, Align::Centre};
        title.before = 14;
        title.size = 14;
        title.staysWithNext = true;
        paper_.body.emplace_back(title);
        Paragraph subject{"title", {{subject_, true}}, Align::Centre};
        subject.left = subject.right = dice_.between(10.0, 26.0);
        subject.size = 14;
        subject.joins = subject.ruled = subject.staysWithNext = true;
        paper_.body.emplace_back(subject);
    }

    void addFoot(const std::string& drafter) {
        Foot& foot = paper_.foot;
        foot.name = signerName_;
        if (kind_.shape == Shape::Minutes) {
            foot.recipients.entries.push_back({{{"THƯ KÝ", true}}, 14});
            foot.secondName = personName(dice_);
            foot.signer.entries.push_back({{{"CHỦ TRÌ", true}}, 14});
            position_ = "Chủ trì";
            return;
        }
        const Signing signing = someSigning(dice_, agency_, kind_);
        capacities_ = signing.capacities;
        position_ = titled(signing.position);
        for (const std::string& line : signing.lines)
            foot.signer.entries.push_back({{{line, true}}, 14});
        recipients_ = someRecipients(drafter);
        foot.recipients.entries.push_back({{{"Nơi nhận:", true, true}}, 12, 0, 0, Align::Left});
        for (std::size_t i = 0; i < recipients_.size(); ++i) {
            const char* end = i + 1 < recipients_.size() ? ";" : ".";
            foot.recipients.entries.push_back({{{"- " + recipients_[i] + end}}, 11, 0, 0, Align::Left});
        }
    }

    std::vector<std::string> someRecipients(const std::string& drafter) {
        std::vector<std::string> others;
        for (std::string_view copy : keptCopies())
            if (!copy.starts_with("Như")) others.emplace_back(copy);
        others.insert(others.end(), agency_.above.begin(), agency_.above.end());
        others = dice_.someOf(others, dice_.between(1, 6));
        std::string first = "Như trên";
        if (kind_.shape == Shape::Decision || kind_.shape == Shape::Resolution) first = "Như Điều 3";
        if (kind_.shape == Shape::Invitation) first = "Như thành phần mời";
        if (kind_.shape == Shape::Items || kind_.shape == Shape::Directive) first = dice_.oneOf(agency_.below);
        others.insert(others.begin(), first);
        others.push_back(dice_.chance(0.4) ? fmt::format("Lưu: VT, {} ({}b)", drafter, dice_.between(2, 40))
                                           : fmt::format("Lưu: VT, {}", drafter));
        return others;
    }

    void addStamps() {
        Dice dice = dice_.child("stamps");
        if (dice.chance(0.14))
            paper_.urgency = dice.oneOf(std::vector<std::string>{"HỎA TỐC", "THƯỢNG KHẨN", "KHẨN", "KHẨN"});
        if (dice.chance(0.045))
            paper_.secrecy = dice.oneOf(std::vector<std::string>{"MẬT", "MẬT", "TỐI MẬT", "TUYỆT MẬT"});
        if (dice.chance(0.22)) {
            paper_.arrivedAt = capitals(std::string(dice.oneOf(unitsInProse())));
            paper_.arrivalNumber = std::to_string(dice.between(3, 9900));
            paper_.arrivalDate =
                fmt::format("{}/{}/{}", qMin(28, issued_.day + dice.between(1, 6)), issued_.month, issued_.year);
            paper_.handwritten.push_back("so_den");
            paper_.handwritten.push_back("ngay_den");
        }
        paper_.sealTop = agency_.name;
        paper_.sealMiddle = capitals(agency_.province);
    }

    void addFields() {
        auto& fields = paper_.fields;
        fields["so"] = number_;
        fields["ky_hieu"] = notation_;
        fields["so_ky_hieu"] = number_ + "/" + notation_;
        fields["ngay"] = fmt::format("{}-{:02}-{:02}", issued_.year, issued_.month, issued_.day);
        fields["noi_ban_hanh"] = agency_.place;
        fields["co_quan_chu_quan"] = agency_.inCharge;
        fields["co_quan_ban_hanh"] = agency_.name;
        fields["loai"] = kind_.name;
        fields["trich_yeu"] = subject_;
        fields["nguoi_ky"] = signerName_;
        fields["chuc_vu"] = position_;
        fields["quyen_han"] = capacities_;
        fields["noi_nhan"] = recipients_;
        fields["do_khan"] = paper_.urgency.empty() ? "" : titled(paper_.urgency);
        fields["do_mat"] = paper_.secrecy.empty() ? "" : titled(paper_.secrecy);
        fields["so_trang"] = 0;
        fields["so_den"] = paper_.arrivalNumber;
        fields["ngay_den"] = paper_.arrivalDate;
    }

    Dice dice_;
    Agency agency_;
    const Kind& kind_;
    Day issued_;
    Prose prose_;
    PaperText paper_;
    std::string subject_, number_, notation_, signerName_, position_;
    std::vector<std::string> capacities_, recipients_;
    bool byHand_ = false;
};

}  // namespace

PaperText composePaper(Dice dice) { return Composer(dice).compose(); }

}  // namespace sohoa::papers
