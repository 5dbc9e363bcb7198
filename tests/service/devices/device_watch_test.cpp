#include "service/devices/device_watch.h"

#include <gtest/gtest.h>

#include <condition_variable>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "service/devices/known_scanners.h"
#include "tests/support/temporary_folder.h"

namespace sohoa {
namespace {

class TheDeviceWatch : public testing::Test {
  protected:
    TheDeviceWatch() { config_.home = home_.path(); }

    // A look that takes until the test says what is there.
    Result<Json> look() {
        std::unique_lock lock(mutex_);
        ++looks_;
        changed_.notify_all();
        changed_.wait(lock, [this] { return answer_.has_value(); });
        const auto answer = std::exchange(answer_, std::nullopt);
        return *answer;
    }
    void answer(Result<Json> what) {
        const std::lock_guard lock(mutex_);
        answer_ = std::move(what);
        changed_.notify_all();
    }
    void waitForLook(int number) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return looks_ >= number; });
    }
    static void waitForTheEnd(const DeviceWatch& watch) {
        while (watch.isLooking())
            std::this_thread::yield();
    }
    static Json scanner(const char* id) {
        return {
            {"devices", {{{"id", id}, {"name", "fujitsu:libusb:001:004"}, {"model", "fi-7160"}, {"serial", "A1"}}}}};
    }

    test::TemporaryFolder home_;
    Config config_;
    bool recovering_ = false;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::optional<Result<Json>> answer_;
    int looks_ = 0;
    DeviceWatch watch_{config_, [this](const std::string&) { return recovering_; },
                       [this](const std::string&) { return look(); }};
};

TEST_F(TheDeviceWatch, AnswersAtOnceWhileALookIsUnderWay) {
    EXPECT_EQ(watch_.snapshot()->at("looked_at"), "");
    watch_.refresh();
    waitForLook(1);
    watch_.refresh();
    EXPECT_EQ(watch_.snapshot()->at("looking"), true);
    EXPECT_TRUE(watch_.snapshot()->at("devices").empty());
    answer(scanner("usb:1:2:A1"));
    waitForTheEnd(watch_);
    const Json after = *watch_.snapshot();
    EXPECT_EQ(after.at("looking"), false);
    EXPECT_NE(after.at("looked_at"), "");
    ASSERT_EQ(after.at("devices").size(), 1u);
    EXPECT_EQ(after.at("devices")[0].at("state"), "ready");
    EXPECT_EQ(after.at("devices")[0].at("serial"), "A1");
    EXPECT_EQ(looks_, 1) << "one look at a time";
}

TEST_F(TheDeviceWatch, RemembersAScannerThatHasGone) {
    watch_.refresh();
    answer(scanner("usb:1:2:A1"));
    waitForTheEnd(watch_);
    watch_.refresh();
    answer(Json{{"devices", Json::array()}});
    waitForTheEnd(watch_);
    const Json after = *watch_.snapshot();
    ASSERT_EQ(after.at("devices").size(), 1u);
    EXPECT_EQ(after.at("devices")[0].at("state"), "gone");
    recovering_ = true;
    EXPECT_EQ(watch_.snapshot()->at("devices")[0].at("state"), "recovering");
}

TEST_F(TheDeviceWatch, ShowsWhatItFoundBeforeWhenALookFails) {
    watch_.refresh();
    answer(scanner("usb:1:2:A1"));
    waitForTheEnd(watch_);
    watch_.refresh();
    answer(fail(errors::StageTimedOut, "sohoa-scan"));
    waitForTheEnd(watch_);
    const Json after = *watch_.snapshot();
    EXPECT_EQ(after.at("error").at("code"), "core.stage_timed_out");
    EXPECT_EQ(after.at("devices")[0].at("state"), "ready");
}

TEST_F(TheDeviceWatch, ListsAScannerThatHasANameOnly) {
    watch_.refresh();
    answer(Json{{"devices", {{{"name", "test:0"}, {"model", "frontend-tester"}, {"type", "virtual device"}}}}});
    waitForTheEnd(watch_);
    const Json after = *watch_.snapshot();
    ASSERT_EQ(after.at("devices").size(), 1u);
    EXPECT_EQ(after.at("devices")[0].at("name"), "test:0");
    EXPECT_EQ(after.at("devices")[0].at("type"), "virtual device");
}

TEST_F(TheDeviceWatch, ForgetsNamesAndLocksWhatAPersonSays) {
    watch_.refresh();
    answer(scanner("usb:1:2:A1"));
    waitForTheEnd(watch_);
    ASSERT_TRUE(nameScanner(config_, "usb:1:2:A1", " Máy quét tầng 2 "));
    ASSERT_TRUE(lockScanner(config_, "Máy quét tầng 2", true));
    const Json named = watch_.snapshot()->at("devices")[0];
    EXPECT_EQ(named.at("own_name"), "Máy quét tầng 2");
    EXPECT_EQ(named.at("locked"), true);
    ASSERT_TRUE(forgetScanner(config_, "Máy quét tầng 2"));
    EXPECT_TRUE(watch_.snapshot()->at("devices").empty());
    EXPECT_EQ(forgetScanner(config_, "usb:1:2:A1").error().code, errors::ScannerNoDevice);
}

TEST_F(TheDeviceWatch, TakesAddressesAndNothingElse) {
    ASSERT_TRUE(addScanner(config_, "http://10.0.0.9/eSCL/", "Tầng 3"));
    ASSERT_TRUE(addScanner(config_, "http://10.0.0.9/eSCL", "again"));
    ASSERT_TRUE(addScanner(config_, "net:10.0.0.4", ""));
    const auto known = readKnownScanners(config_.home);
    ASSERT_EQ(known->scanners.size(), 1u);
    EXPECT_EQ(known->scanners[0].name, "Tầng 3");
    EXPECT_EQ(known->hosts, std::vector<std::string>{"10.0.0.4"});
    for (const char* bad : {"", "net:", "file:///etc/passwd", "http://a b/eSCL", "http://a/\"\n[options]", "10.0.0.9"})
        EXPECT_EQ(addScanner(config_, bad, "").error().code, errors::BadRequest) << bad;
}

}  // namespace
}  // namespace sohoa
