// Sentences of administrative prose about one topic, as an agency writes them: set phrases with numbers, dates, money,
// names and cited laws set in.
#pragma once

#include <string>

#include "virtual/papers/agencies.h"
#include "virtual/papers/dice.h"
#include "virtual/papers/topics.h"

namespace sohoa::papers {

struct Day {
    int year = 0, month = 0, day = 0;
};

class Prose {
  public:
    Prose(Dice dice, const Agency& agency, const Topic& topic, Day issued);

    std::string filled(std::string_view text);  // with every slot replaced

    std::string opening();     // the first paragraph of a letter or a plan
    std::string assignment();  // "Giao Sở Y tế … ; báo cáo trước ngày …"
    std::string finding();     // a fact, with a remark or two
    std::string closing();
    std::string basis();      // "Căn cứ Luật …;"
    std::string task();       // of the topic, filled, small
    std::string tableLine();  // short, capital
    std::string unit();
    std::string someDate();  // "15 tháng 3 năm 2024"
    std::string shortDate();

    const Topic& topic() const { return topic_; }
    Dice& dice() { return dice_; }

  private:
    std::string slot(std::string_view name);

    Dice dice_;
    const Agency& agency_;
    const Topic& topic_;
    Day issued_;
};

// "05 tháng 02 năm 2024": days below 10 and months below 3 have a leading zero (Phụ lục I).
std::string writtenDate(const Day& day);
std::string sentenceCase(std::string text);  // its first letter a capital

}  // namespace sohoa::papers
