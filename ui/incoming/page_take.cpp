#include "ui/incoming/page_take.h"

#include <QJsonArray>

#include "ui/pictures/page_image_provider.h"

namespace sohoa::ui {

FourCounts FourCounts::from(const QJsonObject& json) {
    return {json["expected"].toInt(-1), json["fed"].toInt(),         json["not_kept"].toInt(), json["stored"].toInt(),
            json["set_aside"].toInt(),  json["in_document"].toInt(), json["in_pdf"].toInt(-1)};
}

static QStringList faultsIn(const QJsonObject& quality) {
    QStringList faults;
    for (const QJsonValue& fault : quality["faults"].toArray()) {
        const QString name = fault.isString() ? fault.toString() : fault["fault"].toString();
        if (name != "blank") faults << name;  // that is how some sheets are
    }
    return faults;
}

// The service names the clockwise turn of the sheet that is undone to show it.
static int quartersToShow(const QJsonValue& rotation) { return (4 - (rotation.toInt() / 90) % 4) % 4; }

TakenPage TakenPage::from(const QJsonObject& json) {
    TakenPage page;
    page.number = json["number"].toInt();
    page.place = json["place"].toInt();
    page.sheet = json["sheet"].toInt();
    page.back = json["side"].toString() == "back";
    page.quarters = quartersToShow(json["rotation"]);
    page.image = PageImageProvider::urlOf(json["file"].toString(), page.quarters);
    page.removedWhy = json["removed_why"].toString();
    const QJsonObject quality = json["quality"].toObject();
    page.faults = faultsIn(quality);
    page.accepted = !quality["accepted"].toString().isEmpty();
    return page;
}

PageTake PageTake::from(const QJsonObject& scanState) {
    PageTake take;
    take.counts = FourCounts::from(scanState["counts"].toObject());
    take.nextSheet = scanState["next_sheet"].toInt(1);
    for (const QJsonValue& value : scanState["pages"].toArray()) {
        const TakenPage page = TakenPage::from(value.toObject());
        (page.removedWhy.isEmpty() ? take.pages : take.aside) << page;
    }
    return take;
}

}  // namespace sohoa::ui
