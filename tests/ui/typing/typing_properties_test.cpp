#include <gtest/gtest.h>

#include <random>
#include <set>

#include "core/text.h"
#include "ocr/language/phrase_lists.h"
#include "ocr/language/syllable.h"
#include "tests/ui/typing/typed.h"
#include "ui/typing/telex_composer.h"
#include "ui/typing/vni_composer.h"

namespace sohoa::ui {
namespace {

// The syllables of the phrases that the recognition knows.
std::set<std::string> syllablesOfTheOffice() {
    std::set<std::string> found;
    for (const std::string_view list : {ocr::agenciesAndFormulas, ocr::subjects, ocr::commonTurns, ocr::placesAndNames,
                                        ocr::districts, ocr::offices, ocr::prose}) {
        std::string spaced(list);
        std::replace(spaced.begin(), spaced.end(), ',', ' ');
        for (const std::string& word : words(spaced))
            if (const auto syllable = ocr::syllableOf(word); syllable && ocr::isLegal(*syllable)) found.insert(word);
    }
    return found;
}

// Every onset with every rime and tone that the spelling allows, in the traditional placement.
std::vector<std::u32string> everyLegalSyllable() {
    static const std::u32string consonants = U"bcdđghklmnpqrstvx", vowels = U"aăâeêioôơuưy";
    std::vector<std::u32string> onsets{U"",    U"ch", U"gh", U"gi", U"kh", U"ng",
                                       U"ngh", U"nh", U"ph", U"qu", U"th", U"tr"};
    for (const char32_t letter : consonants)
        onsets.emplace_back(1, letter);
    std::vector<std::u32string> nuclei;
    for (const char32_t one : vowels) {
        nuclei.emplace_back(1, one);
        for (const char32_t two : vowels) {
            nuclei.push_back({one, two});
            for (const char32_t three : vowels)
                nuclei.push_back({one, two, three});
        }
    }
    std::vector<std::u32string> legal;
    for (const auto& nucleus : nuclei)
        for (const char32_t* coda : {U"", U"c", U"ch", U"m", U"n", U"ng", U"nh", U"p", U"t"}) {
            const std::u32string rime = nucleus + coda;
            for (const auto& onset : onsets)
                for (const Tone tone : {Tone::Level, Tone::Grave, Tone::Hook, Tone::Tilde, Tone::Acute, Tone::Dot}) {
                    ocr::Syllable syllable{onset + rime, static_cast<ocr::Tone>(tone)};
                    if (!ocr::isLegal(syllable)) break;
                    Letters letters;
                    for (const char32_t sign : syllable.letters)
                        letters.push_back(*letterOf(sign));
                    const bool open = textOf(withBothHorns(letters)) != syllable.letters;  // "uơ" only in "huơ", "thuở"
                    if (!open && firstVowelOf(letters) < letters.size())
                        legal.push_back(textOf(withTone(letters, tone, TonePlacement::Traditional)));
                }
        }
    return legal;
}

TEST(Typing, GetsBackEverySyllableOfTheOfficesPhrases) {
    const auto syllables = syllablesOfTheOffice();
    ASSERT_GT(syllables.size(), 1400U);
    for (const std::string& syllable : syllables) {
        const std::u32string signs = codePoints(syllable);
        EXPECT_EQ(telex(telexKeysOf(signs)), syllable);
        EXPECT_EQ(vni(vniKeysOf(signs)), syllable);
    }
}

TEST(Typing, GetsBackEverySyllableThatTheSpellingAllows) {
    const auto syllables = everyLegalSyllable();
    ASSERT_GT(syllables.size(), 10000U);
    for (const std::u32string& syllable : syllables) {
        ASSERT_EQ(telex(telexKeysOf(syllable)), utf8(syllable));
        ASSERT_EQ(vni(vniKeysOf(syllable)), utf8(syllable));
    }
}

TEST(Typing, KeepsLettersThatComeReadyFromAVietnameseKeyboard) {
    for (const std::string& syllable : syllablesOfTheOffice())
        if (syllable.find("oo") == syllable.npos) {
            EXPECT_EQ(telex(codePoints(syllable)), syllable);
        }
}

template <typename Some>
void pressAnything(unsigned seed, std::u32string_view signs) {
    std::mt19937 chance(seed);
    Some composer;
    for (int count = 0; count < 5000; ++count) {
        const char32_t key = signs[chance() % signs.size()];
        const std::u32string before = composer.text();
        if (key == backspaceKey) {
            const bool took = composer.backspace();
            ASSERT_EQ(took, !before.empty());
            if (took) {
                ASSERT_LT(composer.text().size(), before.size()) << utf8(before) << " → " << utf8(composer.text());
            }
        } else if (!composer.press(key)) {
            composer.take();
            ASSERT_TRUE(composer.empty());
        }
        const std::string text = utf8(composer.text());
        ASSERT_EQ(text, nfc(text));
        ASSERT_EQ(composer.text().empty(), composer.empty());
    }
}

TEST(Typing, IsNfcWhateverIsPressed) {
    for (unsigned seed = 1; seed <= 2; ++seed) {
        pressAnything<TelexComposer>(seed, U"aeiouydwsfrxjzngthcmqAEOUDWSz\b\b\b ");
        pressAnything<TelexComposer>(seed, U"aouwdnsz\b");
        pressAnything<VniComposer>(seed, U"aeiouydngthcqAOUD0123456789\b\b\b ");
        pressAnything<TelexComposer>(seed, U"aăêếđwsd\b\u0301漢😀-/\n");
    }
}

}  // namespace
}  // namespace sohoa::ui
