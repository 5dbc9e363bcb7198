#include "ui/lookup/search_desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

#include "office1_interface.h"
#include "ui/pictures/page_image_provider.h"
#include "ui/review/sureness.h"

namespace sohoa::ui {

static constexpr int HitsAtOnce = 20;

SearchDesk::SearchDesk(QObject* parent)
    : Desk(parent),
      hits_({{"jobId", [](const SearchHit& h) { return double(h.job); }},
             {"title", [](const SearchHit& h) { return h.title; }},
             {"documentCode", [](const SearchHit& h) { return h.code; }},
             {"agency", [](const SearchHit& h) { return h.agency; }},
             {"day", [](const SearchHit& h) { return h.day; }},
             {"jobState", [](const SearchHit& h) { return int(h.state); }},
             {"stateWord", [](const SearchHit& h) { return h.stateWord; }},
             {"similar", [](const SearchHit& h) { return h.similar; }},
             {"snippets", [](const SearchHit& h) { return h.snippets; }},
             {"chosen", [](const SearchHit& h) { return h.chosen; }}}) {}

void SearchDesk::begin() { askSaved(); }

void SearchDesk::search(const QString& query) {
    query_ = query.simplified();
    forgetTrouble();
    if (query_.isEmpty()) {
        show({}, false);
        searched_ = false;
        emit changed();
        return;
    }
    emit savedChanged();
    askFrom({});
}

void SearchDesk::more() {
    if (hasMore() && !isBusy()) askFrom(next_);
}

void SearchDesk::askFrom(const QString& cursor) {
    const QJsonObject request{{"query", query_}, {"limit", HitsAtOnce}, {"cursor", cursor}};
    const QString text = QString::fromUtf8(QJsonDocument(request).toJson(QJsonDocument::Compact));
    ask([text](Office1Interface& office) { return office.Search(text); },
        [this, query = query_, cursor](const Answer& answer) {
            if (query == query_) show(answer.json(), !cursor.isEmpty());
        });
}

void SearchDesk::show(const QJsonObject& page, bool further) {
    QList<SearchHit> rows = further ? hits_.rows() : QList<SearchHit>();
    for (const QJsonValue& hit : page["hits"].toArray())
        rows << SearchHit::from(hit.toObject());
    total_ = page["total"].toInt();
    moreThanTotal_ = page["more_than_total"].toBool();
    ignored_ = page["ignored"].toVariant().toStringList();
    next_ = page["next"].toString();
    searched_ = true;
    hits_.show(rows);
    emit changed();
    if (!further) choose(rows.isEmpty() ? 0 : double(rows.first().job));
}

const SearchHit* SearchDesk::hit() const {
    const QList<SearchHit>& rows = hits_.rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [this](const SearchHit& h) { return h.job == chosen_; });
    return found == rows.end() ? nullptr : &*found;
}

void SearchDesk::choose(double job) {
    chosen_ = qint64(job);
    QList<SearchHit> rows = hits_.rows();
    for (SearchHit& row : rows)
        row.chosen = row.job == chosen_;
    hits_.show(rows);
    pageImage_.clear();
    emit changed();
    emit pageChanged();
    if (!hit() || !door()) return;
    ask([id = chosen_](Office1Interface& office) { return office.Record(id); },
        [this, id = chosen_](const Answer& answer) {
            if (id != chosen_ || !hit()) return;
            const QJsonArray pages = answer.json()["pages"].toArray();
            const QJsonObject page = pages.at(std::max(0, hit()->page - 1)).toObject();
            pageImage_ = PageImageProvider::urlOf(page["file"].toString());
            pageSize_ = QSizeF(page["width"].toDouble(), page["height"].toDouble());
            emit pageChanged();
        });
}

QRectF SearchDesk::target() const { return hit() ? hit()->place : QRectF(); }

QVariantList SearchDesk::boxes() const {
    QVariantList list;
    if (!hit()) return list;
    for (const QRectF& box : hit()->boxes)
        list << QVariantMap{
            {"name", ""}, {"box", box}, {"sureness", int(Sureness::Glance)}, {"inHand", hit()->place.contains(box)}};
    return list;
}

bool SearchDesk::isKept() const {
    return std::any_of(saved_.begin(), saved_.end(),
                       [this](const QVariant& search) { return search.toMap()["query"].toString() == query_; });
}

void SearchDesk::askSaved() {
    ask([](Office1Interface& office) { return office.SavedSearches(); },
        [this](const Answer& answer) {
            saved_ = answer.json()["searches"].toArray().toVariantList();
            emit savedChanged();
        });
}

void SearchDesk::keep() {
    ask([query = query_](Office1Interface& office) { return office.SaveSearch(query, query); },
        [this](const Answer&) { askSaved(); });
}

void SearchDesk::forget() {
    for (const QVariant& search : std::as_const(saved_))
        if (search.toMap()["query"].toString() == query_)
            ask([name =
                     search.toMap()["name"].toString()](Office1Interface& office) { return office.ForgetSearch(name); },
                [this](const Answer&) { askSaved(); });
}

}  // namespace sohoa::ui
