#include "ui/settings/devices_desk.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <chrono>

#include "office1_interface.h"
#include "ui/door/facts.h"
#include "ui/pictures/page_image.h"

namespace sohoa::ui {

using namespace std::chrono_literals;

static constexpr auto LookAgain = 1s;       // while the service looks
static constexpr auto TestPatience = 3min;  // a lamp warms up, a page is drawn in
static constexpr int LargestSide = 1400;

DevicesDesk::DevicesDesk(QObject* parent) : Desk(parent) {
    again_.setSingleShot(true);
    again_.setInterval(LookAgain);
    connect(&again_, &QTimer::timeout, this, &DevicesDesk::look);
}

void DevicesDesk::look() {
    ask([](Office1Interface& office) { return office.Devices(); },
        [this](const Answer& answer) {
            told_ = answer.json();
            if (isLooking()) again_.start();
            emit changed();
        });
}

static QString stateWords(const QString& state) {
    if (state == "ready") return DevicesDesk::tr("Sẵn sàng");
    if (state == "recovering") return DevicesDesk::tr("Đang khởi động lại");
    if (state == "gone") return DevicesDesk::tr("Không thấy");
    return DevicesDesk::tr("Chưa tìm");
}

static int stateBadge(const QString& state) {
    if (state == "ready") return 2;
    if (state == "recovering") return 3;
    return state == "gone" ? 4 : 0;
}

QVariantList DevicesDesk::devices() const {
    QVariantList list;
    for (const QJsonValue& each : told_["devices"].toArray()) {
        const QString id = each["id"].toString(), sane = each["name"].toString(), state = each["state"].toString();
        const QString model = QStringList{each["vendor"].toString(), each["model"].toString()}.join(' ').trimmed();
        const QString own = each["own_name"].toString();
        list << QVariantMap{{"key", id.isEmpty() ? sane : id},
                            {"title", !own.isEmpty()     ? own
                                      : !model.isEmpty() ? model
                                                         : sane},
                            {"ownName", own},
                            {"subtitle", own.isEmpty() ? QString() : model},
                            {"address", each["url"].toString().isEmpty() ? sane : each["url"].toString()},
                            {"stateWords", stateWords(state)},
                            {"badge", stateBadge(state)},
                            {"locked", each["locked"].toBool()},
                            {"byHand", each["by_hand"].toBool()},
                            {"lastSeen", timeShown(each["last_seen"].toString())}};
    }
    return list;
}

QString DevicesDesk::lookedAt() const { return timeShown(told_["looked_at"].toString()); }

Trouble DevicesDesk::lookTrouble() const { return troubleIn(told_["error"]); }

void DevicesDesk::change(const Door::Call& call) {
    ask(call, [this](const Answer&) {
        forgetTrouble();
        look();
    });
}

void DevicesDesk::refresh() {
    change([](Office1Interface& office) { return office.RefreshDevices(); });
}

void DevicesDesk::rename(const QString& device, const QString& name) {
    change([=](Office1Interface& office) { return office.NameDevice(device, name); });
}

void DevicesDesk::lock(const QString& device, bool locked) {
    change([=](Office1Interface& office) { return office.LockDevice(device, locked); });
}

void DevicesDesk::forget(const QString& device) {
    change([=](Office1Interface& office) { return office.ForgetDevice(device); });
}

void DevicesDesk::add(const QString& address, const QString& name) {
    change([=](Office1Interface& office) { return office.AddDevice(address, name); });
}

// A picture of the page as the screen needs it, whatever format the service gave.
static QString urlOf(const QDBusUnixFileDescriptor& handed) {
    if (!handed.isValid()) return {};
    const QString file = QStringLiteral("/proc/self/fd/%1").arg(handed.fileDescriptor());
    const QImage image = readPageImage(file, {LargestSide, LargestSide}).image;
    if (image.isNull()) return {};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 88);
    return "data:image/jpeg;base64," + QString::fromLatin1(bytes.toBase64());
}

void DevicesDesk::test(const QString& device, bool fromFeeder) {
    if (testing_) return;
    testing_ = true;
    testReport_ = {};
    testPicture_.clear();
    emit changed();
    const QString request = QString::fromUtf8(
        QJsonDocument(QJsonObject{{"device", device}, {"feed", true}, {"source", fromFeeder ? "adf" : "flatbed"}})
            .toJson(QJsonDocument::Compact));
    ask([request](Office1Interface& office) { return office.TestDevice(request); },
        [this](const Answer& answer) {
            testing_ = false;
            testReport_ = answer.json();
            testPicture_ = urlOf(answer.file(1));
            forgetTrouble();
            emit changed();
        },
        [this](const Answer& refused) {
            testing_ = false;
            setTrouble(refused.trouble);
            emit changed();
        },
        TestPatience);
}

QVariantList DevicesDesk::testFacts() const {
    if (testReport_.isEmpty()) return {};
    const auto seconds = [](const QJsonValue& milliseconds) {
        return tr("%1 giây").arg(QLocale(QLocale::Vietnamese).toString(milliseconds.toDouble() / 1000, 'f', 1));
    };
    const QString model =
        QStringList{testReport_["vendor"].toString(), testReport_["model"].toString()}.join(' ').trimmed();
    QVariantList facts{QVariantMap{{"name", tr("Máy trả lời")}, {"value", model}},
                       QVariantMap{{"name", tr("Tìm thấy sau")}, {"value", seconds(testReport_["found_ms"])}}};
    if (const QJsonValue page = testReport_["page"]; page.isObject())
        facts << QVariantMap{{"name", tr("Quét xong sau")}, {"value", seconds(testReport_["scan_ms"])}}
              << QVariantMap{{"name", tr("Cỡ ảnh")},
                             {"value",
                              QStringLiteral("%1 × %2").arg(page["width"].toInt()).arg(page["height"].toInt())}}
              << QVariantMap{{"name", tr("Độ phân giải")},
                             {"value", QStringLiteral("%1 dpi").arg(page["dpi"].toInt())}};
    return facts;
}

void DevicesDesk::forgetTest() {
    testReport_ = {};
    testPicture_.clear();
    emit changed();
}

}  // namespace sohoa::ui
