#include "tests/e2e/soak/proof.h"

#include <map>
#include <nlohmann/json.hpp>

#include "service/scanning/page_counts.h"
#include "virtual/escl/side_code.h"

namespace sohoa::test {

SoakProof prove(Store& store, JobId id, int sides) {
    SoakProof proof;
    proof.sides = sides;
    auto job = store.job(id);
    if (!job) return proof;
    auto pages = store.pages(*job);
    auto counts = pageCountsOf(store, *job);
    if (!pages || !counts) return proof;
    std::map<int, int> found;
    int place = 0;
    for (const StoredPage& page : *pages) {
        ++place;
        const auto digest = sha256OfFile(page.page.file);
        const int shown = escl::sideShownIn(page.page.file);
        if (shown == 0 || !digest || *digest != page.page.sha256) proof.torn.push_back(place);
        if (shown != place) proof.outOfOrder.push_back(place);
        ++found[shown];
    }
    for (int side = 1; side <= sides; ++side) {
        if (found[side] == 0) proof.lost.push_back(side);
        if (found[side] > 1) proof.twice.push_back(side);
    }
    proof.setAside = counts->setAside;
    proof.countsAgree = counts->expected == counts->stored - counts->setAside &&
                        counts->fed - counts->notKept == counts->stored && static_cast<int>(pages->size()) == sides;
    const auto verified = verifyLedger(store.database());
    proof.ledgerWhole = verified && verified->brokenAt == 0;
    return proof;
}

static void tell(std::ostream& out, const char* what, const std::vector<int>& which) {
    out << what << ' ' << which.size();
    for (std::size_t i = 0; i < which.size() && i < 10; ++i)
        out << (i == 0 ? " (" : ", ") << which[i];
    out << (which.empty() ? "" : ")") << '\n';
}

std::ostream& operator<<(std::ostream& out, const SoakProof& proof) {
    out << "sides " << proof.sides << '\n';
    tell(out, "lost", proof.lost);
    tell(out, "twice", proof.twice);
    tell(out, "torn", proof.torn);
    tell(out, "out of order", proof.outOfOrder);
    return out << "set aside " << proof.setAside << "\ncounts agree " << proof.countsAgree << "\nledger whole "
               << proof.ledgerWhole << '\n';
}

}  // namespace sohoa::test
