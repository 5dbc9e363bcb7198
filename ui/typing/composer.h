// Puts a Vietnamese word together, keystroke by keystroke: what is being typed and not yet part of the text.
//
// A word that cannot be Vietnamese shows its keys as they were typed ("windows"), but for đ in the abbreviations of
// codes ("QĐ", "HĐND"). A key that is repeated takes back what it did ("aaa" → "aa"). Text is NFC. One thread; no input
// method of the system.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "ui/typing/spelling.h"

namespace sohoa::ui {

class Composer {
  public:
    explicit Composer(TonePlacement placement = TonePlacement::Traditional) : placement_(placement) {}
    virtual ~Composer() = default;
    Composer(const Composer&) = delete;
    Composer& operator=(const Composer&) = delete;

    // False where the key is not of a word: what there is goes into the text, and the key after it.
    bool press(char32_t key);
    // Takes the last letter away with its mark; the tone goes with its last vowel. False where there is nothing.
    bool backspace();

    bool empty() const { return keys_.empty(); }
    std::u32string text() const;
    std::u32string take();  // the word, which is over with that
    void clear() { keys_.clear(); }
    void place(TonePlacement placement) { placement_ = placement; }

  protected:
    struct Marking {
        char32_t base;
        Mark mark;
    };
    struct Meaning {
        std::optional<Tone> tone = std::nullopt;  // Level: takes the tone away
        std::span<const Marking> markings{};
        bool orHornedU = false;  // where there is nothing to mark
    };
    // Of a key in lower case.
    virtual Meaning meaningOf(char32_t key) const = 0;
    virtual bool isLetterKey(char32_t key) const = 0;
    // Whether a d and this key are đ in a word that is not Vietnamese.
    virtual bool strokesForeign(const Letters& before) const = 0;

  private:
    struct Key {
        char32_t sign;
        bool plain = false;  // adds its letter and does nothing else
    };
    enum class Deed { Adds, Marks, Tones };
    struct Done {
        Deed deed;
        std::size_t letter;  // the first that it made or changed: the key goes when that goes
    };
    struct Word {
        Letters letters;
        Tone tone = Tone::Level;
        bool foreign = false;
        std::vector<Done> done{};                         // for each key
        std::optional<std::size_t> again = std::nullopt;  // the last key did what was done already: to this letter
    };

    Word fold() const;
    Word asTyped(std::size_t keys) const;
    Word shown() const;
    void add(Word& word, std::size_t key) const;
    bool mark(Word& word, std::span<const Marking> markings) const;
    bool strokeForeign(Word& word, const Meaning& meaning) const;
    void obey(Word& word, std::size_t key) const;
    void takeBack(const Word& word);

    TonePlacement placement_;
    std::vector<Key> keys_;
};

}  // namespace sohoa::ui
