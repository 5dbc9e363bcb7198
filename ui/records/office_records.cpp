#include "ui/records/office_records.h"

#include <QDBusArgument>
#include <QDate>
#include <algorithm>

#include "core/clock.h"
#include "core/record_fields.h"
#include "ui/pictures/page_image_provider.h"

namespace sohoa::ui {

static QString text(const QVariantMap& map, const char* key) { return map.value(QLatin1String(key)).toString(); }
static int integer(const QVariantMap& map, const char* key) { return map.value(QLatin1String(key)).toInt(); }

// A container inside a variant is still in its wire form; the signature is asked first, because reading it as another
// type is undefined.
template <class T>
static T inner(const QVariantMap& map, const char* key, const char* signature) {
    const QVariant value = map.value(QLatin1String(key));
    if (!value.canConvert<QDBusArgument>()) return value.value<T>();
    const auto argument = value.value<QDBusArgument>();
    return argument.currentSignature() == QLatin1String(signature) ? qdbus_cast<T>(argument) : T{};
}

static QString shownTime(const QString& isoUtc) {
    const auto time = parseIsoUtc(isoUtc.toStdString());
    return time ? QString::fromStdString(vietnamTimeShown(*time)) : QString{};
}

static QString shownField(Field field, const QString& value) {
    if (typeOf(field) != FieldType::Date) return value;
    const QDate date = QDate::fromString(value, Qt::ISODate);
    return date.isValid() ? date.toString("dd/MM/yyyy") : value;
}

OfficeRecord OfficeRecord::from(const QVariantMap& map) {
    return {text(map, "code"), text(map, "name"), text(map, "place")};
}

JobRecord JobRecord::from(const QVariantMap& map) {
    JobRecord job;
    job.id = map.value("id").toLongLong();
    job.stateWord = text(map, "state");
    job.state = jobStateNamed(job.stateWord);
    job.held = map.value("held").toBool();
    job.errorCode = text(map, "error_code");
    job.errorVi = text(map, "error_vi");
    job.errorEn = text(map, "error_en");
    job.created = shownTime(text(map, "created"));
    job.operatorName = text(map, "operator");
    job.source = text(map, "source");
    job.title = text(map, "title");
    job.documentCode = text(map, "document_code");
    job.pages = integer(map, "pages");
    job.urgency = integer(map, "urgency");
    return job;
}

static QList<FieldRecord> fieldsFrom(const QVariantMap& named) {
    QList<FieldRecord> fields;
    int unknown = int(allFields().size());
    for (auto item = named.begin(); item != named.end(); ++item) {
        const auto field = fieldNamed(item.key().toStdString());
        const QString value = item.value().toString();
        if (value.isEmpty()) continue;
        fields.append({field ? int(*field) : unknown++, item.key(), field ? shownField(*field, value) : value});
    }
    std::sort(fields.begin(), fields.end(), [](const auto& a, const auto& b) { return a.order < b.order; });
    return fields;
}

static QList<DispatchRecord> dispatchesFrom(const QList<QVariantMap>& maps) {
    QList<DispatchRecord> dispatches;
    for (const QVariantMap& map : maps)
        dispatches.append({int(dispatches.size()), text(map, "receiver"), jobStateNamed(text(map, "state")),
                           text(map, "state"), text(map, "status_code"), text(map, "doc_id")});
    return dispatches;
}

JobDetails JobDetails::from(const QVariantMap& map) {
    JobDetails details;
    details.job = JobRecord::from(map);
    details.fields = fieldsFrom(inner<QVariantMap>(map, "fields", "a{sv}"));
    details.archiveFile = text(map, "archive_file");
    details.signedFile = text(map, "signed_file");
    details.dispatches = dispatchesFrom(inner<QList<QVariantMap>>(map, "dispatches", "aa{sv}"));
    for (const QVariantMap& past : inner<QList<QVariantMap>>(map, "history", "aa{sv}"))
        details.history.append(jobStateNamed(text(past, "state")));
    return details;
}

PageRecord PageRecord::from(const QVariantMap& map) {
    PageRecord page;
    page.number = integer(map, "number");
    page.sheet = integer(map, "sheet");
    page.back = text(map, "side") == "back";
    page.width = integer(map, "width");
    page.height = integer(map, "height");
    page.dpi = integer(map, "dpi");
    page.kind = text(map, "kind");
    page.confidence = map.value("confidence").toDouble();
    page.image = PageImageProvider::urlOf(text(map, "file"));
    return page;
}

}  // namespace sohoa::ui
