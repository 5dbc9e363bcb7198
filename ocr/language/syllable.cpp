#include "ocr/language/syllable.h"

#include <algorithm>
#include <array>
#include <set>

#include "core/text.h"

namespace sohoa::ocr {

namespace {

// Every vowel with its six tones, in the order of Tone.
constexpr std::array<std::u32string_view, 12> tonedVowels{U"aàảãáạ", U"ăằẳẵắặ", U"âầẩẫấậ", U"eèẻẽéẹ",
                                                          U"êềểễếệ", U"iìỉĩíị", U"oòỏõóọ", U"ôồổỗốộ",
                                                          U"ơờởỡớợ", U"uùủũúụ", U"ưừửữứự", U"yỳỷỹýỵ"};
constexpr std::u32string_view consonants = U"bcdđghklmnpqrstvx";

// Those of two and three letters first.
constexpr std::array<std::u32string_view, 26> onsets{U"ngh", U"ng", U"nh", U"gh", U"gi", U"kh", U"ph", U"qu", U"th",
                                                     U"tr",  U"ch", U"b",  U"c",  U"d",  U"đ",  U"g",  U"h",  U"k",
                                                     U"l",   U"m",  U"n",  U"r",  U"s",  U"t",  U"v",  U"x"};

const std::set<std::u32string_view>& rimes() {
    static const std::set<std::u32string_view> all{
        U"a",    U"ac",   U"ach",  U"ai",   U"am",  U"an",  U"ang",  U"anh", U"ao",   U"ap",  U"at",   U"au",   U"ay",
        U"ăc",   U"ăm",   U"ăn",   U"ăng",  U"ăp",  U"ăt",  U"âc",   U"âm",  U"ân",   U"âng", U"âp",   U"ât",   U"âu",
        U"ây",   U"e",    U"ec",   U"em",   U"en",  U"eng", U"eo",   U"ep",  U"et",   U"ê",   U"êch",  U"êm",   U"ên",
        U"ênh",  U"êp",   U"êt",   U"êu",   U"i",   U"ia",  U"ich",  U"im",  U"in",   U"inh", U"ip",   U"it",   U"iu",
        U"iêc",  U"iêm",  U"iên",  U"iêng", U"iêp", U"iêt", U"iêu",  U"o",   U"oc",   U"oi",  U"om",   U"on",   U"ong",
        U"op",   U"ot",   U"oong", U"ooc",  U"oa",  U"oac", U"oach", U"oai", U"oam",  U"oan", U"oang", U"oanh", U"oao",
        U"oap",  U"oat",  U"oay",  U"oăc",  U"oăm", U"oăn", U"oăng", U"oăt", U"oe",   U"oen", U"oeo",  U"oet",  U"ô",
        U"ôc",   U"ôi",   U"ôm",   U"ôn",   U"ông", U"ôp",  U"ôt",   U"ơ",   U"ơi",   U"ơm",  U"ơn",   U"ơp",   U"ơt",
        U"u",    U"ua",   U"uc",   U"ui",   U"um",  U"un",  U"ung",  U"up",  U"ut",   U"uân", U"uâng", U"uât",  U"uây",
        U"uê",   U"uêch", U"uênh", U"uơ",   U"uôc", U"uôi", U"uôm",  U"uôn", U"uông", U"uôt", U"uy",   U"uya",  U"uych",
        U"uyên", U"uyêt", U"uyn",  U"uynh", U"uyt", U"uyu", U"ư",    U"ưa",  U"ưc",   U"ưi",  U"ưm",   U"ưn",   U"ưng",
        U"ưt",   U"ưu",   U"ươc",  U"ươi",  U"ươm", U"ươn", U"ương", U"ươp", U"ươt",  U"ươu", U"y",    U"yêm",  U"yên",
        U"yêng", U"yêt",  U"yêu"};
    return all;
}

bool isOneOf(char32_t letter, std::u32string_view letters) { return letters.find(letter) != letters.npos; }

bool isRimeAfter(std::u32string_view onset, std::u32string_view rime) {
    if (rime.empty()) return onset == U"gi";  // "gì"
    const bool front = isOneOf(rime.front(), U"eêiy");
    if (onset == U"k" || onset == U"gh" || onset == U"ngh") return front && rimes().contains(rime);
    if (onset == U"c" || onset == U"g" || onset == U"ng") return !front && rimes().contains(rime);
    if (onset == U"gi") return rimes().contains(rime) || rimes().contains(U"i" + std::u32string(rime));  // "giêng"
    if (onset != U"qu") return rimes().contains(rime);
    if (rime.front() == U'y') return rimes().contains(U"u" + std::u32string(rime));  // "quyền", "quý"
    return !isOneOf(rime.front(), U"uưo") && rimes().contains(rime);
}

}  // namespace

std::optional<Syllable> syllableOf(std::string_view word) {
    Syllable syllable;
    bool toned = false;
    for (const char32_t letter : codePoints(lowerCase(word))) {
        if (isOneOf(letter, consonants)) {
            syllable.letters += letter;
            continue;
        }
        const auto row = std::find_if(tonedVowels.begin(), tonedVowels.end(),
                                      [&](std::u32string_view vowel) { return isOneOf(letter, vowel); });
        if (row == tonedVowels.end()) return std::nullopt;
        const auto tone = row->find(letter);
        if (tone > 0) {
            if (toned) return std::nullopt;
            toned = true;
            syllable.tone = static_cast<Tone>(tone);
        }
        syllable.letters += row->front();
    }
    if (syllable.letters.empty()) return std::nullopt;
    return syllable;
}

bool isLegal(const Syllable& syllable) {
    const std::u32string_view letters = syllable.letters;
    const bool stopped = isOneOf(letters.back(), U"cpt") || letters.ends_with(U"ch");
    if (stopped && syllable.tone != Tone::Acute && syllable.tone != Tone::Dot) return false;
    if (rimes().contains(letters)) return true;
    return std::any_of(onsets.begin(), onsets.end(), [&](std::u32string_view onset) {
        return letters.starts_with(onset) && isRimeAfter(onset, letters.substr(onset.size()));
    });
}

std::string keyOf(const Syllable& syllable) {
    return utf8(syllable.letters) + char('0' + static_cast<int>(syllable.tone));
}

}  // namespace sohoa::ocr
