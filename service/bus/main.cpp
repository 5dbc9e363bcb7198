// sohoad: the one door to the office, on the bus.
#include <fmt/format.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMetaType>
#include <csignal>

#include "service/bus/office_object.h"

static int end(std::string_view what, int status) {
    fmt::print(stderr, "{}\n", what);
    return status;
}

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption home("home", "the folder that holds all state", "DIR", qEnvironmentVariable("SOHOA_HOME"));
    const QCommandLineOption config("config", "the configuration, where it is not HOME/sohoa.toml", "FILE");
    const QCommandLineOption systemBus("system-bus", "serve the machine instead of the session");
    parser.addOptions({home, config, systemBus});
    parser.addHelpOption();
    parser.process(app);

    const std::filesystem::path folder = parser.value(home).toStdString();
    if (folder.empty()) return end("--home is needed", 2);
    auto loaded = sohoa::loadConfig(parser.isSet(config) ? std::filesystem::path(parser.value(config).toStdString())
                                                         : folder / "sohoa.toml");
    if (!loaded) return end(loaded.error().detail, sohoa::exitStatus(loaded.error().code));
    loaded->home = std::filesystem::absolute(folder);
    auto store = sohoa::Store::open(*loaded);
    if (!store) return end(store.error().detail, sohoa::exitStatus(store.error().code));

    qDBusRegisterMetaType<QList<QVariantMap>>();
    sohoa::OfficeObject office(std::move(*loaded), std::move(*store));
    QDBusConnection bus = parser.isSet(systemBus) ? QDBusConnection::systemBus() : QDBusConnection::sessionBus();
    const bool served =
        bus.registerObject("/vn/sohoa/Office1", &office,
                           QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportScriptableSignals) &&
        bus.registerService("vn.sohoa.Office1");
    if (!served) return end(bus.lastError().message().toStdString(), 4);
    std::signal(SIGTERM, [](int) { std::_Exit(0); });  // everything that matters is in the store already
    return QCoreApplication::exec();
}
