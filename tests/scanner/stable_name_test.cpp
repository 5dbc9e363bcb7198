#include "scanner/stable_name.h"

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace sohoa::scanner {
namespace {

TEST(StableName, AListedScannerOfTheConfigurationIsKnownByItsAddress) {
    const test::TemporaryFolder folder;
    folder.with("airscan.conf",
                "[options]\ndiscovery = disable\n[devices]\n# \"Old\" = http://10.0.0.1/eSCL\n"
                "\"Tầng 2\" = http://10.0.0.2:80/eSCL, eSCL\nKho = https://10.0.0.3/WSD, WSD\n");
    EXPECT_EQ(stableName("airscan:e0:Tầng 2", folder.path()), "airscan:escl:Tầng 2:http://10.0.0.2:80/eSCL");
    EXPECT_EQ(stableName("airscan:w1:Kho", folder.path()), "airscan:wsd:Kho:https://10.0.0.3/WSD");
    EXPECT_EQ(stableName("airscan:e2:Old", folder.path()), "airscan:e2:Old");
}

TEST(StableName, OtherNamesStayAsTheyAre) {
    const test::TemporaryFolder folder;
    EXPECT_EQ(stableName("test:0", folder.path()), "test:0");
    EXPECT_EQ(stableName("airscan:escl:X:http://h/eSCL", folder.path()), "airscan:escl:X:http://h/eSCL");
    EXPECT_EQ(stableName("airscan:e0:X", {}), "airscan:e0:X");
}

}  // namespace
}  // namespace sohoa::scanner
