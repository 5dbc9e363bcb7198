// How far a job has come, and the seven steps that a person sees of it.
//
//   scanning ─▶ scanned ─▶ recognized ─▶ confirmed ─▶ archived ─▶ certifying ─▶ certified ─▶ sending ─▶ sent ─▶
//   delivered
//                                                                                                        │          │
//   any of them ─▶ cancelled                                                                  refused ◀──┴──────────┴─▶
//   accepted
//
// The service decides all of it; here are only the words of the bus and how they are drawn.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QList>
#include <QString>
#include <array>

#include <QObject>

namespace sohoa::ui {

namespace JobState {
Q_NAMESPACE
QML_ELEMENT
enum Value {
    Unknown,  // the word of a newer service
    Scanning,
    Scanned,
    Recognized,
    Confirmed,
    Archived,
    Certifying,
    Certified,
    Sending,
    Sent,
    Delivered,
    Accepted,
    Refused,
    Cancelled,
};
Q_ENUM_NS(Value)
}  // namespace JobState

JobState::Value jobStateNamed(const QString& word);

namespace StepState {
Q_NAMESPACE
QML_ELEMENT
enum Value {
    Ahead,    // not reached
    Working,  // being done now
    Waiting,  // held: a person is needed
    Done,
    Failed,  // refused by the receiver
    Left,    // not done and not to be done: the job was cancelled
};
Q_ENUM_NS(Value)
}  // namespace StepState

// Scan, recognize, confirm, archive, certify, send, receive.
inline constexpr int StepCount = 7;

// The history is wanted for a cancelled job only: how far it had come is nowhere else.
std::array<StepState::Value, StepCount> stepsOf(JobState::Value state, bool held,
                                                const QList<JobState::Value>& history);

}  // namespace sohoa::ui
