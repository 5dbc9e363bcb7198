#include "ui/secret/digit_order.h"

#include <QRandomGenerator>
#include <algorithm>

namespace sohoa::ui {

DigitOrder scrambledDigits() {
    DigitOrder order{'0', '1', '2', '3', '4', '5', '6', '7', '8', '9'};
    std::shuffle(order.begin(), order.end(), *QRandomGenerator::system());
    return order;
}

}  // namespace sohoa::ui
