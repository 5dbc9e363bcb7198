// A store for imports on either database, with one person who may scan, and trays filled by hand.
#pragma once

#include <fcntl.h>
#include <gmock/gmock.h>

#include <nlohmann/json.hpp>
#include <optional>

#include "core/error_codes.h"
#include "service/intake/folder_watch.h"
#include "service/intake/new_import.h"
#include "store/people/accounts.h"
#include "tests/support/test_database.h"

namespace sohoa {

class IntakeOffice : public test::OnBothDatabases {
  protected:
    void SetUp() override {
        OnBothDatabases::SetUp();
        if (IsSkipped()) return;
        config_ = config();
        auto opened = Store::open(config_);
        ASSERT_TRUE(opened) << opened.error().detail;
        store_.emplace(std::move(*opened));
        NewAccount lan;
        lan.login = "lan";
        lan.fullName = "Nguyễn Thị Lan";
        lan.roles = {Role::Operator};
        ASSERT_TRUE(Accounts(store_->database()).create(lan, "test"));
    }
    void TearDown() override {
        for (const std::string& name : ImportTray::names(config_.home))
            ImportTray::open(config_.home, name)->wipe();
    }

    Result<ImportTray> trayWith(const std::string& content) {
        auto tray = ImportTray::begin(config_.home, "lan");
        if (!tray) return tray;
        const Descriptor file(::open(handed_.with("handed", content).c_str(), O_RDONLY | O_CLOEXEC));
        auto added = tray->add(file.get(), "công văn.pdf");
        return added ? std::move(tray) : Result<ImportTray>(passOn(added));
    }
    std::string ledger(JobId job) {
        std::string all;
        const auto entries = *ledgerOf(store_->database(), job);
        for (const LedgerEntry& entry : entries)
            all += entry.event + " " + entry.detail + "\n";
        return all;
    }
    std::size_t trays() const { return ImportTray::names(config_.home).size(); }

    test::TemporaryFolder handed_;
    Config config_;
    std::optional<Store> store_;
};

}  // namespace sohoa
