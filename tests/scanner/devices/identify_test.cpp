// What a scanner of the network says that it is, against servers that answer so.
#include "scanner/devices/identify.h"

#include <gtest/gtest.h>
#include <httplib.h>

#include <thread>

#include "core/error_codes.h"
#include "scanner/escl_document.h"

namespace sohoa::scanner {
namespace {

class Answering {
  public:
    explicit Answering(std::string body, int status = 200) {
        server_.Get("/eSCL/ScannerCapabilities",
                    [body = std::move(body), status](const httplib::Request&, httplib::Response& response) {
                        response.status = status;
                        response.set_content(body, "text/xml");
                    });
        port_ = server_.bind_to_any_port("127.0.0.1");
        thread_ = std::thread([this] { server_.listen_after_bind(); });
    }
    ~Answering() {
        while (!server_.is_running())  // stop() before it would be lost
            std::this_thread::yield();
        server_.stop();
        thread_.join();
    }
    std::string name() const { return "airscan:escl:Máy quét:http://127.0.0.1:" + std::to_string(port_) + "/eSCL"; }

  private:
    httplib::Server server_;
    int port_ = 0;
    std::thread thread_;
};

std::string capabilities(const std::string& inside) {
    return "<?xml version=\"1.0\"?><scan:ScannerCapabilities "
           "xmlns:scan=\"http://schemas.hp.com/imaging/escl/2011/05/03\" "
           "xmlns:pwg=\"http://www.pwg.org/schemas/2010/12/sm\"><pwg:Version>2.63</pwg:Version>" +
           inside + "</scan:ScannerCapabilities>";
}

const std::string whole = capabilities(
    "<pwg:MakeAndModel>RICOH SP C261SFNw</pwg:MakeAndModel><pwg:SerialNumber>Y967PC01066</pwg:SerialNumber>"
    "<scan:UUID>urn:uuid:6861D9B0-A100-11E0-8264-002673DA9638</scan:UUID>");

TEST(Identify, AScannerOfTheNetworkSaysWhoItIs) {
    const Answering scanner(whole);
    const Presence found = presenceOf({scanner.name(), "", "", ""});
    EXPECT_TRUE(found.answers);
    EXPECT_EQ(found.identity.model, "RICOH SP C261SFNw");
    EXPECT_EQ(found.identity.serial, "Y967PC01066");
    EXPECT_EQ(found.identity.id(), "escl:6861d9b0-a100-11e0-8264-002673da9638");
}

TEST(Identify, ItIsTheSameAtAnotherAddress) {
    const Answering before(whole), after(whole);
    ASSERT_NE(before.name(), after.name());
    EXPECT_EQ(identityOf({before.name(), "", "", ""}).id(), identityOf({after.name(), "", "", ""}).id());
}

TEST(Identify, AnotherScannerAtTheAddressIsNotScannedFrom) {
    const Answering other(capabilities("<pwg:SerialNumber>OTHER-1</pwg:SerialNumber>"));
    EXPECT_TRUE(checkIsDevice(other.name(), "escl:OTHER-1"));
    const auto checked = checkIsDevice(other.name(), "escl:6861d9b0-a100-11e0-8264-002673da9638");
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().code, errors::ScannerOtherDevice);
}

TEST(Identify, WhatIsNoScannerDoesNotAnswerAsOne) {
    for (const std::string& body : {std::string("<html>Đăng nhập</html>"), std::string(), std::string(2u << 20, 'x')}) {
        const Answering printer(body);
        EXPECT_FALSE(presenceOf({printer.name(), "", "", ""}).answers);
        EXPECT_EQ(checkIsDevice(printer.name(), "escl:A").error().code, errors::ScannerNoDevice);
    }
    const Answering refusing(whole, 503);
    EXPECT_FALSE(presenceOf({refusing.name(), "", "", ""}).answers);
}

TEST(Identify, WhereNobodyListensNobodyAnswers) {
    std::string name;
    {
        const Answering gone(whole);
        name = gone.name();
    }
    EXPECT_FALSE(presenceOf({name, "", "", ""}).answers);
}

TEST(Identify, TextsOfADocumentAreNamedWithoutTheirPrefix) {
    const auto texts =
        esclTexts("<s:Status xmlns:s=\"x\"><s:A>1</s:A><B><C>2</C></B><s:A>3</s:A></s:Status>", "Status");
    EXPECT_EQ(texts.at("A"), "1");
    EXPECT_EQ(texts.count("C"), 0u);
    EXPECT_TRUE(esclTexts("<Other><A>1</A></Other>", "Status").empty());
    EXPECT_TRUE(esclTexts("no xml", "Status").empty());
    EXPECT_TRUE(esclTexts("", "Status").empty());
}

}  // namespace
}  // namespace sohoa::scanner
