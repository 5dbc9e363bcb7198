#include "ui/records/job_state.h"

#include <algorithm>
#include <utility>

namespace sohoa::ui {

using namespace JobState;

JobState::Value jobStateNamed(const QString& word) {
    static constexpr std::array<std::pair<const char*, Value>, 13> words{{
        {"scanning", Scanning},
        {"scanned", Scanned},
        {"recognized", Recognized},
        {"confirmed", Confirmed},
        {"archived", Archived},
        {"certifying", Certifying},
        {"certified", Certified},
        {"sending", Sending},
        {"sent", Sent},
        {"delivered", Delivered},
        {"accepted", Accepted},
        {"refused", Refused},
        {"cancelled", Cancelled},
    }};
    for (const auto& [text, state] : words)
        if (word == QLatin1String(text)) return state;
    return Unknown;
}

// How many of the seven steps are behind the job.
static int stepsDone(Value state) {
    switch (state) {
        case Unknown:
        case Scanning:
        case Cancelled: return 0;
        case Scanned: return 1;
        case Recognized: return 2;
        case Confirmed: return 3;
        case Archived:
        case Certifying: return 4;
        case Certified:
        case Sending: return 5;
        case Sent:
        case Delivered:
        case Refused: return 6;
        case Accepted: return 7;
    }
    return 0;
}

static bool isWork(Value state) {
    return state == Scanning || state == Certifying || state == Sending || state == Delivered;
}

std::array<StepState::Value, StepCount> stepsOf(Value state, bool held, const QList<Value>& history) {
    int done = stepsDone(state);
    if (state == Cancelled)
        for (const Value past : history)
            done = std::max(done, stepsDone(past));

    std::array<StepState::Value, StepCount> steps{};
    steps.fill(state == Cancelled ? StepState::Left : StepState::Ahead);
    std::fill_n(steps.begin(), done, StepState::Done);
    if (done < StepCount && state != Cancelled && state != Unknown) {
        if (state == Refused)
            steps[done] = StepState::Failed;
        else if (held)
            steps[done] = StepState::Waiting;
        else if (isWork(state))
            steps[done] = StepState::Working;
    }
    return steps;
}

}  // namespace sohoa::ui
