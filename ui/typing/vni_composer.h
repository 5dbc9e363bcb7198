// VNI: 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng, 0 no tone; 6 for â ê ô, 7 for ơ ư, 8 for ă, 9 for đ.
//
// A digit that does nothing to the word is a digit and ends it.
#pragma once

#include "ui/typing/composer.h"

namespace sohoa::ui {

class VniComposer final : public Composer {
  public:
    using Composer::Composer;

  private:
    Meaning meaningOf(char32_t key) const override;
    bool isLetterKey(char32_t key) const override { return key >= U'0' && key <= U'9'; }
    bool strokesForeign(const Letters&) const override { return true; }
};

}  // namespace sohoa::ui
