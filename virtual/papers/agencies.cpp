#include "virtual/papers/agencies.h"

#include <fmt/format.h>

#include <QString>

#include "virtual/papers/places.h"

namespace sohoa::papers {

std::string capitals(const std::string& text) { return QString::fromStdString(text).toUpper().toStdString(); }

namespace {

struct Department {
    std::string_view name, symbol;
    std::vector<std::string> drafters;
};

const std::vector<Department> departments{{"Sở Y tế", "SYT", {"NVY", "KHTC", "TCCB"}},
                                          {"Sở Xây dựng", "SXD", {"QLHT", "QHKT", "KTVL"}},
                                          {"Sở Công Thương", "SCT", {"QLTM", "KTAT", "QLCN"}},
                                          {"Sở Văn hóa, Thể thao và Du lịch", "SVHTTDL", {"QLDL", "QLTDTT", "DSVH"}},
                                          {"Sở Nông nghiệp và Môi trường", "SNNMT", {"TTBVTV", "QLĐĐ", "CNTY"}},
                                          {"Sở Khoa học và Công nghệ", "SKHCN", {"CĐS", "QLCN", "TĐC"}},
                                          {"Sở Tài nguyên và Môi trường", "STNMT", {"ĐĐBĐ", "MT", "KS"}},
                                          {"Sở Giao thông vận tải", "SGTVT", {"QLVT", "KCHT", "QLPT"}},
                                          {"Sở Lao động - Thương binh và Xã hội", "SLĐTBXH", {"BTXH", "LĐVL", "NCC"}},
                                          {"Sở Tư pháp", "STP", {"XDKTVB", "HCTP", "BTTP"}},
                                          {"Sở Ngoại vụ", "SNgV", {"LS", "HTQT"}},
                                          {"Sở Dân tộc và Tôn giáo", "SDTTG", {"CSDT", "TG"}},
                                          {"Thanh tra tỉnh", "TTr", {"NV1", "NV2"}},
                                          {"Ban Dân tộc", "BDT", {"CS", "KHTH"}},
                                          {"Ban Quản lý các khu công nghiệp", "BQLKCN", {"QLĐT", "QLMT"}},
                                          {"Trường Cao đẳng Kinh tế - Kỹ thuật", "CĐKTKT", {"ĐT", "CTSV"}},
                                          {"Bệnh viện Đa khoa tỉnh", "BVĐK", {"KHTH", "ĐD", "VTTBYT"}},
                                          {"Trung tâm Kiểm soát bệnh tật", "KSBT", {"PCBTN", "SKMT"}},
                                          {"Chi cục Kiểm lâm", "CCKL", {"QLBVR", "TTPC"}},
                                          {"Kho bạc Nhà nước", "KBNN", {"KSC", "KTNN"}}};

struct Office {
    std::string_view name, symbol;
    std::vector<std::string> drafters;
};

const std::vector<Office> districtOffices{{"Phòng Giáo dục và Đào tạo", "PGDĐT", {"MN", "THCS"}},
                                          {"Phòng Tư pháp", "PTP", {"HT", "PBGDPL"}},
                                          {"Phòng Kinh tế, Hạ tầng và Đô thị", "PKTHTĐT", {"XD", "ĐĐ"}},
                                          {"Phòng Văn hóa - Xã hội", "PVHXH", {"YT", "GD"}},
                                          {"Phòng Tài nguyên và Môi trường", "PTNMT", {"ĐĐ", "MT"}},
                                          {"Thanh tra huyện", "TTH", {"TH"}},
                                          {"Trung tâm Phục vụ hành chính công", "TTPVHCC", {"TN", "KSTT"}},
                                          {"Trường Trung học phổ thông Lý Tự Trọng", "THPTLTT", {"CM", "TH"}}};

const std::vector<std::string> communesBelow{
    "Ủy ban nhân dân các xã, phường", "Các thôn, tổ dân phố",  "Trưởng Công an xã", "Trạm Y tế xã",
    "Các trường học trên địa bàn",    "Ban Chỉ huy Quân sự xã"};
const std::vector<std::string> provinceBelow{
    "Các sở, ban, ngành cấp tỉnh",     "Ủy ban nhân dân các xã, phường",   "Công an tỉnh",
    "Bộ Chỉ huy Quân sự tỉnh",         "Các cơ quan báo chí trên địa bàn", "Kho bạc Nhà nước khu vực",
    "Ban Quản lý các khu công nghiệp", "Các hội, đoàn thể cấp tỉnh"};

Agency peoplesCommittee(const std::string& kindAndName, const std::string& place, const std::string& province) {
    Agency agency;
    agency.name = capitals("Ủy ban nhân dân " + kindAndName);
    agency.inProse = "Ủy ban nhân dân " + kindAndName;
    agency.symbol = "UBND";
    agency.place = place;
    agency.province = province;
    agency.collective = "ỦY BAN NHÂN DÂN";
    agency.head = "CHỦ TỊCH";
    agency.deputy = "PHÓ CHỦ TỊCH";
    agency.authority = "CHỦ TỊCH " + agency.name;
    agency.delegates = {"CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"};
    return agency;
}

Agency ofProvince(Dice& dice) {
    const Province& province = dice.oneOf(provinces());
    Agency agency = peoplesCommittee(withKind(province), std::string(province.name), withKind(province));
    if (province.city && province.name == "Hồ Chí Minh") agency.place = "Thành phố Hồ Chí Minh";
    agency.drafters = {"KTN", "NC", "KGVX", "TH", "HCTC", "XDCB", "NNTN"};
    agency.below = provinceBelow;
    agency.above = {"Thủ tướng Chính phủ", "Bộ Tài chính", "Bộ Nông nghiệp và Môi trường", "Văn phòng Chính phủ"};
    return agency;
}

Agency ofDistrict(Dice& dice) {
    const Province& province = dice.oneOf(provinces());
    const std::string name(dice.oneOf(districtNames()));
    const std::string kind = dice.oneOf(std::vector<std::string>{"huyện", "huyện", "thị xã", "thành phố", "quận"});
    Agency agency = peoplesCommittee(kind + " " + name, name, withKind(province));
    if (dice.chance(0.4)) agency.inCharge = capitals("Ủy ban nhân dân " + withKind(province));
    agency.drafters = {"VX", "KT", "NC", "TNMT", "TCKH"};
    agency.below = communesBelow;
    agency.above = {"Ủy ban nhân dân tỉnh", "Sở Nội vụ", "Sở Tài chính", "Thường trực Tỉnh ủy"};
    return agency;
}

Agency ofCommune(Dice& dice) {
    const std::string name(dice.oneOf(communeNames()));
    const Province& province = dice.oneOf(provinces());
    const std::string kind = dice.chance(0.7) ? "xã" : "phường";
    Agency agency = peoplesCommittee(kind + " " + name, name, withKind(province));
    agency.inCharge = dice.chance(0.5) ? capitals("Ủy ban nhân dân huyện " + std::string(dice.oneOf(districtNames())))
                                       : capitals("Ủy ban nhân dân " + withKind(province));
    agency.drafters = {"VP", "VHXH", "ĐCXD", "TPHT"};
    agency.delegates = {"CÔNG CHỨC VĂN PHÒNG - THỐNG KÊ"};
    agency.below = communesBelow;
    agency.above = {"Ủy ban nhân dân tỉnh", "Phòng Nội vụ", "Thường trực Đảng ủy xã"};
    return agency;
}

// "TRƯỞNG PHÒNG TƯ PHÁP": the word they share is said once.
std::string authorityOf(const Agency& agency) {
    const std::string last = agency.head.substr(agency.head.rfind(' ') + 1) + " ";
    return agency.head + " " + (agency.name.rfind(last, 0) == 0 ? agency.name.substr(last.size()) : agency.name);
}

Agency withOneHead(std::string_view name, std::string_view symbol, const std::string& inProse) {
    Agency agency;
    agency.name = capitals(std::string(name));
    agency.inProse = inProse;
    agency.symbol = std::string(symbol);
    agency.head = "GIÁM ĐỐC";
    if (name.starts_with("Thanh tra")) agency.head = "CHÁNH THANH TRA";
    if (name.starts_with("Phòng")) agency.head = "TRƯỞNG PHÒNG";
    if (name.starts_with("Ban ")) agency.head = "TRƯỞNG BAN";
    if (name.starts_with("Trường")) agency.head = "HIỆU TRƯỞNG";
    if (name.starts_with("Chi cục")) agency.head = "CHI CỤC TRƯỞNG";
    agency.deputy = "PHÓ " + agency.head;
    agency.authority = authorityOf(agency);
    agency.delegates = {"CHÁNH VĂN PHÒNG", "TRƯỞNG PHÒNG TỔ CHỨC - HÀNH CHÍNH"};
    return agency;
}

Agency ofDepartment(Dice& dice) {
    const Department& department = dice.oneOf(departments);
    const Province& province = dice.oneOf(provinces());
    Agency agency =
        withOneHead(department.name, department.symbol, fmt::format("{} {}", department.name, withKind(province)));
    if (department.name.ends_with("tỉnh")) agency.inProse = fmt::format("{} {}", department.name, province.name);
    agency.inCharge =
        dice.chance(0.5) ? capitals("UBND " + withKind(province)) : capitals("Ủy ban nhân dân " + withKind(province));
    agency.place = std::string(province.name);
    agency.province = withKind(province);
    agency.drafters = department.drafters;
    agency.drafters.push_back("VP");
    agency.below = {"Các phòng chuyên môn, nghiệp vụ", "Các đơn vị sự nghiệp trực thuộc",
                    "Phòng Văn hóa - Xã hội các xã", "Các doanh nghiệp trên địa bàn", "Công đoàn cơ quan"};
    agency.above = {"Ủy ban nhân dân tỉnh", "Văn phòng Đoàn đại biểu Quốc hội", "Thanh tra tỉnh",
                    "Ban Tổ chức Tỉnh ủy"};
    return agency;
}

Agency ofDistrictOffice(Dice& dice) {
    const Office& office = dice.oneOf(districtOffices);
    const std::string district(dice.oneOf(districtNames()));
    Agency agency = withOneHead(office.name, office.symbol, fmt::format("{} huyện {}", office.name, district));
    if (office.name.ends_with("huyện")) agency.inProse = fmt::format("{} {}", office.name, district);
    agency.inCharge = capitals("UBND huyện " + district);
    agency.place = district;
    agency.province = withKind(dice.oneOf(provinces()));
    agency.drafters = office.drafters;
    agency.delegates = {"TỔ TRƯỞNG TỔ HÀNH CHÍNH"};
    agency.below = communesBelow;
    agency.above = {"Ủy ban nhân dân huyện", "Huyện ủy", "Ban Pháp chế Hội đồng nhân dân huyện"};
    return agency;
}

Agency ofMinistry(Dice& dice) {
    struct Bureau {
        std::string_view ministry, name, symbol;
    };
    static const std::vector<Bureau> bureaus{{"Bộ Y tế", "Cục An toàn thực phẩm", "ATTP"},
                                             {"Bộ Xây dựng", "Cục Hàng không Việt Nam", "CHK"},
                                             {"Bộ Nông nghiệp và Môi trường", "Cục Lâm nghiệp và Kiểm lâm", "LNKL"},
                                             {"Bộ Tài chính", "Cục Dự trữ Nhà nước", "DTNN"},
                                             {"Bộ Công Thương", "Cục Điện lực", "ĐL"},
                                             {"Bộ Giáo dục và Đào tạo", "Cục Quản lý chất lượng", "QLCL"},
                                             {"Bộ Nội vụ", "Cục Việc làm", "CVL"}};
    const Bureau& bureau = dice.oneOf(bureaus);
    Agency agency = withOneHead(bureau.name, bureau.symbol, std::string(bureau.name));
    agency.head = "CỤC TRƯỞNG";
    agency.deputy = "PHÓ CỤC TRƯỞNG";
    agency.authority = authorityOf(agency);
    agency.inCharge = capitals(std::string(bureau.ministry));
    agency.place = "Hà Nội";
    agency.province = "thành phố Hà Nội";
    agency.drafters = {"VP", "PCTT", "KHTC"};
    agency.below = {"Ủy ban nhân dân các tỉnh, thành phố", "Các đơn vị thuộc Cục", "Các Chi cục vùng",
                    "Hiệp hội doanh nghiệp nhỏ và vừa"};
    agency.above = {std::string(bureau.ministry), "Văn phòng Bộ", "Vụ Pháp chế"};
    return agency;
}

Agency ofCouncil(Dice& dice) {
    const Province& province = dice.oneOf(provinces());
    const bool ofProvinceItself = dice.chance(0.6);
    const std::string place(ofProvinceItself ? province.name : dice.oneOf(districtNames()));
    const std::string where = ofProvinceItself ? withKind(province) : "huyện " + place;
    Agency agency;
    agency.name = capitals("Hội đồng nhân dân " + where);
    agency.inProse = "Hội đồng nhân dân " + where;
    agency.symbol = "HĐND";
    agency.place = place;
    agency.province = withKind(province);
    agency.head = "CHỦ TỊCH";
    agency.deputy = "PHÓ CHỦ TỊCH";
    agency.authority = agency.name;
    agency.collective = "HỘI ĐỒNG NHÂN DÂN";
    agency.delegates = {"CHÁNH VĂN PHÒNG"};
    agency.drafters = {"VP", "CTHĐ", "TH"};
    agency.below = provinceBelow;
    agency.above = {"Ủy ban Thường vụ Quốc hội", "Chính phủ", "Ban Thường vụ Tỉnh ủy"};
    agency.isCouncil = true;
    return agency;
}

Agency ofCompany(Dice& dice) {
    struct Company {
        std::string_view name, symbol;
    };
    static const std::vector<Company> companies{{"Công ty Cổ phần Cấp nước và Môi trường", "CTCN"},
                                                {"Công ty TNHH Một thành viên Khai thác thủy lợi", "KTTL"},
                                                {"Quỹ Đầu tư phát triển", "QĐTPT"},
                                                {"Đài Phát thanh và Truyền hình", "PTTH"},
                                                {"Bảo hiểm xã hội", "BHXH"}};
    const Company& company = dice.oneOf(companies);
    const Province& province = dice.oneOf(provinces());
    Agency agency = withOneHead(company.name, company.symbol, fmt::format("{} {}", company.name, province.name));
    agency.name = capitals(agency.inProse);
    agency.authority = authorityOf(agency);
    if (dice.chance(0.5)) agency.inCharge = capitals("Ủy ban nhân dân " + withKind(province));
    agency.place = std::string(province.name);
    agency.province = withKind(province);
    agency.drafters = {"TCHC", "KT", "KHVT"};
    agency.below = {"Các chi nhánh, xí nghiệp trực thuộc", "Các phòng nghiệp vụ", "Khách hàng sử dụng dịch vụ"};
    agency.above = {"Ủy ban nhân dân tỉnh", "Sở Tài chính", "Sở Xây dựng"};
    return agency;
}

}  // namespace

Agency someAgency(Dice& dice) {
    const int kind = dice.below(100);
    if (kind < 22) return ofProvince(dice);
    if (kind < 36) return ofDistrict(dice);
    if (kind < 50) return ofCommune(dice);
    if (kind < 72) return ofDepartment(dice);
    if (kind < 81) return ofDistrictOffice(dice);
    if (kind < 87) return ofMinistry(dice);
    if (kind < 94) return ofCouncil(dice);
    return ofCompany(dice);
}

}  // namespace sohoa::papers
