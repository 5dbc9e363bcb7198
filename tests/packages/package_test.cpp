// What a package holds, and when none is made.
#include <gmock/gmock.h>

#include <regex>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "tests/packages/sample_package.h"
#include "tests/support/program.h"

namespace sohoa::packages::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

std::vector<std::string> namesIn(const std::filesystem::path& zip) {
    std::vector<std::string> names;
    for (const RawEntry& entry : entriesOf(zip))
        names.push_back(entry.name.substr(entry.name.find('/') + 1));
    std::sort(names.begin(), names.end());
    return names;
}

Error errorOf(const SampleFile& sample, const PackagePlan& plan) {
    auto written = writePackage(plan, schemaFolder, sample.folder().path());
    EXPECT_FALSE(written);
    return written ? Error{errors::UnknownCode, ""} : written.error();
}

TEST(APackage, isLaidOutAsTheCircularLaysItOut) {
    const SampleFile sample;
    const auto zip = sample.package();
    EXPECT_EQ(zip.filename(), "uuid-3F0C9B1E-6A0D-4C58-8C3B-0F5B7F1F2A01.zip");
    EXPECT_THAT(namesIn(zip),
                ElementsAre("METS.xml", "metadata/descriptive/EAD.xml", "metadata/preservation/PREMIS.xml",
                            "representations/rep1/METS.xml", "representations/rep1/data/K4.01.001.pdf",
                            "representations/rep1/data/K4.01.002.pdf",
                            "representations/rep1/metadata/descriptive/EAD_doc_K4.01.001.xml",
                            "representations/rep1/metadata/descriptive/EAD_doc_K4.01.002.xml",
                            "representations/rep1/metadata/preservation/PREMIS_rep1.xml",
                            "schemas/DILCISExtensionMETS.xsd", "schemas/DILCISExtensionSIPMETS.xsd", "schemas/EAD.xsd",
                            "schemas/EAD_doc.xsd", "schemas/mets.xsd", "schemas/premis.xsd", "schemas/xlink.xsd"));
    for (const RawEntry& entry : entriesOf(zip))
        EXPECT_TRUE(entry.name.starts_with("uuid-3F0C9B1E-6A0D-4C58-8C3B-0F5B7F1F2A01/")) << entry.name;
}

TEST(APackage, holdsThePdfFilesByteForByte) {
    const SampleFile sample;
    const auto zip = sample.package();
    EXPECT_EQ(contentOf(zip, "K4.01.001.pdf"), *readFile(sample.folder() / "1.pdf"));
    EXPECT_EQ(contentOf(zip, "K4.01.002.pdf"), *readFile(sample.folder() / "2.pdf"));
}

TEST(APackage, saysWhoseItIsAndWhen) {
    const SampleFile sample;
    const std::string mets = contentOf(sample.package(), "01/METS.xml");
    EXPECT_THAT(mets, HasSubstr("OBJID=\"uuid-3F0C9B1E-6A0D-4C58-8C3B-0F5B7F1F2A01\""));
    EXPECT_THAT(mets, HasSubstr("csip:OAISPACKAGETYPE=\"SIP\""));
    EXPECT_THAT(mets, HasSubstr("CREATEDATE=\"2026-11-22T10:00:00+07:00\""));
    EXPECT_THAT(mets, HasSubstr("csip:NOTETYPE=\"IDENTIFICATIONCODE\">001.03.08<"));
    EXPECT_THAT(mets, HasSubstr("LABEL=\"Representations/rep1\""));
    EXPECT_THAT(mets, HasSubstr("xlink:href=\"representations/rep1/METS.xml\" xlink:title=\"METS of rep1\""));
}

TEST(APackage, keptInTheSameSystemIsAnAip) {
    const SampleFile sample;
    const auto zip = sample.package(sample.plan(PackageKind::AipHoSo));
    EXPECT_EQ(zip.filename(), "urn_001.03.08_uuid_3F0C9B1E-6A0D-4C58-8C3B-0F5B7F1F2A01.zip");
    const std::string mets = contentOf(zip, "01/METS.xml");
    EXPECT_THAT(mets, HasSubstr("OBJID=\"urn:001.03.08:uuid:3F0C9B1E-6A0D-4C58-8C3B-0F5B7F1F2A01\""));
    EXPECT_THAT(mets, HasSubstr("csip:OAISPACKAGETYPE=\"AIP\""));
}

TEST(APackage, describesTheFileAndEachDocument) {
    const SampleFile sample;
    const auto zip = sample.package();
    const std::string file = contentOf(zip, "descriptive/EAD.xml");
    for (const char* said :
         {"<arcFileCode>001.H99.07.2021.K4.01</arcFileCode>", "<title>Tập văn bản về đất đai</title>",
          "<startDate>2021-06-01</startDate>", "<endDate>2021-06-02</endDate>", "<totalDoc>2</totalDoc>",
          "<numberOfPaper>4</numberOfPaper>", "<numberOfPage>6</numberOfPage>", "<maintenance>05</maintenance>",
          "<mode>01</mode>", "<language>01</language>"})
        EXPECT_THAT(file, HasSubstr(said));
    const std::string document = contentOf(zip, "EAD_doc_K4.01.002.xml");
    for (const char* said : {"<docCode>K4.01.002</docCode>", "<docOrdinal>2</docOrdinal>",
                             "<subject>Về việc &lt;giao đất&gt; &amp; cho thuê đất</subject>",
                             "<codeNotation>QĐ-UBND</codeNotation>", "<issuedDate>2021-06-02</issuedDate>"})
        EXPECT_THAT(document, HasSubstr(said));
}

TEST(APackage, saysWhatWasDoneToTheFilesAndWithWhat) {
    const SampleFile sample;
    const std::string premis = contentOf(sample.package(), "preservation/PREMIS.xml");
    for (const char* said :
         {"<eventType>capture</eventType>", "<eventType>creation</eventType>", "<eventType>validation</eventType>",
          "<eventType>digital signature generation</eventType>", "<eventType>message digest calculation</eventType>",
          "<formatRegistryKey>fmt/478</formatRegistryKey>", "<agentName>airscan:e0:Canon</agentName>",
          "<eventDateTime>2026-11-22T09:17:00+07:00</eventDateTime>"})
        EXPECT_THAT(premis, HasSubstr(said));

    PackagePlan unsignedPlan = sample.plan(PackageKind::SipTaiLieu);
    unsignedPlan.uuid.back() = '2';
    unsignedPlan.documents[0].signedAt.reset();
    EXPECT_THAT(contentOf(sample.package(unsignedPlan), "preservation/PREMIS.xml"), Not(HasSubstr("signature")))
        << "only what is known";
}

TEST(APackage, claimsOfAFileThatWasKeptNoMoreThanIsKnown) {
    const SampleFile sample;
    PackagePlan plan = sample.plan(PackageKind::SipTaiLieu);
    PackagedDocument& document = plan.documents[0];
    document.kept = document.fromFiles = true;
    document.signedAt.reset();
    document.devices = {"import"};
    document.pdfa.clear();
    const auto zip = sample.package(plan);
    const std::string premis = contentOf(zip, "preservation/PREMIS.xml");
    EXPECT_THAT(premis, HasSubstr("<eventType>ingestion</eventType>"));
    for (const char* claim : {"PDF/A", "PRONOM", "creation", "validation", "capture", "import<", "creatingApplication"})
        EXPECT_THAT(premis, Not(HasSubstr(claim)));
    EXPECT_THAT(contentOf(zip, "rep1/METS.xml"), Not(HasSubstr("FILEFORMATNAME")));

    plan.uuid.back() = '9';
    document.pdfa = "1b";
    EXPECT_THAT(contentOf(sample.package(plan), "preservation/PREMIS.xml"), HasSubstr("fmt/354"));
}

TEST(APackage, isTheSameBytesForTheSamePlan) {
    const SampleFile one, other;
    EXPECT_EQ(*sha256OfFile(one.package()), *sha256OfFile(other.package()));
}

TEST(APackage, followsTheSchemasInItAsXmllintSeesIt) {
    const SampleFile sample;
    for (const PackageKind kind : {PackageKind::SipHoSo, PackageKind::AipTaiLieu}) {
        const auto zip = sample.package(sample.plan(kind));
        const auto folder = sample.folder() / std::string(name(kind));
        for (const RawEntry& entry : entriesOf(zip)) {
            const auto path = folder / entry.name;
            std::filesystem::create_directories(path.parent_path());
            ASSERT_TRUE(writeFileAtomically(path, entry.content));
        }
        const auto root = folder / zip.stem();
        const bool file = holdsFile(kind);
        const std::map<std::string, std::string> schemas{
            {"METS.xml", "mets.xsd"},
            {"representations/rep1/METS.xml", "mets.xsd"},
            {"metadata/descriptive/EAD.xml", file ? "EAD.xsd" : "EAD_doc.xsd"},
            {"metadata/preservation/PREMIS.xml", "premis.xsd"},
            {"representations/rep1/metadata/preservation/PREMIS_rep1.xml", "premis.xsd"},
            {"representations/rep1/metadata/descriptive/EAD_doc_K4.01.001.xml", "EAD_doc.xsd"}};
        for (const auto& [document, schema] : schemas) {
            const auto ran = sohoa::test::run({"xmllint", "--nonet", "--noout", "--schema",
                                               (root / "schemas" / schema).string(), (root / document).string()});
            EXPECT_EQ(ran.status, 0) << document << "\n" << ran.err;
        }
        const auto strict = sohoa::test::run({"xmllint", "--nonet", "--noout", "--schema",
                                              (schemaFolder / "package.xsd").string(), (root / "METS.xml").string()});
        EXPECT_EQ(strict.status, 0) << "the attributes of CSIP, too\n" << strict.err;
    }
}

TEST(APackage, takesTextsWithCharactersThatXmlForbids) {
    const SampleFile sample;
    PackagePlan plan = sample.plan();
    plan.documents[0].fields[Field::Subject] =
        confirmed(std::string("Đất \x01\x0B\x1F ]]> \"đai\" \xEF\xBF\xBF e\xCC\x81"));
    plan.description.title = std::string("Tập \0 văn bản", 16);
    const auto zip = sample.package(plan);
    const std::string document = contentOf(zip, "EAD_doc_K4.01.001.xml");
    EXPECT_THAT(document, HasSubstr("Đất \uFFFD\uFFFD\uFFFD ]]&gt; &quot;đai&quot; \uFFFD é<"));
}

TEST(APackage, isNotMadeWhileSomethingRequiredIsMissing) {
    const SampleFile sample;
    PackagePlan plan = sample.plan();
    plan.fonds.clear();
    plan.description.title.clear();
    plan.description.mode = "09";
    plan.documents[1].fields.erase(Field::OrganName);
    plan.documents[0].fields[Field::IssuedDate].confirmed = false;
    const Error error = errorOf(sample, plan);
    EXPECT_EQ(error.code, errors::PackageFieldsMissing);
    for (const char* missing : {"Mã phông", "Tiêu đề hồ sơ", "Chế độ sử dụng", "K4.01.002.pdf: ", "(OrganName)",
                                "K4.01.001.pdf: ", "(IssuedDate)"})
        EXPECT_THAT(error.detail, HasSubstr(missing));
    EXPECT_THAT(sample.folder().names(), ElementsAre("1.pdf", "2.pdf")) << "nothing half-written";
}

TEST(APackage, isNeverMadeOfAStateSecret) {
    const SampleFile sample;
    PackagePlan marked = sample.plan(), declared = sample.plan();
    marked.documents[1].fields[Field::Secrecy] = confirmed(std::string("Mật"));
    declared.description.mode = "03";
    EXPECT_EQ(errorOf(sample, marked).code, errors::StateSecret);
    EXPECT_EQ(errorOf(sample, declared).code, errors::StateSecret);
}

TEST(APackage, isNotMadeOfTwoDocumentsWithOneNumberOrName) {
    const SampleFile sample;
    PackagePlan sameNumber = sample.plan(), sameName = sample.plan();
    sameNumber.documents[1].fields[Field::DocOrdinal] = confirmed(std::int64_t{1});
    sameName.documents[1].name = "k4.01.001.pdf";
    EXPECT_EQ(errorOf(sample, sameNumber).code, errors::PackageFilesMixed);
    EXPECT_EQ(errorOf(sample, sameName).code, errors::PackageFilesMixed);
}

TEST(APackage, isNotReleasedWhereAFileIsNotWhatTheStoreSays) {
    const SampleFile sample;
    PackagePlan plan = sample.plan();
    plan.documents[1].sha256 = sha256Of("another file");
    EXPECT_EQ(errorOf(sample, plan).code, errors::FileDamaged);
    EXPECT_THAT(sample.folder().names(), ElementsAre("1.pdf", "2.pdf"));
}

TEST(APackage, isNeverOverwritten) {
    const SampleFile sample;
    sample.package();
    EXPECT_EQ(errorOf(sample, sample.plan()).code, errors::FileExists);
}

TEST(APlan, isReadFromARequestOrRefused) {
    Json request = {{"kind", "sip-hoso"},
                    {"uuid", "3f0c9b1e-6a0d-4c58-8c3b-0f5b7f1f2a01"},
                    {"created_at", "2026-11-22T03:00:00Z"},
                    {"documents", Json::array()}};
    EXPECT_TRUE(packagePlanFromJson(request));
    const std::vector<std::pair<const char*, Json>> wrong{
        {"kind", "sip"},
        {"uuid", "../../etc"},
        {"created_at", "now"},
        {"documents", 7},
        {"documents", {1}},
        {"documents",
         {{{"file", "/x"}, {"name", "../x.pdf"}, {"sha256", std::string(64, '0')}, {"fields", Json::object()}}}}};
    for (const auto& [key, value] : wrong) {
        Json bad = request;
        bad[key] = value;
        const auto plan = packagePlanFromJson(bad);
        ASSERT_FALSE(plan) << key;
        EXPECT_EQ(plan.error().code, errors::BadMessage) << key;
    }
}

}  // namespace
}  // namespace sohoa::packages::test
