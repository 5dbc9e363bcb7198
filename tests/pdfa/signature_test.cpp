// A place for a signature: what is appended, what is hashed, and what is refused.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/error_codes.h"
#include "pdfa/check/conformance.h"
#include "pdfa/jpeg_image.h"
#include "tests/pdfa/signature_samples.h"

namespace sohoa::pdfa {

namespace {

using samples::Folder;
using testing::HasSubstr;

std::string hashed(const std::filesystem::path& path, const Slot& slot) {
    const std::string bytes = samples::bytesOf(path);
    return sha256Of(bytes.substr(0, slot.byteRange[1]) + bytes.substr(slot.byteRange[2], slot.byteRange[3])).hex();
}

// The sample file as another program would have written it.
void rewrite(const Folder& folder, const std::string& options, const std::string& to) {
    samples::archiveFile(folder);
    const auto ran = samples::run("qpdf --newline-before-endstream " + options + " " +
                                  (folder / "archive.pdf").string() + " " + (folder / to).string());
    ASSERT_EQ(ran.status, 0) << ran.output;
}

ErrorCode refusal(const SlotRequest& request) {
    const auto slot = prepareSlot(request);
    EXPECT_FALSE(slot);
    EXPECT_FALSE(std::filesystem::exists(request.output));
    return slot ? ErrorCode{} : slot.error().code;
}

}  // namespace

TEST(SignatureSlot, TheFileIsAppendedToAndNeverRewritten) {
    const Folder folder;
    const std::string before = samples::bytesOf(samples::archiveFile(folder));
    samples::sign(folder, "archive.pdf", "signed.pdf", "SaoY1");
    EXPECT_TRUE(samples::bytesOf(folder / "signed.pdf").starts_with(before));
    EXPECT_EQ(samples::run("qpdf --check " + (folder / "signed.pdf").string()).status, 0);
    EXPECT_TRUE(checkConformance(folder / "signed.pdf")->conforms);
}

TEST(SignatureSlot, TheDigestIsOfEverythingButTheContents) {
    const Folder folder;
    samples::archiveFile(folder);
    const Slot slot = samples::sign(folder, "archive.pdf", "signed.pdf", "SaoY1");
    EXPECT_EQ(slot.byteRange[0], 0u);
    EXPECT_EQ(slot.contentsOffset, slot.byteRange[1]);
    EXPECT_EQ(slot.contentsOffset + slot.contentsLength + 2, slot.byteRange[2]);
    EXPECT_EQ(slot.byteRange[2] + slot.byteRange[3], std::filesystem::file_size(folder / "signed.pdf"));
    EXPECT_EQ(hashed(folder / "signed.pdf.prepared", slot), slot.digest.hex());
    EXPECT_EQ(hashed(folder / "signed.pdf", slot), slot.digest.hex());
    EXPECT_EQ(samples::bytesOf(folder / "signed.pdf")[slot.contentsOffset], '<');
}

TEST(SignatureSlot, TheBlockIsReadAtTheTopRight) {
    const Folder folder;
    samples::archiveFile(folder);
    samples::sign(folder, "archive.pdf", "signed.pdf", "SaoY1");
    const std::string text = samples::run("pdftotext -bbox " + (folder / "signed.pdf").string() + " -").output;
    EXPECT_THAT(text, HasSubstr(">SAO</word>"));
    EXPECT_THAT(text, HasSubstr(">tỉnh</word>"));
    EXPECT_THAT(samples::run("pdftotext -layout " + (folder / "signed.pdf").string() + " -").output,
                HasSubstr("09:15:42 +07:00"));
    const std::string fonts = samples::run("pdffonts " + (folder / "signed.pdf").string()).output;
    EXPECT_THAT(fonts, HasSubstr("+LiberationSerif"));
}

TEST(SignatureSlot, TakesEveryKindOfCrossReferences) {
    for (const char* options : {"--object-streams=disable", "--object-streams=generate", "--linearize",
                                "--linearize --object-streams=generate"}) {
        const Folder folder;
        rewrite(folder, options, "in.pdf");
        const std::string before = samples::bytesOf(folder / "in.pdf");
        ASSERT_TRUE(checkConformance(folder / "in.pdf")->conforms) << options;
        samples::sign(folder, "in.pdf", "one.pdf", "A");
        samples::sign(folder, "one.pdf", "two.pdf", "B");
        EXPECT_TRUE(samples::bytesOf(folder / "two.pdf").starts_with(before));
        const auto ran = samples::run("qpdf --check " + (folder / "two.pdf").string());
        EXPECT_NE(ran.status, 2) << options << ran.output;
        EXPECT_TRUE(checkConformance(folder / "two.pdf")->conforms);
        EXPECT_THAT(samples::run("pdfsig -nocert " + (folder / "two.pdf").string()).output, HasSubstr("Signature #2"));
    }
}

TEST(SignatureSlot, ATurnedPageShowsTheBlockUpright) {
    for (const char* angle : {"90", "180", "270"}) {
        const Folder folder;
        rewrite(folder, std::string("--rotate=+") + angle + ":1", "turned.pdf");
        samples::sign(folder, "turned.pdf", "signed.pdf", "SaoY1");
        // pdftotext gives what it sees in reading order: the first words of the page are the block's.
        EXPECT_THAT(samples::run("pdftotext " + (folder / "signed.pdf").string() + " -").output,
                    HasSubstr("SAO Y; Sở Nội vụ"))
            << angle;
    }
}

TEST(SignatureSlot, AnInvisibleSignatureDrawsNothing) {
    const Folder folder;
    samples::archiveFile(folder);
    auto request = samples::slotRequest(folder, "archive.pdf", "out.pdf", "An");
    request.text.clear();
    const auto slot = prepareSlot(request);
    ASSERT_TRUE(slot) << slot.error().detail;
    EXPECT_EQ(slot->rect, (std::array<double, 4>{0, 0, 0, 0}));
}

TEST(SignatureSlot, TheBlockLeavesInkAlone) {
    const Folder folder;
    samples::archiveFile(folder);
    Raster page{{827, 1169}, 1, std::vector<std::uint8_t>(827 * 1169, 240)};
    auto request = samples::slotRequest(folder, "archive.pdf", "free.pdf", "A");
    request.pageImage = folder / "ink.jpg";
    request.pageDpi = Dpi{100};
    samples::write(request.pageImage, *encodeJpeg(page, Dpi{100}, 90));
    auto slot = prepareSlot(request);
    ASSERT_TRUE(slot);
    EXPECT_FALSE(slot->moved);

    samples::blacken(page, {500, 52, 790, 70});  // 13…18 mm from the top
    samples::write(request.pageImage, *encodeJpeg(page, Dpi{100}, 90));
    request.output = folder / "moved.pdf";
    slot = prepareSlot(request);
    ASSERT_TRUE(slot);
    EXPECT_TRUE(slot->moved);
    EXPECT_GT(slot->rect[1], (1169 - 52) * 0.72 - 1);
}

TEST(SignatureSlot, RefusesWhatMayNotBeSigned) {
    const Folder folder;
    const auto archive = samples::archiveFile(folder);
    samples::run("qpdf --encrypt '' owner 256 -- " + archive.string() + " " + (folder / "locked.pdf").string());
    EXPECT_EQ(refusal(samples::slotRequest(folder, "locked.pdf", "o.pdf", "A")), errors::PdfaEncrypted);
    samples::write(folder / "text.pdf", "hello");
    EXPECT_EQ(refusal(samples::slotRequest(folder, "text.pdf", "o.pdf", "A")), errors::PdfaUnreadable);
    EXPECT_EQ(refusal(samples::slotRequest(folder, "missing.pdf", "o.pdf", "A")), errors::FileUnreadable);
    EXPECT_EQ(refusal(samples::slotRequest(folder, "archive.pdf", "o.pdf", "a.b")), errors::BadMessage);
    auto huge = samples::slotRequest(folder, "archive.pdf", "o.pdf", "A");
    huge.reserve = 32768;
    EXPECT_EQ(refusal(huge), errors::BadMessage);
    samples::sign(folder, "archive.pdf", "signed.pdf", "A");
    EXPECT_EQ(refusal(samples::slotRequest(folder, "signed.pdf", "o.pdf", "A")), errors::PdfaFieldTaken);
}

TEST(SignatureSlot, ACertificationThatForbidsChangesIsObeyed) {
    const Folder folder;
    for (const auto& [catalog, code] :
         {std::pair{"/Perms << /DocMDP << /Type /Sig /Reference [<< /TransformMethod "
                    "/DocMDP /TransformParams << /P 1 >> >>] >> >>",
                    errors::PdfaChangesForbidden},
          {"/AcroForm << /Fields [<< /FT /Sig /T (b) /V << /ByteRange [0 0 0 0] /Reference "
           "[<< /TransformMethod /DocMDP /TransformParams << /P 1 >> >>] >> >>] >>",
           errors::PdfaChangesForbidden},
          {"/AcroForm << /Fields [<< /FT /Sig /T (b) /V << /ByteRange [0 0 0 0] >> /Lock << "
           "/P 1 >> >>] >>",
           errors::PdfaChangesForbidden},
          {"/AcroForm << /Fields [] /XFA (x) >>", errors::PdfaXfaForm}}) {
        std::string pdf = "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n";
        const std::size_t one = pdf.size();
        pdf += std::string("1 0 obj\n<< /Type /Catalog /Pages 2 0 R ") + catalog + " >>\nendobj\n";
        const std::size_t two = pdf.size();
        pdf += "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n";
        const std::size_t three = pdf.size();
        pdf += "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n";
        const std::size_t table = pdf.size();
        pdf += "xref\n0 4\n0000000000 65535 f \n";
        for (const std::size_t offset : {one, two, three}) {
            const std::string digits = std::to_string(offset);
            pdf += std::string(10 - digits.size(), '0') + digits + " 00000 n \n";
        }
        pdf += "trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n" + std::to_string(table) + "\n%%EOF\n";
        samples::write(folder / "in.pdf", pdf);
        EXPECT_EQ(refusal(samples::slotRequest(folder, "in.pdf", "o.pdf", "A")), code);
    }
}

TEST(SignatureSlot, EmbeddingRefusesWhatDoesNotFit) {
    const Folder folder;
    samples::archiveFile(folder);
    const auto slot = prepareSlot(samples::slotRequest(folder, "archive.pdf", "p.pdf", "A"));
    ASSERT_TRUE(slot);
    const auto attempt = [&](const std::string& cms, std::uint64_t offset, std::uint64_t length) {
        const auto made = embedSignature({folder / "p.pdf", folder / "o.pdf", cms, offset, length});
        EXPECT_FALSE(std::filesystem::exists(folder / "o.pdf"));
        return made ? ErrorCode{} : made.error().code;
    };
    const auto offset = slot->contentsOffset, length = slot->contentsLength;
    EXPECT_EQ(attempt("no der", offset, length), errors::BadMessage);
    EXPECT_EQ(attempt(samples::someDer('c') + "x", offset, length), errors::BadMessage);
    EXPECT_EQ(attempt(std::string("\x30\x82\x20\x00", 4) + std::string(8192, 'c'), offset, length),
              errors::PdfaSignatureTooLarge);
    EXPECT_EQ(attempt(samples::someDer('c'), offset + 2, length), errors::PdfaSlotMismatch);
    EXPECT_EQ(attempt(samples::someDer('c'), offset, length - 2), errors::PdfaSlotMismatch);
    EXPECT_EQ(attempt(samples::someDer('c'), ~0ull - 5, length), errors::PdfaSlotMismatch);
    ASSERT_TRUE(embedSignature({folder / "p.pdf", folder / "o.pdf", samples::someDer('c'), offset, length}));
    const auto again = embedSignature({folder / "o.pdf", folder / "oo.pdf", samples::someDer('d'), offset, length});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, errors::PdfaSlotMismatch);
}

}  // namespace sohoa::pdfa
