#include "push/edxml_reader.h"

#include <gmock/gmock.h>

#include "core/base64.h"
#include "core/error_codes.h"
#include "core/sha256.h"
#include "push/zip_archive.h"
#include "tests/push/message_samples.h"

using namespace sohoa;
using namespace sohoa::push;

static std::string replaced(std::string text, const std::string& from, const std::string& to) {
    for (std::size_t at = text.find(from); at != text.npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

static std::string codeOf(std::string edxml) {
    const auto message = readEdxml(std::move(edxml));
    return message ? "ok" : std::string(message.error().code.name);
}

// The vendor's sample with another attachment in it.
static IncomingAttachment attachmentRead(const std::string& bytes, const std::string& name, const std::string& type) {
    std::string edxml = replaced(sampleFile("edoc.edxml"), "JVBERi0xLjcgaGVsbG8=", toBase64(bytes));
    edxml = replaced(edxml, "<AttachmentName>Văn bản chính<", "<AttachmentName>" + name + '<');
    edxml = replaced(edxml, "<ContentType>application/pdf<", "<ContentType>" + type + '<');
    return readEdxml(edxml).value().attachments.at(0);
}

static std::string refusal(const std::string& bytes, const std::string& name, const std::string& type) {
    const auto attachment = attachmentRead(bytes, name, type);
    return attachment.refused ? std::string(attachment.refused->code.name) : "taken";
}

TEST(EdxmlReader, ReadsTheVendorsDocument) {
    const auto message = readEdxml(sampleFile("edoc.edxml"));
    ASSERT_TRUE(message);
    const auto& document = std::get<DocumentMessage>(message->content);
    EXPECT_EQ(document.documentId, "000.00.12.H29,2026/11/20,123/SNV-VP");
    EXPECT_EQ(document.from.name, "Sở Nội vụ tỉnh Mẫu");
    ASSERT_EQ(document.to.size(), 1u);
    EXPECT_EQ(document.to[0].code, "000.00.00.H29");
    EXPECT_EQ(textOf(document.fields, Field::Code), "123/SNV-VP");
    EXPECT_EQ(textOf(document.fields, Field::IssuedDate), "2026-11-20");
    EXPECT_EQ(textOf(document.fields, Field::ToPlaces), "Như trên; Lưu: VT");
    EXPECT_EQ(document.staff.name, "Trần B");
    EXPECT_EQ(document.businessType, BusinessType::New);
    ASSERT_EQ(message->attachments.size(), 1u);
    EXPECT_EQ(message->attachments[0].bytes, "%PDF-1.7 hello");
    EXPECT_FALSE(message->attachments[0].refused);
}

TEST(EdxmlReader, UnpacksTheAttachmentThatCameInAZipArchive) {
    const auto message = readEdxml(sampleFile("edoc-two-attachments.edxml"));
    ASSERT_TRUE(message);
    ASSERT_EQ(message->attachments.size(), 2u);
    EXPECT_EQ(message->attachments[1].name, "H99.07_QD_000125_V1_PL.ods");
    EXPECT_EQ(message->attachments[1].bytes, "placeholder spreadsheet bytes");
}

TEST(EdxmlReader, ReadsTheVendorsStatus) {
    const auto message = readEdxml(sampleFile("status.edxml"));
    ASSERT_TRUE(message);
    const auto& status = std::get<StatusMessage>(message->content);
    EXPECT_EQ(status.code, "03");
    EXPECT_EQ(status.description, "Đã tiếp nhận");
    EXPECT_EQ(status.responseFor.documentId, "000.00.12.H29,2026/11/20,123/SNV-VP");
    EXPECT_EQ(status.responseFor.organCode, "000.00.12.H29");
    EXPECT_EQ(isoUtc(*status.at), "1969-12-31T17:00:00.000Z");  // midnight in Vietnam
}

TEST(EdxmlReader, DoesNotCareForPrefixes) {
    const std::string plain = replaced(sampleFile("edoc.edxml"), "edXML:", "");
    const std::string other = replaced(sampleFile("status.edxml"), "edXML:", "x:");
    EXPECT_EQ(codeOf(replaced(plain, "xmlns:edXML=", "xmlns=")), "ok");
    EXPECT_EQ(codeOf(replaced(other, "xmlns:edXML=", "xmlns:x=")), "ok");
}

TEST(EdxmlReader, SurvivesTheOddTraceEntriesOfThePlatform) {
    std::string edxml = replaced(sampleFile("edoc.edxml"), "1970/01/01 00:00:00", "null");
    edxml = replaced(edxml, "Bussiness", "Business");
    const auto message = readEdxml(edxml);
    ASSERT_TRUE(message);
    const auto& document = std::get<DocumentMessage>(message->content);
    EXPECT_EQ(document.businessType, BusinessType::New);
    ASSERT_EQ(document.trace.size(), 1u);
    EXPECT_FALSE(document.trace[0].at);
}

TEST(EdxmlReader, RefusesDocumentTypeDeclarations) {
    const std::string bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;\">]>"
        "<edXML xmlns=\"http://www.mic.gov.vn/TBT/QCVN_102_2016\">&b;</edXML>";
    EXPECT_EQ(codeOf(bomb), "push.edxml_bomb");
}

TEST(EdxmlReader, RefusesMoreElementsThanAnyMessageHas) {
    EXPECT_EQ(codeOf("<edXML>" + replaced(std::string(250'000, '.'), ".", "<a/>") + "</edXML>"), "push.edxml_bomb");
    std::string deep;
    for (int i = 0; i < 150'000; ++i)
        deep += "<a>";
    EXPECT_EQ(codeOf(deep), "push.edxml_invalid");
}

TEST(EdxmlReader, RefusesWhatIsNoEdxml) {
    const std::string good = sampleFile("edoc.edxml");
    EXPECT_EQ(codeOf(""), "push.edxml_invalid");
    EXPECT_EQ(codeOf("<html></html>"), "push.edxml_invalid");
    EXPECT_EQ(codeOf(replaced(good, "QCVN_102_2016", "something_else")), "push.edxml_invalid");
    EXPECT_EQ(codeOf(replaced(good, "MessageHeader", "Header")), "push.edxml_invalid");
    EXPECT_EQ(codeOf(replaced(good, "DocumentId>", "Id>")), "push.edxml_invalid");
    EXPECT_EQ(codeOf(replaced(good, "Mẫu", "M\xff")), "push.edxml_invalid");
    EXPECT_EQ(codeOf("\xff\xfe<"), "push.edxml_invalid");
}

TEST(EdxmlReader, SurvivesEveryTruncationAndEveryDestroyedByte) {
    const std::string good = sampleFile("edoc-two-attachments.edxml");
    for (std::size_t length = 0; length < good.size(); length += 7)
        readEdxml(good.substr(0, length));
    for (std::size_t at = 0; at < good.size(); at += 3) {
        std::string bad = good;
        bad[at] = static_cast<char>(bad[at] ^ 0x15);
        readEdxml(bad);
    }
    EXPECT_EQ(codeOf(good.substr(0, good.size() / 2)), "push.edxml_invalid");
}

TEST(EdxmlReader, HandsOverADamagedAttachmentWithTheReason) {
    std::string destroyed = "%PDF-1.7\n";
    for (int i = 0; i < 3894; ++i)
        destroyed +=
            "\xEF\xBF\xBD"
            "ab";
    EXPECT_EQ(refusal(destroyed, "a.pdf", "application/pdf"), "push.attachment_damaged");
    EXPECT_EQ(refusal("not a PDF", "a.pdf", "application/pdf"), "push.attachment_damaged");
    EXPECT_EQ(refusal("", "a.pdf", "application/pdf"), "push.attachment_damaged");
    EXPECT_EQ(refusal("PK\x03\x04 cut off", "a.txt", "application/zip"), "push.attachment_damaged");
    EXPECT_EQ(refusal(SamplePdf + "\xEF\xBF\xBD", "a.pdf", "application/pdf"), "taken");
}

TEST(EdxmlReader, TakesAZipArchiveThatIsLabelledPdf) {
    const auto attachment = attachmentRead(zipped(SamplePdf, "x.pdf").value(), "a.pdf", "application/pdf");
    EXPECT_FALSE(attachment.refused);
    EXPECT_EQ(attachment.bytes, SamplePdf);
}

TEST(EdxmlReader, LeavesARealZipArchiveAsItIs) {
    const std::string archive = zipped("content", "x.txt").value();
    EXPECT_EQ(attachmentRead(archive, "a.zip", "application/zip").bytes, archive);
}

TEST(EdxmlReader, RefusesAZipBomb) {
    const std::string bomb = zipped(std::string(32u << 20, '\0'), "x.txt").value();
    ASSERT_LT(bomb.size(), 100'000u);
    EXPECT_EQ(refusal(bomb, "a.txt", "application/zip"), "push.attachment_bomb");
}

TEST(EdxmlReader, RefusesBase64ThatIsNone) {
    const std::string edxml = replaced(sampleFile("edoc.edxml"), "JVBERi0xLjcgaGVsbG8=", "JVBERi0xLjcga*VsbG8=");
    const auto message = readEdxml(edxml);
    ASSERT_TRUE(message);
    EXPECT_EQ(message->attachments[0].refused->code, errors::AttachmentDamaged);
}

TEST(EdxmlReader, TakesBase64InManyLines) {
    const std::string edxml =
        replaced(sampleFile("edoc.edxml"), "JVBERi0xLjcgaGVsbG8=", "JVBERi0x\r\n  LjcgaGVs\nbG8=\n");
    EXPECT_EQ(readEdxml(edxml).value().attachments[0].bytes, "%PDF-1.7 hello");
}
