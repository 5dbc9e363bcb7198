// A stack of a batch: one job of today with the origin batch, as its card shows it. Pure.
#pragma once

#include <QJsonArray>
#include <QStringList>

#include "ui/door/answer.h"
#include "ui/records/job_state.h"

namespace sohoa::ui {

// Where a stack stands in the eyes of who feeds the scanner.
enum class StackPhase {
    Waiting,   // for the scanner
    Scanning,  // sheets are drawn in
    Paused,    // stopped by a person
    Stuck,     // held: somebody has to look
    Reading,   // recognition is under way or waits for its turn
    ToReview,
    Done,  // confirmed and beyond
    Cancelled,
};

struct Stack {
    qint64 id = 0;
    int number = 0;  // of the day, from 1
    StackPhase phase = StackPhase::Waiting;
    Trouble trouble;  // what holds it
    int pages = 0, expected = 0;
    int done = 0, of = 0;  // of the step in hand, as the service told it last; of is 0 where it told nothing
    QString title, begunAt;
    QStringList pictures;  // of its newest pages
    QString words;         // the phase

    bool isUnfinished() const { return phase == StackPhase::Waiting || phase == StackPhase::Scanning; }
    qint64 key() const { return id; }
    friend bool operator==(const Stack&, const Stack&) = default;
};

StackPhase phaseOf(JobState::Value state, const QString& heldFor, int pages);

// Those of the jobs (as Records tells them) that are of a batch and began on that day in Vietnam, the newest first.
QList<Stack> stacksOf(const QJsonArray& jobs, const QString& day);

struct BatchTotal {
    int stacks = 0, pages = 0, toReview = 0, stuck = 0, paused = 0, scanning = 0;
    friend bool operator==(const BatchTotal&, const BatchTotal&) = default;
};
BatchTotal totalOf(const QList<Stack>& stacks);  // what was cancelled counts nowhere

}  // namespace sohoa::ui
