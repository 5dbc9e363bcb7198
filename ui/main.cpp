// sohoa-kiosk: the office's jobs and their pages, on a touchscreen.

#include <QCommandLineParser>
#include <QFont>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <cstdio>
#include <memory>

#include "ui/look/icon_provider.h"
#include "ui/look/language.h"
#include "ui/pictures/page_image_provider.h"
#include "ui/screen_map.h"
#include "ui/screenshot.h"

namespace {

struct Options {
    bool windowed = false;
    QString screenshot, map;
};

Options optionsOf(const QCoreApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription("The kiosk of the records office: shows the office's jobs and their pages.");
    const QCommandLineOption windowed("windowed", "A window of the desktop; F11 makes it fill the screen and back.");
    const QCommandLineOption screenshot("screenshot",
                                        "Save what is shown as a PNG and end: 0, 1 without the service's data, "
                                        "4 without a picture.",
                                        "FILE");
    const QCommandLineOption map("map", "Keep the places of the screen's parts in a file, for a test with a mouse.",
                                 "FILE");
    const QCommandLineOption language("language", "The language to start with: vi or en.", "vi|en", "vi");
    parser.addOptions({windowed, screenshot, map, language});
    parser.addHelpOption();
    parser.addVersionOption();
    if (!parser.parse(application.arguments()) || !parser.positionalArguments().isEmpty() ||
        !sohoa::ui::Language::isKnown(parser.value(language))) {
        std::fprintf(stderr, "sohoa-kiosk: %s\n%s", qPrintable(parser.errorText()), qPrintable(parser.helpText()));
        std::exit(2);
    }
    if (parser.isSet("help")) parser.showHelp(0);
    if (parser.isSet("version")) parser.showVersion();
    sohoa::ui::Language::startWith(parser.value(language));
    return {parser.isSet(windowed), parser.value(screenshot), parser.value(map)};
}

}  // namespace

int main(int argc, char** argv) {
    // The appliance has no graphics processor to count on; QT_QUICK_BACKEND says otherwise where there is one.
    if (qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND")) QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);

    QGuiApplication application(argc, argv);
    QGuiApplication::setOrganizationName("sohoa");
    QGuiApplication::setApplicationName("sohoa-kiosk");
    QGuiApplication::setApplicationVersion(SOHOA_VERSION);
    const Options options = optionsOf(application);

    QFont font;
    font.setFamilies({"Noto Sans", "DejaVu Sans"});
    QGuiApplication::setFont(font);

    QQmlApplicationEngine engine;
    engine.addImportPath("qrc:/qt/qml");
    engine.addImageProvider(sohoa::ui::PageImageProvider::Name, new sohoa::ui::PageImageProvider);
    engine.addImageProvider(sohoa::ui::IconProvider::Name, new sohoa::ui::IconProvider);
    engine.setInitialProperties({{"windowed", options.windowed}});
    engine.load(QUrl("qrc:/qt/qml/Sohoa/Kiosk/Main.qml"));
    if (engine.rootObjects().isEmpty()) return 4;

    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
    std::unique_ptr<sohoa::ui::ScreenMap> map;
    if (!options.map.isEmpty()) map = std::make_unique<sohoa::ui::ScreenMap>(*window, options.map);
    std::unique_ptr<sohoa::ui::Screenshot> screenshot;
    if (!options.screenshot.isEmpty()) {
        screenshot = std::make_unique<sohoa::ui::Screenshot>(*window, engine, options.screenshot);
    }
    return QGuiApplication::exec();
}
