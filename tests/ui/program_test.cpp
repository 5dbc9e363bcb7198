// The program itself, in processes of its own, on a bus of its own.
#include <gmock/gmock.h>

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

namespace sohoa::ui {
namespace {

struct Program : testing::Test {
    QTemporaryDir folder;

    struct Run {
        int status;
        std::string errors;
        QImage picture;
    };

    // Copied out of the build tree, where QML would find its modules as files.
    QString kiosk() const {
        const QString copy = folder.filePath("sohoa-kiosk");
        if (!QFile::exists(copy)) QFile::copy(SOHOA_TEST_BIN "/sohoa-kiosk", copy);
        return copy;
    }

    Run run(const QStringList& wrapper, const QStringList& officeMode, const QStringList& options) const {
        const QString file = folder.filePath("picture.png");
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("LC_ALL", "C.UTF-8");
        environment.insert("XDG_RUNTIME_DIR", folder.path());
        environment.insert("QT_FORCE_STDERR_LOGGING", "1");
        environment.remove("SOHOA_BUS");
        if (wrapper.isEmpty()) environment.insert("QT_QPA_PLATFORM", "offscreen");
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder.path());
        const QStringList command = wrapper + QStringList{"dbus-run-session", "--", SAMPLE_OFFICE} + officeMode +
                                    QStringList{kiosk(), "--windowed", "--screenshot", file} + options;
        process.start(command.first(), command.mid(1));
        EXPECT_TRUE(process.waitForFinished(60'000));
        return {process.exitCode(), process.readAllStandardError().toStdString(), QImage(file)};
    }

    static int colors(const QImage& image) {
        QSet<QRgb> seen;
        for (int y = 0; y < image.height(); y += 3)
            for (int x = 0; x < image.width(); x += 3)
                seen.insert(image.pixel(x, y));
        return int(seen.size());
    }
    static bool has(const QImage& image, QRgb color) {
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixel(x, y) == color) return true;
        return false;
    }
};

constexpr QRgb Good = 0xff1a7038, Bad = 0xffb3261e, Warn = 0xff8a4b00;

TEST_F(Program, DrawsTheOfficeWithoutAScreen) {
    const Run vi = run({}, {}, {"--language", "vi"});
    ASSERT_EQ(vi.status, 0) << vi.errors;
    EXPECT_EQ(vi.picture.size(), QSize(1280, 800));
    EXPECT_GT(colors(vi.picture), 60);
    EXPECT_TRUE(has(vi.picture, Good) && has(vi.picture, Bad) && has(vi.picture, Warn));
    EXPECT_THAT(vi.errors, testing::Not(testing::HasSubstr("qrc:"))) << "QML complains";

    const Run en = run({}, {}, {"--language", "en"});
    ASSERT_EQ(en.status, 0) << en.errors;
    EXPECT_NE(en.picture, vi.picture);
}

TEST_F(Program, DrawsTheOfficeInAWindowOfARealDisplay) {
    const Run x11 = run({"xvfb-run", "-a", "-s", "-screen 0 1920x1080x24"}, {}, {});
    ASSERT_EQ(x11.status, 0) << x11.errors;
    EXPECT_GE(x11.picture.width(), 1280);
    EXPECT_GT(colors(x11.picture), 60);
    EXPECT_TRUE(has(x11.picture, Good));
}

TEST_F(Program, TellsByItsExitStatusThatThePictureShowsNoData) {
    const Run away = run({}, {"--away"}, {});
    EXPECT_EQ(away.status, 1) << away.errors;
    EXPECT_TRUE(has(away.picture, Bad));
    EXPECT_FALSE(has(away.picture, Good));
}

TEST_F(Program, ConnectsAgainAfterTheBusItselfWasRestarted) {
    const QString address = "unix:path=" + folder.filePath("bus");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("SOHOA_BUS", address);
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    environment.insert("XDG_RUNTIME_DIR", folder.path());
    const auto start = [&](QProcess& process, const QStringList& command) {
        process.setProcessEnvironment(environment);
        process.start(command.first(), command.mid(1));
        ASSERT_TRUE(process.waitForStarted());
    };
    const auto startBus = [&](QProcess& bus) {
        QFile::remove(folder.filePath("bus"));
        start(bus, {"dbus-daemon", "--session", "--nofork", "--print-address", "--address=" + address});
        ASSERT_TRUE(bus.waitForReadyRead(10'000));
    };
    const auto end = [](QProcess& process) {
        process.terminate();
        process.waitForFinished(10'000);
    };

    QProcess firstBus, secondBus, office, screen;
    startBus(firstBus);
    start(screen, {kiosk(), "--windowed", "--screenshot", folder.filePath("picture.png")});
    screen.waitForFinished(2'000);
    ASSERT_EQ(screen.state(), QProcess::Running) << "it waits for data";
    end(firstBus);
    startBus(secondBus);
    start(office, {SAMPLE_OFFICE, "sleep", "20"});
    EXPECT_TRUE(screen.waitForFinished(30'000));
    EXPECT_EQ(screen.exitCode(), 0);
    end(office);
    end(secondBus);
}

TEST_F(Program, RefusesOptionsThatItDoesNotKnow) {
    EXPECT_EQ(run({}, {"--empty"}, {"--language", "fr"}).status, 2);
    EXPECT_EQ(run({}, {"--empty"}, {"--colour"}).status, 2);
    EXPECT_EQ(run({}, {"--empty"}, {"word"}).status, 2);
}

TEST_F(Program, FailsWhereThePictureCannotBeWritten) {
    EXPECT_EQ(run({}, {"--empty"}, {"--screenshot", "/nowhere/at/all.png"}).status, 4);
}

}  // namespace
}  // namespace sohoa::ui
