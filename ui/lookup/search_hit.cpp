#include "ui/lookup/search_hit.h"

#include <QJsonArray>

#include "ui/lookup/marked_text.h"
#include "ui/records/field_words.h"

namespace sohoa::ui {

static constexpr int SnippetsShown = 2;

static QRectF boxOf(const QJsonArray& edges) {
    return {QPointF(edges[0].toDouble(), edges[1].toDouble()), QPointF(edges[2].toDouble(), edges[3].toDouble())};
}

SearchHit SearchHit::from(const QJsonObject& json) {
    SearchHit hit;
    hit.job = json["job"].toInteger();
    hit.stateWord = json["state"].toString();
    hit.state = jobStateNamed(hit.stateWord);
    hit.similar = json["similar"].toBool();
    const QJsonObject fields = json["fields"].toObject();
    hit.title = fields["Subject"].toString();
    hit.code = fields["Code"].toString();
    hit.agency = fields["OrganName"].toString();
    hit.day = FieldWords::value("IssuedDate", fields["IssuedDate"].toString());
    QStringList lines;
    for (const QJsonValue& value : json["snippets"].toArray()) {
        const QJsonObject snippet = value.toObject();
        if (lines.size() < SnippetsShown) lines << markedText(snippet["text"].toString(), snippet["marks"].toArray());
        const QJsonArray boxes = snippet["boxes"].toArray();
        if (hit.page > 0 && snippet["page"].toInt() != hit.page) continue;
        if (boxes.isEmpty()) continue;
        const bool first = hit.page == 0;
        hit.page = snippet["page"].toInt();
        for (const QJsonValue& box : boxes) {
            hit.boxes << boxOf(box.toArray());
            if (first) hit.place = hit.place.united(hit.boxes.last());
        }
    }
    hit.snippets = lines.join("<br/>");
    return hit;
}

}  // namespace sohoa::ui
