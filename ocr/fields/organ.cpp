#include <algorithm>
#include <array>

#include "core/text.h"
#include "ocr/fields/header.h"
#include "ocr/fields/matching.h"
#include "ocr/fields/spelling.h"

namespace sohoa::ocr {

namespace {

// What the name of an agency begins with, so that a line that begins so is a new name and not the rest of the one
// above.
constexpr std::array<std::string_view, 44> agencyWords{
    "SO ",          "PHONG ",     "CUC ",       "CHI CUC ",   "TONG CUC ",    "VU ",      "BAN ",      "VAN PHONG",
    "TRUNG TAM ",   "TRUONG ",    "BENH VIEN ", "THANH TRA",  "CONG AN ",     "BO ",      "HOI DONG ", "UY BAN ",
    "UBND",         "HDND",       "VIEN ",      "HOC VIEN ",  "DAI HOC ",     "KHO BAC ", "BAO HIEM ", "CONG TY ",
    "TONG CONG TY", "TAP DOAN ",  "HOI ",       "LIEN DOAN ", "DOAN ",        "DANG UY ", "HUYEN UY",  "TINH UY",
    "THANH UY",     "TOA AN ",    "TAP CHI ",   "BAO ",       "NHA XUAT BAN", "DAI ",     "TRAM ",     "TO ",
    "QUY ",         "NGAN HANG ", "HAT ",       "DOI "};

// The rest of a name, not the beginning of one: a "Phòng" of a court stays a beginning, "thị xã" never is.
constexpr std::array<std::string_view, 8> territoryWords{"TINH ", "HUYEN ",  "THI XA ",   "THANH PHO ",
                                                         "XA ",   "PHUONG ", "THI TRAN ", "QUAN "};

template <std::size_t Size>
bool beginsWithOneOf(const std::string& text, const std::array<std::string_view, Size>& beginnings) {
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](std::string_view b) { return (text + " ").starts_with(b); });
}

// The word a name was broken at tells whether it goes on: "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ / XÃ HỘI".
bool isUnfinished(const std::string& text, const std::string& next) {
    struct Joint {
        std::string_view end, begin;
    };
    // "ĐẮK NÔNG" is whole, and "NÔNG / NGHIỆP" is not.
    static constexpr std::array<Joint, 10> joints{{{" VA", ""},
                                                   {" CUA", ""},
                                                   {" HOI DONG", ""},
                                                   {" THI", "XA"},
                                                   {" THI", "TRAN"},
                                                   {" THANH", "PHO"},
                                                   {" NONG", "NGHIEP"},
                                                   {" NONG", "THON"},
                                                   {" XA", "HOI"},
                                                   {" DAI", "HOC"}}};
    return std::any_of(joints.begin(), joints.end(),
                       [&](const Joint& joint) { return text.ends_with(joint.end) && next.starts_with(joint.begin); });
}

void trimEnds(std::string& name) {
    const std::string_view strays = " .,:;'`*_|^~%/\\=+<>";
    while (!name.empty() && strays.find(name.back()) != std::string_view::npos)
        name.pop_back();
    while (!name.empty() && strays.find(name.front()) != std::string_view::npos)
        name.erase(0, 1);
}

bool isOrganLine(const Line& line) {
    const std::string letters = foldedLetters(line.text());
    const std::u32string all = codePoints(line.text());
    const auto small = std::count_if(all.begin(), all.end(), [](char32_t c) {
        const std::string letter = utf8(std::u32string(1, c));
        return upperCase(letter) != letter;
    });
    // A few small letters are misread capitals.
    return letters.size() >= 2 && std::size_t(small) * 4 < letters.size() && line.confidence() > 0.3;
}

// "Số: …", however badly the number itself reads.
bool isNumberLine(const Line& line) {
    const std::string text = folded(line.text());
    return text.starts_with("SO:") || text.starts_with("SO;") || text.starts_with("SO.");
}

std::vector<Line> organLines(const PageLines& page, const Header& header) {
    std::vector<Line> lines;
    const int end = header.codeLine ? header.left[*header.codeLine].box.y0 : page.size.height * 18 / 100;
    for (const Line& line : header.left) {
        if ((line.box.y0 + line.box.y1) / 2 >= end) break;
        if (!lines.empty() && line.box.y0 - lines.back().box.y1 > 2.5 * line.height) break;
        if (isNumberLine(line)) break;
        if (isOrganLine(line)) lines.push_back(line);
    }
    return lines;
}

// Letters, or the dash between two halves of a name; other signs are scraps.
bool isOfName(const LineWord& word) {
    return !foldedLetters(word.text).empty() || word.text == "-" || word.text == "–" || word.text == "&";
}

// How many lines belong to the superior agency: up to the last line that begins a name of its own.
std::size_t superiorLines(const std::vector<Line>& lines) {
    for (std::size_t i = lines.size(); i-- > 1;) {
        const std::string text = folded(lines[i].text()), before = folded(lines[i - 1].text());
        if (beginsWithOneOf(text, agencyWords) && !beginsWithOneOf(text, territoryWords) && !isUnfinished(before, text))
            return i;
    }
    return 0;
}

}  // namespace

void addOrgans(Findings& findings, const PageLines& page, const Header& header) {
    const std::vector<Line> lines = organLines(page, header);
    if (lines.empty()) return;
    const auto split = lines.begin() + static_cast<std::ptrdiff_t>(superiorLines(lines));
    const auto add = [&](Field field, std::vector<Line> part) {
        for (Line& line : part)
            line = lineOf(line, isOfName).value_or(line);
        std::string read = upperCase(joinedText(part));
        trimEnds(read);
        const std::string name = spelledAgency(read);
        if (name.empty()) return;
        Finding finding = findingOf(name, part, page.number);
        finding.evidence.inferred = !header.codeLine;
        noteRespelling(finding, read, name);
        findings[field] = std::move(finding);
    };
    if (split != lines.begin()) add(Field::OrganizationInCharge, {lines.begin(), split});
    add(Field::OrganName, {split, lines.end()});
}

}  // namespace sohoa::ocr
