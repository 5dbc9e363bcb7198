#include "virtual/papers/topics.h"

namespace sohoa::papers {

const std::vector<Topic>& topics() {
    static const std::vector<Topic> all = [] {
        std::vector<Topic> joined = topicsOfLand();
        for (const auto* part : {&topicsOfPeople(), &topicsOfOffices(), &topicsOfEconomy()})
            joined.insert(joined.end(), part->begin(), part->end());
        return joined;
    }();
    return all;
}

}  // namespace sohoa::papers
