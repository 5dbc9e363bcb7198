// A job's archive file for whoever takes no file of its size: sohoa-pdfa itself, and a real store.
#include "service/archive_parts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fmt/format.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "tests/pdfa/samples.h"
#include "tests/support/temporary_folder.h"

namespace sohoa {
namespace {

namespace fs = std::filesystem;
namespace samples = pdfa::samples;

// Three pages of noise, which no coding makes small.
std::string noisyArchive() {
    const samples::Folder folder;
    std::vector<pdfa::ArchivePage> pages;
    std::uint32_t noise = 1;
    for (const char* name : {"one", "two", "three"}) {
        pdfa::Raster raster = samples::whitePage(160, 200, 3);
        for (std::uint8_t& value : raster.pixels)
            value = static_cast<std::uint8_t>((noise = noise * 1664525 + 1013904223) >> 24);
        pages.push_back(samples::page(folder, name, samples::pngOf(raster), raster.size, Dpi{72}));
    }
    EXPECT_TRUE(makeArchive(samples::request(folder, "archive.pdf", std::move(pages)), [](std::size_t) {}));
    return samples::bytesOf(folder / "archive.pdf");
}

class AnArchiveFile : public testing::Test {
  protected:
    static void SetUpTestSuite() { archive_ = noisyArchive(); }
    void SetUp() override {
        config_.home = folder_.path();
        auto store = Store::open(config_);
        ASSERT_TRUE(store);
        store_.emplace(std::move(*store));
        fs::create_directories(out_);
        auto file = store_->spool().put(archive_, "pdf");
        ASSERT_TRUE(file && store_->addFile(*file, "pdf"));
        ScanOrder order;
        order.operatorName = "lan";
        job_ = *store_->job(*store_->createJob(order));
        job_.archive = file->sha256;
        ASSERT_TRUE(store_->advance(job_, JobState::Archived, Json::object()));
    }
    Result<Json> part(std::size_t largest, int number) {
        const Office office{config_, *store_, nobodyListens_, {}, {}, {}};
        fs::remove_all(out_ / "parts");
        return archivePartOf(office, job_.id, static_cast<std::int64_t>(largest), number, out_);
    }
    std::string codeOf(std::size_t largest, int number) {
        const auto made = part(largest, number);
        return made ? "given" : std::string(made.error().code.name);
    }
    std::vector<std::string> names() const {
        std::vector<std::string> all;
        for (const auto& entry : fs::directory_iterator(out_))
            all.push_back(entry.path().filename().string());
        return all;
    }

    inline static std::string archive_;
    test::TemporaryFolder folder_;
    const fs::path out_ = folder_ / "out";
    Config config_;
    std::optional<Store> store_;
    Reporter nobodyListens_;
    Job job_;
};

TEST_F(AnArchiveFile, IsGivenAsItIsWhereItIsSmallEnough) {
    const auto whole = part(archive_.size(), 1);
    ASSERT_TRUE(whole);
    EXPECT_EQ((*whole)["of"], 1);
    EXPECT_EQ((*whole)["sha256"], job_.archive->hex());
    EXPECT_EQ(samples::bytesOf(out_ / fmt::format("job-{}.pdf", job_.id.value)), archive_);
    EXPECT_EQ(codeOf(archive_.size(), 2), "service.bad_request");
}

TEST_F(AnArchiveFile, IsGivenPartByPartWhereItIsNot) {
    int page = 1;
    for (int number = 1, of = 1; number <= of; ++number) {
        const auto given = part(archive_.size() - 1000, number);
        ASSERT_TRUE(given) << given.error().detail;
        of = (*given)["of"];
        EXPECT_EQ(of, 2);
        const fs::path file = out_ / fmt::format("job-{}-{}.pdf", job_.id.value, number);
        EXPECT_EQ((*given)["file"], file.string());
        EXPECT_EQ((*given)["whole_sha256"], job_.archive->hex());
        EXPECT_EQ((*given)["sha256"], sha256OfFile(file)->hex());
        EXPECT_LT(fs::file_size(file), archive_.size() - 1000);
        EXPECT_EQ((*given)["first_page"], page);
        page = (*given)["last_page"].get<int>() + 1;
    }
    EXPECT_EQ(page, 4);
    EXPECT_EQ(codeOf(archive_.size() - 1000, 3), "pdfa.page_missing");
}

TEST_F(AnArchiveFile, IsNotGivenWhereItCannotBe) {
    EXPECT_EQ(codeOf(10'000, 1), "pdfa.page_above_limit");
    EXPECT_EQ(codeOf(0, 1), "service.bad_request");
    EXPECT_EQ(codeOf(10'000, 0), "service.bad_request");
    job_.fields[Field::Secrecy].content = std::string("MẬT");
    ASSERT_TRUE(store_->record(job_, "test.secret", Json::object()));
    EXPECT_EQ(codeOf(archive_.size(), 1), "document.state_secret");
    EXPECT_TRUE(names().empty());
}

TEST_F(AnArchiveFile, HasItsPartsUnderTheirNamesAllOrNone) {
    std::vector<ArchivePart> parts;
    std::vector<fs::path> targets;
    for (const char* name : {"a", "b", "c"}) {
        const fs::path made = folder_ / name;
        std::ofstream(made) << name;
        ArchivePart part;
        part.file = made;
        part.sha256 = *sha256OfFile(made);
        parts.push_back(part);
        targets.push_back(out_ / (std::string(name) + ".pdf"));
    }
    std::ofstream(folder_ / "c") << "another";
    auto broken = parts;
    EXPECT_EQ(placeParts(broken, targets).error().code, errors::FileDamaged);
    EXPECT_TRUE(names().empty());
    std::ofstream(folder_ / "c") << "c";
    ASSERT_TRUE(placeParts(parts, targets));
    EXPECT_EQ(names().size(), 3u);
    EXPECT_EQ(parts[2].file, targets[2]);
}

}  // namespace
}  // namespace sohoa
