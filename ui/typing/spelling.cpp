#include "ui/typing/spelling.h"

#include <algorithm>
#include <array>
#include <span>

namespace sohoa::ui {

namespace {

// "Pưh" is a name and no beginning: the one word on -ưh, while "KWh" is none.
constexpr std::array<std::u32string_view, 47> onsetTexts{
    U"",   U"b",  U"c",  U"ch", U"d",  U"đ",  U"g",  U"gh", U"gi", U"h",  U"k",  U"kh",  U"l",   U"m",  U"n",  U"ng",
    U"p",  U"nh", U"ph", U"qu", U"r",  U"s",  U"t",  U"th", U"tr", U"v",  U"x",  U"bl",  U"br",  U"dr", U"đr", U"gl",
    U"gr", U"hl", U"hr", U"kl", U"kr", U"ml", U"mn", U"pl", U"pr", U"st", U"xt", U"chr", U"ngh", U"kp", U"pưh"};

constexpr std::array<std::u32string_view, 192> rimeTexts{
    U"a",    U"ac",   U"ach",  U"ai",   U"am",   U"an",   U"ang", U"anh", U"ao",   U"ap",   U"at",   U"au",   U"ay",
    U"ak",   U"ah",   U"ă",    U"ăc",   U"ăm",   U"ăn",   U"ăng", U"ăp",  U"ăt",   U"ăk",   U"ăh",   U"âc",   U"âm",
    U"ân",   U"âng",  U"âp",   U"ât",   U"âu",   U"ây",   U"âk",  U"e",   U"ec",   U"em",   U"en",   U"eng",  U"eo",
    U"ep",   U"et",   U"eh",   U"ek",   U"ê",    U"êc",   U"êch", U"êm",  U"ên",   U"êng",  U"ênh",  U"êp",   U"êt",
    U"êu",   U"êh",   U"i",    U"ia",   U"ich",  U"im",   U"in",  U"inh", U"ip",   U"it",   U"iu",   U"ih",   U"iê",
    U"iêc",  U"iêm",  U"iên",  U"iêng", U"iêp",  U"iêt",  U"iêu", U"o",   U"oc",   U"oi",   U"om",   U"on",   U"ong",
    U"op",   U"ot",   U"ok",   U"oh",   U"oong", U"ooc",  U"oa",  U"oac", U"oach", U"oai",  U"oam",  U"oan",  U"oang",
    U"oanh", U"oao",  U"oap",  U"oat",  U"oay",  U"oăc",  U"oăm", U"oăn", U"oăng", U"oăp",  U"oăt",  U"oe",   U"oec",
    U"oem",  U"oen",  U"oeng", U"oeo",  U"oet",  U"ô",    U"ôc",  U"ôi",  U"ôm",   U"ôn",   U"ông",  U"ôp",   U"ôt",
    U"ôông", U"ơ",    U"ơi",   U"ơm",   U"ơn",   U"ơng",  U"ơp",  U"ơt",  U"ơk",   U"ơh",   U"u",    U"ua",   U"uc",
    U"ui",   U"um",   U"un",   U"ung",  U"up",   U"ut",   U"uk",  U"uh",  U"uân",  U"uâng", U"uât",  U"uây",  U"uê",
    U"uêch", U"uên",  U"uênh", U"uêt",  U"uêu",  U"uơ",   U"uôc", U"uôi", U"uôm",  U"uôn",  U"uông", U"uôt",  U"uy",
    U"uya",  U"uych", U"uyên", U"uyêt", U"uyn",  U"uynh", U"uyp", U"uyt", U"uyu",  U"ư",    U"ưa",   U"ưc",   U"ưi",
    U"ưm",   U"ưn",   U"ưng",  U"ưp",   U"ưt",   U"ưu",   U"ưk",  U"ươc", U"ươi",  U"ươm",  U"ươn",  U"ương", U"ươp",
    U"ươt",  U"ươu",  U"y",    U"yêm",  U"yên",  U"yêng", U"yêt", U"yêu", U"ynh",  U"yt"};

using Part = std::span<const Letter>;

template <std::size_t count>
std::vector<Letters> takenApart(const std::array<std::u32string_view, count>& texts) {
    std::vector<Letters> all;
    for (const std::u32string_view text : texts) {
        Letters& letters = all.emplace_back();
        for (const char32_t sign : text)
            letters.push_back(*letterOf(sign));
    }
    return all;
}

const std::vector<Letters>& rimes() {
    static const std::vector<Letters> all = takenApart(rimeTexts);
    return all;
}

bool mayBe(const Letter& letter, const Letter& wanted) {
    return letter.base == wanted.base && (letter.mark == Mark::None || letter.mark == wanted.mark);
}

bool mayBegin(Part letters, Part whole) {
    return letters.size() <= whole.size() && std::equal(letters.begin(), letters.end(), whole.begin(), mayBe);
}

// "qu" is written before what is "u" and a rime, or before a rime alone: "quyên", "quốc". C is k before e, ê, i and y.
bool mayFollow(Part onset, Part letters) {
    const bool qu = onset.size() == 2 && onset[0].base == U'q';
    const bool c = onset.size() == 1 && onset[0].base == U'c';
    const char32_t first = letters[0].base;
    if (c && (first == U'e' || first == U'i' || first == U'y')) return false;
    return std::any_of(rimes().begin(), rimes().end(), [&](const Letters& rime) {
        return mayBegin(letters, rime) || (qu && rime[0].base == U'u' && mayBegin(letters, Part(rime).subspan(1)));
    });
}

bool isBase(const Letters& letters, std::size_t at, char32_t base) {
    return at < letters.size() && letters[at].base == base;
}

std::size_t endOfVowels(const Letters& letters, std::size_t first) {
    std::size_t end = first;
    while (end < letters.size() && isVowel(letters[end]))
        ++end;
    return end;
}

}  // namespace

bool canBecomeSyllable(const Letters& letters) {
    static const std::vector<Letters> onsets = takenApart(onsetTexts);
    const Part all(letters);
    return std::any_of(onsets.begin(), onsets.end(), [&](const Letters& onset) {
        if (all.size() <= onset.size()) return mayBegin(all, onset);
        return mayBegin(all.first(onset.size()), onset) && mayFollow(onset, all.subspan(onset.size()));
    });
}

std::size_t firstVowelOf(const Letters& letters) {
    std::size_t first = 0;
    while (first < letters.size() && !isVowel(letters[first]))
        ++first;
    if (first != 1) return first;
    if (letters[0].base == U'q' && isBase(letters, 1, U'u')) return 2;
    const bool gi = letters[0].base == U'g' && isBase(letters, 1, U'i');
    return gi && letters.size() > 2 && isVowel(letters[2]) ? 2 : 1;
}

bool fitsTone(const Letters& letters, Tone tone) {
    if (letters.empty() || tone == Tone::Level || tone == Tone::Acute || tone == Tone::Dot) return true;
    const char32_t last = letters.back().base;
    return last != U'c' && last != U'k' && last != U'p' && last != U't' &&
           !(last == U'h' && isBase(letters, letters.size() - 2, U'c'));
}

Letters withBothHorns(Letters letters) {
    const std::size_t first = firstVowelOf(letters);
    if (!isBase(letters, first, U'u') || !isBase(letters, first + 1, U'o')) return letters;
    Letter &u = letters[first], &o = letters[first + 1];
    const bool more = first + 2 < letters.size();
    const bool afterH =
        (first == 1 && isBase(letters, 0, U'h')) ||
        (first == 2 && isBase(letters, 1, U'h') && (isBase(letters, 0, U't') || isBase(letters, 0, U'k')));
    if (u.mark == Mark::Horn && o.mark == Mark::None && more) o.mark = Mark::Horn;
    if (u.mark == Mark::None && o.mark == Mark::Horn && (more || !afterH)) u.mark = Mark::Horn;
    return letters;
}

Letters withTone(Letters letters, Tone tone, TonePlacement placement) {
    if (tone == Tone::Level) return letters;
    const std::size_t first = firstVowelOf(letters), end = endOfVowels(letters, first);
    std::size_t place = first;
    for (std::size_t at = first; at < end; ++at)
        if (letters[at].mark != Mark::None) place = at;  // "ươ", "iê", "uyê": on the last
    const bool marked = place < end && letters[place].mark != Mark::None;
    if (!marked && end - first > 1) {
        const bool closed = end < letters.size();
        const bool glide = isBase(letters, first, U'o')
                               ? isBase(letters, first + 1, U'a') || isBase(letters, first + 1, U'e')
                               : isBase(letters, first, U'u') && isBase(letters, first + 1, U'y');
        if (closed)
            place = end - 1;
        else if (end - first > 2 || (glide && placement == TonePlacement::Modern))
            place = first + 1;
    }
    letters[place].tone = tone;
    return letters;
}

}  // namespace sohoa::ui
