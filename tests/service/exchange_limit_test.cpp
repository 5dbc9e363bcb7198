// What the exchange would not take is found out before the agency's seal is used: sohoa-pdfa itself, and a real store.
#include "service/exchange_limit.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "service/chain.h"
#include "tests/pdfa/samples.h"
#include "tests/support/temporary_folder.h"

namespace sohoa {
namespace {

namespace samples = pdfa::samples;

// Two pages: a white one, and one of noise that no coding makes small.
std::string heavyArchive(const samples::Folder& folder) {
    pdfa::Raster heavy = samples::whitePage(1000, 1400, 3), light = samples::whitePage(620, 877, 3);
    samples::blacken(light, {100, 300, 400, 330});
    std::uint32_t noise = 1;
    for (std::uint8_t& value : heavy.pixels)
        value = static_cast<std::uint8_t>((noise = noise * 1664525 + 1013904223) >> 24);
    auto request = samples::request(folder, "archive.pdf",
                                    {samples::page(folder, "light", samples::pngOf(light), light.size, Dpi{75}),
                                     samples::page(folder, "heavy", samples::pngOf(heavy), heavy.size, Dpi{120})});
    EXPECT_TRUE(makeArchive(request, [](std::size_t) {}));
    return samples::bytesOf(folder / "archive.pdf");
}

class TheExchangesLimit : public testing::Test {
  protected:
    static void SetUpTestSuite() { heavy_ = heavyArchive(samples::Folder()); }
    void SetUp() override {
        config_.home = folder_.path();
        config_.registers.notation = "SNV";
        config_.exchange.endpoint = "http://127.0.0.1:9/adapter";
        config_.exchange.largestMebibytes = 1;
        auto store = Store::open(config_);
        ASSERT_TRUE(store);
        store_.emplace(std::move(*store));
    }
    Office office() {
        const SealSource seal = [this](const FinalTryConsent&) -> Result<SealSession*> {
            sealAsked_ = true;
            return fail(errors::NotAttended);
        };
        return {config_, *store_, nobodyListens_, {}, {}, seal};
    }
    Job jobIn(JobState state) {
        auto archive = store_->spool().put(heavy_, "pdf");
        EXPECT_TRUE(archive);
        ScanOrder order;
        order.operatorName = "lan";
        Job job = *store_->job(*store_->createJob(order));
        job.archive = archive->sha256;
        job.copy = CopyOrder{CopyForm::SaoY, "lan"};
        job.signedFile = archive->sha256;
        EXPECT_TRUE(store_->addFile(*archive, "pdf"));
        EXPECT_TRUE(store_->advance(job, state, Json::object()));
        return job;
    }
    static std::string codeOf(const Result<>& result) {
        return result ? "taken" : std::string(result.error().code.name);
    }
    std::string measured(const CopyOrder& order) {
        const Job job = jobIn(JobState::Archived);
        return codeOf(requireSendableCopy(office(), job.id, order, store_->spool().pathOf(*job.archive, "pdf")));
    }

    inline static std::string heavy_;
    test::TemporaryFolder folder_;
    Config config_;
    std::optional<Store> store_;
    Reporter nobodyListens_;
    bool sealAsked_ = false;
};

TEST_F(TheExchangesLimit, IsOfTheMessageInWhichThreeBytesBecomeFour) {
    const std::uint64_t mebibyte = 1u << 20;
    EXPECT_EQ(codeOf(requireSendable(config_, mebibyte / 4 * 3)), "service.too_large_for_exchange");
    EXPECT_EQ(codeOf(requireSendable(config_, mebibyte / 10 * 7)), "taken");
    config_.exchange.largestMebibytes = 50;
    EXPECT_EQ(codeOf(requireSendable(config_, 37 * mebibyte)), "taken");
    EXPECT_EQ(codeOf(requireSendable(config_, 38 * mebibyte)), "service.too_large_for_exchange");
}

TEST_F(TheExchangesLimit, IsNoneWhereThereIsNoExchange) {
    config_.exchange.endpoint.clear();
    EXPECT_EQ(codeOf(requireSendable(config_, std::uint64_t{1} << 40)), "taken");
    Job job = jobIn(JobState::Archived);
    EXPECT_EQ(codeOf(orderCopy(office(), job, CopyOrder{CopyForm::SaoY, "lan"})), "taken");
}

TEST_F(TheExchangesLimit, RefusesTheOrderOfACopyThatCouldNotBeSent) {
    Job job = jobIn(JobState::Archived);
    EXPECT_EQ(codeOf(orderCopy(office(), job, CopyOrder{CopyForm::SaoY, "lan"})), "service.too_large_for_exchange");
    EXPECT_EQ(store_->job(job.id)->state, JobState::Archived) << "another copy can be ordered";
}

TEST_F(TheExchangesLimit, LetsAnExtractPassThatIsSmallEnough) {
    EXPECT_EQ(measured({CopyForm::TrichSao, "lan", {}, *PageChoice::from("1")}), "taken");
    EXPECT_EQ(measured({CopyForm::TrichSao, "lan", {}, *PageChoice::from("2")}), "service.too_large_for_exchange");
}

TEST_F(TheExchangesLimit, HoldsACopyThatWasOrderedBeforeAndAsksForNoSeal) {
    const Job job = jobIn(JobState::Certifying);
    const auto carried = carryOn(office(), job.id, [](JobState) { return true; });
    ASSERT_FALSE(carried);
    EXPECT_EQ(carried.error().code, errors::TooLargeForExchange);
    const auto held = store_->job(job.id)->held;
    ASSERT_TRUE(held);
    EXPECT_EQ(held->code, errors::TooLargeForExchange);
    EXPECT_FALSE(sealAsked_);
}

TEST_F(TheExchangesLimit, RefusesToSendWhatWasSignedBeforeItWasSet) {
    Job job = jobIn(JobState::Certified);
    EXPECT_EQ(codeOf(orderDispatch(office(), job, {"H99.01"})), "service.too_large_for_exchange");
    EXPECT_TRUE(store_->dispatches(job.id)->empty());
    config_.exchange.largestMebibytes = 50;
    EXPECT_EQ(codeOf(orderDispatch(office(), job, {"H99.01"})), "taken");
}

}  // namespace
}  // namespace sohoa
