#include "core/file_name.h"

#include <gtest/gtest.h>

#include "core/error_codes.h"

namespace sohoa {
namespace {

FieldValue value(FieldContent content) { return FieldValue{std::move(content), 1, {}, {}, true, {}}; }

RecordFields letter() {
    return {{Field::OrganId, value(std::string("H99.07"))},
            {Field::FileCatalog, value(std::int64_t{2026})},
            {Field::FileNotation, value(std::string("12.TCCB"))},
            {Field::DocOrdinal, value(std::int64_t{7})},
            {Field::CodeNumber, value(std::string("71"))},
            {Field::CodeNotation, value(std::string("QĐ-UBND"))},
            {Field::TypeName, value(std::string("Quyết định"))},
            {Field::Subject, value(std::string("Về việc phê duyệt Đề án \"Đường Đắk Lắk\" – giai đoạn 2"))}};
}

std::string named(std::string_view pattern, const RecordFields& fields, std::string_view extension = "pdf") {
    auto parsed = NamePattern::parse(pattern);
    EXPECT_TRUE(parsed) << (parsed ? "" : parsed.error().detail);
    FileNames names;
    return parsed ? names.unused(*parsed, {fields, "2026-11-22", 1}, extension) : "";
}

TEST(AFileName, isTheFileCodeAndTheNumberInTheFile) {
    EXPECT_EQ(named("{FileCode}.{DocOrdinal:3}", letter()), "H99.07.2026.12.TCCB.007.pdf");
}

TEST(AFileName, isCodeDayAndDescriptionCutAtAWord) {
    const std::string name = named("{OrganId}_{type}_{CodeNumber:6}_V1_{date}_{desc}", letter());
    EXPECT_EQ(name, "H99.07_QD_000071_V1_20261122_Ve-viec-phe.pdf");
    EXPECT_LE(name.size(), longestFileName);
}

TEST(AFileName, isOfLettersAndDigitsAloneWhereTheProvinceWantsIt) {
    EXPECT_EQ(named("{OrganId:plain}{type}{CodeNumber:6}{date}", letter()), "H9907QD00007120261122.pdf");
    EXPECT_EQ(named("{CodeNotation:plain}", letter()), "QDUBND.pdf");
}

TEST(AFileName, foldsEveryVietnameseLetterToAscii) {
    EXPECT_EQ(foldedForName("Đường đắk ẮẰẲẴẶ ữợỹ"), "Duong-dak-AAAAA-uoy");
    EXPECT_EQ(foldedForName("  71/GM-UBND.. "), "71-GM-UBND");
    EXPECT_EQ(foldedForName("公文 ☂"), "");
}

TEST(AFileName, losesTheSeparatorsOfWhatIsEmpty) {
    EXPECT_EQ(named("{OrganId}_{ArrivalNumber}_{CodeNumber}", letter()), "H99.07_71.pdf");
    EXPECT_EQ(named("{FullName}", letter()), "vanban.pdf");
}

TEST(AFileName, keepsNumbersAndCodesWhereItMustBeCut) {
    RecordFields fields = letter();
    std::string notation(60, 'K');
    notation += ".01";
    fields[Field::FileNotation].content = notation;
    const std::string name = named("{FileCode}.{DocOrdinal:3}", fields);
    EXPECT_LE(name.size(), longestFileName);
    EXPECT_TRUE(name.ends_with(".01.007.pdf")) << name;
}

TEST(AFileName, leavesRoomForTheLongestOfTheFilesBesideIt) {
    RecordFields fields = letter();
    fields[Field::Subject] = value(std::string(200, 'a'));
    EXPECT_EQ(named("{desc}", fields).size(), longestFileName - std::string_view(".alto.xml").size() + 4);
}

TEST(AFileName, isNeverADeviceOfWindowsNorHidden) {
    RecordFields fields = letter();
    for (const char* device : {"CON", "nul", "Com1", "LPT9", "aux.txt"}) {
        fields[Field::FullName] = value(std::string(device));
        EXPECT_EQ(named("{FullName}", fields).front(), 'x') << device;
    }
    fields[Field::FullName] = value(std::string("..a.."));
    EXPECT_EQ(named("{FullName}", fields), "a.pdf");
}

TEST(AFileName, differsFromThoseGivenBeforeAlsoWhereCaseDoesNotCount) {
    const auto pattern = NamePattern::parse("{CodeNumber}-{FullName}"), plain = NamePattern::parse("{FullName:plain}");
    ASSERT_TRUE(pattern && plain);
    FileNames names;
    RecordFields fields = letter();
    fields[Field::FullName] = value(std::string("An"));
    EXPECT_EQ(names.unused(*pattern, {fields, "2026-11-22", 1}, "pdf"), "71-An.pdf");
    fields[Field::FullName] = value(std::string("AN"));
    EXPECT_EQ(names.unused(*pattern, {fields, "2026-11-22", 2}, "pdf"), "71-AN-2.pdf");
    EXPECT_EQ(names.unused(*pattern, {fields, "2026-11-22", 3}, "pdf"), "71-AN-3.pdf");
    EXPECT_EQ(names.unused(*plain, {fields, "2026-11-22", 4}, "pdf"), "AN.pdf");
    EXPECT_EQ(names.unused(*plain, {fields, "2026-11-22", 5}, "pdf"), "ANv2.pdf");
}

TEST(AFileName, staysWithinItsLengthWithTheNumberThatMakesItUnique) {
    const auto pattern = NamePattern::parse("{desc}");
    ASSERT_TRUE(pattern);
    FileNames names;
    RecordFields fields = letter();
    for (int n = 1; n <= 120; ++n)
        EXPECT_LE(names.unused(*pattern, {fields, "2026-11-22", n}, "pdf").size(), longestFileName);
}

TEST(AFileName, hasAPatternThatIsUnderstoodOrRefused) {
    for (const char* wrong : {"", "abc", "{", "{Subject", "{Nothing}", "{Subject:x}", "{Subject:0}", "a/b{desc}", "{}",
                              "../{desc}", "{desc} {date}", "{DocOrdinal:12}"}) {
        const auto parsed = NamePattern::parse(wrong);
        ASSERT_FALSE(parsed) << wrong;
        EXPECT_EQ(parsed.error().code, errors::BadNamePattern);
    }
}

}  // namespace
}  // namespace sohoa
