// The proof after a soak: what the paper shows, side by side, against what the store holds.
#pragma once

#include <ostream>
#include <vector>

#include "store/store.h"

namespace sohoa::test {

struct SoakProof {
    int sides = 0;                 // that had to be there
    std::vector<int> lost, twice;  // sides of the stack
    std::vector<int> outOfOrder;   // places in the document
    std::vector<int> torn;         // pages that show no whole side
    int setAside = 0;
    bool countsAgree = false;  // expected, fed less not kept, stored less set aside
    bool ledgerWhole = false;

    bool holds() const {
        return lost.empty() && twice.empty() && outOfOrder.empty() && torn.empty() && countsAgree && ledgerWhole;
    }
};

// Reads every stored image. sides: of the numbered stack, 1 to sides in order.
SoakProof prove(Store& store, JobId job, int sides);

std::ostream& operator<<(std::ostream& out, const SoakProof& proof);

}  // namespace sohoa::test
