// sohoa-kiosk-bench: what the screen does to the eye, on a real office: how soon it is there, how evenly many pages
// scroll with and without a scan beside it, and whether a day of it takes more memory than a minute.
#include <fmt/format.h>

#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryFile>
#include <algorithm>

#include "bench/kiosk_frames.h"
#include "service/stage_process.h"
#include "ui/look/icon_provider.h"
#include "ui/pictures/page_image_provider.h"
#include "ui/place/place.h"
#include "ui/secret/secret_source.h"
#include "ui/session/session.h"

namespace {

using namespace sohoa;
using namespace std::chrono_literals;

struct Options {
    QString office, login, pinFile;
    int rounds = 0;
    std::chrono::seconds length{0};
};

Options optionsOf(const QCoreApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription("The kiosk measured on an office whose feeder holds hundreds of sheets.");
    parser.addOptions({{"office", "Its folder.", "HOME"},
                       {"login", "Who signs in.", "LOGIN", "vanthu"},
                       {"pin-file", "Their PIN.", "FILE"},
                       {"rounds", "Rounds over the screens.", "N", "20"},
                       {"seconds", "Length of each scrolling.", "N", "20"}});
    parser.addHelpOption();
    parser.process(application);
    if (!parser.isSet("office") || !parser.isSet("pin-file")) parser.showHelp(2);
    return {parser.value("office"), parser.value("login"), parser.value("pin-file"), parser.value("rounds").toInt(),
            std::chrono::seconds(parser.value("seconds").toInt())};
}

// What was typed, from a file.
class KnownPin : public ui::SecretSource {
  public:
    explicit KnownPin(const QString& file) : file_(file) {}
    std::optional<QDBusUnixFileDescriptor> handOver() override {
        QFile pin(file_);
        QTemporaryFile copy;
        if (!pin.open(QIODevice::ReadOnly) || !copy.open()) return std::nullopt;
        copy.write(pin.readAll().trimmed());
        copy.flush();
        copy.seek(0);
        return QDBusUnixFileDescriptor(copy.handle());
    }

  private:
    QString file_;
};

QByteArray answerOf(const Options& options, QStringList words) {
    QProcess process;
    words << "--home" << options.office;
    process.start(QString::fromStdString(programPath("sohoa").string()), words);
    process.waitForFinished(600'000);
    return process.readAllStandardOutput();
}

int failed(const char* what) {
    fmt::print(stderr, "sohoa-kiosk-bench: {}\n", what);
    return 4;
}

// The job with the most pages.
QJsonObject largestJob(const Options& options) {
    const auto list = QJsonDocument::fromJson(answerOf(options, {"jobs", "--json"})).object()["jobs"].toArray();
    QJsonObject largest;
    for (const QJsonValue& job : list)
        if (job["page_count"].toInt() > largest["page_count"].toInt()) largest = job.toObject();
    return largest;
}

void printFrames(const char* name, const bench::FrameTimes& times) {
    fmt::print("  {:<34}{:6.1f} ms p50  {:6.1f} ms p95  {:6.1f} ms longest  ({} frames)\n", name, times.quantile(0.5),
               times.quantile(0.95), times.quantile(1), times.milliseconds.size());
}

QQuickItem* partNamed(QQuickItem* within, const QString& name) {
    if (within->objectName() == name) return within;
    for (QQuickItem* child : within->childItems())
        if (QQuickItem* found = partNamed(child, name)) return found;
    return nullptr;
}

// Up and down through all pages, a screenful in half a second.
bench::FrameTimes scroll(QQuickWindow& window, QQuickItem& grid, std::chrono::seconds length) {
    double speed = grid.height() / 30;
    return bench::measureFrames(window, length, [&grid, speed]() mutable {
        const double last = grid.property("contentHeight").toDouble() - grid.height();
        const double next = grid.property("contentY").toDouble() + speed;
        if (next < 0 || next > last) speed = -speed;
        grid.setProperty("contentY", std::clamp(next, 0.0, last));
    });
}

}  // namespace

int main(int argc, char** argv) {
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    // A frame is drawn when it is wanted: no display paces it here.
    if (qEnvironmentVariableIsEmpty("QT_QPA_UPDATE_IDLE_TIME")) qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
    QGuiApplication application(argc, argv);
    const Options options = optionsOf(application);
    qputenv("SOHOA_BUS", answerOf(options, {"bus"}).trimmed());
    const double before = bench::secondsSinceProcessStart();  // the look for the bus is not the kiosk's

    QQmlApplicationEngine engine;
    engine.addImportPath("qrc:/qt/qml");
    engine.addImageProvider(ui::PageImageProvider::Name, new ui::PageImageProvider);
    engine.addImageProvider(ui::IconProvider::Name, new ui::IconProvider);
    engine.setInitialProperties({{"windowed", true}});
    double firstFrame = 0;
    engine.load(QUrl("qrc:/qt/qml/Sohoa/Kiosk/Main.qml"));
    if (engine.rootObjects().isEmpty()) return failed("no window");
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
    QObject::connect(window, &QQuickWindow::frameSwapped, window, [&] {
        if (firstFrame == 0) firstFrame = bench::secondsSinceProcessStart() - before;
    });
    bench::waitUntil([&] { return firstFrame > 0; }, 10s);

    auto* session = engine.singletonInstance<ui::Session*>(qmlTypeId("Sohoa.Kiosk", 1, 0, "Session"));
    auto* place = engine.singletonInstance<ui::Place*>(qmlTypeId("Sohoa.Kiosk", 1, 0, "Place"));
    if (!bench::waitUntil([&] { return session->isKnown(); }, 20s)) return failed("no service");
    KnownPin pin(options.pinFile);
    session->signIn(options.login, &pin);
    if (!bench::waitUntil([&] { return session->state() == ui::Session::Open; }, 20s)) return failed("no session");

    const QJsonObject job = largestJob(options);
    const QVariantMap about{{"job", job["id"].toDouble()}};
    const auto gridOf = [&] { return partNamed(window->contentItem(), "pageSheets"); };
    bench::waitUntil([] { return false; }, 2s);  // where the person stood before
    place->go("pages", about);
    const int pages = job["page_count"].toInt();
    if (!bench::waitUntil([&] { return gridOf() && gridOf()->property("count").toInt() == pages && pages > 0; }, 60s))
        return failed("no job with pages: scan a stack first (docs/kiosk.md)");
    fmt::print("{} pages, {} x {}, software rendering\n", pages, window->width(), window->height());
    fmt::print("  {:<34}{:6.0f} ms\n", "first frame", firstFrame * 1000);
    printFrames("scrolling, the first time", scroll(*window, *gridOf(), options.length));
    printFrames("scrolling, seen before", scroll(*window, *gridOf(), options.length));

    QProcess scan;
    scan.start(QString::fromStdString(programPath("sohoa").string()),
               {"scan", "--dpi", "200", "--home", options.office});
    scan.waitForStarted();
    bench::waitUntil([] { return false; }, 3s);  // the first sheets
    printFrames("scrolling while a scan runs", scroll(*window, *gridOf(), options.length));
    const bool beside = scan.state() == QProcess::Running;
    scan.terminate();
    if (!beside) fmt::print("  (the scan was over before the scrolling: put more sheets into the feeder)\n");

    const int third = std::max(1, options.rounds / 3);
    for (int round = 1; round <= options.rounds; ++round) {
        for (const char* screen : {"home", "incoming", "records", "pages"}) {
            place->go(screen, QString(screen) == "pages" ? about : QVariantMap());
            bench::waitUntil([] { return false; }, 1s);
        }
        if (round == 1 || round % third == 0)
            fmt::print("  {:<34}{:6.1f} MB\n", fmt::format("memory after {} rounds of screens", round),
                       bench::residentMegabytes());
    }
    scan.waitForFinished(5000);
    return 0;
}
