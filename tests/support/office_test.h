// Tests in the demonstration office: made once for a program's tests, its store as at first before each of them.
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "tests/support/demo_office.h"

namespace sohoa::test {

class OfficeTest : public testing::Test {
  protected:
    static void SetUpTestSuite() { office_ = new DemoOffice(SOHOA_TEST_DATA "/e2e/giay-moi"); }
    static void TearDownTestSuite() {
        delete office_;
        office_ = nullptr;
    }
    void SetUp() override {
        ASSERT_TRUE(office_->ready());
        office_->forgetJobs();
    }

    // The job's number; "" where the scan failed, and then the test has.
    static std::string scanned(const std::string& dpi, const std::string& mode) {
        const nlohmann::json job = office_->ask({"scan", "--source", "adf", "--dpi", dpi, "--mode", mode});
        if (job.is_object() && job.contains("id")) return std::to_string(job["id"].get<int>());
        ADD_FAILURE() << job.dump(1);
        return "";
    }
    static nlohmann::json show(const std::string& job) { return office_->ask({"show", job}); }
    static std::string stateOf(const std::string& job) { return show(job).value("state", ""); }

    inline static DemoOffice* office_ = nullptr;
};

}  // namespace sohoa::test
