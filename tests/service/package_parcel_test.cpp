// What the system adds to the fields of documents that go into a package, and which documents are of one file.
#include "service/package_parcel.h"

#include <gmock/gmock.h>

#include "core/error_codes.h"
#include "service/package_order.h"
#include "tests/support/temporary_folder.h"

namespace sohoa::test {
namespace {

FieldValue value(FieldContent content) {
    FieldValue made;
    made.content = std::move(content);
    made.confirmed = true;
    return made;
}

Parcel letter(const std::string& day, std::optional<std::int64_t> ordinal = {},
              const std::string& notation = "12.TCCB") {
    Parcel parcel;
    parcel.fields[Field::IssuedDate] = value(day);
    if (!notation.empty()) parcel.fields[Field::FileNotation] = value(notation);
    if (ordinal) parcel.fields[Field::DocOrdinal] = value(*ordinal);
    return parcel;
}

class AFileOfParcels : public testing::Test {
  protected:
    void SetUp() override {
        config_.home = folder_.path();
        config_.office.code = "H99.07";
        config_.packages.archiveCode = "001";
        auto store = Store::open(config_);
        ASSERT_TRUE(store);
        store_.emplace(std::move(*store));
    }
    Office office() { return {config_, *store_, nobodyListens_, {}, {}, {}}; }
    std::vector<std::int64_t> ordinals() const {
        std::vector<std::int64_t> all;
        for (const Parcel& parcel : parcels_)
            all.push_back(ordinalOf(parcel));
        return all;
    }

    TemporaryFolder folder_;
    Config config_;
    std::optional<Store> store_;
    Reporter nobodyListens_;
    std::vector<Parcel> parcels_;
};

TEST_F(AFileOfParcels, getsItsCodeFromTheOfficeAndItsOldestDocument) {
    parcels_ = {letter("2026-02-01"), letter("2025-12-30")};
    ASSERT_TRUE(completeFields(office(), {"", 0, true}, parcels_));
    EXPECT_EQ(fileCodeOf(office(), parcels_[1].fields), "001.H99.07.2025.12.TCCB");
    parcels_ = {letter("2026-02-01", {}, "")};
    ASSERT_TRUE(completeFields(office(), {"7.VP", 2024, true}, parcels_));
    EXPECT_EQ(fileCodeOf(office(), parcels_[0].fields), "001.H99.07.2024.7.VP");
}

TEST_F(AFileOfParcels, isNumberedWhereTheFieldsDoNotNumberIt) {
    parcels_ = {letter("2026-01-01"), letter("2026-01-02", 1), letter("2026-01-03"), letter("2026-01-04", 4)};
    ASSERT_TRUE(completeFields(office(), {"", 0, true}, parcels_));
    EXPECT_THAT(ordinals(), testing::ElementsAre(1, 2, 3, 4));
    EXPECT_EQ(textOf(parcels_[0].fields, Field::IssuedDate), "2026-01-02") << "who has a number keeps it";
}

TEST_F(AFileOfParcels, isRefusedWhereItIsTwoFiles) {
    parcels_ = {letter("2026-01-01"), letter("2026-01-02", {}, "13.TCCB")};
    auto mixed = completeFields(office(), {"", 0, true}, parcels_);
    ASSERT_FALSE(mixed);
    EXPECT_EQ(mixed.error().code, errors::PackageFilesMixed);
    parcels_ = {letter("2026-01-01")};
    auto other = completeFields(office(), {"99.XX", 0, true}, parcels_);
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().code, errors::PackageFilesMixed) << "the fields say another file than the person";
}

TEST_F(AFileOfParcels, isNotNumberedWhereItIsASingleDocument) {
    parcels_ = {letter("2026-01-01", {}, "")};
    ASSERT_TRUE(completeFields(office(), {"", 0, false}, parcels_));
    EXPECT_EQ(ordinalOf(parcels_[0]), 0);
    EXPECT_EQ(fileCodeOf(office(), parcels_[0].fields), "");
    parcels_[0].fields[Field::TypeName] = value(std::string("Công văn"));
    parcels_[0].fields[Field::CodeNumber] = value(std::string("21"));
    EXPECT_EQ(documentCode("", {parcels_[0].fields, "2026-01-01", 1}), "H99.07_CV_000021_V1");
}

TEST_F(AFileOfParcels, takesNoJobThatIsNotArchived) {
    auto job = store_->createJob({});
    ASSERT_TRUE(job);
    EXPECT_EQ(parcelOf(office(), *job).error().code, errors::WrongState);
    EXPECT_EQ(parcelOf(office(), JobId{999}).error().code, errors::JobUnknown);
}

TEST(APackageOrder, isUnderstoodOrRefused) {
    EXPECT_TRUE(packageOrderFrom({{"kind", "sip-hoso"}, {"file", "12.TCCB"}}));
    for (const Json& wrong :
         {Json{{"kind", "sip"}}, Json{{"kind", "sip-tailieu"}}, Json{{"kind", "sip-hoso"}, {"jobs", 7}},
          Json{{"kind", "sip-hoso"}, {"jobs", {"x"}}}, Json{{"kind", "sip-hoso"}, {"year", 3}},
          Json{{"kind", "sip-tailieu"}, {"jobs", {1, 2}}}, Json{{"kind", "sip-hoso"}, {"description", "x"}}}) {
        const auto order = packageOrderFrom(wrong);
        ASSERT_FALSE(order) << wrong;
        EXPECT_EQ(order.error().code, errors::BadRequest);
    }
}

}  // namespace
}  // namespace sohoa::test
