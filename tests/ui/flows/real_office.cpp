#include "real_office.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QQuickItem>
#include <QTemporaryFile>
#include <QTest>
#include <memory>

#include "tests/support/demo_office.h"
#include "ui/look/language.h"

namespace sohoa::ui::test {

namespace fs = std::filesystem;

static std::unique_ptr<sohoa::test::DemoOffice>& theOffice() {
    static std::unique_ptr<sohoa::test::DemoOffice> office;
    return office;
}

static sohoa::test::DemoOffice& office() {
    if (!theOffice()) {
        theOffice() = std::make_unique<sohoa::test::DemoOffice>(fs::path(SOHOA_SOURCE_DIR) / "virtual" / "paper");
        qAddPostRoutine([] { theOffice().reset(); });
    }
    return *theOffice();
}

static std::vector<std::string> plain(const QStringList& words) {
    std::vector<std::string> list;
    for (const QString& word : words)
        list.push_back(word.toStdString());
    return list;
}

// The kiosk looks there whenever it connects.
static bool findBus() {
    const auto bus = office().sohoa({"bus"});
    qputenv("SOHOA_BUS", QByteArray::fromStdString(bus.out).trimmed());
    QTest::qWait(100);  // what the bus says about the service that ended is heard before the next step
    return bus.status == 0;
}

bool RealOffice::fresh() {
    if (!office().ready()) return false;
    office().forgetJobs();
    office().forgetExchange();
    return feed({}) && findBus();
}

bool RealOffice::feed(const QStringList& files, const QStringList& options) {
    const fs::path paper = office().home() / "demo" / "paper";
    std::error_code ignored;
    fs::remove_all(paper, ignored);
    if (files.isEmpty()) {
        fs::create_directory_symlink(fs::path(SOHOA_SOURCE_DIR) / "virtual" / "paper", paper);
    } else {
        fs::create_directories(paper);
        int number = 0;
        for (const QString& file : files) {
            const fs::path from = fs::path(SOHOA_SOURCE_DIR) / file.toStdString();
            const std::string name = QStringLiteral("%1").arg(++number, 4, 10, QChar('0')).toStdString();
            if (!fs::copy_file(from, paper / (name + from.extension().string()), ignored)) return false;
        }
    }
    office().stopServer("virtual-scanner");
    office().startServer("virtual-scanner", plain(options));
    return true;
}

bool RealOffice::hands(const QString& deed) {
    const std::string ports = (office().home() / "demo" / "ports").string();
    const std::string script = "source '" + ports +
                               "'; exec 3<>/dev/tcp/127.0.0.1/$scanner_port; printf 'POST /operator/" +
                               deed.toStdString() +
                               " HTTP/1.1\\r\\nHost: x\\r\\nContent-Length: 0\\r\\nConnection: close\\r\\n\\r\\n' >&3; "
                               "head -n 1 <&3 | grep -q ' 20'";
    return sohoa::test::run({"bash", "-c", script}).status == 0;
}

bool RealOffice::exchange(const QStringList& options) {
    office().stopServer("virtual-exchange");
    office().startServer("virtual-exchange", plain(options));
    return true;
}

bool RealOffice::trust(const QStringList& options) {
    office().stopServer("virtual-trust");
    office().startServer("virtual-trust", plain(options));
    return true;
}

void RealOffice::killService() {
    office().endService("KILL");
    findBus();
}

QVariantMap RealOffice::sohoa(const QStringList& words) {
    const auto ran = office().sohoa(plain(words));
    return {{"status", ran.status}, {"out", QString::fromStdString(ran.out)}, {"err", QString::fromStdString(ran.err)}};
}

QVariant RealOffice::ask(const QStringList& words) {
    const auto answer = office().ask(plain(words));
    return QJsonDocument::fromJson(QByteArray::fromStdString(answer.dump())).toVariant();
}

QString RealOffice::pinOf(const QString& name) {
    const std::string file = name == "pin" ? "pin" : name.toStdString() + ".pin";
    QFile pin(QString::fromStdString((office().home() / "demo" / file).string()));
    return pin.open(QIODevice::ReadOnly) ? QString::fromLatin1(pin.readAll()).trimmed() : QString();
}

QString RealOffice::folder() { return QString::fromStdString(office().home().string()); }

namespace {

// What would have been typed.
class KnownSecret : public SecretSource {
  public:
    KnownSecret(const QString& secret, QObject* parent) : SecretSource(parent), secret_(secret) {}
    std::optional<QDBusUnixFileDescriptor> handOver() override {
        QTemporaryFile file;
        if (!file.open()) return std::nullopt;
        file.write(secret_.toLatin1());
        file.flush();
        file.seek(0);
        return QDBusUnixFileDescriptor(file.handle());
    }

  private:
    QString secret_;
};

}  // namespace

SecretSource* RealOffice::secretOf(const QString& name) { return new KnownSecret(pinOf(name), this); }

void RealOffice::picture(QQuickWindow* window, const QString& name) {
    const QString folder = qEnvironmentVariable("SOHOA_SCREENSHOTS");
    if (folder.isEmpty() || !window) return;
    auto* engine = qmlEngine(window);
    if (!engine) engine = qmlEngine(window->contentItem());
    auto* language = engine->singletonInstance<Language*>(qmlTypeId("Sohoa.Kiosk", 1, 0, "Language"));
    const QSize before = window->size();
    for (const char* code : {"vi", "en"})
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080), QSize(800, 1280)}) {
            const QString place = QStringLiteral("%1/%2/%3x%4").arg(folder, code).arg(size.width()).arg(size.height());
            QDir().mkpath(place);
            language->choose(code);
            window->resize(size);
            QTest::qWait(350);  // layout, and pictures that are read beside
            window->grabWindow().save(place + "/" + name + ".png");
        }
    language->choose("vi");
    window->resize(before);
    QTest::qWait(100);
}

}  // namespace sohoa::ui::test
