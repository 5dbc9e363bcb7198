#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/sha256.h"
#include "push/edxml_envelope.h"
#include "push/edxml_reader.h"
#include "push/message_verbs.h"
#include "tests/push/message_samples.h"

using namespace sohoa;
using namespace sohoa::push;

// The start tags in the order of the file, each once in a row: "To To" is "To".
static std::vector<std::string> tagsIn(const std::string& xml) {
    std::vector<std::string> tags;
    for (std::size_t at = xml.find('<'); at != xml.npos; at = xml.find('<', at + 1)) {
        if (xml[at + 1] == '/' || xml[at + 1] == '?' || xml[at + 1] == '!') continue;
        tags.push_back(xml.substr(at + 1, xml.find_first_of(" >", at) - at - 1));
    }
    return tags;
}

static Json packed(const Json& request) {
    const auto result = pack(request);
    return result ? *result : toJson(result.error());
}

class EdxmlWriter : public ::testing::Test {
  protected:
    ScratchFolder folder;
    std::string pdf = folder.file("a.pdf", SamplePdf);
    std::string output = (folder / "out.edxml").string();
    Json request = packRequest(pdf, output);

    std::string written() {
        const Json result = packed(request);
        EXPECT_TRUE(result.contains("edxml")) << result;
        return readFile(output).value();
    }
};

TEST_F(EdxmlWriter, WritesTheElementsOfTheVendorsSampleInItsOrder) {
    // What the sample has: all but the parts for updates and replacements.
    Json& message = request["message"];
    message["to"][0].update({{"fax", "1"}, {"website", "w"}});
    message["due_date"] = "2025-12-15";
    message["sphere"] = "Nội bộ";
    message["promulgation_amount"] = 1;
    message["appendixes"] = {"Phụ lục 1"};
    message["response_for"] = {
        {{"organ_id", "H99.11"}, {"code", "45/A"}, {"document_id", "H99.11,2025/11/01,45/A"}, {"date", "2025-11-01"}}};
    message["staff"] = {{"department", "Văn thư"}, {"department_id", "1"}, {"name", "Trần B"},
                        {"staff_id", "2"},         {"email", "a@b"},       {"mobile", "09"}};
    auto ours = tagsIn(written()), vendors = tagsIn(sampleFile("edoc.edxml"));
    std::erase(ours, "edXML:TyperNotation");
    std::erase_if(ours, [](const std::string& tag) { return tag == "edXML:Description" || tag == "Description"; });
    const auto updateStart = std::find(vendors.begin(), vendors.end(), "edXML:BussinessDocumentInfo");
    vendors.erase(updateStart, std::find(updateStart, vendors.end(), "edXML:StaffInfo"));
    const auto business = std::find(vendors.begin(), vendors.end(), "edXML:Bussiness");
    vendors.erase(std::find(business, vendors.end(), "edXML:DocumentId"));
    EXPECT_EQ(ours, vendors);
}

TEST_F(EdxmlWriter, WritesTheStatusSampleLetterForLetter) {
    std::string sample = sampleFile("status.edxml");
    const auto message = readEdxml(sample);
    ASSERT_TRUE(message);
    std::erase(sample, '\r');  // the vendor writes the line ends of Windows
    EXPECT_EQ(statusFile(std::get<StatusMessage>(message->content)), sample);
}

TEST_F(EdxmlWriter, GivesTheSameBytesForTheSameRequest) {
    request["message"]["attachments"].push_back({{"file", folder.file("t.ods", "table")},
                                                 {"name", "t.ods"},
                                                 {"description", ""},
                                                 {"content_id", "cid:3f0c9b1e-6a0d-4c58-8c3b-0f5b7f1f2a02"}});
    const std::string first = written();
    const Json again = packed(request);
    EXPECT_EQ(readFile(output).value(), first);
    EXPECT_EQ(again["sha256"], sha256Of(first).hex());
    EXPECT_EQ(again["bytes"], first.size());
    EXPECT_EQ(again["attachments"][0]["sha256"], sha256Of(SamplePdf).hex());
    EXPECT_EQ(again["attachments"][1]["sha256"], sha256Of("table").hex());
}

TEST_F(EdxmlWriter, EscapesMarkupInTexts) {
    request["message"]["fields"]["Subject"]["value"] = "A < B & ]]> \"C\"";
    EXPECT_THAT(written(), testing::HasSubstr("<edXML:Subject>A &lt; B &amp; ]]&gt; \"C\"</edXML:Subject>"));
}

TEST_F(EdxmlWriter, StreamsAnAttachmentOfManyPiecesUnchanged) {
    std::string large = "%PDF-1.7\n";
    for (unsigned i = 0, x = 1; i < 3'000'001; ++i, x = x * 1664525u + 1013904223u)
        large += static_cast<char>(x >> 24);
    request["message"]["attachments"][0]["file"] = folder.file("large.pdf", large);
    const auto message = readEdxml(written());
    ASSERT_TRUE(message);
    ASSERT_EQ(message->attachments.size(), 1u);
    EXPECT_FALSE(message->attachments[0].refused);
    EXPECT_TRUE(message->attachments[0].bytes == large);
}

TEST_F(EdxmlWriter, RefusesMoreThanTheExchangeTakesAndLeavesNothingBehind) {
    const std::size_t size = written().size();
    std::filesystem::remove(output);
    request["max_bytes"] = size - 1;
    EXPECT_EQ(packed(request)["code"], "push.too_large");
    EXPECT_FALSE(std::filesystem::exists(output));
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1);
    request["max_bytes"] = size;
    EXPECT_TRUE(packed(request).contains("edxml"));
}

TEST_F(EdxmlWriter, RefusesFiftyMebibytesOfAttachmentByDefault) {
    const auto large = folder / "large.pdf";
    std::ofstream(large) << "%PDF-";
    std::filesystem::resize_file(large, 40u << 20);
    request["message"]["attachments"][0]["file"] = large.string();
    EXPECT_EQ(packed(request)["code"], "push.too_large");
}

TEST_F(EdxmlWriter, NamesTheFileThatIsMissing) {
    request["message"]["attachments"][0]["file"] = (folder / "none.pdf").string();
    EXPECT_EQ(packed(request)["code"], "core.file_unreadable");
    EXPECT_FALSE(std::filesystem::exists(output));
}

TEST_F(EdxmlWriter, TakesTypeNumberAndAbbreviationFromTheNameOfTheType) {
    EXPECT_THAT(written(), testing::HasSubstr("<edXML:TyperNotation>QĐ</edXML:TyperNotation>"));
    request["message"]["fields"]["TypeName"]["value"] = "công văn";
    const std::string letter = written();
    EXPECT_THAT(letter, testing::HasSubstr("<edXML:TypeDetail>18</edXML:TypeDetail>"));
    EXPECT_THAT(letter, testing::Not(testing::HasSubstr("TyperNotation")));
}
