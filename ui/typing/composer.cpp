#include "ui/typing/composer.h"

#include <algorithm>
#include <utility>

namespace sohoa::ui {

namespace {

constexpr std::size_t longestWord = 64;

char32_t lowered(char32_t key) { return key >= U'A' && key <= U'Z' ? key - U'A' + U'a' : key; }

bool areTheSame(const Letters& some, const Letters& others) {
    return std::equal(
        some.begin(), some.end(), others.begin(), others.end(),
        [](const Letter& one, const Letter& other) { return one.base == other.base && one.mark == other.mark; });
}

}  // namespace

bool Composer::press(char32_t key) {
    if (keys_.size() >= longestWord) return false;
    if (!letterOf(key) && (empty() || !isLetterKey(key))) return false;
    keys_.push_back({key});
    const Word word = fold();
    const Done done = word.done.back();
    if (word.again) {
        takeBack(word);
    } else if (!letterOf(key) && done.deed == Deed::Adds) {
        keys_.pop_back();
        return false;
    }
    return true;
}

// Every key that did the same to the same letter, or gave a tone, is gone; the last one is an ordinary letter.
void Composer::takeBack(const Word& word) {
    const Key last{keys_.back().sign, true};
    std::vector<Key> left;
    for (std::size_t at = 0; at + 1 < keys_.size(); ++at) {
        const Done& done = word.done[at];
        const bool gone =
            done.deed == word.done.back().deed && (done.deed == Deed::Tones || done.letter == *word.again);
        if (!gone) left.push_back(keys_[at]);
    }
    left.push_back(last);
    keys_ = std::move(left);
}

bool Composer::backspace() {
    if (empty()) return false;
    const Word word = shown();
    const std::size_t left = word.letters.size() - 1;
    const std::u32string before = text();
    std::size_t at = 0;
    std::erase_if(keys_, [&](const Key&) { return word.done[at++].letter >= left; });
    if (left == 0) keys_.clear();
    Letters seen = withBothHorns(word.letters);
    seen.pop_back();
    if (word.foreign || areTheSame(withBothHorns(shown().letters), seen)) return true;
    keys_.clear();  // what is left does not make what was seen: then what was seen counts
    for (const char32_t sign : before.substr(0, left))
        keys_.push_back({sign, true});
    return true;
}

std::u32string Composer::text() const {
    const Word word = shown();
    return textOf(word.foreign ? word.letters : withTone(withBothHorns(word.letters), word.tone, placement_));
}

std::u32string Composer::take() {
    std::u32string word = text();
    clear();
    return word;
}

Composer::Word Composer::shown() const {
    Word word = fold();
    return word.foreign || fitsTone(word.letters, word.tone) ? word : asTyped(keys_.size());
}

Composer::Word Composer::fold() const {
    Word word;
    for (std::size_t key = 0; key < keys_.size(); ++key)
        obey(word, key);
    return word;
}

Composer::Word Composer::asTyped(std::size_t keys) const {
    Word word;
    word.foreign = true;
    for (std::size_t key = 0; key < keys; ++key)
        obey(word, key);
    return word;
}

void Composer::obey(Word& word, std::size_t key) const {
    word.again.reset();
    const char32_t sign = keys_[key].sign;
    if (keys_[key].plain) return add(word, key);
    const Meaning meaning = meaningOf(lowered(sign));
    if (word.foreign) {
        if (!strokeForeign(word, meaning)) add(word, key);
        return;
    }
    const std::size_t vowel = firstVowelOf(word.letters);
    if (meaning.tone && vowel < word.letters.size() && (word.tone != Tone::Level || *meaning.tone != Tone::Level)) {
        if (word.tone == *meaning.tone) word.again = vowel;
        word.tone = *meaning.tone;
        word.done.push_back({Deed::Tones, vowel});
        return;
    }
    if (mark(word, meaning.markings)) return;
    if (meaning.orHornedU) {
        Letters letters = word.letters;
        letters.push_back({U'u', Mark::Horn, Tone::Level, sign != lowered(sign)});
        if (canBecomeSyllable(letters)) {
            word.letters = std::move(letters);
            word.done.push_back({Deed::Marks, word.letters.size() - 1});
            return;
        }
    }
    add(word, key);
}

void Composer::add(Word& word, std::size_t key) const {
    Letter letter = letterOf(keys_[key].sign).value_or(Letter{keys_[key].sign});
    const Tone tone = letter.tone;
    if (!word.foreign) letter.tone = Tone::Level;
    word.letters.push_back(letter);
    word.done.push_back({Deed::Adds, word.letters.size() - 1});
    if (word.foreign) return;
    const bool twoTones = tone != Tone::Level && word.tone != Tone::Level;
    if (tone != Tone::Level) word.tone = tone;
    if (twoTones || !canBecomeSyllable(word.letters)) word = asTyped(key + 1);
}

// The last letter that can have it gets the mark, wherever the key comes: "tieengs", "tiengse".
bool Composer::mark(Word& word, std::span<const Marking> markings) const {
    for (std::size_t at = word.letters.size(); at-- > 0;) {
        const auto wanted = std::find_if(markings.begin(), markings.end(),
                                         [&](const Marking& marking) { return marking.base == word.letters[at].base; });
        if (wanted == markings.end()) continue;
        const bool afterU = at > firstVowelOf(word.letters) && word.letters[at - 1].base == U'u';
        const bool both = wanted->base == U'o' && wanted->mark == Mark::Horn && afterU;
        const std::size_t first = both ? at - 1 : at;
        if (word.letters[at].mark == wanted->mark) {
            word.again = first;
            word.done.push_back({Deed::Marks, first});
            return true;
        }
        Letters letters = word.letters;
        letters[at].mark = wanted->mark;
        if (afterU && wanted->mark == Mark::Circumflex) letters[at - 1].mark = Mark::None;  // "ươ" becomes "uô"
        if (!canBecomeSyllable(letters)) continue;
        word.letters = std::move(letters);
        word.done.push_back({Deed::Marks, first});
        return true;
    }
    return false;
}

bool Composer::strokeForeign(Word& word, const Meaning& meaning) const {
    const bool strokes = std::any_of(meaning.markings.begin(), meaning.markings.end(),
                                     [](const Marking& marking) { return marking.mark == Mark::Stroke; });
    if (!strokes || word.letters.empty() || word.letters.back().base != U'd') return false;
    const std::size_t last = word.letters.size() - 1;
    if (word.letters[last].mark == Mark::Stroke)
        word.again = last;
    else if (!strokesForeign(word.letters))
        return false;
    word.letters[last].mark = Mark::Stroke;
    word.done.push_back({Deed::Marks, last});
    return true;
}

}  // namespace sohoa::ui
