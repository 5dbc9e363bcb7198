// What came after a signature: other signatures may, anything else may not.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/error_codes.h"
#include "core/uuid.h"
#include "pdfa/increment.h"
#include "tests/pdfa/signature_samples.h"

namespace sohoa::pdfa {

namespace {

using samples::Folder;
using testing::ElementsAre;
using testing::HasSubstr;

SignatureFound only(const std::filesystem::path& path) {
    const auto found = findSignatures(path);
    if (!found || found->signatures.size() != 1) throw std::runtime_error("not one signature");
    return found->signatures.front();
}

// Appends an update of a hostile hand's choice.
void update(const std::filesystem::path& path, const std::function<void(PdfFile&, Increment&)>& change) {
    auto file = PdfFile::open(path);
    auto increment = Increment::on(*file);
    change(*file, *increment);
    const std::string bytes = samples::bytesOf(path) + increment->finish(std::string(16, 'x')).bytes;
    samples::write(path, bytes);
    ASSERT_NE(samples::run("qpdf --check " + path.string()).status, 2);
}

class AfterSigning : public testing::Test {
  protected:
    void SetUp() override {
        samples::archiveFile(folder);
        slot = samples::sign(folder, "archive.pdf", "signed.pdf", "SaoY1");
    }
    const Folder folder;
    Slot slot;
};

QPDFObjectHandle firstPage(PdfFile& file) { return file.pdf().getAllPages().at(0); }

}  // namespace

TEST_F(AfterSigning, ASignatureIsFoundWithAllThatItSays) {
    const SignatureFound found = only(folder / "signed.pdf");
    EXPECT_EQ(found.field, "SaoY1");
    EXPECT_EQ(found.type, SignatureType::Signature);
    EXPECT_EQ(found.subFilter, "ETSI.CAdES.detached");
    EXPECT_EQ(found.name, "Sở Nội vụ tỉnh Ví Dụ");
    EXPECT_EQ(found.claimedTime, "2026-11-22T02:15:42.000Z");
    EXPECT_EQ(found.cms, samples::someDer('c'));  // its own last zero is kept, the padding is not
    EXPECT_EQ(found.problem, "");
    EXPECT_TRUE(found.coversWholeFile);
    EXPECT_TRUE(found.coversRevision);
    EXPECT_EQ(found.later.changes, LaterChanges::None);
}

TEST_F(AfterSigning, ASecondSignatureIsAllowed) {
    samples::sign(folder, "signed.pdf", "twice.pdf", "SaoY2", 'd');
    const auto found = findSignatures(folder / "twice.pdf");
    ASSERT_TRUE(found);
    ASSERT_EQ(found->signatures.size(), 2u);
    EXPECT_FALSE(found->signatures[0].coversWholeFile);
    EXPECT_TRUE(found->signatures[0].coversRevision);
    EXPECT_EQ(found->signatures[0].later.changes, LaterChanges::Allowed);
    EXPECT_EQ(found->signatures[0].later.detail, "signature");
    EXPECT_TRUE(found->signatures[1].coversWholeFile);
    EXPECT_EQ(found->signatures[1].cms, samples::someDer('d'));
}

TEST_F(AfterSigning, ValidationDataAndExtensionsAreAllowed) {
    update(folder / "signed.pdf", [](PdfFile& file, Increment& increment) {
        const QPDFObjGen certificate = increment.reserve(), store = increment.reserve();
        increment.putStream(certificate, "", "DER");
        increment.put(store, fmt::format("<< /Certs [{} 0 R] >>", certificate.getObj()));
        QPDFObjectHandle root = file.pdf().getRoot().shallowCopy();
        root.replaceKey("/DSS", file.pdf().getObject(store));
        root.replaceKey("/Extensions",
                        QPDFObjectHandle::parse("<< /ESIC << /BaseVersion /1.7 /ExtensionLevel 1 >> >>"));
        increment.put(file.pdf().getRoot().getObjGen(), root.unparse());
    });
    const SignatureFound found = only(folder / "signed.pdf");
    EXPECT_EQ(found.later.changes, LaterChanges::Allowed) << found.later.detail;
    EXPECT_THAT(found.later.detail, HasSubstr("validation_data"));
}

TEST_F(AfterSigning, APageThatWasPaintedOverIsFound) {
    update(folder / "signed.pdf", [](PdfFile& file, Increment& increment) {
        const QPDFObjGen content = firstPage(file).getKey("/Contents").getObjGen();
        increment.putStream(content, "", "1 0 0 rg 0 0 500 500 re f");
    });
    EXPECT_EQ(only(folder / "signed.pdf").later.changes, LaterChanges::Forbidden);
    EXPECT_TRUE(only(folder / "signed.pdf").coversRevision);
}

TEST_F(AfterSigning, AnotherContentForThePageIsFound) {
    update(folder / "signed.pdf", [](PdfFile& file, Increment& increment) {
        const QPDFObjGen content = increment.reserve();
        increment.putStream(content, "", "1 0 0 rg 0 0 500 500 re f");
        QPDFObjectHandle page = firstPage(file).shallowCopy();
        page.replaceKey("/Contents", file.pdf().getObject(content));
        increment.put(firstPage(file).getObjGen(), page.unparse());
    });
    EXPECT_THAT(only(folder / "signed.pdf").later.detail, HasSubstr("/Contents"));
    EXPECT_EQ(only(folder / "signed.pdf").later.changes, LaterChanges::Forbidden);
}

TEST_F(AfterSigning, AStampOverTheTextIsFound) {
    update(folder / "signed.pdf", [](PdfFile& file, Increment& increment) {
        const QPDFObjGen stamp = increment.reserve();
        increment.put(stamp, "<< /Type /Annot /Subtype /Stamp /Rect [0 0 100 100] /F 4 >>");
        QPDFObjectHandle page = firstPage(file).shallowCopy();
        QPDFObjectHandle list = page.getKey("/Annots").shallowCopy();
        list.appendItem(file.pdf().getObject(stamp));
        page.replaceKey("/Annots", list);
        increment.put(firstPage(file).getObjGen(), page.unparse());
    });
    EXPECT_EQ(only(folder / "signed.pdf").later.changes, LaterChanges::Forbidden);
}

TEST_F(AfterSigning, TheSignaturesOwnLookMayNotChange) {
    update(folder / "signed.pdf", [](PdfFile& file, Increment& increment) {
        QPDFObjectHandle field = file.pdf().getRoot().getKey("/AcroForm").getKey("/Fields").getArrayItem(0);
        QPDFObjectHandle changed = field.shallowCopy();
        changed.replaceKey("/Rect", QPDFObjectHandle::parse("[0 0 300 300]"));
        increment.put(field.getObjGen(), changed.unparse());
    });
    EXPECT_EQ(only(folder / "signed.pdf").later.changes, LaterChanges::Forbidden);
}

TEST_F(AfterSigning, AnExchangedCatalogIsFound) {
    update(folder / "signed.pdf", [](PdfFile& file, Increment& increment) {
        QPDFObjectHandle root = file.pdf().getRoot().shallowCopy();
        root.replaceKey("/OpenAction", QPDFObjectHandle::parse("<< /S /URI /URI (http://example.com) >>"));
        increment.put(file.pdf().getRoot().getObjGen(), root.unparse());
    });
    EXPECT_THAT(only(folder / "signed.pdf").later.detail, HasSubstr("/OpenAction"));
}

TEST_F(AfterSigning, BytesBehindTheLastRevisionAreFound) {
    samples::write(folder / "more.pdf", samples::bytesOf(folder / "signed.pdf") + "\n% a comment\n");
    const SignatureFound found = only(folder / "more.pdf");
    EXPECT_FALSE(found.coversWholeFile);
    EXPECT_TRUE(found.coversRevision);
    EXPECT_EQ(found.later.word, "bytes_behind");
    samples::write(folder / "more.pdf", samples::bytesOf(folder / "signed.pdf") + "\r\n\r\n");
    EXPECT_EQ(only(folder / "more.pdf").later.changes, LaterChanges::None) << "empty lines, as mail adds them";
}

TEST_F(AfterSigning, EveryRevisionIsToldWithWhatItDidObjectByObject) {
    samples::sign(folder, "signed.pdf", "twice.pdf", "SaoY2", 'd');
    update(folder / "twice.pdf", [](PdfFile& file, Increment& increment) {
        increment.putStream(firstPage(file).getKey("/Contents").getObjGen(), "", "1 0 0 rg 0 0 500 500 re f");
    });
    const auto found = findSignatures(folder / "twice.pdf");
    ASSERT_TRUE(found);
    ASSERT_EQ(found->revisions.size(), 4u);
    EXPECT_THAT(found->revisions[2].step.kinds, ElementsAre("signature"));
    EXPECT_TRUE(found->revisions[2].step.allowed());
    const RevisionStep& last = found->revisions[3].step;
    EXPECT_EQ(last.forbidden, "page_changed");
    ASSERT_EQ(last.objects.size(), 1u);
    EXPECT_EQ(last.objects[0].done, "changed");
    EXPECT_FALSE(last.objects[0].allowed);
    for (const SignatureFound& signature : found->signatures)
        EXPECT_THAT(signature.later.detail, HasSubstr("revision 4"));
}

TEST_F(AfterSigning, HostileByteRangesAreFindings) {
    const std::string good = samples::bytesOf(folder / "signed.pdf");
    const std::string range = fmt::format("[0 {} {} {}]", slot.byteRange[1], slot.byteRange[2], slot.byteRange[3]);
    const std::size_t at = good.find(range);
    ASSERT_NE(at, std::string::npos);
    const auto a = slot.byteRange[1], b = slot.byteRange[2], c = slot.byteRange[3];
    for (const std::string& hostile :
         {fmt::format("[0 {} {} {}]", b, a, c), fmt::format("[0 {} {} {}]", a + 2, b, c),
          fmt::format("[0 {} {} {}]", a - 9, b, c), fmt::format("[0 {} {} {}]", a, b + 4, c - 4),
          fmt::format("[0 {} {} {}]", a, b, c + 900), fmt::format("[5 {} {} {}]", a - 5, b, c),
          std::string("[0 -1 -1 99]"), std::string("[0 1 2]"), std::string("[]"), std::string("[0 0 0 0]"),
          std::string("[0 4611686018427387904 9 9]"), std::string("[(a) /b null 1]"), fmt::format("[0 10 {} {}]", b, c),
          fmt::format("[0 {} {} {}]", a, b, c - 3)}) {
        std::string bytes = good;
        bytes.replace(at, 40, hostile + std::string(40 - hostile.size(), ' '));
        samples::write(folder / "hostile.pdf", bytes);
        const SignatureFound found = only(folder / "hostile.pdf");
        EXPECT_FALSE(found.coversWholeFile && found.problem.empty()) << hostile;
        EXPECT_FALSE(found.coversRevision) << hostile;
        EXPECT_EQ(found.later.changes, LaterChanges::Forbidden) << hostile;
        EXPECT_FALSE(found.later.detail.empty()) << hostile;
    }
}

TEST_F(AfterSigning, AFlippedByteChangesTheHashedBytes) {
    std::string bytes = samples::bytesOf(folder / "signed.pdf");
    bytes[bytes.find("/Im0 Do") == std::string::npos ? 2000 : bytes.find("/Im0 Do")] ^= 1;
    const std::string covered = bytes.substr(0, slot.byteRange[1]) + bytes.substr(slot.byteRange[2], slot.byteRange[3]);
    EXPECT_NE(sha256Of(covered), slot.digest);
}

TEST(Signatures, AFileWithoutAnyHasNone) {
    const Folder folder;
    const auto found = findSignatures(samples::archiveFile(folder));
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->signatures.empty());
    EXPECT_EQ(found->pages, 1);
}

TEST(Signatures, WhatIsNoPdfIsRefused) {
    const Folder folder;
    samples::write(folder / "x.pdf", "hello");
    const auto found = findSignatures(folder / "x.pdf");
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, errors::PdfaUnreadable);
}

TEST_F(AfterSigning, DamagedFilesDoNoHarm) {
    const std::string good = samples::bytesOf(folder / "signed.pdf");
    for (std::size_t i = 1; i < 60; ++i) {
        std::string flipped = good;
        flipped[good.size() * i / 61] ^= 0x2a;
        samples::write(folder / "x.pdf", flipped);
        (void)findSignatures(folder / "x.pdf");
    }
}

}  // namespace sohoa::pdfa
