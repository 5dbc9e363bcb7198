#include "scanner/devices/device_identity.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace sohoa::scanner {
namespace {

TEST(DeviceIdentity, OfTheNetworkIsTheUuidElseTheSerialElseTheAddress) {
    DeviceIdentity identity;
    identity.backend = "airscan";
    identity.url = "http://192.168.1.9/eSCL";
    EXPECT_EQ(identity.id(), "escl:http://192.168.1.9/eSCL");
    identity.serial = "Y967PC01066";
    EXPECT_EQ(identity.id(), "escl:Y967PC01066");
    identity.uuid = "6861d9b0-a100-11e0-8264-002673da9638";
    EXPECT_EQ(identity.id(), "escl:6861d9b0-a100-11e0-8264-002673da9638");
    identity.url = "http://192.168.1.77/eSCL";
    EXPECT_EQ(identity.id(), "escl:6861d9b0-a100-11e0-8264-002673da9638") << "wherever it is";
}

TEST(DeviceIdentity, OfUsbIsTheSerialNumberElseTheSocket) {
    DeviceIdentity identity;
    identity.usb = "04a9:1909";
    identity.socket = "1-2.3";
    EXPECT_EQ(identity.id(), "usb:04a9:1909:@1-2.3");
    identity.serial = "A1B2C3";
    EXPECT_EQ(identity.id(), "usb:04a9:1909:A1B2C3");
}

TEST(DeviceIdentity, BehindAnotherMachineIsThatMachinesBackendAndModel) {
    DeviceIdentity identity;
    identity.host = "may-quet";
    identity.backend = "fujitsu";
    identity.model = "fi-7160";
    identity.name = "net:may-quet:fujitsu:libusb:001:004";
    EXPECT_EQ(identity.id(), "net:may-quet:fujitsu:fi-7160");
}

TEST(DeviceIdentity, OfAllOthersIsTheirName) {
    DeviceIdentity identity;
    identity.backend = "test";
    identity.name = "test:0";
    EXPECT_EQ(identity.id(), "sane:test:0");
    EXPECT_EQ(toJson(identity).at("id"), "sane:test:0");
}

TEST(DeviceIdentity, TheWordsOfANameAreTold) {
    const SaneName escl = wordsOf("airscan:escl:Máy: tầng 2:http://127.0.0.1:8080/eSCL");
    EXPECT_EQ(escl.backend, "airscan");
    EXPECT_EQ(escl.protocol, "escl");
    EXPECT_EQ(escl.url, "http://127.0.0.1:8080/eSCL");
    EXPECT_EQ(wordsOf("airscan:e0:EPSON").protocol, "");
    EXPECT_EQ(wordsOf("airscan:escl:no address").url, "");
    const SaneName net = wordsOf("net:10.0.0.4:fujitsu:libusb:001:004");
    EXPECT_EQ(net.host, "10.0.0.4");
    EXPECT_EQ(net.backend, "fujitsu");
    EXPECT_EQ(net.rest, "libusb:001:004");
    EXPECT_EQ(wordsOf("net:[fe80::1]:test:0").host, "[fe80::1]");
    EXPECT_EQ(wordsOf("test:0").rest, "0");
    for (const char* odd : {"", ":", "net", "net:", "net:[", "airscan:escl:://", "airscan:escl"})
        (void)wordsOf(odd);
}

TEST(DeviceIdentity, ASerialNumberThatEveryDeviceHasIsNone) {
    for (const char* none : {"", "0", "0000000000", "00:00:00", "123456789", "None", " \n\t"})
        EXPECT_EQ(cleanSerial(none), "") << none;
    EXPECT_EQ(cleanSerial(" A1B2\n C3 "), "A1B2C3");
    EXPECT_EQ(cleanSerial("a\"b'c\\d"), "abcd");
    EXPECT_EQ(cleanSerial(std::string(5000, 'y')).size(), 100u);
}

}  // namespace
}  // namespace sohoa::scanner
