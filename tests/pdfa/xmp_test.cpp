#include "pdfa/xmp.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "pdfa/check/xmp_reader.h"

namespace sohoa::pdfa {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

namespace {

ArchiveRequest sample() {
    ArchiveRequest request;
    request.id = "3f0c9b1e-6a0d-4c58-8c3b-0f5b7f1f2a01";
    request.createdAt = *parseIsoUtc("2026-11-22T02:15:42Z");
    request.officeName = "Sở Nội vụ";
    request.title = "A & B";
    request.fields[Field::CodeNumber] = {std::string("26"), 1, {}, {}, true};
    request.fields[Field::Subject] = {std::string("Về <việc>\v lạ"), 1, {}, {}, true};
    request.fields[Field::Place] = {std::string(" "), 1, {}, {}, true};
    request.fields[Field::ToPlaces] = {std::vector<std::string>{"Như trên", ""}, 1, {}, {}, true};
    request.pages.push_back({"a.jpg", sha256Of("a"), Dpi{300}, {1, 1}, "epson", request.createdAt, ""});
    return request;
}

std::vector<std::string> valuesOf(const check::Xmp& xmp, std::string_view name) {
    for (const check::XmpProperty& p : xmp.properties)
        if (p.name == name) return p.values;
    return {};
}

}  // namespace

TEST(Xmp, CarriesTheRecordFieldsUnderTheirNames) {
    const auto xmp = check::readXmp(xmpPacket(sample()));
    ASSERT_TRUE(xmp);
    EXPECT_THAT(valuesOf(*xmp, "CodeNumber"), ElementsAre("26"));
    EXPECT_THAT(valuesOf(*xmp, "ToPlaces"), ElementsAre("Như trên"));
    EXPECT_THAT(valuesOf(*xmp, "Source"), ElementsAre("paper"));
    EXPECT_THAT(valuesOf(*xmp, "PageImageSHA256"), ElementsAre(sha256Of("a").hex()));
    EXPECT_THAT(valuesOf(*xmp, "PageScannedAt"), ElementsAre("2026-11-22T09:15:42+07:00"));
}

TEST(Xmp, DescribesEveryPropertyOfItsOwn) {
    const auto xmp = check::readXmp(xmpPacket(sample()));
    ASSERT_TRUE(xmp);
    ASSERT_EQ(xmp->schemas.size(), 1u);
    const auto& declared = xmp->schemas[0].properties;
    for (const check::XmpProperty& p : xmp->properties) {
        if (p.space != recordNamespace) continue;
        EXPECT_TRUE(std::any_of(declared.begin(), declared.end(), [&](const check::XmpMembers& d) {
            return textOf(d, "name") == p.name && !textOf(d, "description").empty() && !textOf(d, "valueType").empty();
        })) << p.name;
    }
}

TEST(Xmp, DropsWhatXmlCannotCarryAndFieldsWithoutContent) {
    const std::string packet = xmpPacket(sample());
    EXPECT_THAT(valuesOf(*check::readXmp(packet), "Subject"), ElementsAre("Về <việc> lạ"));
    EXPECT_THAT(packet, Not(HasSubstr("<record:Place>")));
    EXPECT_EQ(xmlText("a\x01\x7f\tb\n\"<&>"), "a b &quot;&lt;&amp;&gt;");
}

TEST(Xmp, KeepsItsFrameWithoutBytesAndEncoding) {
    const std::string packet = xmpPacket(sample());
    EXPECT_THAT(packet, testing::StartsWith("<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"));
    EXPECT_THAT(packet, testing::EndsWith("<?xpacket end=\"w\"?>\n"));
}

TEST(Xmp, ExternalEntitiesAreNotRead) {
    const auto xmp = check::readXmp(
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><rdf:RDF "
        "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description xmlns:a=\"urn:a\"><a:b>&e;</a:b>"
        "</rdf:Description></rdf:RDF>");
    ASSERT_TRUE(xmp);
    EXPECT_THAT(valuesOf(*xmp, "b"), ElementsAre("&e;"));
}

}  // namespace sohoa::pdfa
