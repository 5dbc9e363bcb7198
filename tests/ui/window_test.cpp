// The kiosk's program in a window of a real X server, with a real mouse, and the whole office behind it; killed at
// every screen.
#include <gmock/gmock.h>
#include <signal.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <thread>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include "tests/support/demo_office.h"

namespace sohoa::ui {
namespace {

using namespace std::chrono_literals;
using sohoa::test::DemoOffice;

// An X server on a number that is free.
class Display {
  public:
    Display() {
        server_.setProgram("bash");
        server_.setArguments({"-c", "exec Xvfb -displayfd 1 -screen 0 1280x800x24 -nolisten tcp"});
        server_.start();
        if (server_.waitForReadyRead(20'000)) name_ = ":" + server_.readLine().trimmed();
    }
    ~Display() {
        server_.terminate();
        server_.waitForFinished(10'000);
    }
    QString name() const { return name_; }

  private:
    QProcess server_;
    QString name_;
};

struct Window : testing::Test {
    inline static std::unique_ptr<DemoOffice> office;
    inline static std::unique_ptr<Display> display;
    QTemporaryDir folder;
    QProcess kiosk;
    int touches = 0;

    static void SetUpTestSuite() {
        office = std::make_unique<DemoOffice>(std::filesystem::path(SOHOA_SOURCE_DIR) / "virtual" / "paper");
        display = std::make_unique<Display>();
    }
    static void TearDownTestSuite() {
        office.reset();
        display.reset();
    }

    void SetUp() override {
        ASSERT_TRUE(office->ready());
        ASSERT_FALSE(display->name().isEmpty());
        office->forgetJobs();
        open();
    }
    void TearDown() override { kill(); }

    QProcessEnvironment environment() const {
        QProcessEnvironment values = QProcessEnvironment::systemEnvironment();
        values.insert("DISPLAY", display->name());
        values.insert("QT_QPA_PLATFORM", "xcb");
        values.insert("LC_ALL", "C.UTF-8");
        values.insert("XDG_RUNTIME_DIR", folder.path());
        values.insert("XDG_CONFIG_HOME", folder.path());
        const auto bus = office->sohoa({"bus"});
        values.insert("SOHOA_BUS", QString::fromStdString(bus.out).trimmed());
        return values;
    }

    QString map() const { return folder.filePath("map.json"); }

    void open() {
        QFile::remove(map());
        kiosk.setProcessEnvironment(environment());
        kiosk.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        kiosk.start(SOHOA_TEST_BIN "/sohoa-kiosk", {"--map", map()});
        ASSERT_TRUE(kiosk.waitForStarted(10'000));
    }
    void kill() {
        ::kill(pid_t(kiosk.processId()), SIGKILL);
        kiosk.waitForFinished(10'000);
    }

    nlohmann::json parts() const {
        std::ifstream file(map().toStdString());
        return nlohmann::json::parse(file, nullptr, false);
    }

    // Where the part is once it has come to rest: the same place in two looks.
    std::optional<nlohmann::json> placeOf(const std::string& name, std::chrono::seconds patience = 30s) const {
        nlohmann::json last;
        for (const auto end = std::chrono::steady_clock::now() + patience; std::chrono::steady_clock::now() < end;) {
            const auto now = parts();
            if (now.is_object() && now.contains(name) && now[name] == last) return last;
            last = now.is_object() && now.contains(name) ? now[name] : nlohmann::json();
            std::this_thread::sleep_for(200ms);  // another program's screen: there is nothing to wait on but the file
        }
        return std::nullopt;
    }
    bool comesTo(const std::string& name, std::chrono::seconds patience = 30s) const {
        return placeOf(name, patience).has_value();
    }

    void press(const std::string& name, std::chrono::seconds patience = 30s) {
        const auto place = placeOf(name, patience);
        ASSERT_TRUE(place) << name << " is not there; there is " << parts().dump();
        const double x = (*place)[0].get<double>() + (*place)[2].get<double>() / 2;
        const double y = (*place)[1].get<double>() + (*place)[3].get<double>() / 2;
        QProcess mouse;
        mouse.setProcessEnvironment(environment());
        mouse.start("xdotool", {"mousemove", QString::number(int(x)), QString::number(int(y)), "click", "1"});
        ASSERT_TRUE(mouse.waitForFinished(10'000));
        ASSERT_EQ(mouse.exitCode(), 0) << mouse.readAllStandardError().toStdString();
        ++touches;
    }

    void type(const std::string& text) {
        QProcess keys;
        keys.setProcessEnvironment(environment());
        keys.start("xdotool", {"type", "--delay", "60", QString::fromStdString(text)});
        ASSERT_TRUE(keys.waitForFinished(10'000));
    }

    void signIn() {
        ASSERT_NO_FATAL_FAILURE(press("face-vanthu"));
        std::ifstream file(office->home() / "demo" / "vanthu.pin");
        std::string pin;
        file >> pin;
        // By keys: which number stands where on the pad is nobody's to know.
        ASSERT_TRUE(comesTo("pinPad"));
        type(pin);
        press("signIn");
        touches = 0;
    }

    // Killed in the middle, started again, signed in: the same screen about the same job.
    void dieAndComeBackTo(const std::string& part) {
        const int before = touches;
        kill();
        open();
        signIn();
        EXPECT_TRUE(comesTo(part)) << "did not come back to " << part << "; there is " << parts().dump();
        touches = before;
    }

    // Field by field, as the screen leads. How many there were.
    int approveDoubts() {
        int doubts = 0;
        EXPECT_TRUE(comesTo("reviewFields", 60s)) << parts().dump();
        while (!comesTo("confirmRecord", 2s) && comesTo("approveField", 5s) && doubts < 20) {
            press("approveField");
            ++doubts;
        }
        return doubts;
    }

    std::string stateOf(int job) const { return office->ask({"show", std::to_string(job)}).value("state", ""); }
};

TEST_F(Window, AClerkDigitizesADocumentInThreeTouchesAndOneForEachDoubt) {
    signIn();
    ASSERT_NO_FATAL_FAILURE(press("incomingTile"));
    ASSERT_NO_FATAL_FAILURE(press("startScan"));
    const int doubts = approveDoubts();
    ASSERT_NO_FATAL_FAILURE(press("confirmRecord"));
    EXPECT_EQ(touches - doubts, 3);
    EXPECT_TRUE(comesTo("receiptCode", 60s)) << parts().dump();
    EXPECT_EQ(stateOf(1), "archived");
    EXPECT_EQ(office->ask({"show", "1"}).value("operator", ""), "vanthu");
}

TEST_F(Window, AKioskThatIsKilledReturnsToTheSameJobAtEveryScreen) {
    signIn();
    ASSERT_NO_FATAL_FAILURE(press("incomingTile"));
    dieAndComeBackTo("startScan");
    ASSERT_NO_FATAL_FAILURE(press("startScan"));
    dieAndComeBackTo("reviewFields");  // the scan went on meanwhile, and so did its screen
    approveDoubts();
    dieAndComeBackTo("confirmRecord");  // what was looked at stays looked at
    ASSERT_NO_FATAL_FAILURE(press("confirmRecord"));
    ASSERT_TRUE(comesTo("receiptCode", 60s));
    dieAndComeBackTo("receiptCode");
    EXPECT_EQ(stateOf(1), "archived");
    EXPECT_EQ(office->ask({"jobs"})["jobs"].size(), 1u) << "nothing was begun twice";
}

}  // namespace
}  // namespace sohoa::ui
