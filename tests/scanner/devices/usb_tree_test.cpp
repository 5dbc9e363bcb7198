#include "scanner/devices/usb_tree.h"

#include <gtest/gtest.h>

#include "core/error_codes.h"
#include "scanner/devices/identify.h"
#include "tests/support/temporary_folder.h"

namespace sohoa::scanner {
namespace {

class UsbTree : public testing::Test {
  protected:
    void plugIn(const char* socket, const char* bus, const char* device, const char* serial) const {
        std::filesystem::create_directory(root_ / socket);
        const auto attribute = [&](const char* name, const char* text) {
            root_.with(std::string(socket) + "/" + name, std::string(text) + "\n");
        };
        attribute("busnum", bus);
        attribute("devnum", device);
        attribute("idVendor", "04C5");
        attribute("idProduct", "132e");
        attribute("manufacturer", "Fujitsu");
        attribute("product", "fi-7160");
        if (*serial != '\0') attribute("serial", serial);
    }
    std::string idOf(const char* name) const {
        return identityOf({name, "", "", ""}, {root_.path(), std::chrono::seconds(3)}).id();
    }
    Result<> check(const char* name, const char* id) const {
        return checkIsDevice(name, id, {root_.path(), std::chrono::seconds(3)});
    }
    test::TemporaryFolder root_;
};

TEST_F(UsbTree, DevicesAreReadAndInterfacesPassedOver) {
    plugIn("1-2", "1", "4", "A1B2");
    std::filesystem::create_directory(root_ / "1-2:1.0");
    const auto devices = usbDevices(root_.path());
    ASSERT_EQ(devices.size(), 1u);
    EXPECT_EQ(devices[0].vendorId, "04c5");
    EXPECT_EQ(devices[0].serial, "A1B2");
    EXPECT_EQ(devices[0].socket, "1-2");
    EXPECT_TRUE(usbDevices(root_ / "no-such").empty());
}

TEST_F(UsbTree, ADeviceIsTheSameWhenItIsPluggedInElsewhere) {
    plugIn("1-2", "1", "4", "A1B2");
    const std::string before = idOf("fujitsu:libusb:001:004");
    std::filesystem::remove_all(root_ / "1-2");
    plugIn("2-1.4", "2", "11", "A1B2");
    EXPECT_EQ(before, "usb:04c5:132e:A1B2");
    EXPECT_EQ(idOf("fujitsu:libusb:002:011"), before);
}

TEST_F(UsbTree, TwoDevicesWithoutSerialNumbersAreToldApartByTheirSockets) {
    plugIn("1-2", "1", "4", "");
    plugIn("1-3", "1", "5", "000000");
    EXPECT_EQ(idOf("fujitsu:libusb:001:004"), "usb:04c5:132e:@1-2");
    EXPECT_EQ(idOf("fujitsu:libusb:001:005"), "usb:04c5:132e:@1-3");
}

TEST_F(UsbTree, ANameThatIsAnotherDevicesByNowIsNoticed) {
    plugIn("1-2", "1", "4", "A1B2");
    EXPECT_TRUE(check("fujitsu:libusb:001:004", "usb:04c5:132e:A1B2"));
    EXPECT_EQ(check("fujitsu:libusb:001:004", "usb:04c5:132e:OTHER").error().code, errors::ScannerOtherDevice);
    EXPECT_EQ(check("fujitsu:libusb:001:009", "usb:04c5:132e:A1B2").error().code, errors::ScannerNoDevice);
}

TEST_F(UsbTree, NamesThatHoldTheSerialNumberAreLookedUpByIt) {
    plugIn("1-2", "1", "4", "A1B2");
    EXPECT_EQ(idOf("pixma:04C5132E_A1B2"), "usb:04c5:132e:A1B2");
    EXPECT_TRUE(check("pixma:04C5132E_A1B2", "usb:04c5:132e:A1B2"));
    EXPECT_FALSE(check("pixma:04C5132E_GONE", "usb:04c5:132e:GONE"));
}

TEST_F(UsbTree, PlacesAreFoundInNames) {
    EXPECT_EQ(usbPlaceIn("fujitsu:libusb:001:004"), std::pair(1, 4));
    EXPECT_EQ(usbPlaceIn("brother4:bus1;dev2"), std::pair(1, 2));
    for (const char* none :
         {"", "test:0", "net:host:fujitsu:libusb:001:004", "x:libusb:1", "x:libusb:0001:0002", "x:libusb:001:004:more"})
        EXPECT_FALSE(usbPlaceIn(none)) << none;
}

}  // namespace
}  // namespace sohoa::scanner
