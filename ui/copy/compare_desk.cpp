#include "ui/copy/compare_desk.h"

#include <QJsonArray>
#include <algorithm>

#include "office1_interface.h"

namespace sohoa::ui {

void CompareDesk::setJob(double job) {
    if (job_ == qint64(job)) return;
    job_ = qint64(job);
    emit changed();
    if (door() && door()->isOpen()) look();
}

void CompareDesk::begin() {
    connect(door(), &Door::jobChanged, this, &CompareDesk::followJob, Qt::UniqueConnection);
    look();
}

void CompareDesk::followJob(qint64 id) {
    if (id == job_ && !isReady()) look();
}

bool CompareDesk::isReady() const {
    static const QSet<QString> before{"", "scanning", "scanned", "recognized", "confirmed", "cancelled"};
    return !before.contains(state_) && !originals_.isEmpty();
}

void CompareDesk::look() {
    if (job_ <= 0) return;
    ask([&](Office1Interface& office) { return office.Record(job_); },
        [this](const Answer& answer) { show(answer.json()); });
}

void CompareDesk::show(const QJsonObject& record) {
    state_ = record["state"].toString();
    const QString code = record["document_code"].toString(), title = record["title"].toString();
    name_ = code.isEmpty() || code == title ? title : QString("%1 · %2").arg(code, title);
    originals_.clear();
    for (const QJsonValue& page : record["pages"].toArray())
        if (page["kind"].toString() == "content") originals_ << Original{page["number"].toInt(), page["dpi"].toInt()};
    at_ = std::clamp(at_, 0, std::max(0, pageCount() - 1));
    if (isReady()) seen_.insert(at_);
    const QJsonObject held = record["held"].toObject();
    if (!held.isEmpty() && !isReady())
        setTrouble(Trouble::named(held["code"].toString(), held["detail"].toString()));
    else
        forgetTrouble();
    emit changed();
}

void CompareDesk::turn(int by) {
    const int next = std::clamp(at_ + by, 0, std::max(0, pageCount() - 1));
    if (next == at_) return;
    at_ = next;
    seen_.insert(at_);
    emit changed();
}

}  // namespace sohoa::ui
