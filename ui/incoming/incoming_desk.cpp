#include "ui/incoming/incoming_desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

#include "office1_interface.h"

namespace sohoa::ui {

static QString symbolOf(const QString& source) {
    if (source == "flatbed") return "source-glass";
    if (source == "adf-duplex") return "source-both";
    if (source == "manual-duplex") return "source-turn";
    return "source-feeder";
}

IncomingDesk::IncomingDesk(QObject* parent)
    : Desk(parent),
      profiles_({{"name", [](const ScanProfile& p) { return p.name; }},
                 {"title", [](const ScanProfile& p) { return p.title; }},
                 {"titleEn", [](const ScanProfile& p) { return p.titleEn; }},
                 {"symbol", [](const ScanProfile& p) { return symbolOf(p.source); }},
                 {"chosen", [](const ScanProfile& p) { return p.chosen; }}}) {}

void IncomingDesk::begin() {
    ask([](Office1Interface& office) { return office.Profiles(); },
        [this](const Answer& answer) {
            answered_ = answer.json();
            if (chosen_.isEmpty()) chosen_ = answered_["standard"].toString();
            showProfiles();
        });
    askScanner();
}

void IncomingDesk::askScanner() {
    ask([](Office1Interface& office) { return office.Devices(); },
        [this](const Answer& answer) {
            const QJsonArray devices = answer.json()["devices"].toArray();
            const QJsonObject device = devices.isEmpty() ? QJsonObject() : devices.first().toObject();
            const QString own = device["own_name"].toString(), model = device["model"].toString();
            scannerName_ = !own.isEmpty() ? own : !model.isEmpty() ? model : QString();
            scannerState_ = device["state"].toString();
            scannerKnown_ = true;
            emit changed();
        },
        [](const Answer&) {});
}

void IncomingDesk::showProfiles() {
    QList<ScanProfile> rows;
    for (const QJsonValue& value : answered_["profiles"].toArray()) {
        if (!value["error"].isNull() && !value["error"].isUndefined()) continue;  // its file has a mistake
        const QString name = value["name"].toString(), title = value["title"].toString(name);
        const QString titleEn = value["title_en"].toString();
        rows << ScanProfile{
            0, name, title, titleEn.isEmpty() ? title : titleEn, value["source"].toString(), name == chosen_};
    }
    // The usual one first, the others as the service has them.
    const QString usual = answered_["standard"].toString();
    std::stable_partition(rows.begin(), rows.end(), [&](const ScanProfile& p) { return p.name == usual; });
    for (int i = 0; i < rows.size(); ++i)
        rows[i].order = i;
    profiles_.show(rows);
    emit changed();
}

const ScanProfile* IncomingDesk::chosen() const {
    const auto& rows = profiles_.rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [](const ScanProfile& p) { return p.chosen; });
    return found == rows.end() ? nullptr : &*found;
}

void IncomingDesk::choose(const QString& profile) {
    chosen_ = profile;
    showProfiles();
}

QString IncomingDesk::source() const { return chosen() ? chosen()->source : QString(); }

QString IncomingDesk::feederPicture() const { return source() == "flatbed" ? "feed-glass" : "feed-tray"; }

QStringList IncomingDesk::feederWords() const {
    if (source() == "flatbed")
        return {tr("Mở nắp, úp mặt chữ xuống mặt kính"), tr("Đặt góc giấy sát góc có mũi tên"),
                tr("Đóng nắp trước khi quét")};
    QStringList words{tr("Tháo ghim, kẹp; vuốt phẳng góc giấy"),
                      tr("Mép trên vào trước, mặt chữ theo hình khắc trên khay"),
                      tr("Đẩy đến khi máy nhận giấy, chỉnh thanh dẫn sát mép")};
    if (source() == "manual-duplex") words << tr("Máy sẽ nhắc lật cả chồng để quét mặt sau");
    return words;
}

QString IncomingDesk::scannerWords() const {
    if (!scannerKnown_) return {};
    const QString name = scannerName_.isEmpty() ? tr("Máy quét") : scannerName_;
    if (scannerState_ == "ready") return tr("%1: sẵn sàng").arg(name);
    if (scannerState_ == "recovering") return tr("%1: đang khởi động lại").arg(name);
    if (scannerState_ == "gone") return tr("%1: chưa thấy. Kiểm tra nguồn điện và dây cáp.").arg(name);
    return {};  // nobody has looked for it yet; the scan will
}

void IncomingDesk::setCount(int count) {
    const int next = std::clamp(count, 0, MostCounted);
    if (next == count_) return;
    count_ = next;
    emit changed();
}

void IncomingDesk::change(int by) { setCount(count_ + by); }

void IncomingDesk::press(const QString& key) {
    if (key == "clear") return setCount(0);
    if (key == "back") return setCount(count_ / 10);
    bool isDigit = false;
    const int digit = key.toInt(&isDigit);
    if (isDigit && digit >= 0 && digit <= 9 && count_ * 10 + digit <= MostCounted) setCount(count_ * 10 + digit);
}

QString IncomingDesk::countWords() const { return count_ == 0 ? tr("không đếm") : tr("%n trang", "", count_); }

void IncomingDesk::declareAndScan() {
    const QJsonObject order{{"profile", chosen_},
                            {"expect", count_},
                            {"origin", "kiosk"},
                            {"direction", "incoming"},
                            {"no_state_secret", true}};
    const QString text = QString::fromUtf8(QJsonDocument(order).toJson(QJsonDocument::Compact));
    forgetTrouble();
    ask([&](Office1Interface& office) { return office.Scan(text); },
        [this](const Answer& answer) { emit started(double(answer.number())); });
}

}  // namespace sohoa::ui
