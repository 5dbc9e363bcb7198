// Telex: aa â, aw ă, ee ê, oo ô, ow ơ, uw or w ư, dd đ; tones s f r x j, and z takes the tone away.
//
// W alone is ư; brackets stay brackets, because codes and citations have them. In a word that is not Vietnamese dd is đ
// only where it is an abbreviation: before any vowel, or in capitals ("HĐND", "CAĐT"; "address" stays). DDDD is "DĐ"
// ("BGDĐT").
#pragma once

#include "ui/typing/composer.h"

namespace sohoa::ui {

class TelexComposer final : public Composer {
  public:
    using Composer::Composer;

  private:
    Meaning meaningOf(char32_t key) const override;
    bool isLetterKey(char32_t) const override { return false; }
    bool strokesForeign(const Letters& before) const override;
};

}  // namespace sohoa::ui
