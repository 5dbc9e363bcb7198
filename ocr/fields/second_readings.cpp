#include "ocr/fields/second_readings.h"

#include <algorithm>
#include <cctype>
#include <limits>
#include <map>
#include <optional>

#include "core/text.h"
#include "ocr/fields/grammar.h"
#include "ocr/fields/matching.h"
#include "ocr/fields/plausible.h"
#include "ocr/language/phrases.h"
#include "ocr/language/syllable.h"

namespace sohoa::ocr {

namespace {

constexpr double doubtful = 0.84;      // below it a word is read again
constexpr double unbelieved = 0.35;    // below it a word goes where no other reading holds it
constexpr double notAlone = 0.85;      // second readings are made of the same strokes:
constexpr double sameAgain = 0.4;      // two that say the same do not count as two
constexpr double firstBonus = 0.05;    // at equal weight the first reading stays
constexpr double believedBonus = 0.5;  // a word that was believed stays, unless much speaks for another
constexpr double proposed = 0.35;      // what the language proposes where the engine read another word
constexpr double turnBonus = 0.6;      // a turn of phrase has the word beside its neighbour

// Which word of the second reading stands for each of the first; nothing where none does.
std::vector<std::optional<std::size_t>> aligned(const Line& first, const Line& second) {
    const std::size_t n = first.words.size(), m = second.words.size();
    std::vector<std::vector<double>> cost(n + 1, std::vector<double>(m + 1, 0));
    const auto difference = [&](std::size_t i, std::size_t j) {
        const std::string a = folded(first.words[i].text), b = folded(second.words[j].text);
        return double(editDistance(a, b)) / double(std::max<std::size_t>({a.size(), b.size(), 1}));
    };
    constexpr double gap = 0.6;
    for (std::size_t i = 0; i <= n; ++i)
        for (std::size_t j = 0; j <= m; ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = gap * double(i + j);
                continue;
            }
            cost[i][j] =
                std::min({cost[i - 1][j - 1] + difference(i - 1, j - 1), cost[i - 1][j] + gap, cost[i][j - 1] + gap});
        }
    std::vector<std::optional<std::size_t>> result(n);
    for (std::size_t i = n, j = m; i > 0 && j > 0;) {
        if (cost[i][j] == cost[i - 1][j - 1] + difference(i - 1, j - 1))
            result[--i] = --j;
        else if (cost[i][j] == cost[i - 1][j] + gap)
            --i;
        else
            --j;
    }
    return result;
}

struct Candidate {
    std::string text;
    double confidence, weight;
};

// What the readings of one word say, the heaviest first.
class Ballot {
  public:
    void add(const Candidate& candidate) {
        weights_[candidate.text] += candidate.weight;
        best_[candidate.text] = std::max(best_[candidate.text], candidate.confidence);
    }
    // Where one reading sees digits and the others letters, the letters are misread digits far more often.
    void favourDigits() {
        for (auto& [text, weight] : weights_)
            if (isNumber(text)) weight += 0.5;
    }
    // Small letters within a symbol are no accident.
    void favourSymbols() {
        for (auto& [text, weight] : weights_)
            for (const std::string_view group : {"TTr", "CTr", "QyĐ", "NgV"})
                if (text.find(group) != std::string::npos) weight += 0.4;
    }
    void favourPlausible() {
        for (auto& [text, weight] : weights_)
            if (!isPlausible(text)) weight -= 0.35;
    }
    std::string winner() const {
        return std::max_element(weights_.begin(), weights_.end(),
                                [](const auto& a, const auto& b) { return a.second < b.second; })
            ->first;
    }
    std::string runnerUp(const std::string& winner) const {
        std::string text;
        double weight = 0;
        for (const auto& [candidate, its] : weights_)
            if (candidate != winner && its > weight) text = candidate, weight = its;
        return text;
    }
    double confidenceOf(const std::string& text) const { return best_.at(text); }

  private:
    static bool isNumber(const std::string& text) {
        const auto digits = std::count_if(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c); });
        return digits > 0 && digits + 1 >= std::ptrdiff_t(text.size());
    }
    std::map<std::string, double> weights_, best_;
};

std::string syllableKey(const std::string& word) {
    std::u32string letters = codePoints(word);
    std::erase_if(letters, [](char32_t c) { return c == U'(' || c == U')' || c == U'"'; });
    const auto syllable = syllableOf(utf8(letters));
    return syllable && isLegal(*syllable) ? keyOf(*syllable) : std::string();
}

// Whether any of the words may stand right before the other in what offices write.
bool isTurn(const std::vector<Candidate>& before, const std::vector<Candidate>& after) {
    const Phrases& phrases = Phrases::administrative();
    return std::any_of(before.begin(), before.end(), [&](const Candidate& a) {
        const std::string first = syllableKey(a.text);
        return !first.empty() && std::any_of(after.begin(), after.end(), [&](const Candidate& b) {
            const std::string second = syllableKey(b.text);
            return !second.empty() && phrases.standTogether(first, second);
        });
    });
}

// A name says nothing of what stands beside it, and a word that has one reading needs no help.
void favourTurns(std::vector<std::vector<Candidate>>& words) {
    std::vector<std::vector<Candidate>> weighed = words;
    for (std::size_t i = 0; i < words.size(); ++i)
        for (std::size_t c = 0; c < words[i].size(); ++c) {
            const std::vector<Candidate> one{words[i][c]};
            const bool turn =
                (i > 0 && isTurn(words[i - 1], one)) || (i + 1 < words.size() && isTurn(one, words[i + 1]));
            const bool counted = std::any_of(words[i].begin(), words[i].begin() + std::ptrdiff_t(c),
                                             [&](const Candidate& other) { return other.text == words[i][c].text; });
            if (turn && !counted) weighed[i][c].weight += turnBonus;
        }
    words = std::move(weighed);
}

struct Outcome {
    std::string text, other;
    double confidence;
};

Outcome outcomeOf(const std::vector<Candidate>& candidates) {
    Ballot ballot;
    for (const Candidate& candidate : candidates)
        ballot.add(candidate);
    ballot.favourDigits();
    ballot.favourSymbols();
    ballot.favourPlausible();
    const std::string winner = ballot.winner();
    return {winner, ballot.runnerUp(winner), ballot.confidenceOf(winner)};
}

// Number and symbol are one word, "244/QĐ-UBND", and two questions.
Outcome outcomeOfParts(const std::vector<Candidate>& candidates) {
    const bool parted = std::all_of(candidates.begin(), candidates.end(), [](const Candidate& candidate) {
        const auto slash = candidate.text.find('/');
        return slash != std::string::npos && slash > 0 && slash + 1 < candidate.text.size();
    });
    if (!parted) return outcomeOf(candidates);
    std::vector<Candidate> heads = candidates, tails = candidates;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const auto slash = candidates[i].text.find('/');
        heads[i].text.erase(slash);
        tails[i].text.erase(0, slash + 1);
    }
    const Outcome head = outcomeOf(heads), tail = outcomeOf(tails);
    const bool differs = !head.other.empty() || !tail.other.empty();
    return {head.text + "/" + tail.text,
            differs
                ? (head.other.empty() ? head.text : head.other) + "/" + (tail.other.empty() ? tail.text : tail.other)
                : "",
            std::min(head.confidence, tail.confidence)};
}

bool wasReadPoorly(const Line& line) { return line.confidence() < 0.6; }

// "chỉ" and "chi", not "ban" and "bàn": the language proposes it, no name begins so, and only marks differ.
bool isOnlyMarked(const std::string& word, const std::string& proposal) {
    return !proposal.empty() && lowerCase(word) == word && foldedLetters(word) == foldedLetters(proposal);
}

bool isBelieved(const LineWord& word) { return word.confidence >= doubtful && isPlausible(word.text); }

// A line that said when or under which number says it still: strokes of the pen are read in many ways, and what is no
// number line was read worse.
bool losesItsMeaning(const Line& first, const Line& now) {
    const auto code = codeIn(first.text()), codeNow = codeIn(now.text());
    const auto isSymbol = [](const auto& parts) { return parts && parts->notation.find('-') != std::string::npos; };
    if (isSymbol(code) && !isSymbol(codeNow)) return true;
    const auto date = placeAndDateIn(first.text()), dateNow = placeAndDateIn(now.text());
    return date && (!dateNow || (!date->iso.empty() && dateNow->iso.empty()));
}

Line withDoubts(Line line, const Line& other) {
    for (LineWord& word : line.words)
        word.agreement = Agreement::Differs, word.other = word.confidence < doubtful ? other.text() : "";
    return line;
}

// The first reading is mostly strokes that are no letters; another made words of it.
const Line* clearlyBetter(const Line& first, const std::vector<Line>& again) {
    const Line* best = nullptr;
    for (const Line& line : again)
        if (line.confidence() > first.confidence() + 0.2 && (!best || line.confidence() > best->confidence()))
            best = &line;
    if (best && wasReadPoorly(first)) return best;
    // Under a stamp: one reading has nothing but words, the first has scraps among them.
    const auto isClean = [](const Line& line) {
        return line.weakest() >= 0.55 && std::all_of(line.words.begin(), line.words.end(), [](const LineWord& word) {
                   return isPlausible(word.text) && (word.text == "-" || !foldedLetters(word.text).empty());
               });
    };
    if (isClean(first) || first.weakest() >= 0.4) return nullptr;
    const auto clean = std::find_if(again.begin(), again.end(), [&](const Line& line) {
        return isClean(line) && line.words.size() * 10 >= first.words.size() * 7;
    });
    return clean == again.end() ? nullptr : &*clean;
}

}  // namespace

bool isDoubtful(const Line& line) {
    const bool proposes = std::any_of(line.words.begin(), line.words.end(),
                                      [](const LineWord& word) { return isOnlyMarked(word.text, word.proposal); });
    return line.lostMarks || proposes || line.weakest() < doubtful ||
           std::any_of(line.words.begin(), line.words.end(),
                       [](const LineWord& word) { return word.confidence < 0.97 && !isPlausible(word.text); });
}

Line putTogether(const Line& first, const std::vector<Line>& again, const DocumentWords& document) {
    if (again.empty()) return first;
    if (const Line* better = clearlyBetter(first, again)) return *better;
    std::vector<std::vector<std::optional<std::size_t>>> alignments;
    for (const Line& line : again)
        alignments.push_back(aligned(first, line));
    std::vector<std::vector<Candidate>> readings(first.words.size());
    for (std::size_t i = 0; i < first.words.size(); ++i) {
        const LineWord& word = first.words[i];
        // The doubtful word is itself one of the document's.
        const auto familiar = [&](const std::string& text, int itself) {
            return std::min(0.12 * std::max(document.timesRead(text) - itself, 0), 0.36);
        };
        const double bonus = isBelieved(word) && !first.lostMarks ? believedBonus : firstBonus;
        readings[i].push_back({word.text, word.confidence, word.confidence + bonus + familiar(word.text, 1)});
        if (isOnlyMarked(word.text, word.proposal)) readings[i].push_back({word.proposal, word.confidence, proposed});
        for (std::size_t r = 0; r < again.size() && word.read.empty(); ++r) {
            const auto at = alignments[r][i];
            if (!at) continue;
            const LineWord& other = again[r].words[*at];
            const bool said = std::any_of(readings[i].begin() + 1, readings[i].end(),
                                          [&](const Candidate& candidate) { return candidate.text == other.text; });
            const double weight = other.confidence * (said ? sameAgain : again.size() > 1 ? notAlone : 1);
            readings[i].push_back(
                {other.text, other.confidence, weight + (other.text == word.text ? 0 : familiar(other.text, 0))});
        }
    }
    favourTurns(readings);
    std::vector<LineWord> words;
    for (std::size_t i = 0; i < first.words.size(); ++i) {
        LineWord word = first.words[i];
        if (!word.read.empty()) {  // put right from elsewhere in the document
            words.push_back(std::move(word));
            continue;
        }
        const bool seen = readings[i].size() > 1;
        // Between words of the line it is a word all the same; at its ends a stroke may have been read.
        const bool within = i > 0 && i + 1 < first.words.size() && !foldedLetters(word.text).empty();
        if (!seen && word.confidence < unbelieved && !within) continue;
        const Outcome outcome = outcomeOfParts(readings[i]);
        word.text = outcome.text;
        word.other = outcome.other;
        word.confidence = outcome.confidence;
        word.agreement = !seen ? Agreement::NotAsked : word.other.empty() ? Agreement::Agrees : Agreement::Differs;
        words.push_back(std::move(word));
    }
    return words.empty() ? first : lineOfWords(std::move(words));
}

void readDoubtfulAgain(PageLines& page, const std::vector<std::size_t>& lines, const ReadAgain& readAgain,
                       const DocumentWords& document, std::size_t most) {
    if (!readAgain) return;
    std::size_t looks = 0;
    for (const std::size_t i : lines) {
        Line& line = page.lines[i];
        if (!isDoubtful(line) || ++looks > most) continue;
        const int beside = static_cast<int>(line.height * 0.4),
                  above = static_cast<int>(line.height * (line.lostMarks ? 0.35 : 0.15));
        const Line now = putTogether(
            line,
            readAgain(page.number,
                      {line.box.x0 - beside, line.box.y0 - above, line.box.x1 + beside, line.box.y1 + above},
                      line.lostMarks ? "" : line.text()),
            document);
        line = losesItsMeaning(line, now) ? withDoubts(line, now) : now;
    }
}

}  // namespace sohoa::ocr
