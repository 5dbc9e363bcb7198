#include "pdfa/validation_store.h"

#include <gmock/gmock.h>

#include "core/error_codes.h"
#include "pdfa/check/conformance.h"
#include "pdfa/contents_replacement.h"
#include "pdfa/increment.h"
#include "pdfa/vri_key.h"
#include "tests/pdfa/signature_samples.h"

namespace sohoa::pdfa {
namespace {

using samples::bytesOf;
using samples::Folder;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

// An archive file with one signature, and room for a store.
struct Signed {
    Folder folder;
    Slot slot;

    Signed() {
        samples::archiveFile(folder);
        slot = samples::sign(folder, "archive.pdf", "signed.pdf", "Seal");
    }

    ValidationRequest request(const std::string& from, const std::string& to) const {
        ValidationRequest made;
        made.file = folder / from;
        made.output = folder / to;
        made.data = {{"certificate one", "certificate two"}, {"answer"}, {"list"}};
        made.signatures = {{"Seal", {0, 1}, {0}, {0}}};
        made.time = *parseIsoUtc("2026-11-22T02:20:00Z");
        return made;
    }

    std::string changesAfter(const std::string& file) const {
        const auto found = findSignatures(folder / file);
        return found ? std::string(name(found->signatures.front().later.changes)) : found.error().detail;
    }
};

ValidationData dataOf(const std::filesystem::path& path) {
    auto file = PdfFile::open(path);
    return file ? validationDataIn(*file) : ValidationData{};
}

TEST(ValidationStore, FollowsTheFileAndIsAllowed) {
    const Signed file;
    const auto written = addValidationData(file.request("signed.pdf", "kept.pdf"));
    ASSERT_TRUE(written) << written.error().detail;
    EXPECT_EQ(written->added, 4u);
    EXPECT_THAT(bytesOf(file.folder / "kept.pdf"), StartsWith(bytesOf(file.folder / "signed.pdf")));
    EXPECT_EQ(file.changesAfter("kept.pdf"), "allowed");
    EXPECT_TRUE(checkConformance(file.folder / "kept.pdf")->conforms);
    EXPECT_EQ(samples::run("qpdf --check " + (file.folder / "kept.pdf").string()).status, 0);
    const ValidationData data = dataOf(file.folder / "kept.pdf");
    EXPECT_THAT(data.certificates, ElementsAre("certificate one", "certificate two"));
    EXPECT_THAT(data.ocsps, ElementsAre("answer"));
    EXPECT_THAT(data.crls, ElementsAre("list"));
}

TEST(ValidationStore, NamesASignatureByTheWholeOfItsContents) {
    const Signed file;
    ASSERT_TRUE(addValidationData(file.request("signed.pdf", "kept.pdf")));
    // What another program makes of the digits between the brackets, zeros included.
    const std::string digits =
        bytesOf(file.folder / "signed.pdf").substr(file.slot.contentsOffset + 1, file.slot.contentsLength);
    samples::write(file.folder / "digits", digits);
    const auto said = samples::run("xxd -r -p " + (file.folder / "digits").string() + " | sha1sum | tr a-f A-F");
    EXPECT_THAT(bytesOf(file.folder / "kept.pdf"), HasSubstr("/VRI << /" + said.output.substr(0, 40)));
}

TEST(ValidationStore, SaysThatTheFileUsesAnExtension) {
    const Signed file;
    ASSERT_TRUE(addValidationData(file.request("signed.pdf", "kept.pdf")));
    EXPECT_THAT(bytesOf(file.folder / "kept.pdf"), HasSubstr("/ESIC << /BaseVersion /1.7 /ExtensionLevel 1 >>"));
}

TEST(ValidationStore, DoesNotRepeatWhatTheFileHas) {
    const Signed file;
    ASSERT_TRUE(addValidationData(file.request("signed.pdf", "kept.pdf")));
    const auto again = addValidationData(file.request("kept.pdf", "again.pdf"));
    ASSERT_TRUE(again);
    EXPECT_FALSE(again->changed);
    EXPECT_FALSE(std::filesystem::exists(file.folder / "again.pdf"));

    auto more = file.request("kept.pdf", "more.pdf");
    more.data.ocsps = {"answer", "newer answer"};
    more.signatures = {{"Seal", {}, {1}, {}}};
    const auto written = addValidationData(more);
    ASSERT_TRUE(written) << written.error().detail;
    EXPECT_EQ(written->added, 1u);
    EXPECT_THAT(bytesOf(file.folder / "more.pdf"), StartsWith(bytesOf(file.folder / "kept.pdf")));
    EXPECT_THAT(dataOf(file.folder / "more.pdf").ocsps, ElementsAre("answer", "newer answer"));
    EXPECT_EQ(file.changesAfter("more.pdf"), "allowed");
}

// Direct in the catalog, one piece of data in a VRI entry alone, and an entry that nobody knows.
void addForeignStore(const std::filesystem::path& path) {
    auto file = PdfFile::open(path);
    auto increment = Increment::on(*file);
    const QPDFObjGen theirs = increment->reserve(), only = increment->reserve();
    increment->putStream(theirs, "", "their certificate");
    increment->putStream(only, "", "their list");
    QPDFObjectHandle catalog = file->pdf().getRoot().shallowCopy();
    catalog.replaceKey("/DSS", QPDFObjectHandle::parse(&file->pdf(), "<< /Theirs (kept) /Certs [" + objectName(theirs) +
                                                                         " R] /VRI << /ABCD << /CRL [" +
                                                                         objectName(only) + " R] >> >> >>"));
    increment->put(file->pdf().getRoot().getObjGen(), catalog.unparse());
    samples::write(path, bytesOf(path) + increment->finish(std::string(16, 'x')).bytes);
}

TEST(ValidationStore, GoesOnWithOneOfAnotherProgram) {
    const Signed file;
    addForeignStore(file.folder / "signed.pdf");
    auto request = file.request("signed.pdf", "kept.pdf");
    request.data.certificates = {"their certificate", "certificate two"};
    const auto written = addValidationData(request);
    ASSERT_TRUE(written) << written.error().detail;
    EXPECT_EQ(written->added, 3u);
    const ValidationData data = dataOf(file.folder / "kept.pdf");
    EXPECT_THAT(data.certificates, ElementsAre("their certificate", "certificate two"));
    EXPECT_THAT(data.crls, ElementsAre("list", "their list"));
    auto kept = PdfFile::open(file.folder / "kept.pdf");
    QPDFObjectHandle store = kept->pdf().getRoot().getKey("/DSS");
    EXPECT_TRUE(store.hasKey("/Theirs"));
    EXPECT_EQ(store.getKey("/VRI").getKeys().size(), 2u);
    EXPECT_EQ(file.changesAfter("kept.pdf"), "allowed");
}

TEST(ValidationStore, RefusesASignatureThatIsNotThere) {
    const Signed file;
    auto request = file.request("signed.pdf", "kept.pdf");
    request.signatures[0].field = "Other";
    EXPECT_EQ(addValidationData(request).error().code, errors::PdfaUnsigned);
    EXPECT_FALSE(std::filesystem::exists(file.folder / "kept.pdf"));
}

TEST(ContentsReplacement, PutsAnotherCmsWhereNothingFollows) {
    const Signed file;
    const auto made =
        replaceContents({file.folder / "signed.pdf", file.folder / "stamped.pdf", "Seal", samples::someDer('t')});
    ASSERT_TRUE(made) << made.error().detail;
    const std::string before = bytesOf(file.folder / "signed.pdf"), after = bytesOf(file.folder / "stamped.pdf");
    ASSERT_EQ(before.size(), after.size());
    const auto from = file.slot.contentsOffset, to = from + file.slot.contentsLength + 2;
    EXPECT_EQ(before.substr(0, from), after.substr(0, from));
    EXPECT_EQ(before.substr(to), after.substr(to));
    EXPECT_EQ(findSignatures(file.folder / "stamped.pdf")->signatures.front().cms, samples::someDer('t'));
}

TEST(ContentsReplacement, IsRefusedBehindWhichSomethingFollows) {
    const Signed file;
    ASSERT_TRUE(addValidationData(file.request("signed.pdf", "kept.pdf")));
    const auto made =
        replaceContents({file.folder / "kept.pdf", file.folder / "stamped.pdf", "Seal", samples::someDer('t')});
    EXPECT_EQ(made.error().code, errors::PdfaSlotMismatch);
    EXPECT_FALSE(std::filesystem::exists(file.folder / "stamped.pdf"));
}

TEST(ContentsReplacement, IsRefusedWhereTheRoomIsTooSmall) {
    const Signed file;
    const std::string large = std::string("\x30\x82\x20\x00", 4) + std::string(0x2000, '\0');
    const auto made = replaceContents({file.folder / "signed.pdf", file.folder / "stamped.pdf", "Seal", large});
    EXPECT_EQ(made.error().code, errors::PdfaSignatureTooLarge);
}

TEST(DocumentTimeStamp, HasAPlaceWithoutTextAndName) {
    const Signed file;
    auto request = samples::slotRequest(file.folder, "signed.pdf", "stamp.pdf", "Time");
    request.documentTimeStamp = true;
    EXPECT_EQ(prepareSlot(request).error().code, errors::BadMessage) << "a text is nobody's word";
    request.text.clear();
    const auto slot = prepareSlot(request);
    ASSERT_TRUE(slot) << slot.error().detail;
    const std::string added = bytesOf(file.folder / "stamp.pdf").substr(bytesOf(file.folder / "signed.pdf").size());
    EXPECT_THAT(added, HasSubstr("/Type /DocTimeStamp /Filter /Adobe.PPKLite /SubFilter /ETSI.RFC3161"));
    EXPECT_THAT(added, HasSubstr("/Rect [0 0 0 0]"));
    EXPECT_THAT(added, testing::Not(HasSubstr("/M (")));
    EXPECT_EQ(file.changesAfter("stamp.pdf"), "allowed");
}

TEST(VriKey, IsInUpperCase) { EXPECT_EQ(vriKey("abc"), "A9993E364706816ABA3E25717850C26C9CD0D89D"); }

}  // namespace
}  // namespace sohoa::pdfa
