// sohoad: the one door to the office, on the bus, and the lanes that do its work.
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMetaType>
#include <QFile>
#include <QSocketNotifier>
#include <QTimer>
#include <array>
#include <csignal>
#include <optional>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "service/bus/announcer.h"
#include "service/bus/door.h"
#include "service/bus/private_bus.h"
#include "service/index_upkeep.h"
#include "service/intake/hot_folder.h"
#include "service/intake/new_import.h"
#include "service/keeping/housekeeping.h"
#include "service/scanning/scanner_in_hand.h"

namespace sohoa {

namespace fs = std::filesystem;

static int end(const Error& error) {
    fmt::print(stderr, "{}\n  {}\n  {}\n  {}\n", error.code.name, error.code.vi, error.code.en, error.detail);
    return exitStatus(error.code);
}

// One service to an office. The lock is free when we end, however we end.
static Result<> lockOffice(const fs::path& run) {
    const int fd = ::open((run / "sohoad.lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0640);
    if (fd < 0) return fail(errors::StoreUnavailable, (run / "sohoad.lock").string());
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) return fail(errors::StoreConflict, "another sohoad serves this office");
    const std::string pid = fmt::format("{}\n", ::getpid());
    if (::ftruncate(fd, 0) != 0 || ::write(fd, pid.data(), pid.size()) != static_cast<ssize_t>(pid.size()))
        return fail(errors::StoreUnavailable, "sohoad.lock");
    return {};
}

static std::array<int, 2> endPipe;

// SIGTERM and SIGINT end the event loop, so that what is in hand is put down properly.
static void endOnSignals(QCoreApplication& app) {
    if (::pipe2(endPipe.data(), O_CLOEXEC | O_NONBLOCK) != 0) return;
    auto* notifier = new QSocketNotifier(endPipe[0], QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    const auto asked = [](int) {
        const char byte = 1;
        (void)!::write(endPipe[1], &byte, 1);
    };
    std::signal(SIGTERM, asked);
    std::signal(SIGINT, asked);
    std::signal(SIGPIPE, SIG_IGN);
}

struct Options {
    fs::path home, config;
    QString bus;  // "session", "system" or "private"
    int idleSeconds = 0;
    bool detach = false, polkit = false;
};

// Whoever started us reads our outputs to their end; what we have to say from now on goes to the log.
static void letGoOfTheCaller(const fs::path& home) {
    std::error_code ignored;
    fs::create_directories(home / "log", ignored);
    const int log = ::open((home / "log" / "sohoad.log").c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0640);
    if (log < 0) return;
    ::dup2(log, STDOUT_FILENO);
    ::dup2(log, STDERR_FILENO);
    ::close(log);
}

static Methods allMethods() {
    Methods all;
    for (const Methods& part :
         {recordMethods(),    workMethods(),    sealMethods(),     copyMethods(),     scanMethods(),   importMethods(),
          signInMethods(),    kioskMethods(),   pictureMethods(),  reportMethods(),   peopleMethods(), scannerMethods(),
          overrideMethods(),  keepingMethods(), preserveMethods(), registerMethods(), searchMethods(), packageMethods(),
          directoryMethods(), custodyMethods(), tokenMethods()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

// For the journal: what the clock had done, by task and code.
static void noteHousekeeping(std::string_view task, const Result<Json>& outcome) {
    fmt::print(stderr, "housekeeping {}: {}\n", task,
               outcome ? "done" : fmt::format("{} {}", outcome.error().code.name, outcome.error().detail));
}

static void noteHotFolder(const Error& error) {
    fmt::print(stderr, "hot folder: {} {}\n", error.code.name, error.detail);
}

static QDBusConnection connectTo(const std::string& where) {
    if (where == "system") return QDBusConnection::connectToBus(QDBusConnection::SystemBus, "office");
    return QDBusConnection::connectToBus(busText(where), "office");
}

// An office that nobody asks and that has nothing to do ends, where it was started for the asking.
static void endWhenIdle(QCoreApplication& app, const Door& door, const Lanes& lanes, int seconds) {
    auto* timer = new QTimer(&app);
    auto last = std::make_shared<std::chrono::steady_clock::time_point>(std::chrono::steady_clock::now());
    QObject::connect(&door, &Door::called, &app, [last] { *last = std::chrono::steady_clock::now(); });
    QObject::connect(timer, &QTimer::timeout, &app, [&app, &door, &lanes, last, seconds] {
        if (!door.isIdle() || !lanes.areIdle()) *last = std::chrono::steady_clock::now();
        if (std::chrono::steady_clock::now() - *last > std::chrono::seconds(seconds)) app.quit();
    });
    timer->start(500);
}

static int serve(QCoreApplication& app, const Config& config, const Options& options, const std::string& address) {
    auto store = Store::open(config);
    if (!store) return end(store.error());
    if (auto held = holdInterruptedScans(config, *store); !held) return end(held.error());
    if (auto resumed = resumeImports(config, *store); !resumed) return end(resumed.error());
    QDBusConnection bus = connectTo(address);
    if (!bus.isConnected()) return end({errors::ServiceAway, bus.lastError().message().toStdString()});

    Sessions sessions;
    Announcer announcer(bus, *store);
    sessions.onChange([&](const std::string& client, SessionState state) { announcer.sessionChanged(client, state); });
    Lanes lanes(config, announcer, [&](JobId job, const Result<Job>& outcome) { announcer.rested(job, outcome); });
    KeepingProgress progress([&](std::string_view what, std::uint64_t done, std::uint64_t total) {
        announcer.keeping(what, static_cast<std::int64_t>(done), static_cast<std::int64_t>(total));
    });
    DeviceWatch devices(config, [home = config.home](const std::string& saneName) {
        return scannerState(home, saneName) == ScannerState::Recovering;
    });
    const Housekeeping housekeeping(config, noteHousekeeping);
    const HotFolder hotFolder(
        config, [&](JobId job) { lanes.wake(job); }, noteHotFolder);
    QFile xml(":/vn.sohoa.Office1.xml");
    if (!xml.open(QIODevice::ReadOnly)) return end({errors::BadConfig, "no interface description"});
    Door door({config, *store, lanes, sessions, progress, devices}, bus, allMethods(), xml.readAll(),
              options.polkit || options.bus == "system");
    QObject::connect(&door, &Door::left, &door, [&](const QString& client) { lanes.leave(client.toStdString()); });
    if (!bus.registerVirtualObject(officePath, &door) || !bus.registerService(officeBusName))
        return end({errors::ServiceAway, bus.lastError().message().toStdString()});

    // Where the command line finds us.
    const fs::path addressFile = config.home / "run" / "bus.address";
    if (auto written = writeFileAtomically(addressFile, address + "\n", AtomicFile::Existing::Replace); !written)
        return end(written.error());
    QTimer idle;
    QObject::connect(&idle, &QTimer::timeout, &idle, [&] {
        for (const std::string& client : sessions.lockIdle())
            lanes.leave(client);
    });
    idle.start(1000);
    if (options.idleSeconds > 0) endWhenIdle(app, door, lanes, options.idleSeconds);
    startIndexUpkeep(config);
    fmt::print("ready {}\n", address);
    std::fflush(stdout);
    if (options.detach) letGoOfTheCaller(config.home);
    const int status = QCoreApplication::exec();
    std::error_code ignored;
    fs::remove(addressFile, ignored);
    return status;
}

static int run(QCoreApplication& app, const Options& options) {
    auto config = loadConfig(options.config.empty() ? options.home / "sohoa.toml" : options.config);
    if (!config) return end(config.error());
    config->home = fs::absolute(options.home);
    std::error_code error;
    fs::create_directories(config->home / "run", error);
    if (auto locked = lockOffice(config->home / "run"); !locked) return end(locked.error());
    endOnSignals(app);
    if (options.bus == "system") return serve(app, *config, options, "system");
    if (options.bus == "session")
        return serve(app, *config, options, qgetenv("DBUS_SESSION_BUS_ADDRESS").toStdString());
    auto bus = PrivateBus::start(config->home / "run");
    if (!bus) return end(bus.error());
    return serve(app, *config, options, bus->address());
}

}  // namespace sohoa

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    qDBusRegisterMetaType<QList<QVariantMap>>();
    QCommandLineParser parser;
    const QCommandLineOption home("home", "the folder that holds all state", "DIR", qEnvironmentVariable("SOHOA_HOME"));
    const QCommandLineOption config("config", "the configuration, where it is not HOME/sohoa.toml", "FILE");
    const QCommandLineOption bus("bus", "session, system, or private: a bus of its own", "WHICH", "session");
    const QCommandLineOption idle("idle-exit", "ends after so many seconds without anything to do", "SECONDS", "0");
    const QCommandLineOption detach("detach", "lets go of standard output and error once it serves");
    const QCommandLineOption polkit("polkit",
                                    "asks polkit on that bus about administration; always so on the system bus");
    parser.addOptions({home, config, bus, idle, detach, polkit});
    parser.addHelpOption();
    parser.process(app);
    const sohoa::Options options{parser.value(home).toStdString(),
                                 parser.value(config).toStdString(),
                                 parser.value(bus),
                                 parser.value(idle).toInt(),
                                 parser.isSet(detach),
                                 parser.isSet(polkit)};
    const bool known = options.bus == "session" || options.bus == "system" || options.bus == "private";
    if (options.home.empty() || !known) {
        fmt::print(stderr, "--home is needed; --bus is session, system or private\n");
        return 2;
    }
    const int status = sohoa::run(app, options);
    sohoa::endIndexUpkeep(status);
    return status;
}
