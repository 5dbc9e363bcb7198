#include "tests/e2e/soak/clerk.h"

#include "core/error_codes.h"
#include "service/chain.h"
#include "service/scanning/resume_point.h"
#include "service/scanning/scan_decisions.h"

namespace sohoa::test {

namespace {

bool scansOnly(JobState from) { return from == JobState::Scanning; }

class Hands {
  public:
    Hands(escl::ScanDesk& scanner, const ClerkHabits& habits, ScanningDay& day)
        : scanner_(scanner), habits_(habits), day_(day), dice_(habits.seed) {}

    // From that sheet on, as the program asked; or nearly.
    void lay(const ResumePoint& point) {
        scanner_.power(true);
        scanner_.closeCover();
        scanner_.clear();
        const int wanted = point.nextSheet.value;
        int first = wanted;
        const int chance = std::uniform_int_distribution<int>(0, 99)(dice_);
        if (point.halfSheet.empty() && wanted > 1 && chance < habits_.laysStoredSheetToo) first = wanted - 1;
        if (!point.halfSheet.empty() && chance < habits_.laysWrongSheet) first = wanted + 1;
        if (first != wanted && scanner_.refeed(first)) {
            ++day_.mistakes;
            return;
        }
        (void)scanner_.refeed(wanted);
    }

  private:
    escl::ScanDesk& scanner_;
    const ClerkHabits& habits_;
    ScanningDay& day_;
    std::mt19937_64 dice_;
};

}  // namespace

ScanningDay scanAll(const Office& office, JobId id, escl::ScanDesk& scanner, const ClerkHabits& habits) {
    constexpr int mostInVain = 12;
    int inVain = 0, stored = 0;
    ScanningDay day;
    Hands hands(scanner, habits, day);
    while (inVain < mostInVain) {
        auto job = carryOn(office, id, scansOnly);
        if (job && job->state != JobState::Scanning) return day;
        auto held = office.store.job(id);
        if (!held) {
            day.gaveUp = held.error();
            return day;
        }
        if (!held->held) {  // nothing was fed: it is tried again by itself
            if (!job) ++day.troubles[std::string(job.error().code.name)];
            continue;
        }
        ++day.troubles[std::string(held->held->code.name)];
        ++day.asked;
        auto point = resumePointOf(office.store, *held);
        if (!point) break;
        inVain = point->nextPage.value > stored ? 0 : inVain + 1;
        stored = point->nextPage.value;
        hands.lay(*point);
        if (auto on = goOnScanning(office.store, *held, std::nullopt, "van-thu"); !on) {
            day.gaveUp = on.error();
            return day;
        }
    }
    day.gaveUp = Error{errors::ScannerTooManyPages, "no end of troubles"};
    return day;
}

}  // namespace sohoa::test
