#include <algorithm>
#include <array>
#include <cctype>

#include "core/text.h"
#include "ocr/fields/ending.h"
#include "ocr/fields/ending_anchor.h"
#include "ocr/fields/grammar.h"
#include "ocr/fields/matching.h"
#include "ocr/fields/plausible.h"
#include "ocr/fields/spelling.h"

namespace sohoa::ocr {

namespace {

constexpr std::array<std::string_view, 22> positionWords{
    "CHU TICH",  "PHO ",           "GIAM DOC",    "CHANH ",    "TRUONG ",   "CUC TRUONG", "BO TRUONG",  "THU TRUONG",
    "VU TRUONG", "VIEN TRUONG",    "HIEU TRUONG", "TONG ",     "UY VIEN",   "THU KY",     "DOI TRUONG", "QUYEN ",
    "CHU TRI",   "CHI CUC TRUONG", "BI THU",      "CHU NHIEM", "THU TUONG", "NGUOI "};

bool beginsPosition(const std::string& text) {
    return std::any_of(positionWords.begin(), positionWords.end(),
                       [&](std::string_view word) { return (text + " ").starts_with(word); });
}

// The column of the signature: its lines from the top, and how far down the positions reach.
struct Block {
    PageNumber page;
    std::vector<Line> lines;
};

Block rightOf(const PageLines& page, int gutter, int top) {
    Block block{page.number, {}};
    for (const Line& line : page.lines) {
        if (line.box.y0 < top) continue;
        // A name may be wider than the position above it; only a line that comes from the left column is cut.
        if (line.box.x0 > gutter - page.pixels(30) && line.middle() > page.middle()) {
            block.lines.push_back(line);
            continue;
        }
        if (auto right = lineOf(line, [&](const LineWord& w) { return (w.box.x0 + w.box.x1) / 2 > gutter; }))
            block.lines.push_back(std::move(*right));
    }
    std::stable_sort(block.lines.begin(), block.lines.end(),
                     [](const Line& a, const Line& b) { return a.box.y0 + a.box.y1 < b.box.y0 + b.box.y1; });
    return block;
}

// Mostly capitals: small letters are misread ones.
bool isPositionLine(const std::string& text) {
    const std::u32string letters = codePoints(text);
    const auto small = std::count_if(letters.begin(), letters.end(), [](char32_t c) {
        const std::string letter = utf8(std::u32string(1, c));
        return upperCase(letter) != letter;
    });
    return std::size_t(small) * 5 < letters.size();
}

bool isInCapitals(const LineWord& word) {
    return !foldedLetters(word.text).empty() && upperCase(word.text) == nfc(word.text);
}

// Strokes of the signature that reach into a line of capitals are read as letters that nobody believes, or as small
// ones.
Line withoutDoubt(const Line& line) {
    const Line believed = lineOf(line, [](const LineWord& word) {
                              return word.confidence >= 0.3 || nfc(word.text) == "PHÓ";
                          }).value_or(line);
    std::size_t capitals = 0;
    for (const LineWord& word : believed.words)
        if (isInCapitals(word)) capitals += foldedLetters(word.text).size();
    if (capitals * 2 < foldedLetters(believed.text()).size()) return believed;
    const std::string capacity = capacityIn(believed.text());
    return lineOf(believed,
                  [&](const LineWord& word) {
                      return isInCapitals(word) || (!capacity.empty() && &word == &believed.words.front());
                  })
        .value_or(believed);
}

// Without "Nơi nhận:" (minutes): a position in capitals right of the middle with a name under it; the last such page.
std::optional<Block> blockWithoutRecipients(const std::vector<PageLines>& pages) {
    for (std::size_t p = pages.size(); p-- > 0;) {
        const PageLines& page = pages[p];
        for (const Line& line : page.lines) {
            if (p == 0 && line.box.y0 < page.size.height * 3 / 10) continue;  // the header
            const auto right =
                lineOf(line, [&](const LineWord& w) { return (w.box.x0 + w.box.x1) / 2 > page.middle(); });
            if (!right || right->words.front().box.x0 < page.middle() - page.pixels(12)) continue;
            const std::string text = folded(withoutDoubt(*right).text());
            if (!isCapitals(withoutDoubt(*right).text())) continue;
            if (!beginsPosition(text) && capacityIn(right->text()).empty()) continue;
            Block block =
                rightOf(page, page.middle() - page.pixels(3), right->box.y0 - static_cast<int>(right->height / 2));
            if (std::any_of(block.lines.begin(), block.lines.end(),
                            [](const Line& l) { return looksLikeName(spelledName(l.text())); }))
                return block;
        }
    }
    return std::nullopt;
}

std::optional<Block> signatureBlock(const std::vector<PageLines>& pages) {
    if (const auto anchor = recipientsAnchor(pages)) {
        const PageLines& page = pages[anchor->page];
        const Line& head = page.lines[anchor->line];
        return rightOf(page, rightColumn(page, head), head.box.y0 - static_cast<int>(2.5 * head.height));
    }
    return blockWithoutRecipients(pages);
}

std::string withoutCapacity(const std::string& line) {
    const auto dot = line.find_first_of(".,: ");
    return dot == std::string::npos ? line : std::string(trimmed(std::string_view(line).substr(dot + 1)));
}

std::string withoutStrays(std::string text) {
    const std::u32string letters = codePoints(text);
    const auto isStray = [](char32_t c) { return foldedLetters(utf8(std::u32string(1, c))).empty(); };
    const auto from = std::find_if_not(letters.begin(), letters.end(), isStray);
    auto to = letters.end();
    while (to != from && isStray(*(to - 1)))
        --to;
    return utf8(std::u32string(from, to));
}

// Who signs KT. (ký thay) stands in for the head and is the deputy: "KT. GIÁM ĐỐC" is followed by "PHÓ GIÁM ĐỐC"
// (Nghị định 30/2020 Phụ lục I mục II.7), however little of it the seal left.
std::string asDeputy(const std::string& position, const std::string& head) {
    const std::string letters = foldedLetters(position), ofHead = foldedLetters(head), deputy = "PHO" + ofHead;
    if (ofHead.size() < 6) return position;
    if (letters.ends_with(ofHead) && letters.size() <= ofHead.size() + 4) {
        const bool other = letters.size() > ofHead.size() && codePoints(position).size() > codePoints(head).size() + 4;
        return other ? position : "PHÓ " + head;
    }
    const bool remains = letters.size() < deputy.size() && editDistance(letters, deputy) <= 3 &&
                         (ofHead.starts_with(letters.substr(0, 3)) || letters.find(ofHead.substr(0, 3)) <= 3);
    return remains ? "PHÓ " + head : position;
}

// "GIÁM ĐỐC PHÓ GIÁM ĐỐC" → "GIÁM ĐỐC"; "" for what is not the same twice.
std::string half(const std::string& text) {
    auto all = words(text);
    if (all.size() % 2 == 1) std::erase_if(all, [](const std::string& word) { return foldedLetters(word) == "PHO"; });
    std::string first, second;
    for (std::size_t i = 0; i < all.size(); ++i) {
        std::string& part = i < all.size() / 2 ? first : second;
        part += (part.empty() ? "" : " ") + all[i];
    }
    return all.size() >= 4 && foldedLetters(first) == foldedLetters(second) ? second : std::string();
}

bool hasLetter(const LineWord& word) {
    const std::string letters = foldedLetters(word.text);
    return std::any_of(letters.begin(), letters.end(), [](unsigned char c) { return std::isalpha(c); });
}

// "PHÓ CHỦ TỊCH LA N Z": what the seal's ring left behind a position.
std::string withoutRing(const std::string& position) {
    auto all = words(position);
    bool scrap = false;  // "VỤ" and "TẾ" are words
    for (; all.size() > 2 && codePoints(all.back()).size() <= 2; all.pop_back())
        scrap = scrap || codePoints(all.back()).size() == 1;
    if (!scrap) return position;
    std::string kept;
    for (const std::string& word : all)
        kept += (kept.empty() ? "" : " ") + word;
    return namesPosition(kept) && spelledPosition(kept) == kept ? kept : position;
}

struct Positions {
    std::vector<std::string> capacities;
    std::vector<Line> capacityLines, lines;
    std::vector<Line> capacityHeads;  // "KT." alone
    std::string read, text;           // in capitals, as read and as spelled
    std::size_t end = 0;
    bool inferred = false;  // one of the capacities was not read
};

Positions positionsOf(const Block& block) {
    Positions result;
    std::string afterCapacity;
    for (std::size_t i = 0; i < block.lines.size(); ++i) {
        const Line cleaned = withoutDoubt(block.lines[i]);
        const Line line = isPositionLine(cleaned.text()) ? cleaned : block.lines[i];
        const std::string text = line.text(), capacity = capacityIn(text);
        const bool started = !result.lines.empty() || !result.capacityLines.empty();
        if (!capacity.empty()) {
            if (std::find(result.capacities.begin(), result.capacities.end(), capacity) == result.capacities.end())
                result.capacities.push_back(capacity);
            result.capacityLines.push_back(line);
            result.capacityHeads.push_back(lineOfWords({line.words.front()}));
            afterCapacity = withoutCapacity(text);
            result.lines.clear();
        } else if (foldedLetters(text).size() < 4) {
            continue;  // scraps of the signature
        } else if (isPositionLine(text)) {
            const Line* last = result.lines.empty()
                                   ? (result.capacityLines.empty() ? nullptr : &result.capacityLines.back())
                                   : &result.lines.back();
            const bool far = last && line.box.y0 - last->box.y1 > 1.6 * line.height;
            if (far && !(namesPosition(text) && line.box.y0 - last->box.y1 < 3 * line.height))
                break;  // a seal's text, or a name in capitals
            // Marks above the letters that were read as a line of their own.
            if (!result.lines.empty() && line.box.y0 < last->box.y1 - last->height * 0.3) {
                const bool longer = foldedLetters(text).size() > foldedLetters(last->text()).size();
                if (longer) result.lines.back() = line;
            } else {
                result.lines.push_back(line);
            }
        } else if (started) {
            break;
        }
        result.end = i + 1;
    }
    // Lines above the first position continue the body that is represented: "TM. ỦY BAN NHÂN DÂN / THỊ XÃ AN NHƠN".
    const auto first = std::find_if(result.lines.begin(), result.lines.end(),
                                    [](const Line& line) { return beginsPosition(folded(line.text())); });
    if (first != result.lines.end()) result.lines.erase(result.lines.begin(), first);
    for (Line& line : result.lines)
        line = lineOf(line, hasLetter).value_or(line);
    result.read = withoutStrays(joinedText(result.lines));
    if (result.read.empty()) {
        result.read = withoutStrays(afterCapacity);
        result.lines = result.capacityLines;
    }
    result.text = withoutRing(spelledPosition(result.read));
    // "GIÁM ĐỐC / GIÁM ĐỐC": the seal covers the "KT." of the one and the "PHÓ" of the other.
    if (const std::string once = half(result.text); !once.empty() && result.capacities.empty()) {
        result.capacities.push_back("KT.");
        result.capacityLines = result.capacityHeads = {result.lines.front()};
        result.text = "PHÓ " + once;
    }
    // A deputy signs for the head: who represents the body and is PHÓ has a "KT." in between.
    if (result.capacities == std::vector<std::string>{"TM."} && foldedLetters(result.text).starts_with("PHO")) {
        result.capacities.push_back("KT.");
        result.inferred = true;
    }
    if (std::find(result.capacities.begin(), result.capacities.end(), "KT.") != result.capacities.end())
        result.text = asDeputy(result.text, spelledPosition(withoutStrays(afterCapacity)));
    return result;
}

const Line* nameLine(const Block& block, std::size_t from) {
    const Line* best = nullptr;
    for (std::size_t i = from; i < block.lines.size(); ++i) {
        const Line& line = block.lines[i];
        const std::string text = spelledName(line.text());
        if (!looksLikeName(text) || foldedLetters(text).size() < 5) continue;
        if (!best || line.confidence() > best->confidence() - 0.1) best = &line;
    }
    return best;
}

// What is left of a name under strokes of the signature: the lowest line that has a word of letters.
const Line* remainsOfName(const Block& block, std::size_t from) {
    for (std::size_t i = block.lines.size(); i-- > from;)
        for (const LineWord& word : block.lines[i].words)
            if (looksLikeName("A " + word.text) && codePoints(word.text).size() >= 3) return &block.lines[i];
    return nullptr;
}

// How well a reading may be a name: its words are believed, each can be one, and the first is a family's.
double worthOfName(const Line& line) {
    const std::string text = spelledName(line.text());
    if (!looksLikeName(text)) return -1;
    double worth = beginsWithFamilyName(text) ? 0.35 : 0;
    for (const LineWord& word : line.words)
        worth += (word.confidence - (isPlausible(word.text) ? 0 : 0.5)) / double(line.words.size());
    return worth;
}

// What is no letter at the ends of a name was a stroke.
Line withoutStrokes(const Line& line) {
    return lineOf(line, [](const LineWord& word) { return looksLikeName("A " + spelledName("A " + word.text)); })
        .value_or(line);
}

// The seal took the family's name: it is looked for where it must stand for the name to be centred.
std::optional<Line> familyBefore(const PageLines& page, const Line& name, int middle, const ReadAgain& readAgain) {
    const int from = 2 * middle - name.box.x1, room = name.box.x0 - from;
    if (room < page.pixels(5) || room > page.pixels(22)) return std::nullopt;
    const int reach = static_cast<int>(name.height * 0.2);
    for (const Line& again : readAgain(
             page.number,
             {from - page.pixels(2), name.box.y0 - reach, name.box.x0 - page.pixels(0.5), name.box.y1 + reach}, "")) {
        LineWord word = again.words.back();
        word.text = spelledName(word.text);
        if (codePoints(word.text).size() < 2 || !beginsWithFamilyName(word.text) || !looksLikeName("A " + word.text))
            continue;
        word.agreement = Agreement::Differs, word.other = name.text();
        std::vector<LineWord> all{word};
        all.insert(all.end(), name.words.begin(), name.words.end());
        return lineOfWords(std::move(all));
    }
    return std::nullopt;
}

std::optional<Line> wholeName(const PageLines& page, const Block& block, const Positions& positions,
                              const ReadAgain& readAgain) {
    const Line* name = nameLine(block, positions.end);
    const Line* seen = name ? name : remainsOfName(block, positions.end);
    const std::vector<Line>& above = positions.lines.empty() ? positions.capacityLines : positions.lines;
    const auto asFound = [&] { return name ? std::optional<Line>(*name) : std::nullopt; };
    if (!readAgain || !seen || above.empty()) return asFound();
    const int middle = above.back().middle(), off = std::abs(seen->middle() - middle);
    const bool centred = off < page.pixels(2.5);
    if (name && centred && name->weakest() > 0.8 && beginsWithFamilyName(spelledName(name->text()))) return asFound();
    const int wide = std::max({middle - seen->box.x0, seen->box.x1 - middle, page.pixels(14)}) + page.pixels(3);
    const int half = centred && name ? seen->box.width() / 2 + page.pixels(2) : wide;
    const int reach = static_cast<int>(seen->height * 0.2);
    std::optional<Line> best = asFound();
    // Under a seal a reading that has more words is the better one.
    const auto worth = [](const Line& line) {
        return worthOfName(line) + 0.15 * double(words(spelledName(line.text())).size());
    };
    for (const Line& again :
         readAgain(page.number, {middle - half, seen->box.y0 - reach, middle + half, seen->box.y1 + reach}, "")) {
        Line line = withoutStrokes(again);
        if (worthOfName(line) < 0) continue;
        if (best && spelledName(best->text()) == spelledName(line.text())) {
            for (LineWord& word : best->words)
                if (word.agreement == Agreement::NotAsked) word.agreement = Agreement::Agrees;
            continue;
        }
        for (LineWord& word : line.words)
            word.agreement = Agreement::Differs, word.other = seen->text();
        if (!best || worth(line) > worth(*best) + 0.05) best = std::move(line);
    }
    if (best && !beginsWithFamilyName(spelledName(best->text())))
        if (auto family = familyBefore(page, *best, middle, readAgain)) best = std::move(*family);
    return best;
}

}  // namespace

std::string positionInLowerCase(std::string_view capitals) {
    static constexpr std::array<std::string_view, 5> opens{"PHO", "CHANH", "SO", "UBND", "HDND"};
    const auto all = words(capitals);
    std::string result;
    bool capital = true;
    for (const std::string& word : all) {
        const std::string plain = folded(word), lower = lowerCase(word);
        std::string shown = lower;
        if (plain == "UBND" || plain == "HDND")
            shown = upperCase(word);
        else if (capital || plain == "SO" || plain == "UY")
            shown = upperCase(utf8(codePoints(lower).substr(0, 1))) + utf8(codePoints(lower).substr(1));
        result += (result.empty() ? "" : " ") + shown;
        capital = std::find(opens.begin(), opens.end(), plain) != opens.end();
    }
    return result;
}

void addSigner(Findings& findings, const std::vector<PageLines>& pages, const ReadAgain& readAgain) {
    const auto block = signatureBlock(pages);
    if (!block) return;
    const Positions positions = positionsOf(*block);
    if (!positions.capacities.empty()) {
        Finding finding = findingOf(positions.capacities, positions.capacityHeads, block->page);
        finding.evidence.inferred = positions.inferred;
        finding.evidence.wellFormed = beginsPosition(folded(positions.text));  // "TM." is said of a position
        findings[Field::Competence] = std::move(finding);
    }
    if (!positions.text.empty()) {
        Finding finding = findingOf(positionInLowerCase(positions.text), positions.lines, block->page);
        finding.evidence.wellFormed = beginsPosition(folded(positions.text));
        noteRespelling(finding, positions.read, positions.text);
        findings[Field::Position] = std::move(finding);
    }
    const PageLines& page = pages[static_cast<std::size_t>(block->page.value - 1)];
    if (const auto name = wholeName(page, *block, positions, readAgain)) {
        const std::string value = spelledName(name->text());
        Finding finding = findingOf(value, {*name}, block->page);
        finding.evidence.wellFormed = beginsWithFamilyName(value);
        noteRespelling(finding, name->text(), value);
        findings[Field::FullName] = std::move(finding);
    }
}

}  // namespace sohoa::ocr
