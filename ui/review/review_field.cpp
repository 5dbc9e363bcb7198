#include "ui/review/review_field.h"

#include <QJsonArray>
#include <algorithm>
#include <tuple>

#include "core/document_symbol.h"
#include "core/record_fields.h"

namespace sohoa::ui {

Sureness::Value ReviewField::sureness() const {
    if (confirmed || fixed) return Sureness::Sure;
    if (refused || isMissing() || !doubts.isEmpty()) return Sureness::Check;
    return surenessOf(confidence);
}

bool ReviewField::mustBeSeen() const {
    if (confirmed) return false;
    if (refused || isMissing() || fixed) return true;
    return page > 0 && (!doubts.isEmpty() || surenessOf(confidence) != Sureness::Sure);
}

static QString exchanged(const QString& text, const QString& from, const QString& to) {
    if (from.isEmpty() || !text.contains(from)) return to;
    return QString(text).replace(text.indexOf(from), from.size(), to);
}

QStringList ReviewField::proposals() const {
    QStringList all;
    const auto offer = [&](const QString& other) {
        if (!other.isEmpty() && other != text() && !all.contains(other)) all << other;
    };
    if (fixed) offer(read);
    for (const ReviewDoubt& doubt : doubts) {
        if (doubt.proposal.isEmpty()) continue;
        switch (doubt.kind) {
            case FieldDoubtKind::Respelled: offer(exchanged(read, doubt.proposal, doubt.read)); break;
            case FieldDoubtKind::Rule: offer(doubt.proposal); break;
            case FieldDoubtKind::LookAlike:
            case FieldDoubtKind::Handwritten:
            case FieldDoubtKind::Faint: offer(exchanged(read, doubt.read, doubt.proposal)); break;
        }
    }
    return all;
}

static QString textOf(const QJsonValue& value) {
    if (value.isDouble()) return QString::number(value.toInteger());
    if (!value.isArray()) return value.toString();
    QStringList items;
    for (const QJsonValue& item : value.toArray())
        items << item.toString();
    return items.join("; ");
}

static QRect boxOf(const QJsonArray& edges) {
    if (edges.size() != 4) return {};
    const QPoint from(edges[0].toInt(), edges[1].toInt()), behind(edges[2].toInt(), edges[3].toInt());
    return {from, QSize(behind.x() - from.x(), behind.y() - from.y())};
}

static ReviewField fieldFrom(Field field, const QJsonObject& json) {
    ReviewField review;
    review.order = int(field);
    review.name = QString::fromStdString(std::string(name(field)));
    review.read = textOf(json["value"]);
    review.confidence = json["confidence"].toDouble();
    review.page = json["page"].toInt();
    review.box = boxOf(json["box"].toArray());
    review.confirmed = json["confirmed"].toBool();
    for (const QJsonValue& doubt : json["doubts"].toArray())
        if (const auto kind = fieldDoubtKindNamed(doubt["kind"].toString().toStdString()))
            review.doubts << ReviewDoubt{*kind, doubt["read"].toString(), doubt["proposal"].toString()};
    return review;
}

// QCVN 102:2016 asks for them of every document; number and notation are parts of the code.
static bool isNeeded(Field field) {
    return field == Field::Code || field == Field::OrganName || field == Field::IssuedDate ||
           field == Field::TypeName || field == Field::Subject;
}

// Parts of the code, and what the service fills in by itself.
static bool isShown(Field field) {
    return field != Field::CodeNumber && field != Field::CodeNotation && field != Field::DocumentId;
}

static bool isPartOfCode(Field field) { return field == Field::CodeNumber || field == Field::CodeNotation; }

static void takeDoubtsOfParts(ReviewField& code, const QJsonObject& known) {
    for (const Field part : {Field::CodeNumber, Field::CodeNotation}) {
        const QJsonObject json = known[QString::fromStdString(std::string(name(part)))].toObject();
        for (const ReviewDoubt& doubt : fieldFrom(part, json).doubts)
            if (!code.doubts.contains(doubt)) code.doubts << doubt;
    }
}

QList<ReviewField> reviewFieldsOf(const QJsonObject& record) {
    const QJsonObject known = record["fields"].toObject();
    QList<ReviewField> fields;
    for (const Field field : allFields()) {
        ReviewField review = fieldFrom(field, known[QString::fromStdString(std::string(name(field)))].toObject());
        review.needed = isNeeded(field);
        if (field == Field::Code) takeDoubtsOfParts(review, known);
        for (const QJsonValue& problem : record["problems"].toArray()) {
            const auto about = fieldNamed(problem["field"].toString().toStdString());
            const bool here = about && (*about == field || (field == Field::Code && isPartOfCode(*about)));
            if (!here || problem["severity"].toString() != QLatin1String("refusal")) continue;
            review.refused = true;
            review.refusal = problem["code"].toString();
        }
        if (isShown(field) && (review.needed || review.refused || !review.read.isEmpty())) fields << review;
    }
    std::stable_sort(fields.begin(), fields.end(), [](const ReviewField& a, const ReviewField& b) {
        const auto weight = [](const ReviewField& f) {
            return f.mustBeSeen() ? std::tuple(0, -int(f.sureness()), f.confidence) : std::tuple(1, 0, 0.0);
        };
        return weight(a) < weight(b);
    });
    return fields;
}

QJsonObject correctionsOf(const QList<ReviewField>& fields) {
    QJsonObject corrections;
    for (const ReviewField& field : fields) {
        if (!field.fixed || *field.fixed == field.read) continue;
        corrections[field.name] = *field.fixed;
        if (field.name != QLatin1String("Code")) continue;
        const auto symbol = parseSymbol(field.fixed->toStdString());
        if (!symbol) continue;
        QStringList groups;
        for (const std::string& group : symbol->groups)
            groups << QString::fromStdString(group);
        corrections["CodeNumber"] = QString::fromStdString(symbol->number);
        corrections["CodeNotation"] = groups.join(symbol->ofParty ? "/" : "-");
    }
    return corrections;
}

}  // namespace sohoa::ui
