#include "ui/copy/sign_list.h"

#include <algorithm>

namespace sohoa::ui {

// A file that came signed is passed on as it is; an extract of it is ordered by itself.
static bool waitsForTheSeal(const QJsonObject& job) {
    const QString state = job["state"].toString();
    const bool cameSigned = job["original"]["kind"].toString() == "signed";
    const bool open = state == "certifying" || (state == "archived" && !cameSigned);
    return open && job["recalled_at"].toString().isEmpty() && !job["archive_sha256"].toString().isEmpty();
}

static WaitingCopy copyFrom(const QJsonObject& job) {
    WaitingCopy copy;
    copy.id = qint64(job["id"].toDouble());
    copy.title = job["title"].toString();
    copy.code = job["document_code"].toString();
    if (copy.title == copy.code) copy.title.clear();
    copy.archive = job["archive_sha256"].toString();
    copy.pages = job["page_count"].toInt();
    copy.urgency = job["urgency"].toInt();
    copy.ordered = job["state"].toString() == "certifying";
    if (copy.ordered) {
        copy.form = job["copy_form"].toString();
        copy.source = job["copy_source"].toString();
        copy.chosenPages = job["copy_pages"].toString();
    }
    const QJsonObject held = job["held"].toObject();
    if (!held.isEmpty()) copy.why = Trouble::named(held["code"].toString(), held["detail"].toString());
    return copy;
}

void SignList::take(const QJsonArray& jobs) {
    QList<WaitingCopy> next;
    for (const WaitingCopy& copy : copies_)
        if (copy.outcome == WaitingCopy::Signed) next << copy;
    for (const QJsonValue& value : jobs) {
        const QJsonObject job = value.toObject();
        if (!waitsForTheSeal(job)) continue;
        WaitingCopy copy = copyFrom(job);
        if (const WaitingCopy* before = find(copy.id)) {
            if (before->outcome == WaitingCopy::Signed) continue;
            copy.checked = before->checked;
            copy.outcome = before->outcome;
            if (!copy.why.there()) copy.why = before->outcome == WaitingCopy::Failed ? before->why : Trouble();
            if (!copy.ordered) {
                copy.form = before->form;
                copy.source = before->source;
                copy.chosenPages = before->chosenPages;
            }
        }
        next << copy;
    }
    std::stable_sort(next.begin(), next.end(), [](const WaitingCopy& a, const WaitingCopy& b) {
        return a.urgency != b.urgency ? a.urgency > b.urgency : a.id < b.id;
    });
    copies_ = next;
}

const WaitingCopy* SignList::find(qint64 id) const { return const_cast<SignList*>(this)->copy(id); }

WaitingCopy* SignList::copy(qint64 id) {
    const auto found =
        std::find_if(copies_.begin(), copies_.end(), [&](const WaitingCopy& copy) { return copy.id == id; });
    return found == copies_.end() ? nullptr : &*found;
}

static bool isWanted(const WaitingCopy& copy) { return copy.checked && copy.outcome != WaitingCopy::Signed; }

int SignList::checked() const { return int(std::count_if(copies_.begin(), copies_.end(), isWanted)); }

int SignList::signedCount() const {
    return int(std::count_if(copies_.begin(), copies_.end(),
                             [](const WaitingCopy& copy) { return copy.outcome == WaitingCopy::Signed; }));
}

void SignList::check(qint64 id, bool checked) {
    if (WaitingCopy* found = copy(id)) found->checked = checked;
}

void SignList::checkAll(bool checked) {
    for (WaitingCopy& copy : copies_)
        copy.checked = checked;
}

void SignList::choose(qint64 id, const QString& source, const QString& form, const QString& pages) {
    WaitingCopy* found = copy(id);
    if (!found || found->ordered) return;
    found->source = source;
    found->form = form;
    found->chosenPages = form == "trich-sao" ? pages : QString();
}

QJsonObject SignList::request() const {
    QJsonArray list;
    for (const WaitingCopy& copy : copies_)
        if (isWanted(copy))
            list.append(QJsonObject{{"job", copy.id},
                                    {"archive", copy.archive},
                                    {"form", copy.ordered ? QString() : copy.form},
                                    {"source", copy.ordered ? QString() : copy.source},
                                    {"pages", copy.ordered ? QString() : copy.chosenPages}});
    return {{"copies", list}};
}

void SignList::begin() {
    for (WaitingCopy& copy : copies_)
        if (isWanted(copy)) {
            copy.outcome = WaitingCopy::InHand;
            copy.why = {};
        }
}

void SignList::rest(qint64 id, const Trouble& trouble) {
    WaitingCopy* found = copy(id);
    if (!found) return;
    found->outcome = trouble.there() ? WaitingCopy::Failed : WaitingCopy::Signed;
    found->why = trouble;
}

void SignList::stop() {
    for (WaitingCopy& copy : copies_)
        if (copy.outcome == WaitingCopy::InHand) copy.outcome = WaitingCopy::Waits;
}

}  // namespace sohoa::ui
