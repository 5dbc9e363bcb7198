#include "ui/batch/stack.h"

#include <algorithm>

#include "ui/door/facts.h"

namespace sohoa::ui {

StackPhase phaseOf(JobState::Value state, const QString& heldFor, int pages) {
    if (state == JobState::Cancelled) return StackPhase::Cancelled;
    if (heldFor == "core.cancelled" || heldFor == "service.held_by_person") return StackPhase::Paused;
    if (!heldFor.isEmpty()) return StackPhase::Stuck;
    if (state == JobState::Scanning) return pages > 0 ? StackPhase::Scanning : StackPhase::Waiting;
    if (state == JobState::Scanned) return StackPhase::Reading;
    if (state == JobState::Recognized) return StackPhase::ToReview;
    return StackPhase::Done;
}

static Stack stackOf(const QJsonObject& job) {
    Stack stack;
    stack.id = job["id"].toInteger();
    stack.trouble = troubleIn(job["held"]);
    stack.pages = job["page_count"].toInt();
    stack.expected = job["expected_pages"].toInt();
    stack.phase = phaseOf(jobStateNamed(job["state"].toString()), stack.trouble.code, stack.pages);
    stack.title = job["title"].toString();
    stack.begunAt = timeOfDayShown(job["created_at"].toString());
    return stack;
}

QList<Stack> stacksOf(const QJsonArray& jobs, const QString& day) {
    QList<Stack> stacks;
    for (const QJsonValue& each : jobs) {
        const QJsonObject job = each.toObject();
        if (job["origin"].toString() != "batch" || dayInVietnamOf(job["created_at"].toString()) != day) continue;
        stacks << stackOf(job);
    }
    std::sort(stacks.begin(), stacks.end(), [](const Stack& a, const Stack& b) { return a.id > b.id; });
    for (int i = 0; i < stacks.size(); ++i)
        stacks[i].number = int(stacks.size()) - i;
    return stacks;
}

BatchTotal totalOf(const QList<Stack>& stacks) {
    BatchTotal total;
    for (const Stack& stack : stacks) {
        if (stack.phase == StackPhase::Cancelled) continue;
        ++total.stacks;
        total.pages += stack.pages;
        total.toReview += stack.phase == StackPhase::ToReview;
        total.stuck += stack.phase == StackPhase::Stuck;
        total.paused += stack.phase == StackPhase::Paused;
        total.scanning += stack.isUnfinished();
    }
    return total;
}

}  // namespace sohoa::ui
