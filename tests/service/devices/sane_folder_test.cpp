#include "service/devices/sane_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>

#include "core/atomic_file.h"
#include "tests/support/temporary_folder.h"

namespace sohoa {
namespace {

using testing::HasSubstr;
using testing::Not;

class TheSaneFolder : public testing::Test {
  protected:
    std::string written(const char* file, const std::filesystem::path& avahi = {}) const {
        const auto done = writeSaneFolder(home_ / "sane.d", known_, avahi);
        EXPECT_TRUE(done) << done.error().detail;
        return readFile(home_ / "sane.d" / file).value();
    }
    static KnownScanner at(const std::string& url, const std::string& name) {
        KnownScanner scanner;
        scanner.id = "escl:" + url;
        scanner.url = url;
        scanner.name = name;
        return scanner;
    }
    test::TemporaryFolder home_;
    KnownScanners known_;
};

TEST_F(TheSaneFolder, namesTheBackendsOfDocumentScannersAndTheOfficesOwn) {
    known_.backends = {"brother4"};
    EXPECT_THAT(written("dll.conf"),
                testing::AllOf(HasSubstr("airscan\n"), HasSubstr("fujitsu\n"), HasSubstr("brother4\n"),
                               Not(HasSubstr("test\n")), Not(HasSubstr("net\n")), Not(HasSubstr("v4l"))));
    known_.hosts = {"10.0.0.4"};
    EXPECT_THAT(written("dll.conf"), HasSubstr("net\n"));
    EXPECT_EQ(written("net.conf"), "connect_timeout = 3\n10.0.0.4\n");
}

TEST_F(TheSaneFolder, discoversOnTheNetworkOnlyWhereAvahiAnswers) {
    EXPECT_THAT(written("airscan.conf"), HasSubstr("discovery = disable"));
    const std::string path = (home_ / "avahi").string();
    EXPECT_THAT(written("airscan.conf", path), HasSubstr("discovery = disable"));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.c_str(), path.size());
    const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
    ASSERT_EQ(::bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof(address)), 0);
    ASSERT_EQ(::listen(fd, 5), 0);
    EXPECT_THAT(written("airscan.conf", path), HasSubstr("discovery = enable"));
    ::close(fd);
    EXPECT_THAT(written("airscan.conf", path), HasSubstr("discovery = disable"))
        << "its socket alone is not the daemon";
}

TEST_F(TheSaneFolder, knowsTheScannersOfTheNetworkByTheirAddress) {
    known_.scanners = {at("http://10.0.0.9/eSCL", "Tầng 2"), at("http://10.0.0.8/eSCL", "Tầng 2"),
                       at("http://10.0.0.7/eSCL", "a\"b\nc: d"), at("", "USB"), at("http://x/ \n[options]", "xấu")};
    EXPECT_EQ(written("airscan.conf"),
              "[options]\ndiscovery = disable\n\n[devices]\n\"Tầng 2\" = http://10.0.0.9/eSCL, eSCL\n"
              "\"Tầng 2 2\" = http://10.0.0.8/eSCL, eSCL\n\"abc d\" = http://10.0.0.7/eSCL, eSCL\n");
}

TEST_F(TheSaneFolder, isTheConfiguredOneWhereThereIsOne) {
    Config config;
    config.home = home_.path();
    config.scanner.saneConfigFolder = home_ / "own";
    EXPECT_EQ(preparedSaneFolder(config).value(), home_ / "own");
    config.scanner.saneConfigFolder.clear();
    EXPECT_EQ(preparedSaneFolder(config).value(), home_ / "sane.d");
    EXPECT_TRUE(std::filesystem::exists(home_ / "sane.d/dll.conf"));
}

}  // namespace
}  // namespace sohoa
