// The real SANE with airscan, against the virtual scanner.
#include "scanner/devices/discovery.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/support/temporary_folder.h"
#include "tests/virtual/escl/test_pages.h"
#include "virtual/escl/escl_server.h"
#include "virtual/escl/sane_config.h"

namespace sohoa::scanner {
namespace {

class Discovery : public testing::Test {
  protected:
    Discovery() {
        test::writePages(paper_.path(), 1, test::Coding::Jpeg, false);
        escl::ServerOptions options;
        options.folder = paper_.path();
        server_ = escl::EsclServer::start(options).value();
        name_ = escl::writeSaneConfig(config_.path(), server_->port()).value();
    }
    test::TemporaryFolder paper_, config_;
    std::unique_ptr<escl::EsclServer> server_;
    std::string name_;
};

TEST_F(Discovery, ListsAScannerWithItsIdentity) {
    const auto found = discoverVerb({{"sane_config", config_.path().string()}});
    ASSERT_TRUE(found) << found.error().detail;
    ASSERT_EQ(found->at("devices").size(), 1u);
    const Json& device = found->at("devices")[0];
    EXPECT_EQ(device.at("name"), name_);
    EXPECT_EQ(device.at("model"), "Sohoa virtual scanner");
    EXPECT_EQ(device.at("backend"), "airscan");
    EXPECT_EQ(device.at("id").get<std::string>().rfind("escl:", 0), 0u);
    EXPECT_EQ(device.at("url"), server_->url());
}

TEST_F(Discovery, AsksOneScannerDirectly) {
    const auto found = discoverVerb({{"only", name_}});
    ASSERT_TRUE(found);
    ASSERT_EQ(found->at("devices").size(), 1u);
    server_.reset();
    EXPECT_TRUE(discoverVerb({{"only", name_}})->at("devices").empty()) << "it is gone";
}

}  // namespace
}  // namespace sohoa::scanner
