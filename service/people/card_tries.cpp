#include "service/people/card_tries.h"

namespace sohoa {

bool CardTries::mayTry() {
    while (!unknown_.empty() && clock_() - unknown_.front() >= within)
        unknown_.pop_front();
    return unknown_.size() < most;
}

}  // namespace sohoa
